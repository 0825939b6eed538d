import type { Paragraph } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import type { Span } from '../../draft/span';
import { inkOf } from '../punctuation/characters';
import { signsIn } from '../punctuation/signs';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { shareOf } from './fingerprints';
import { readRepeats } from './read-repeats';

/** Shorter sentences repeat by nature, unless one follows the other at once. */
const LEAST = 28;
const LEAST_NEXT = 12;
/** Sentences that begin alike are compared whole from this length on; so much of the shorter must stand in the longer. */
const LONG = 36;
const SAME = 0.85;
const BEGINNING = 20;
const [FULL_STOP, SEMICOLON, QUESTION, EXCLAMATION] = [...'。；？！'].map((sign) => sign.charCodeAt(0));
/** Sentences made of set phrases are the same everywhere and stand in many drafts twice. */
const FORMULA = /习近平|四个意识|四个自信|两个维护|两个确立|党中央|会议精神|中国特色社会主义|八项规定/;

/**
 * A sentence of at least 28 characters that stands in two places, when their paragraphs as wholes differ: word for word, or, when it is
 * long, nearly so. A sentence that is said twice running may be shorter. The number of a point (一是, 二是) makes no difference.
 * Left alone: set political phrases, tables, lines of the scaffold, what duplicate/paragraph already tells.
 */
export const duplicateSentence: DocumentRule = {
  scope: 'document',
  id: 'duplicate/sentence',
  name: { zh: '句子重复', en: 'A repeated sentence' },
  why: { zh: '长句一字不差地出现两次，多半是复制后忘了改。', en: 'A long sentence that stands twice word for word was mostly copied and then forgotten.' },
  source: { tier: '实务', reference: '同一材料内容不重复' },
  examples: [
    {
      genre: 'other',
      text: '一、存在的问题\n对重要文件只看标题不看内容，联系本单位的实际思考得不多，指导工作的办法也不多。下去调研次数偏少，到困难多的地方更少，对群众的难事掌握不准。\n二、原因分析\n根子在放松了自我要求，把学习当成软任务，忙起来就往后推。对重要文件只看标题不看内容，联系本单位的实际思考得不多，指导工作的办法也不多。',
      marks: ['对重要文件只看标题'],
    },
    { genre: 'other', text: '带头执行公务接待规定，管好身边人员。带头执行公务接待规定，管好身边人员。', marks: ['带头'] },
    { genre: 'other', text: '一是推进规范化建设，新建司法所3个，实现专项编制全部下沉到岗。二是推进规范化建设，新建司法所3个，实现专项编制全部下沉到岗。', marks: ['二是推进'] },
    {
      genre: 'other',
      text: '一、主要做法\n强化监督。我们围绕招标投标、设计变更、资金拨付、质量验收等六个环节，梳理风险点72个，制定措施131条。推行廉政合同，签订率达到百分之百，办事公开透明。\n二、下一步打算\n再加把力。我们围绕招标投标、设计变更、资金拨付、质量验收等环节，梳理风险点72个，制定措施131条。对超过合同价的变更一律集体研究，并向上级报告备案。',
      marks: ['我们围绕'],
    },
    { genre: 'other', text: '一是对党章学得不够深，联系实际不够紧。二是对党史学得不够深，联系实际不够紧。', marks: [] },
    { genre: 'other', text: '一、存在的问题\n以习近平新时代中国特色社会主义思想为指导，认真学习贯彻党的二十大精神。\n二、整改措施\n以习近平新时代中国特色社会主义思想为指导，认真学习贯彻党的二十大精神。', marks: [] },
  ],
  prepare: (paragraph) => void sentencesIn(paragraph),
  find: ({ draft, outline }) => {
    const seen = new Map<string, Placed>();
    const marks: { readonly mark: Mark; readonly paragraph: number }[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      if (paragraph === undefined || paragraph.tableDepth > 0 || paragraph.text.length < LEAST || paragraph.text.includes('【')) continue;
      let before: Placed | null = null;
      for (const { words, start, end } of sentencesIn(paragraph)) {
        const own: Placed = { words, span: { paragraph: index, start, end } };
        const next: boolean = before?.words === words;
        const first: Placed | undefined = next ? (before ?? undefined) : words.length < LEAST ? undefined : seen.get(words.slice(0, BEGINNING));
        before = own;
        if (first === undefined) {
          if (words.length >= LEAST) seen.set(words.slice(0, BEGINNING), own);
        } else if (next || (isSame(words, first.words) && !FORMULA.test(words))) marks.push({ mark: markOf(own, first, next), paragraph: index });
      }
    }
    if (marks.length === 0) return [];
    const { passages, repeats } = readRepeats(draft, outline);
    const told = new Set(repeats.map((repeat) => passages[repeat.index]?.span.paragraph));
    return marks.filter(({ paragraph }) => !told.has(paragraph)).map(({ mark }) => mark);
  },
};

interface Placed {
  readonly words: string;
  readonly span: Span;
}

function isSame(words: string, other: string): boolean {
  if (words === other) return true;
  if (Math.min(words.length, other.length) < LONG) return false;
  return words.length <= other.length ? shareOf(words, other) >= SAME : shareOf(other, words) >= SAME;
}

interface Sentence {
  /** Without the number of its point (一是, 二是) and its stop. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Sentences that end with a stop; lines without one are headings and entries. */
const sentencesIn = remembered((paragraph: Paragraph): readonly Sentence[] => {
  const { text } = paragraph;
  const sentences: Sentence[] = [];
  let start = inkOf(text).start;
  for (const at of signsIn(paragraph).at) {
    const code = text.charCodeAt(at);
    if (code !== FULL_STOP && code !== SEMICOLON && code !== QUESTION && code !== EXCLAMATION) continue;
    if (at - start >= LEAST_NEXT) sentences.push({ words: text.slice(POINT.test(text.slice(start, start + 2)) ? start + 2 : start, at), start, end: at + 1 });
    start = at + 1;
  }
  return sentences;
});

const POINT = /^[一二三四五六七八九十][是要]/;

function markOf({ words, span }: Placed, first: Placed, next: boolean): Mark {
  const same = words === first.words;
  return {
    severity: next ? 'warning' : 'advice',
    span,
    message: {
      zh: `这句话${quoted(words, 12)}和前面的一句${same ? '相同' : '大部分相同'}，请核对后删改。`,
      en: `The sentence ${quoted(words, 12)} ${same ? 'already stands above' : 'mostly repeats one above'}. Please check and change it.`,
    },
    evidence: [{ span: first.span, note: { zh: '首次出现', en: 'where it stands first' } }],
  };
}
