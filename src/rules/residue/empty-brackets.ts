import type { ParagraphRule } from '../rule';
import { PAIR, signsIn } from '../punctuation/signs';

const empty = /[（(][ \u00a0\u3000]{0,8}[）)](?![内中里])|[〔[［【][ \u00a0\u3000]{0,8}[〕\]］】]|(?<![0-9A-Za-z+＋／/“a-zA-Z个])N(?=[个次名人项条件年天月场期户家起份篇])(?!次方|年级|年[前后来])/g;
/** A form to be ticked or a test to be answered. */
const FORM = /选择题|判断题|填空题|是（|否（|□|[√✓]|[A-D][.．、]/;

/** A figure left out: 「防控措施（ ）条」「到〔 〕司法所」「已达N年」. Left alone: forms to be ticked, 1+N, “N个一”. */
export const emptyBrackets: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/empty-brackets',
  name: { zh: '数字没有填写', en: 'A figure is not filled in' },
  why: { zh: '空括号和“N”是等着填的数字，定稿里不能留。', en: 'Empty brackets and N wait for a figure; none may stay in a finished text.' },
  source: { tier: '语言', reference: '定稿不留空白和占位符' },
  examples: [
    { genre: 'other', text: '查找风险点37个，制定防控措施（ ）条。', marks: ['（ ）'] },
    { genre: 'other', text: '到〔　　〕司法所调研，投入【 】万元。', marks: ['〔　　〕', '【 】'] },
    { genre: 'other', text: '轮岗年限最长的已达N年。', marks: ['N'] },
    { genre: 'other', text: '同意（  ）不同意（  ）□，推行1+N模式，计算2的N次方，型号为PN件，由N年前的情况可知，表中（ ）内为上年数，调用f()函数。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    if (((signsIn(paragraph).kinds & PAIR) === 0 && !text.includes('N')) || paragraph.tableDepth > 0) return [];
    if (FORM.test(text)) return [];
    return [...text.matchAll(empty)].flatMap((match) => {
      const [whole] = match;
      if ((whole === '()' || whole === '[]') && /[A-Za-z]/.test(text.charAt(match.index - 1))) return [];
      return [
        {
          severity: 'warning' as const,
          span: { paragraph: index, start: match.index, end: match.index + whole.length },
          message: { zh: whole === 'N' ? '“N”是占位符，请填写实际数字。' : '括号里是空的，请填写内容，或删去括号。', en: whole === 'N' ? '“N” is a placeholder. Please fill in the figure.' : 'These brackets are empty. Please fill them in, or delete them.' },
        },
      ];
    });
  },
};
