import type { DocumentRule } from '../rule';
import { genreSource } from './missing-part';
import { openingLacks } from './opening-elements';

/** A document that answers an inspection and does not say which one. */
export const inspectionBasis: DocumentRule = {
  scope: 'document',
  id: 'structure/inspection-basis',
  name: { zh: '开头没有写明巡视巡察反馈', en: 'The opening does not name the inspection' },
  why: {
    zh: '整改因巡视巡察反馈而起，开头要写明是哪个组的反馈意见。',
    en: 'The draft answers an inspection; the opening says whose feedback it is.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'rectification-review',
      text: '专题民主生活会个人对照检查发言提纲\n按照会议通知要求，我认真开展了自查，主动认领三个问题。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。',
      marks: ['反馈'],
    },
    {
      genre: 'rectification-review',
      text: '专题民主生活会个人对照检查发言提纲\n按照县委第一巡察组反馈意见和会议通知要求，我开展了自查，主动认领三个问题。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。',
      marks: [],
    },
  ],
  find: (context) =>
    openingLacks(context)
      .filter(({ element }) => element.id === 'inspection')
      .map(({ element, span }) => ({
        severity: element.requirement === 'required' ? ('error' as const) : ('advice' as const),
        message: {
          zh: `开头没有写明是哪个巡视巡察组的反馈意见。${element.why.zh}`,
          en: `The opening does not say whose feedback it answers. ${element.why.en}`,
        },
        span,
      })),
};
