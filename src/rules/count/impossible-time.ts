import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';

const clock = /(?<![0-9.:：])([0-9]{1,2})[时点]([0-9]{1,3})分|(?<![0-9.])[0-9]{1,3}分([0-9]{2,3})秒/g;

/** A time of day or a duration that no clock shows: 25时30分, 4分72秒. Dates are for wording/impossible-date. */
export const impossibleTime: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/impossible-time',
  name: { zh: '时间有误', en: 'A time that does not exist' },
  why: { zh: '一小时只有60分、一分只有60秒，超出的一看就知道是写错了。', en: 'An hour has sixty minutes and a minute sixty seconds; more is plainly a slip.' },
  source: { tier: '语言', reference: '数据前后一致' },
  examples: [
    { genre: 'other', text: '热线平均等候4分72秒，25时30分散会。', marks: ['4分72秒', '25时30分'] },
    { genre: 'other', text: '9时30分开会，24时前报送，平均等候3分20秒，得95分、98分，用时90分30秒。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!text.includes('分')) return [];
    return [...text.matchAll(clock)].flatMap((match) => {
      const [whole, hour, minute, seconds] = match;
      if (hour === undefined ? Number(seconds) <= 59 : Number(hour) <= 24 && Number(minute) <= 59) return [];
      return [
        {
          severity: 'error' as const,
          span: { paragraph: index, start: match.index, end: match.index + whole.length },
          message: { zh: `${quoted(whole)}这个时间不存在，请核对。`, en: `${quoted(whole)} is no time. Please check.` },
        },
      ];
    });
  },
};
