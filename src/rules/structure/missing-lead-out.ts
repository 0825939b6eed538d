import type { DocumentRule } from '../rule';
import { genreSource } from './missing-part';
import { openingLacks } from './opening-elements';
import { endOf } from './rows';

/** An opening that does not lead on to the text: no 「现将……情况报告如下」. */
export const missingLeadOut: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-lead-out',
  name: { zh: '开头缺少过渡语', en: 'The opening does not lead on' },
  why: { zh: '开头最后要有一句话引出正文，否则和后面接不上。', en: 'The opening ends with a sentence that leads on to the text.' },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我认真开展了学习，听取了意见。\n一、存在的主要问题\n一是学习不深。',
      marks: ['现将'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我认真开展了学习，听取了意见。现对照检查如下：\n一、存在的主要问题\n一是学习不深。',
      marks: [],
    },
  ],
  find: (context) => {
    const opening = context.rows.find((row) => row.part === 'opening')?.range;
    return openingLacks(context)
      .filter(({ element }) => element.id === 'lead-out')
      .map(({ element, span }) => ({
        severity: element.requirement === 'required' ? ('warning' as const) : ('advice' as const),
        message: {
          zh: '开头没有引出正文的话。请在开头最后加一句，如“现将有关情况报告如下：”。',
          en: 'The opening does not lead on to the text. Please end it with a sentence such as “现将有关情况报告如下：”.',
        },
        span: (opening && endOf(context.draft, opening)) ?? span,
      }));
  },
};
