import type { Draft } from '../draft/draft';
import { isExcepted, ownWordsRule, type Lexicon } from '../rules/lexicon/own-words';
import type { Mark, Rule, RuleContext } from '../rules/rule';
import type { Knowledge } from './steps';

/**
 * The same knowledge with a user's lexicon: their words are marked too (rule wording/own-word, advice), and no rule marks anything that lies
 * wholly inside one of their exceptions. Pure; make a new checker with it when the lexicon changes. An empty lexicon gives the knowledge back.
 */
export function withLexicon(knowledge: Knowledge, lexicon: Lexicon): Knowledge {
  const { words, exceptions } = lexicon;
  if (words.length === 0 && exceptions.length === 0) return knowledge;
  const rules = exceptions.length === 0 ? knowledge.rules : knowledge.rules.map((rule) => outsideExceptions(rule, lexicon));
  return { ...knowledge, rules: words.length === 0 ? rules : [...rules, ownWordsRule(lexicon)] };
}

function outsideExceptions(rule: Rule, lexicon: Lexicon): Rule {
  const kept = (marks: readonly Mark[], textOf: (paragraph: number) => string): readonly Mark[] =>
    marks.length === 0 ? marks : marks.filter(({ span }) => span === null || !isExcepted(textOf(span.paragraph), span.start, span.end, lexicon));
  if (rule.scope === 'paragraph') {
    return { ...rule, find: (paragraph, index) => kept(rule.find(paragraph, index), () => paragraph.text) };
  }
  return { ...rule, find: (context: RuleContext) => kept(rule.find(context), paragraphTexts(context.draft)) };
}

function paragraphTexts({ paragraphs }: Draft): (paragraph: number) => string {
  return (paragraph) => paragraphs[paragraph]?.text ?? '';
}
