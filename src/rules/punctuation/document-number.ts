import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import { PAIR, signsIn } from './signs';

const numbers = /(?<=[发字函办文令纪监组宣通复呈党政])([[【（(〔［])((?:19|20)[0-9]{2})([\]】）)〕］])(第?)(0{0,3})([1-9][0-9]{0,3})号/g;

/**
 * The number of a document whose year is not in 〔〕, or with 第 or leading zeros: 某政发(2023)5号, 某政发〔2023〕第05号.
 * Left alone: numbers of court cases, which take round brackets and no issuing body before them.
 */
export const documentNumber: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/document-number',
  name: { zh: '发文字号写法不规范', en: 'The form of a document number' },
  why: {
    zh: '发文字号的年份用六角括号“〔〕”括入，序号不加“第”字、不编虚位。',
    en: 'In a document number the year stands in 〔〕, and the serial has neither 第 nor leading zeros.',
  },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.2.5' },
  examples: [
    { genre: 'other', text: '根据某政发(2023)5号、某办函[2023]12号文件。', marks: ['(2023)5号', '[2023]12号'] },
    { genre: 'other', text: '根据某政发〔2023〕第05号文件。', marks: ['〔2023〕第05号'] },
    { genre: 'other', text: '根据某政发〔2023〕5号文件和（2023）某01民初5号判决。', marks: [] },
  ],
  find: (paragraph, index) => {
    if ((signsIn(paragraph).kinds & PAIR) === 0 || !paragraph.text.includes('号')) return [];
    return [...paragraph.text.matchAll(numbers)].flatMap((match) => {
      const [whole, , year = '', , , , serial = ''] = match;
      const right = `〔${year}〕${serial}号`;
      if (whole === right) return [];
      const span = { paragraph: index, start: match.index, end: match.index + whole.length };
      return [
        {
          severity: 'warning' as const,
          span,
          message: { zh: `发文字号${quoted(whole)}应写作${quoted(right)}。`, en: `The document number ${quoted(whole)} should be written ${quoted(right)}.` },
          fixes: [replacement(span, right, whole, true)],
        },
      ];
    });
  },
};
