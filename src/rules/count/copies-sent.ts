import { readNumeral } from '../../draft/numerals';
import type { ParagraphRule } from '../rule';

const PIECE = '[^，。；：！？、和与0-9]{0,3}[0-9]{1,4}[个家名位户所人][^，。；：！？、0-9]{1,14}';
/** 「向6个区局、4家医院和8名代表发出征求意见函共18份」 */
const sent = new RegExp(`向(${PIECE}(?:[、和与]${PIECE}){1,9}?)(?:发出|发放|发送|印发|寄送)[^，。；：！？0-9]{0,12}(?:函|表|问卷|通知书|建议书|卡)[^，。；：！？0-9]{0,4}?(?:共|共计|合计)?([0-9]{1,4})份`, 'g');
const RECIPIENTS = /([0-9]{1,4})[个家名位户所人]/g;
/** Farther off, somebody had several copies, or the list names only some of the recipients. */
const NEAR = 3;

/**
 * Letters sent to recipients who are counted one by one, and the number of copies: 向6个区局、4家医院和8名代表发出征求意见函20份.
 * Each has one, so that the copies are as many as the recipients; told only when the two are close, as then one of them is a slip.
 */
export const copiesSent: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/copies-sent',
  name: { zh: '发放份数与对象数不符', en: 'Copies sent and their recipients' },
  why: { zh: '一个对象一份，份数应等于对象的总数，差一两份多半是算错。', en: 'With one copy for each, copies and recipients are equal; a small difference is mostly a slip of adding.' },
  source: { tier: '语言', reference: '数据前后一致' },
  examples: [
    { genre: 'other', text: '向6个区县局、4家医院、3家药店和8名退休职工代表发出征求意见函共20份。', marks: ['20份'] },
    { genre: 'other', text: '向6个区县局、4家医院、3家药店和8名退休职工代表发出征求意见函共21份。', marks: [] },
    { genre: 'other', text: '向12个乡镇和30个部门发放调查问卷200份，向2个科室和5名干部发出通知。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!text.includes('向') || !text.includes('份')) return [];
    return [...text.matchAll(sent)].flatMap((match) => {
      const [whole, list = '', digits = ''] = match;
      const recipients = [...list.matchAll(RECIPIENTS)].reduce((sum, [, count = '']) => sum + Number(count), 0);
      const copies = readNumeral(digits)?.value ?? 0;
      if (copies === recipients || Math.abs(copies - recipients) > NEAR) return [];
      const end = match.index + whole.length;
      return [
        {
          severity: 'warning' as const,
          span: { paragraph: index, start: end - digits.length - 1, end },
          message: { zh: `发放对象合计${recipients}个，这里写的是${copies}份，请核对。`, en: `There are ${recipients} recipients and ${copies} copies. Please check.` },
          evidence: [{ span: { paragraph: index, start: match.index + 1, end: match.index + 1 + list.length }, note: { zh: '发放对象', en: 'the recipients' } }],
        },
      ];
    });
  },
};
