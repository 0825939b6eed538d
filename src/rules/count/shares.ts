import type { Mark, ParagraphRule } from '../rule';

const SHARE = /占(?:比|总数的|全部的)?(?:为|达|到)?\s?([0-9]{1,3}(?:\.[0-9]{1,2})?)[%％]/g;
/** Shares by sex, age, rank or schooling overlap. */
const OVERLAP = /党员|女|民族|岁|学历|本科|大专|研究生|退役|职称/;
/** Rounding moves a sum of shares by no more than this. */
const ROUNDING = 0.3;

/** Three or more shares in one sentence that nearly make a hundred per cent, and do not. */
export const shares: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/shares',
  name: { zh: '各项占比相加不是100%', en: 'Shares that do not make 100 %' },
  why: { zh: '几项占比相加应为100%，对不上，数据就不可信。', en: 'Shares of one whole make 100 %; figures that do not are not trusted.' },
  source: { tier: '语言', reference: '数据前后一致' },
  examples: [
    { genre: 'other', text: '其中第一类占68.2%，第二类占24.6%，第三类占9.1%。', marks: ['68.2%'] },
    { genre: 'other', text: '其中第一类占68.2%，第二类占24.6%，第三类占7.2%。', marks: [] },
    { genre: 'other', text: '其中第一类占33.3%，第二类占33.3%，第三类占33.3%。', marks: [] },
    { genre: 'other', text: '党员占80%，女干部占12%，35岁以下占9%。', marks: [] },
    { genre: 'other', text: '办结率98%，满意率占95%。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!text.includes('%') && !text.includes('％')) return [];
    const marks: Mark[] = [];
    let start = 0;
    for (const sentence of text.split(/(?<=[。；！？])/)) {
      const found = [...sentence.matchAll(SHARE)];
      const sum = found.reduce((all, match) => all + Number(match[1]), 0);
      const first = found[0];
      if (first && found.length >= 3 && Math.abs(sum - 100) < 10 && Math.abs(sum - 100) > ROUNDING && !OVERLAP.test(sentence)) {
        const total = Math.round(sum * 100) / 100;
        const spans = found.map((match) => ({ paragraph: index, start: start + match.index, end: start + match.index + match[0].length }));
        marks.push({
          severity: 'warning',
          span: spans[0] ?? null,
          evidence: spans.slice(1).map((span) => ({ span, note: { zh: '另一项', en: 'another share' } })),
          message: { zh: `这句话里各项占比相加是${total}%，不是100%，请核对。`, en: `The shares in this sentence add up to ${total} %, not 100 %. Please check.` },
        });
      }
      start += sentence.length;
    }
    return marks;
  },
};
