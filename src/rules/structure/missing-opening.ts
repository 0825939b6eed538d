import type { DocumentRule } from '../rule';
import { genreSource, missingPartMarks } from './missing-part';

/** The first section follows the title at once. */
export const missingOpening: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-opening',
  name: { zh: '缺少开头', en: 'The opening is missing' },
  why: {
    zh: '开头交代为什么写、根据什么写，没有开头，正文就显得突兀。',
    en: 'The opening says why and on what basis the draft is written.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['缺少开头'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。',
      marks: [],
    },
  ],
  find: (context) =>
    missingPartMarks(context, 'opening', (why) => ({
      zh: `缺少开头，应在标题之后、第一部分之前补上。${why.zh}`,
      en: `The opening is missing; it belongs between the title and the first section. ${why.en}`,
    })),
};
