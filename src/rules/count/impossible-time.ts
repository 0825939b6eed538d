import type { Mark, ParagraphRule } from '../rule';
import { quoted } from '../quote';

const date = /(?<![0-9.])(?:([0-9]{4})年)?([0-9]{1,2})月(?!份?[均度])(?:([0-9]{1,2})[日号])?/g;
const clock = /(?<![0-9.:：])([0-9]{1,2})[时点]([0-9]{1,3})分|(?<![0-9.])([0-9]{1,3})分([0-9]{2,3})秒/g;
const span = /((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})日)?[起]?(?:至|到|—|－|-|～)((?:19|20)[0-9]{2})年(?:([0-9]{1,2})月)?(?:([0-9]{1,2})日)?/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date or a time of day that does not exist (13月, 2月30日, 4分72秒), and a period that ends before it begins. */
export const impossibleTime: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/impossible-time',
  name: { zh: '日期、时间有误', en: 'A date or time that does not exist' },
  why: { zh: '日历上没有的日期、先止后起的时段，一看就知道是写错了。', en: 'A day that no calendar has, or a period that ends before it begins, is plainly a slip.' },
  source: { tier: '语言', reference: '数据前后一致' },
  examples: [
    { genre: 'other', text: '2024年13月底前完成，2023年2月30日前上报。', marks: ['13月', '2月30日'] },
    { genre: 'other', text: '2023年2月29日召开会议，4月31日前整改。', marks: ['2023年2月29日', '4月31日'] },
    { genre: 'other', text: '整改阶段为2025年4月至2025年3月。', marks: ['2025年4月至2025年3月'] },
    { genre: 'other', text: '热线平均等候4分72秒，25时30分散会。', marks: ['4分72秒', '25时30分'] },
    { genre: 'other', text: '2024年2月29日、12月31日，2023年11月至2024年3月，9时30分，3分20秒，24时前。', marks: [] },
    { genre: 'other', text: '试用期12个月，18月龄，工期15个月，得95分、98分。', marks: [] },
  ],
  find: ({ text }, index) => {
    const marks: Mark[] = [];
    const put = (match: RegExpExecArray, zh: string, en: string): void =>
      void marks.push({ severity: 'error', span: { paragraph: index, start: match.index, end: match.index + match[0].length }, message: { zh: `${quoted(match[0])}${zh}`, en: `${quoted(match[0])} ${en}` } });
    if (text.includes('月')) {
      for (const match of text.matchAll(date)) {
        if (!isDate(match) && !/^龄/.test(text.slice(match.index + match[0].length))) put(match, '这个日期不存在，请核对。', 'does not exist. Please check the date.');
      }
      for (const match of text.matchAll(span)) if (endsEarly(match)) put(match, '止期早于起期，请核对。', 'ends before it begins. Please check.');
    }
    if (text.includes('分')) {
      for (const match of text.matchAll(clock)) if (!isClock(match)) put(match, '这个时间不存在，请核对。', 'is no time. Please check.');
    }
    return marks;
  },
};

function isDate([, year, month = '', day]: RegExpExecArray): boolean {
  const days = DAYS[Number(month) - 1];
  if (days === undefined) return false;
  if (day === undefined) return true;
  const leap = year === undefined || (Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0));
  return Number(day) >= 1 && Number(day) <= (month.replace(/^0/, '') === '2' && !leap ? 28 : days);
}

function isClock([, hour, minute, minutes, seconds]: RegExpExecArray): boolean {
  if (hour !== undefined) return Number(hour) <= 24 && Number(minute) <= 59;
  return Number(seconds) <= 59 || minutes === undefined;
}

function endsEarly([, year = '', month = '', day, otherYear = '', otherMonth, otherDay]: RegExpExecArray): boolean {
  const from = [Number(year), Number(month), Number(day ?? 1)];
  const to = [Number(otherYear), Number(otherMonth ?? 12), Number(otherDay ?? 31)];
  for (let i = 0; i < 3; i += 1) if (from[i] !== to[i]) return from[i]! > to[i]!;
  return false;
}
