import type { Mark, ParagraphRule } from '../rule';
import { isHan } from './characters';
import { pairsIn } from './mark-pairs';
import { HALF, signsIn } from './signs';

/**
 * A bracket that opens in one width and closes in the other, and half-width brackets around Chinese words.
 * Left alone: brackets around Latin text or numbers only, 「5(2)班」; labels such as 「(1)」 are for numbering/mark-width.
 */
export const halfWidthBrackets: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/half-width-brackets',
  name: { zh: '括号用了半角', en: 'Half-width brackets' },
  why: { zh: '中文里的括号用全角“（）”，前后一致。', en: 'Brackets in Chinese text are full-width, both of a pair.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.9.2' },
  examples: [
    { genre: 'other', text: '《工作办法(试行)》已经印发。', marks: ['(试行)'] },
    { genre: 'other', text: '《工作办法（试行)》已经印发。', marks: ['（试行)'] },
    { genre: 'other', text: '(1)学习不深。', marks: [] },
    { genre: 'other', text: '全要素生产率(TFP)有所提高，公式为f(x)。', marks: [] },
    { genre: 'other', text: '《工作办法（试行）》已经印发。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    if ((signsIn(paragraph).kinds & HALF) === 0) return [];
    return pairsIn(paragraph).pairs.flatMap(({ open, close }) => {
      const half = isHalf(text, open, '(');
      const halfEnd = isHalf(text, close, ')');
      if (!half && !halfEnd) return [];
      if (half && halfEnd && !holdsHan(text, open, close)) return [];
      // A label of a list is for numbering/mark-width.
      if (isLabel(text, open, close) && ((half && halfEnd) || text.slice(0, open).trim() === '')) return [];
      return [markOf(index, open, close, half, halfEnd)];
    });
  },
};

function isHalf(text: string, at: number, sign: string): boolean {
  return text.charAt(at) === sign;
}

function holdsHan(text: string, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at += 1) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

function isLabel(text: string, open: number, close: number): boolean {
  return close - open <= 4 && /^[一二三四五六七八九十 ]+$/.test(text.slice(open + 1, close));
}

function markOf(paragraph: number, open: number, close: number, half: boolean, halfEnd: boolean): Mark {
  const edits = [...(half ? [{ at: open, text: '（' }] : []), ...(halfEnd ? [{ at: close, text: '）' }] : [])];
  return {
    severity: 'warning',
    span: { paragraph, start: open, end: close + 1 },
    message:
      half && halfEnd
        ? { zh: '中文里的括号应为全角“（）”。', en: 'Brackets in Chinese text are full-width （）.' }
        : { zh: '这一对括号一个全角、一个半角，应都用全角“（）”。', en: 'One bracket of this pair is half-width; both should be full-width （）.' },
    fixes: [
      {
        title: { zh: '改为全角括号', en: 'Change to full-width brackets' },
        safe: true,
        edits: edits.map((edit) => ({ kind: 'replace', span: { paragraph, start: edit.at, end: edit.at + 1 }, text: edit.text })),
      },
    ],
  };
}
