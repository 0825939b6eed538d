import type { ParagraphRule } from '../rule';
import { SPACE, signsIn } from '../punctuation/signs';

const blanks = /(?:[0-9]{4}|20)?[ \u00a0\u3000]{0,6}年[ \u00a0\u3000]{1,8}月(?:[ \u00a0\u3000]{1,8}日)?|[0-9]{1,2}月[ \u00a0\u3000]{1,8}日/g;

/** A date with its month or day left blank: 2024年 月 日. A blank for a signature's date is left alone. */
export const blankDate: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/blank-date',
  name: { zh: '日期没有填完', en: 'A date is not filled in' },
  why: { zh: '成文日期空着，材料就不算完成。', en: 'With a blank date the text is not finished.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.5' },
  examples: [
    { genre: 'other', text: '某县司法局\n2024年 月 日', marks: ['2024年 月 日'] },
    { genre: 'other', text: '会议于2024年3月 日召开。', marks: ['3月 日'] },
    { genre: 'other', text: '2024年3月5日召开会议，2024 年 3 月 6 日散会。', marks: [] },
    { genre: 'other', text: '本人签名：　　　　年　月　日', marks: [] },
  ],
  find: (paragraph, index) => {
    if ((signsIn(paragraph).kinds & SPACE) === 0) return [];
    const { text } = paragraph;
    return [...text.matchAll(blanks)].flatMap((match) => {
      if (/签[名字章]|盖章|填表|填报/.test(text)) return [];
      const start = match.index + (/^[ \u00a0\u3000]*/.exec(match[0])?.[0].length ?? 0);
      return [
        {
          severity: 'advice' as const,
          span: { paragraph: index, start, end: match.index + match[0].length },
          message: { zh: '日期还没有填完整。', en: 'This date is not filled in yet.' },
        },
      ];
    });
  },
};
