import type { Mark, ParagraphRule } from '../rule';

const DATE = /(?<!\d)(?:((?:19|20)\d\d)年)?(\d{1,2})月(?:(\d{1,2})[日号])?(?:\s?[（(]?(?:星期|周)([一二三四五六日天]))?/g;
const RANGE = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(?:(\d{1,2})日)?\s?(?:至|到|—|－|-|～)\s?((?:19|20)\d\d)年(\d{1,2})月(?:(\d{1,2})日)?/g;
const WEEKDAYS = '日一二三四五六';

/**
 * A date that no calendar has (2月30日, 13月), a day of the week that does not belong to its date, a period that ends before it begins.
 * What is right cannot be told, so no fix is offered.
 */
export const impossibleDate: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/impossible-date',
  name: { zh: '日期不存在或先后颠倒', en: 'A date that cannot be' },
  why: { zh: '日期写错会让时限、事实都对不上。', en: 'A wrong date spoils the time limit or the fact that it tells.' },
  source: { tier: '国标', reference: 'GB/T 7408；公历' },
  examples: [
    { genre: 'other', text: '2024年2月30日前完成，考察材料写于2021年6月31日，2024年13月底前销号。', marks: ['2月30日', '6月31日', '13月'] },
    { genre: 'other', text: '会议定于2025年9月18日（星期五）召开。', marks: ['星期五'] },
    { genre: 'other', text: '整改阶段（2025年4月至2025年3月）。', marks: ['2025年4月至2025年3月'] },
    { genre: 'other', text: '2024年2月29日、2023年12月31日，2025年9月18日（星期四），2024年12月至2025年3月。', marks: [] },
    { genre: 'other', text: '历时13个月，2月份、每月30日、12月底前完成，订购13月刊。', marks: [] },
  ],
  find: ({ text }, index) => (text.includes('月') ? [...datesIn(text, index), ...rangesIn(text, index)] : []),
};

function datesIn(text: string, paragraph: number): Mark[] {
  return [...text.matchAll(DATE)].flatMap((found): Mark[] => {
    const [all, year, month = '', day, weekday] = found;
    const start = found.index;
    const span = { paragraph, start, end: start + all.length };
    if (Number(month) < 1 || Number(month) > 12) {
      // 13月刊, 15月龄: no month of the year.
      if (year === undefined && day === undefined) return [];
      return [markOf(span, `一年没有${month}月，请核对。`, `There is no month ${month}; please check.`)];
    }
    if (day === undefined) return [];
    if (Number(day) < 1 || Number(day) > daysOf(year === undefined ? null : Number(year), Number(month))) {
      return [markOf(span, `${year === undefined ? '' : `${year}年`}${month}月没有${day}日，请核对。`, `There is no such day as ${month}/${day}; please check.`)];
    }
    if (year === undefined || weekday === undefined) return [];
    const right = WEEKDAYS.charAt(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay());
    if (right === (weekday === '天' ? '日' : weekday)) return [];
    return [markOf(span, `${year}年${month}月${day}日是星期${right}，这里写的是星期${weekday}。请核对。`, 'The date and the day of the week do not belong together; please check.')];
  });
}

function rangesIn(text: string, paragraph: number): Mark[] {
  return [...text.matchAll(RANGE)].flatMap((found): Mark[] => {
    const [all, ...parts] = found;
    const [year = 0, month = 0, day = 0, endYear = 0, endMonth = 0, endDay = 0] = parts.map((part) => Number(part ?? 0));
    const from = (year * 100 + month) * 100 + (endDay === 0 ? 0 : day);
    const to = (endYear * 100 + endMonth) * 100 + (day === 0 ? 0 : endDay);
    if (to >= from) return [];
    return [markOf({ paragraph, start: found.index, end: found.index + all.length }, '止期早于起期，请核对。', 'The period ends before it begins; please check.')];
  });
}

function daysOf(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function markOf(span: NonNullable<Mark['span']>, zh: string, en: string): Mark {
  return { severity: 'error', span, message: { zh, en } };
}
