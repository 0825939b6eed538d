import { remembered } from '../../draft/remember';
import { insideAny } from '../lexicon/clause';
import { DATED_EXPRESSIONS } from '../lexicon/expressions/dated';
import { hitsIn, wordLists } from '../lexicon/hits';
import { citedTitles } from '../lexicon/titles/cited';
import { knownTitle, titleIndex } from '../lexicon/titles/nearest';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { occasionOf, type Occasion } from './occasion';

/**
 * An expression or a cited document that is newer than the draft's own occasion, or a call that had run out by then:
 * 两个确立 in a draft of 2020, 喜迎党的二十大 in one of 2023. Silent where the draft does not tell its year.
 */
export const datedExpression: DocumentRule = {
  scope: 'document',
  id: 'wording/dated-expression',
  name: { zh: '表述与年份不符', en: 'An expression that does not fit the year' },
  why: {
    zh: '材料里的提法早于或晚于它的年份，多半是套用了别的年份的稿子，或者年份写错了。',
    en: 'When wording and year do not fit, parts often come from another year’s draft, or the year is wrong.',
  },
  source: { tier: '规范', reference: '有关提法首次公开使用的时间' },
  examples: [
    { genre: 'other', text: '某局领导班子2019年度民主生活会对照检查材料\n深刻领悟“两个确立”的决定性意义。', marks: ['2021年11月'] },
    { genre: 'other', text: '某局领导班子2023年度民主生活会对照检查材料\n以实际行动喜迎党的二十大。', marks: ['2022年10月'] },
    { genre: 'other', text: '某局领导班子2021年度民主生活会对照检查材料\n认真学习《习近平著作选读》。', marks: ['2023年4月'] },
    { genre: 'other', text: '某局领导班子2021年度民主生活会对照检查材料\n深刻领悟“两个确立”的决定性意义，学习习近平法治思想。', marks: [] },
    { genre: 'other', text: '在全区工作会议上的讲话\n（2021年3月18日）\n同志们：\n深刻领悟“两个确立”的决定性意义。', marks: ['2021年11月'] },
    { genre: 'other', text: '在全区工作会议上的讲话\n（2022年3月18日）\n同志们：\n深刻领悟“两个确立”的决定性意义。', marks: [] },
    { genre: 'other', text: '领导班子对照检查材料\n深刻领悟“两个确立”的决定性意义。', marks: [] },
  ],
  lists: [wordLists, titleIndex],
  prepare: (paragraph) => void timedIn(paragraph),
  find: ({ draft, outline }) => {
    const occasion = occasionOf(draft, outline);
    if (occasion === null) return [];
    const marks: Mark[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      for (const { words, since, until, source, start, end } of paragraph === undefined ? NONE : timedIn(paragraph)) {
        const span = { paragraph: index, start, end };
        if (since !== undefined && since > occasion.latest) marks.push(tooNew(words, since, source, span, occasion));
        if (until !== undefined && until < occasion.earliest) marks.push(tooOld(words, until, source, span, occasion));
      }
    }
    return firstOfEach(marks);
  },
};

/** Words of a paragraph that belong to a time: since a month, or until one. */
interface Timed {
  readonly words: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Timed[] = [];

const timedIn = remembered((paragraph): readonly Timed[] => {
  const { text } = paragraph;
  const timed: Timed[] = [];
  for (const { word, start, length } of hitsIn(paragraph).dated) {
    const entry = DATED_EXPRESSIONS[word];
    if (entry === undefined || (entry.unless !== undefined && insideAny(text, start, entry.words, entry.unless))) continue;
    timed.push({ words: quoted(entry.words), since: entry.since, until: entry.until, source: entry.source, start, end: start + length });
  }
  for (const cited of text.includes('《') ? citedTitles(text) : []) {
    const since = knownTitle(cited.text)?.since;
    const words = `《${cited.text}》`;
    if (since !== undefined) timed.push({ words, since, until: undefined, source: words, start: cited.start, end: cited.end });
  }
  return timed.length === 0 ? NONE : timed;
});

function tooNew(words: string, since: string, source: string, span: Mark['span'], occasion: Occasion): Mark {
  return {
    severity: 'warning',
    span,
    message: {
      zh: `${words}最早见于${monthOf(since)}，而这份材料是${occasion.year}年的。请核对年份和表述。`,
      en: `${words} was first used in ${since}, and this draft is of ${occasion.year}. Please check the year and the wording.`,
    },
    source: { tier: '规范', reference: source },
    evidence: [{ span: occasion.span, note: { zh: '材料的年份', en: 'the year of the draft' } }],
  };
}

function tooOld(words: string, until: string, source: string, span: Mark['span'], occasion: Occasion): Mark {
  return {
    severity: 'warning',
    span,
    message: {
      zh: `${words}是${monthOf(until)}以前的提法，而这份材料是${occasion.year}年的。请核对年份和表述。`,
      en: `${words} belongs to the time before ${until}, and this draft is of ${occasion.year}. Please check the year and the wording.`,
    },
    source: { tier: '规范', reference: source },
    evidence: [{ span: occasion.span, note: { zh: '材料的年份', en: 'the year of the draft' } }],
  };
}

function monthOf(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${Number(number)}月`;
}

/** One finding for each expression; its other places go along as evidence. */
function firstOfEach(marks: readonly Mark[]): Mark[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) groups.set(mark.message.zh, [...(groups.get(mark.message.zh) ?? []), mark]);
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const places = more.flatMap(({ span }) => (span === null ? [] : [{ span, note: { zh: '同样的地方', en: 'the same again' } }]));
    return [{ ...first, evidence: [...(first.evidence ?? []), ...places] }];
  });
}
