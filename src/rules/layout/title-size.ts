import type { DocumentRule } from '../rule';

/** 2号 in points. */
const TITLE = 22;

/** A title set in another size than 2号 (22 pt). Silent when the host does not tell the size. */
export const titleSize: DocumentRule = {
  scope: 'document',
  id: 'layout/title-size',
  name: { zh: '标题字号不是2号', en: 'The title is not in size 2号' },
  why: { zh: '公文标题一般用2号小标宋体字。', en: 'The title of an official text is usually set in 2号 (22 pt).' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.1' },
  examples: [
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，取得了一定成效。', set: [{ alignment: 'centered', fontSize: 16 }], marks: ['16磅'] },
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，取得了一定成效。', set: [{ alignment: 'centered', fontSize: 22 }], marks: [] },
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，取得了一定成效。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const spans = outline.title?.spans ?? [];
    const [first, ...rest] = spans.filter(({ paragraph }) => {
      const size = draft.paragraphs[paragraph]?.format.fontSize ?? null;
      return size !== null && size !== TITLE;
    });
    if (first === undefined) return [];
    const size = draft.paragraphs[first.paragraph]?.format.fontSize ?? TITLE;
    return [
      {
        severity: 'advice',
        span: first,
        message: { zh: `标题是${size}磅，公文标题一般用2号字（${TITLE}磅）。`, en: `The title is set in ${size} pt; the usual size is 2号 (${TITLE} pt).` },
        evidence: rest.map((span) => ({ span, note: { zh: '标题的另一行', en: 'another line of the title' } })),
      },
    ];
  },
};
