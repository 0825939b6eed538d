import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';

/** One or two digits behind the comma are no group of thousands. */
const numbers = /(?<![0-9,，.])([0-9]{1,7})([,，])([0-9]{1,2})(?=(?:元|万元|亿元|万|亿|亩|万亩|公里|千米|平方|公斤|吨|米|[%％]|个百分点|倍)(?!以))/g;

/** A comma where the decimal point belongs: 4368,5元. Left alone: groups of three digits (12,000元) and lists of numbers. */
export const decimalComma: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/decimal-comma',
  name: { zh: '小数点误作逗号', en: 'A comma for a decimal point' },
  why: { zh: '小数点用“.”，写成逗号就成了两个数。', en: 'The decimal point is “.”; with a comma there are two numbers.' },
  source: { tier: '国标', reference: 'GB/T 15835-2011 5.1.2' },
  examples: [
    { genre: 'other', text: '追回资金4368,5元，完成投资31，5亿元。', marks: ['4368,5', '31，5'] },
    { genre: 'other', text: '追回资金12,000元，第1,2项，面积41.6亩，一期3,二期5亩。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!/[0-9][,，][0-9]/.test(text)) return [];
    return [...text.matchAll(numbers)].map((match) => {
      const [whole, before = '', sign = '', after = ''] = match;
      const span = { paragraph: index, start: match.index, end: match.index + whole.length };
      return {
        severity: 'warning' as const,
        span,
        message: { zh: `${quoted(whole)}的小数点写成了“${sign}”，应为“${before}.${after}”。`, en: `The decimal point of ${quoted(whole)} is written “${sign}”; it should be “${before}.${after}”.` },
        fixes: [replacement({ ...span, start: span.start + before.length, end: span.start + before.length + 1 }, '.', sign, false)],
      };
    });
  },
};
