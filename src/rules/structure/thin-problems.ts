import type { DocumentRule } from '../rule';

/** A self-examination whose problems and causes take up less than their share of it (half, unless set otherwise). */
export const thinProblems: DocumentRule = {
  scope: 'document',
  id: 'structure/thin-problems',
  name: { zh: '查摆问题和剖析原因的篇幅偏少', en: 'Problems and causes are thin' },
  why: { zh: '对照检查重在查摆问题、剖析原因，通常占到全文一半以上。', en: 'Problems and causes are the weight of a self-examination: usually more than half of it.' },
  source: { tier: '实务', reference: '篇幅比例' },
  examples: [
    {
      genre: 'team-review',
      text: draftWith(1, 9),
      marks: ['偏少'],
    },
    {
      genre: 'team-review',
      text: draftWith(6, 4),
      marks: [],
    },
    {
      genre: 'team-review',
      text: draftWith(1, 2),
      marks: [],
    },
  ],
  find: ({ genre, rows, settings }) => {
    if (!genre?.comparesWithPack) return [];
    const total = rows.reduce((sum, row) => sum + row.characters, 0);
    const weight = new Map<number, number>();
    // A section that stands for problems and causes at once is counted once.
    for (const row of rows) if ((row.part === 'problems' || row.part === 'causes') && row.range) weight.set(row.range.from, row.characters);
    const share = [...weight.values()].reduce((sum, characters) => sum + characters, 0) / Math.max(1, total);
    const problems = rows.find((row) => row.part === 'problems' && row.span);
    if (!problems || total < settings.sharesFrom) return [];
    const percent = Math.round(share * 100);
    const least = Math.round(settings.problemsShare * 100);
    if (percent >= least) return [];
    return [
      {
        severity: 'advice',
        message: {
          zh: `查摆问题和剖析原因共占全文${percent}%，偏少。一般不少于${least}%，可以把问题写得更具体。`,
          en: `Problems and causes make up ${percent} % of the draft, where at least ${least} % is usual. The problems could be put more concretely.`,
        },
        span: problems.span,
      },
    ];
  },
};

/** An example draft with so many sentences on problems and on measures. */
function draftWith(problems: number, measures: number): string {
  return [
    '某局领导班子2023年度民主生活会对照检查材料',
    '按照通知要求，班子认真学习研讨，广泛征求意见，深入谈心谈话。现将对照检查情况报告如下：',
    '一、存在的主要问题',
    '有的工作满足于会议部署，到基层一线发现问题、解决问题的时间不多，2023年全年只集中调研两次，群众反映的事情办得不够快。'.repeat(problems),
    '二、原因分析',
    '对自己的要求有所放松。',
    '三、整改措施',
    '班子成员每月到联系点现场办公一次，收集群众意见，列出清单，明确责任科室和完成时限，每季度通报一次办理进度，年底逐项评议销号。'.repeat(measures),
  ].join('\n');
}
