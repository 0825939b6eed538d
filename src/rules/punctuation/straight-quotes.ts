import type { Paragraph } from '../../draft/draft';
import { gathered } from '../gather';
import type { DocumentRule, Mark } from '../rule';
import { isHan } from './characters';
import { pairsIn, type MarkPair } from './mark-pairs';
import { HALF, signsIn } from './signs';

/** Straight quotation marks around Chinese words: "一岗双责", “一岗双责". A habit of the whole document is told once. */
export const straightQuotes: DocumentRule = {
  scope: 'document',
  id: 'punctuation/straight-quotes',
  name: { zh: '用了英文直引号', en: 'Straight quotation marks' },
  why: {
    zh: '中文的引号是“”和‘’，直引号分不出前后。',
    en: 'Chinese quotation marks are “” and ‘’; straight ones do not show which side they open.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.8.2' },
  examples: [
    { genre: 'other', text: '落实"一岗双责"要求。', marks: ['"一岗双责"'] },
    { genre: 'other', text: '落实“一岗双责"要求。', marks: ['“一岗双责"'] },
    { genre: 'other', text: '落实“一岗双责”要求，软件名为"Word"。', marks: ['"Word"'] },
    { genre: 'other', text: 'The word "draft" is English.', marks: [] },
    { genre: 'other', text: '采购24"显示器两台。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const marks: Mark[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      if (paragraph === undefined || (signsIn(paragraph).kinds & HALF) === 0 || !paragraph.text.includes('"')) continue;
      for (const mark of marksIn(paragraph, index)) marks.push(mark);
    }
    return gathered(marks, (count) => ({
      zh: `全文有${count}处英文直引号，应为“”。`,
      en: `There are ${count} pairs of straight quotation marks; in Chinese they are “”.`,
    }));
  },
};

function marksIn(paragraph: Paragraph, index: number): Mark[] {
  const { text } = paragraph;
  const { pairs } = pairsIn(paragraph);
  return pairs.filter((pair) => isStraight(text, pair) && nearHan(text, pair)).map((pair) => markOf(pair, pairs, index, text));
}

function isStraight(text: string, { open, close }: MarkPair): boolean {
  return text.charAt(open) === '"' || text.charAt(close) === '"';
}

function nearHan(text: string, { open, close }: MarkPair): boolean {
  return [open - 1, open + 1, close - 1, close + 1].some((at) => isHan(text.charCodeAt(at)));
}

function markOf({ open, close }: MarkPair, pairs: readonly MarkPair[], paragraph: number, text: string): Mark {
  const within = pairs.some((outer) => outer.open < open && outer.close > close && text.charAt(outer.open) === '“');
  const [before, after] = within ? (['‘', '’'] as const) : (['“', '”'] as const);
  const edits = [
    { at: open, text: before },
    { at: close, text: after },
  ].filter((edit) => text.charAt(edit.at) === '"');
  return {
    severity: 'warning',
    span: { paragraph, start: open, end: close + 1 },
    message: { zh: `这里用了英文直引号，应为${before}${after}。`, en: `These are straight quotation marks; in Chinese they are ${before}${after}.` },
    fixes: [
      {
        title: { zh: `改为${before}${after}`, en: `Change to ${before}${after}` },
        safe: true,
        edits: edits.map((edit) => ({ kind: 'replace', span: { paragraph, start: edit.at, end: edit.at + 1 }, text: edit.text })),
      },
    ],
  };
}
