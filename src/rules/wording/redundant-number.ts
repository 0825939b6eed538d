import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

const UNIT = '[^\\d，。；、！？（）“”]{0,3}?';
const FRAMES: readonly (readonly [pattern: RegExp, zh: string, en: string])[] = [
  [new RegExp(`(?:大约|大概|约|将近|接近|近|不到|不足|超过|至少|最多)[\\d.]+${UNIT}(?:左右|上下)`, 'g'), '前后两个词都表示约数，或者互相矛盾，留一个即可', 'both words make the number vague, or they contradict each other; one is enough'],
  [/(?:大约|大概|将近|接近|近|不到|不足)[\d.]+余(?=[个人名次件项条户家万千元年天])/g, '前后两个词都表示约数，或者互相矛盾，留一个即可', 'both words make the number vague, or they contradict each other; one is enough'],
  [/(?<![\d一二三四五六七八九十])[\d一二三四五六七八九十]{1,6}(?:年多余年?|多余(?=[个人名次件项条户家万千元年天])|年多余(?![地的人下上款力]))/g, '“多”和“余”意思重复，留一个即可', '多 and 余 say the same; one is enough'],
  [/\d余[^\d，。；、！？（）“”]{0,3}以上/g, '“余”和“以上”意思重复，留一个即可', '余 and 以上 say the same; one is enough'],
  [/十几余|几十余|数十余|数百余|上百余|几百余/g, '两个词都表示约数，留一个即可', 'both words make the number vague; one is enough'],
];

/** Without one of these no frame fits. */
const LATTER = ['余', '左右', '上下'];

/** A number made vague twice: 大约30人左右, 17年多余年, 十几余年, 不到9件左右. */
export const redundantNumber: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/redundant-number',
  name: { zh: '约数重复', en: 'A number made vague twice' },
  why: { zh: '约数用一个词表示就够了，两个词叠用既重复又不准确。', en: 'One word is enough to make a number vague; two repeat or contradict each other.' },
  source: { tier: '国标', reference: 'GB/T 15835-2011；现代汉语规范词典' },
  examples: [
    { genre: 'other', text: '参加人员大约30人左右，月均仅有不到9件左右。', marks: ['大约30人左右', '不到9件左右'] },
    { genre: 'other', text: '任职最长的已有17年多余年，个别岗位十几余年没有轮换。', marks: ['17年多余年', '十几余'] },
    { genre: 'other', text: '轮训干警1300余人次以上。', marks: ['0余人次以上'] },
    { genre: 'other', text: '约30人参加，30人左右发言，历时一年多，余下3件，多余的5个退回。', marks: [] },
    { genre: 'other', text: '近3年来，10余家单位，科级以上干部300余人，超过20人，近2公里路的左右两侧。', marks: [] },
  ],
  find: ({ text }, index) =>
    !LATTER.some((word) => text.includes(word)) ? [] : FRAMES.flatMap(([pattern, zh, en]) =>
      [...text.matchAll(pattern)].map(
        (found): Mark => ({
          severity: 'warning',
          span: { paragraph: index, start: found.index, end: found.index + found[0].length },
          message: { zh: `${quoted(found[0])}${zh}。`, en: `${quoted(found[0])}: ${en}.` },
        }),
      ),
    ),
};
