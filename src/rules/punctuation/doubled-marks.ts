import type { Mark, ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import { inkOf } from './characters';
import { kindOf, signsIn, STOP } from './signs';

const HALF_STOPS = ',;:';
const ENDS = '。？！';
const LOUD = '？！?!';

/**
 * Stops that stand twice or clash: 。。 ，。 、，.
 * Left alone: ？！ and up to three ！ together (GB/T 15834-2011 4.2.3, 4.3.3), 。。。 (meant as ……, see punctuation/ellipsis),
 * a stop beside a quotation mark or a bracket.
 */
export const doubledMarks: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/doubled-marks',
  name: { zh: '标点重复或冲突', en: 'Doubled or clashing marks' },
  why: { zh: '两个点号连在一起，多半是修改后没有删干净。', en: 'Two stops together are mostly what an edit left behind.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 3.1' },
  examples: [
    { genre: 'other', text: '学习不够深入。。调研不够经常。', marks: ['。。'] },
    { genre: 'other', text: '学习不够深入，。', marks: ['，。'] },
    { genre: 'other', text: '学习、，调研、落实都有差距。', marks: ['、，'] },
    { genre: 'other', text: '学习不够深入，,调研不够经常。', marks: ['，,'] },
    { genre: 'other', text: '这样的作风怎么能行？！绝不能行！！', marks: [] },
    { genre: 'other', text: '“学习。”他说，“落实！”，“，”是逗号。', marks: [] },
    { genre: 'other', text: '学习、调研、落实……都有差距。', marks: [] },
  ],
  find: (paragraph, index) => {
    const signs = signsIn(paragraph);
    if ((signs.kinds & STOP) === 0) return [];
    const { text } = paragraph;
    const marks: Mark[] = [];
    for (let i = 0; i + 1 < signs.at.length; i += 1) {
      const start = signs.at[i]!;
      if (!isStop(text, start) || signs.at[i + 1] !== start + 1 || !isStop(text, start + 1)) continue;
      let end = start + 2;
      while (end < text.length && isStop(text, end)) end += 1;
      while (signs.at[i + 1] !== undefined && signs.at[i + 1]! < end) i += 1;
      const mark = markOf(text, index, start, end);
      if (mark) marks.push(mark);
    }
    return marks;
  },
};

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (kindOf(code) & STOP) !== 0 || code === 44 || code === 59 || code === 58;
}

function markOf(text: string, paragraph: number, start: number, end: number): Mark | null {
  const run = text.slice(start, end);
  const kinds = [...new Set(run)];
  // Skip if emphatic: ？！ and ！！！ are lawful.
  if (kinds.every((sign) => LOUD.includes(sign))) return null;
  // Skip if six dots were meant.
  if (kinds.length === 1 && kinds[0] === '。' && run.length > 2) return null;
  // Skip if it is code or an address: only half-width stops.
  if (kinds.every((sign) => HALF_STOPS.includes(sign)) && kinds.length === 1 && kinds[0] === ':') return null;
  const span = { paragraph, start, end };
  const final = end >= inkOf(text).end;
  const ending = [...run].reverse().find((sign) => ENDS.includes(sign));
  const same = kinds.length === 1;
  return {
    severity: 'error',
    span,
    message: same
      ? { zh: `标点${quoted(run)}重复，留一个即可。`, en: `The mark is doubled: ${quoted(run)}. One is enough.` }
      : { zh: `标点${quoted(run)}连在一起，只能留一个。`, en: `The marks ${quoted(run)} stand together; only one can stay.` },
    fixes: same
      ? [replacement(span, wide(kinds[0] ?? ''), run, true)]
      : final && ending !== undefined
        ? [replacement(span, ending, run, true)]
        : [...new Set(kinds.map(wide))].map((sign) => replacement(span, sign, run, kinds.length > 1 && new Set(kinds.map(wide)).size === 1)),
  };
}

function wide(sign: string): string {
  return { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }[sign] ?? sign;
}
