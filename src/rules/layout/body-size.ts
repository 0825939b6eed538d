import type { DocumentRule } from '../rule';
import { bodyParagraphs } from './body-paragraphs';

/** 3号 in points. */
const BODY = 16;

/**
 * Running text set in another size than 3号 (16 pt): once for the whole document, at the first such paragraph; paragraphs of mixed or
 * unknown size are passed over. When some of the text is 3号 and some is not, the odd paragraphs are named.
 */
export const bodySize: DocumentRule = {
  scope: 'document',
  id: 'layout/body-size',
  name: { zh: '正文字号不是3号', en: 'The text is not in size 3号' },
  why: { zh: '公文正文一般用3号仿宋体字，全文一致。', en: 'The text of an official document is usually set in 3号 (16 pt) throughout.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 5.2.2' },
  examples: [
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，扎实推进法治建设，取得了一定成效。', set: [{ alignment: 'centered', fontSize: 22 }, { alignment: 'justified', fontSize: 14 }], marks: ['14磅'] },
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，扎实推进法治建设，取得了一定成效。', set: [{ alignment: 'centered', fontSize: 22 }, { alignment: 'justified', fontSize: 16 }], marks: [] },
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，扎实推进法治建设，取得了一定成效。', marks: [] },
  ],
  find: (context) => {
    const sized = bodyParagraphs(context).filter(({ paragraph }) => paragraph.format.fontSize !== null);
    const [first, ...rest] = sized.filter(({ paragraph }) => paragraph.format.fontSize !== BODY);
    if (first === undefined) return [];
    const size = first.paragraph.format.fontSize ?? BODY;
    const all = rest.length + 1 === sized.length && rest.every(({ paragraph }) => paragraph.format.fontSize === size);
    return [
      {
        severity: 'advice',
        span: { paragraph: first.index, start: 0, end: first.paragraph.text.length },
        message: all
          ? { zh: `正文是${size}磅，公文正文一般用3号字（${BODY}磅）。`, en: `The text is set in ${size} pt; the usual size is 3号 (${BODY} pt).` }
          : { zh: `有${rest.length + 1}段正文的字号不是3号（${BODY}磅），从这一段起（${size}磅）。`, en: `${rest.length + 1} paragraphs are not in 3号 (${BODY} pt), beginning with this one (${size} pt).` },
        evidence: all ? [] : rest.map(({ index, paragraph }) => ({ span: { paragraph: index, start: 0, end: paragraph.text.length }, note: { zh: '另一段', en: 'another paragraph' } })),
      },
    ];
  },
};
