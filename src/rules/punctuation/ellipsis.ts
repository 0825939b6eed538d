import type { Paragraph } from '../../draft/draft';
import type { Mark, ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import { isHan } from './characters';
import { DOTS, kindOf, signsIn } from './signs';

const runs = /…+|⋯+|\.{2,}|。{3,}|·{2,}|．{2,}/g;

/**
 * An ellipsis in another form than six dots: ..., 。。。, ···, a single ….
 * Left alone: twelve dots, which stand for left-out paragraphs (GB/T 15834-2011 4.11), dots in Latin text and dotted leaders of a table of contents.
 */
export const ellipsis: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/ellipsis',
  name: { zh: '省略号写法不规范', en: 'Malformed ellipsis' },
  why: { zh: '省略号是六个连点，占两个字的位置。', en: 'The ellipsis is six dots in a row, two characters wide.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.11' },
  examples: [
    { genre: 'other', text: '学习、调研、落实...都有差距。', marks: ['...'] },
    { genre: 'other', text: '学习、调研、落实。。。都有差距。', marks: ['。。。'] },
    { genre: 'other', text: '学习、调研、落实…都有差距。', marks: ['…'] },
    { genre: 'other', text: '学习、调研、落实……都有差距。', marks: [] },
    { genre: 'other', text: '一、基本情况..........3', marks: [] },
    { genre: 'other', text: 'Wait... and see.', marks: [] },
  ],
  find: (paragraph, index) => {
    if (!mayHold(paragraph)) return [];
    return [...paragraph.text.matchAll(runs)].flatMap((match): Mark[] => {
      const run = match[0];
      const start = match.index;
      const end = start + run.length;
      if (run === '……' || run === '…………' || run.length > 8) return [];
      // Skip if no Chinese character stands beside it: 「3..5」 or Latin text.
      if (!isChineseBeside(paragraph.text, start, end)) return [];
      const span = { paragraph: index, start, end };
      // Skip two half-width dots: a slip for one stop as likely as for an ellipsis; told, but without a choice made.
      const safe = run.length !== 2;
      return [
        {
          severity: 'warning',
          span,
          message: { zh: `${quoted(run)}不是规范的省略号，省略号是六个连点“……”。`, en: `${quoted(run)} is no regular ellipsis, which is six dots: “……”.` },
          fixes: [replacement(span, '……', run, safe)],
        },
      ];
    });
  },
};

/** Two dots side by side, or a sign that holds several; a lone 1. does not make the paragraph worth a search. */
function mayHold(paragraph: Paragraph): boolean {
  const { at, kinds } = signsIn(paragraph);
  const { text } = paragraph;
  if ((kinds & DOTS) !== 0) {
    for (let i = 0; i < at.length; i += 1) {
      const code = text.charCodeAt(at[i]!);
      if (code === 0x2026 || code === 0x22ef || ((kindOf(code) & DOTS) !== 0 && at[i + 1] === at[i]! + 1)) return true;
    }
  }
  return text.includes('。。。');
}

function isChineseBeside(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return (isHan(before) || before > 0x3000) && (Number.isNaN(after) || isHan(after) || after > 0x2018);
}
