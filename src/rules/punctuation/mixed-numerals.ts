import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';

const numbers = /(?<![0-9.])[0-9]{1,4}(?:万[0-9]{1,4}[千百]|[千百][0-9]{0,3}(?=[元人名个户件亩]))[0-9]{0,3}(?=[元人名个户件亩])/g;

/** A number half in Arabic and half in Chinese: 1万2千元, 3百人. Left alone: 万 and 亿 behind an Arabic number (1.2万元). */
export const mixedNumerals: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/mixed-numerals',
  name: { zh: '一个数里混用阿拉伯数字和汉字数字', en: 'Arabic and Chinese numerals in one number' },
  why: { zh: '除“万”“亿”作单位外，一个数值不同时用阿拉伯数字和汉字数字。', en: 'But for 万 and 亿 as units, one number is not written in both Arabic and Chinese numerals.' },
  source: { tier: '国标', reference: 'GB/T 15835-2011 5.3' },
  examples: [
    { genre: 'other', text: '拖欠工资1万2千元，涉及3百人。', marks: ['1万2千', '3百'] },
    { genre: 'other', text: '拖欠工资1.2万元，投资3亿元，涉及300人，“千人百村”行动，2千伏线路。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!/[0-9][万千百]/.test(text)) return [];
    return [...text.matchAll(numbers)].map((match) => ({
      severity: 'warning' as const,
      span: { paragraph: index, start: match.index, end: match.index + match[0].length },
      message: { zh: `${quoted(match[0])}混用了阿拉伯数字和汉字数字，应统一写法，如“1.2万元”或“12000元”。`, en: `${quoted(match[0])} mixes Arabic and Chinese numerals. Please write it in one way, such as 1.2万元 or 12000元.` },
    }));
  },
};
