import type { DocumentRule } from '../rule';

/** Below this share of the text, problems and causes are too thin; drafting practice. */
const ENOUGH = 0.5;

/** Shorter drafts say nothing about proportions: they are outlines or only begun. */
const LONG_ENOUGH = 600;

/** A self-examination whose problems and causes take up less than half of it. */
export const thinProblems: DocumentRule = {
  scope: 'document',
  id: 'structure/thin-problems',
  name: { zh: '查摆问题和剖析原因的篇幅偏少', en: 'Problems and causes are thin' },
  why: { zh: '对照检查重在查摆问题、剖析原因，通常占到全文一半以上。', en: 'Problems and causes are the weight of a self-examination: usually more than half of it.' },
  source: { tier: '实务', reference: '篇幅比例' },
  examples: [],
  find: ({ genre, rows }) => {
    if (!genre?.comparesWithPack) return [];
    const total = rows.reduce((sum, row) => sum + row.characters, 0);
    const weight = new Map<number, number>();
    // A section that stands for problems and causes at once is counted once.
    for (const row of rows) if ((row.part === 'problems' || row.part === 'causes') && row.range) weight.set(row.range.from, row.characters);
    const share = [...weight.values()].reduce((sum, characters) => sum + characters, 0) / Math.max(1, total);
    const problems = rows.find((row) => row.part === 'problems' && row.span);
    if (!problems || total < LONG_ENOUGH || share >= ENOUGH) return [];
    const percent = Math.round(share * 100);
    return [
      {
        severity: 'advice',
        message: {
          zh: `查摆问题和剖析原因共占全文${percent}%，偏少。通常占到一半以上，可以把问题写得更具体。`,
          en: `Problems and causes make up ${percent} % of the draft, where more than half is usual. The problems could be put more concretely.`,
        },
        span: problems.span,
      },
    ];
  },
};
