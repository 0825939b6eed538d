import type { DocumentRule } from '../rule';

/** A title that is not centred. Silent when the host does not tell the alignment. */
export const titleAlignment: DocumentRule = {
  scope: 'document',
  id: 'layout/title-alignment',
  name: { zh: '标题没有居中', en: 'The title is not centred' },
  why: { zh: '公文标题居中排布。', en: 'The title of an official text is centred.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.1' },
  examples: [
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，取得了一定成效。', set: [{ alignment: 'left', fontSize: 22 }], marks: ['没有居中'] },
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，取得了一定成效。', set: [{ alignment: 'centered', fontSize: 22 }], marks: [] },
    { genre: 'other', text: '某县司法局工作情况报告\n今年以来，我局认真落实各项工作任务，取得了一定成效。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const spans = outline.title?.spans ?? [];
    const off = spans.filter(({ paragraph }) => {
      const alignment = draft.paragraphs[paragraph]?.format.alignment ?? null;
      return alignment !== null && alignment !== 'centered';
    });
    const [first, ...rest] = off;
    if (first === undefined) return [];
    return [
      {
        severity: 'advice',
        span: first,
        message: { zh: '标题没有居中，公文标题一般居中排布。', en: 'The title is not centred; the title of an official text usually is.' },
        evidence: rest.map((span) => ({ span, note: { zh: '标题的另一行', en: 'another line of the title' } })),
      },
    ];
  },
};
