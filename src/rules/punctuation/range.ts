import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import { DASH, signsIn } from './signs';

const UNITS = '年月日个名人项次条件起家户天元万亿亩岁%％';
const ranges = new RegExp(`(?<![0-9A-Za-z./\\-—:：])([0-9]{1,4}(?:\\.[0-9]{1,3})?)([-－~–]{1,2}|——)([0-9]{1,4}(?:\\.[0-9]{1,3})?)(?=[${UNITS}])`, 'g');

/**
 * A range of numbers or years joined by a hyphen or a half-width tilde: 2020-2023年, 3~5个.
 * Left alone: telephone numbers, document codes, dates such as 2023-05-01, what no unit follows.
 */
export const range: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/range',
  name: { zh: '起止范围的连接号不规范', en: 'Connecting mark of a range' },
  why: {
    zh: '时间起止一般用一字线“—”，数值范围用浪纹线“～”或一字线“—”，不用短横线。',
    en: 'A span of time takes “—”, a range of values “～” or “—”, not a hyphen.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.13.3；GB/T 15835-2011 5.1.3' },
  examples: [
    { genre: 'other', text: '2020-2023年，每年安排3~5个项目、2——3次活动。', marks: ['2020-2023', '3~5', '2——3'] },
    { genre: 'other', text: '2020—2023年，每年安排3～5个项目，电话010-12345678，编号GB/T 9704-2012，日期2023-05-01。', marks: [] },
  ],
  find: (paragraph, index) => {
    if ((signsIn(paragraph).kinds & DASH) === 0) return [];
    return [...paragraph.text.matchAll(ranges)].map((match) => {
      const [whole, from = '', sign = '', to = ''] = match;
      const start = match.index + from.length;
      const span = { paragraph: index, start: match.index, end: match.index + whole.length };
      const middle = { ...span, start, end: start + sign.length };
      const years = from.length === 4 && to.length === 4;
      const tilde = sign.startsWith('~');
      return {
        severity: 'advice' as const,
        span,
        message: {
          zh: `${quoted(whole)}表示起止，连接号一般用“${years ? '—' : tilde ? '～' : '—”或“～'}”。`,
          en: `${quoted(whole)} is a range; the usual mark is ${years ? '“—”' : tilde ? '“～”' : '“—” or “～”'}.`,
        },
        fixes: years
          ? [replacement(middle, '—', sign, true)]
          : tilde
            ? [replacement(middle, '～', sign, true)]
            : [replacement(middle, '—', sign, false), replacement(middle, '～', sign, false)],
      };
    });
  },
};
