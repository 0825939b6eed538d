import type { DocumentRule } from '../rule';
import { genreSource, missingPartMarks } from './missing-part';

/** A document that starts with its opening, or with a heading. */
export const missingTitle: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-title',
  name: { zh: '缺少标题', en: 'The title is missing' },
  why: {
    zh: '没有标题，收到的人不知道这是谁、为哪次会议写的材料。',
    en: 'Without a title the reader does not know whose draft this is and for which meeting.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'team-review',
      text: '按照上级通知要求，领导班子认真开展学习，查找不足。现将对照检查情况报告如下：\n一、存在的主要问题\n一是学习不深。',
      marks: ['缺少标题'],
    },
    {
      genre: 'team-review',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照上级通知要求，领导班子认真开展学习。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。',
      marks: [],
    },
  ],
  find: (context) =>
    missingPartMarks(context, 'title', (why) => ({
      zh: `缺少标题，应在最前面补上。${why.zh}`,
      en: `The title is missing; please add it at the top. ${why.en}`,
    })),
};
