import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';

const ORDER = '一二三四五六七八九';
const pairs = /(?<![第一二三四五六七八九十百、])(十?)([一二两三四五六七八])、([二三四五六七八九])(?=(?:趟|遍|回|次(?!会)|天|个(?!方面|季度|月份|专题|环节|问题|任务|层|阶段|部分)|件(?!事项)|人(?!称)|名|里|户|位|张|岁|百|千|万|公里|年(?!级|度|段|期)))/g;

/** Two numbers side by side that mean "about": 两、三趟. Left alone: what counts off (一、二审, 三、四年级, 一、二等奖). */
export const estimateComma: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/estimate-comma',
  name: { zh: '概数中间用了顿号', en: '、 inside an estimate' },
  why: { zh: '相邻两个数字连用表示概数，中间不用顿号。', en: 'Two neighbouring numbers that mean an estimate have no 、 between them.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.5.3.4；GB/T 15835-2011 5.2.1' },
  examples: [
    { genre: 'other', text: '群众要跑两、三趟才能办完，有的等了七、八天。', marks: ['两、三', '七、八'] },
    { genre: 'other', text: '群众要跑两三趟才能办完，一、二审均已结案，三、四年级学生参加，荣获一、二等奖，第一、二次会议，一、二、三次产业。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!/[一二两三四五六七八]、[二三四五六七八九]/.test(text)) return [];
    return [...text.matchAll(pairs)].flatMap((match) => {
      const [whole, ten = '', first = '', second = ''] = match;
      if (ORDER.indexOf(second) !== ORDER.indexOf(first === '两' ? '二' : first) + 1) return [];
      const span = { paragraph: index, start: match.index, end: match.index + whole.length };
      const at = span.start + ten.length + 1;
      return [
        {
          severity: 'warning' as const,
          span,
          message: { zh: `${quoted(whole)}表示大约的数，中间不用顿号。`, en: `${quoted(whole)} is an estimate; no 、 stands in it.` },
          fixes: [replacement({ ...span, start: at, end: at + 1 }, '', '、', true)],
        },
      ];
    });
  },
};
