import type { DocumentRule } from '../rule';
import { genreSource, missingPartMarks } from './missing-part';

/** A rectification review that does not say which items of the feedback its author takes on (认领). */
export const missingClaim: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-claim',
  name: { zh: '没有认领反馈问题', en: 'The feedback is not taken on' },
  why: {
    zh: '巡视巡察整改的对照检查，要先认领反馈意见中与自己有关的问题，再查摆、剖析。',
    en: 'After an inspection the author first takes on the items of the feedback, and then examines himself.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'rectification-review',
      text: '巡察整改专题民主生活会个人对照检查发言提纲\n按照县委第一巡察组反馈意见和会议通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。\n以上发言，请同志们批评指正。',
      marks: ['认领'],
    },
    {
      genre: 'rectification-review',
      text: '巡察整改专题民主生活会个人对照检查发言提纲\n按照县委第一巡察组反馈意见和会议通知要求，我开展了自查，主动认领三个问题。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。\n以上发言，请同志们批评指正。',
      marks: [],
    },
  ],
  find: (context) =>
    missingPartMarks(context, 'claim', (why) => ({
      zh: `没有写认领了反馈意见中的哪些问题，应在查摆问题之前写明。${why.zh}`,
      en: `The draft does not say which items of the feedback are taken on; this belongs before the problems. ${why.en}`,
    })),
};
