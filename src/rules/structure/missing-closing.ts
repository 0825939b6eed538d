import type { DocumentRule } from '../rule';
import { genreSource, missingPartMarks } from './missing-part';

/** A speech, or a review read out at the meeting, that stops without its closing. */
export const missingClosing: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-closing',
  name: { zh: '缺少结尾', en: 'The closing is missing' },
  why: {
    zh: '会上的发言和讲话要有收尾的话，听的人才知道讲完了、希望大家做什么。',
    en: 'What is read out at a meeting ends with a closing, so that the audience knows what is asked of it.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度组织生活会个人对照检查发言提纲\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['缺少结尾'],
    },
    {
      genre: 'personal-review',
      text: '2023年度组织生活会个人对照检查发言提纲\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。\n以上是我的对照检查，请同志们批评帮助。',
      marks: [],
    },
  ],
  find: (context) =>
    missingPartMarks(context, 'closing', (why) => ({
      zh: `缺少结尾，应在全文最后补上。${why.zh}`,
      en: `The closing is missing; it belongs at the very end. ${why.en}`,
    })),
};
