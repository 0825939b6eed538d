import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';

const numbers = /(?<![0-9.])[0-9]{1,4}(?:万[0-9]{1,4}[千百]|[千百][0-9]{0,3}(?=[元人名个户件亩]))[0-9]{0,3}(?=[元人名个户件亩])/g;
const percentages = /百分之([0-9]{1,3}(?:\.[0-9]{1,3})?)[%％]?/g;

/** A number half in Arabic and half in Chinese: 1万2千元, 3百人, 百分之3. Left alone: 万 and 亿 behind an Arabic number (1.2万元). */
export const mixedNumerals: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/mixed-numerals',
  name: { zh: '一个数里混用阿拉伯数字和汉字数字', en: 'Arabic and Chinese numerals in one number' },
  why: { zh: '除“万”“亿”作单位外，一个数值不同时用阿拉伯数字和汉字数字。', en: 'But for 万 and 亿 as units, one number is not written in both Arabic and Chinese numerals.' },
  source: { tier: '国标', reference: 'GB/T 15835-2011 5.3' },
  examples: [
    { genre: 'other', text: '拖欠工资1万2千元，涉及3百人。', marks: ['1万2千', '3百'] },
    { genre: 'other', text: '抽查仅占百分之3，党员占百分之78%。', marks: ['“3%”', '“78%”'] },
    { genre: 'other', text: '拖欠工资1.2万元，投资3亿元，涉及300人，占3%，占百分之三，“千人百村”行动，2千伏线路。', marks: [] },
  ],
  find: ({ text }, index) => {
    const mixed = !/[0-9][万千百]/.test(text) ? [] : [...text.matchAll(numbers)].map((match) => ({
      severity: 'warning' as const,
      span: { paragraph: index, start: match.index, end: match.index + match[0].length },
      message: { zh: `${quoted(match[0])}混用了阿拉伯数字和汉字数字，应统一写法，如“1.2万元”或“12000元”。`, en: `${quoted(match[0])} mixes Arabic and Chinese numerals. Please write it in one way, such as 1.2万元 or 12000元.` },
    }));
    if (!/百分之[0-9]/.test(text)) return mixed;
    const shares = [...text.matchAll(percentages)].map((match) => {
      const span = { paragraph: index, start: match.index, end: match.index + match[0].length };
      const right = `${match[1] ?? ''}%`;
      return {
        severity: 'warning' as const,
        span,
        message: { zh: `${quoted(match[0])}混用了阿拉伯数字和汉字数字，应写作${quoted(right)}。`, en: `${quoted(match[0])} mixes Arabic and Chinese numerals. Please write ${quoted(right)}.` },
        fixes: [{ title: { zh: `改为${quoted(right)}`, en: `Change to ${quoted(right)}` }, safe: false, edits: [{ kind: 'replace' as const, span, text: right }] }],
      };
    });
    return [...mixed, ...shares];
  },
};
