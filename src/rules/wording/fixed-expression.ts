import { clauseAfter, endsWithAny, insideAny, startsWithAny } from '../lexicon/clause';
import { BLENDS, type Blend } from '../lexicon/expressions/blends';
import { COLLOCATIONS, type Collocation } from '../lexicon/expressions/collocations';
import { hitsIn, wordLists } from '../lexicon/hits';
import type { Span } from '../../draft/span';
import type { Fix } from '../finding';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import type { Mark, ParagraphRule } from '../rule';

/**
 * A fixed expression that is mixed up or takes the wrong verb: 坚持“两个确立”, 习近平新时代法治思想, “五位一体”战略布局.
 */
export const fixedExpression: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/fixed-expression',
  name: { zh: '固定表述不准确', en: 'A fixed expression is not written as fixed' },
  why: {
    zh: '政治表述以党章和中央文件为准，用词和搭配都不能改动。',
    en: 'Such expressions follow the Party’s constitution and central documents word for word.',
  },
  source: { tier: '规范', reference: '党章、党的二十大报告的规范表述' },
  examples: [
    { genre: 'other', text: '坚持“两个确立”、做到“两个维护”。', marks: ['坚持“两个确立'] },
    { genre: 'other', text: '树牢“四个意识”、增强“四个自信”、坚定了“两个维护”。', marks: ['坚定了“两个维护'] },
    { genre: 'other', text: '学习习近平新时代法治思想，统筹推进“五位一体”战略布局。', marks: ['习近平新时代法治思想', '五位一体”战略布局'] },
    {
      genre: 'other',
      text: '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”，衷心拥护“两个确立”。',
      marks: [],
    },
    { genre: 'other', text: '增强“两个维护”的政治自觉，坚定“四个自信”的底气更足。', marks: [] },
    { genre: 'other', text: '深入学习习近平新时代中国特色社会主义思想、习近平法治思想。', marks: [] },
  ],
  lists: [wordLists],
  find: (paragraph, index) => {
    const { blends, collocations } = hitsIn(paragraph);
    const mixed = blends.flatMap(({ word, start }) => {
      const entry = BLENDS[word];
      return entry !== undefined && isMixedUp(paragraph.text, start, entry) ? [blendMark(entry, index, start)] : [];
    });
    const verbs = collocations.flatMap(({ word, start }) => {
      const entry = COLLOCATIONS[word];
      return entry === undefined ? [] : (verbMark(paragraph.text, entry, index, start) ?? []);
    });
    return [...mixed, ...verbs];
  },
};

function isMixedUp(text: string, start: number, { wrong, unless, before, after }: Blend): boolean {
  if (unless !== undefined && insideAny(text, start, wrong, unless)) return false;
  if (before !== undefined && !endsWithAny(text, start, before)) return false;
  return after === undefined || startsWithAny(text, start + wrong.length, after);
}

function blendMark({ wrong, right, level, why }: Blend, paragraph: number, start: number): Mark {
  const span = { paragraph, start, end: start + wrong.length };
  const severity = level ?? 'error';
  const to = right === null ? '，' : `${severity === 'advice' ? '宜写作' : '应为'}${inner(right)}。`;
  return {
    severity,
    span,
    message: { zh: `${inner(wrong)}${to}${why}。`, en: `${quoted(wrong)} ${right === null ? 'is mixed up' : `should be ${quoted(right)}`}.` },
    fixes:
      right === null
        ? []
        : [{ title: { zh: `改为${quoted(right)}`, en: `Change to ${quoted(right)}` }, safe: false, edits: [{ kind: 'replace', span, text: right }] }],
  };
}

/** The verb stands directly before the expression, a 了 and an opening quotation mark aside. */
function verbMark(text: string, entry: Collocation, paragraph: number, start: number): Mark | null {
  let end = start;
  if (/[“‘"]/.test(text.charAt(end - 1))) end -= 1;
  const bare = text.charAt(end - 1) === '了' ? end - 1 : end;
  const verb = entry.wrong.find((word) => endsWithAny(text, bare, [word]));
  if (verb === undefined) return null;
  const after = start + entry.object.length;
  const rest = clauseAfter(text, after, 8).replace(/^[”’"]/, '');
  if (startsWithAny(rest, 0, entry.unless)) return null;
  const span = { paragraph, start: bare - verb.length, end: after };
  return {
    severity: entry.level,
    span,
    message: {
      zh: `“${entry.object}”不与“${verb}”搭配，规范表述为${inner(entry.right)}。`,
      en: `“${entry.object}” does not go with “${verb}”; the fixed expression is ${inner(entry.right)}.`,
    },
    source: { tier: '规范', reference: entry.source },
    fixes: [fixOf(text, entry, verb, span)],
  };
}

/** The right verb in place of the wrong one; or the whole expression, its closing quotation mark included. */
function fixOf(text: string, entry: Collocation, verb: string, span: Span): Fix {
  if (entry.verb !== null) return replacement({ ...span, end: span.start + verb.length }, entry.verb, verb, false);
  const end = /[”’"]/.test(text.charAt(span.end)) ? span.end + 1 : span.end;
  return {
    title: { zh: `改为${inner(entry.right)}`, en: `Change to ${inner(entry.right)}` },
    safe: false,
    edits: [{ kind: 'replace', span: { ...span, end }, text: entry.right }],
  };
}

/** Words that hold quotation marks, within quotation marks (GB/T 15834-2011: 引号里再用引号，用单引号). */
function inner(words: string): string {
  return quoted(words.replace(/“/g, '‘').replace(/”/g, '’'), 40);
}
