import type { DocumentRule } from '../rule';
import { genreSource, missingPartMarks } from './missing-part';

/** A speech that does not address its audience. */
export const missingSalutation: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-salutation',
  name: { zh: '缺少称呼', en: 'The salutation is missing' },
  why: { zh: '讲话稿开头要称呼听众，如“同志们：”。', en: 'A speech addresses its audience first.' },
  source: genreSource,
  examples: [
    {
      genre: 'conference-speech',
      text: '在某县党风廉政建设工作会议上的讲话\n这次会议的主要任务是总结工作、部署任务。下面，我讲两点意见。\n一、提高认识\n要认真学习。\n二、抓好落实\n要压实责任。\n同志们，让我们共同努力。',
      marks: ['缺少称呼'],
    },
    {
      genre: 'conference-speech',
      text: '在某县党风廉政建设工作会议上的讲话\n同志们：\n这次会议的主要任务是总结工作、部署任务。下面，我讲两点意见。\n一、提高认识\n要认真学习。\n二、抓好落实\n要压实责任。\n同志们，让我们共同努力。',
      marks: [],
    },
  ],
  find: (context) =>
    missingPartMarks(context, 'salutation', (why) => ({
      zh: `缺少称呼，应在标题之后、开头之前单独一行写“同志们：”。${why.zh}`,
      en: `The salutation is missing; it stands on a line of its own before the opening, such as “同志们：”. ${why.en}`,
    })),
};
