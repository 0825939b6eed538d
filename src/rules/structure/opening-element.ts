import type { DocumentRule } from '../rule';
import { genreSource } from './missing-part';
import { openingLacks } from './opening-elements';

/** Elements with a rule of their own. */
const elsewhere = new Set(['lead-out', 'inspection']);

/** An opening that leaves out something it should say: the basis, the preparation, what is compared against. */
export const openingElement: DocumentRule = {
  scope: 'document',
  id: 'structure/opening-element',
  name: { zh: '开头少了应交代的内容', en: 'The opening leaves something out' },
  why: {
    zh: '开头要交代依据、会前准备和对照的方面，审核的人会逐项核对。',
    en: 'Reviewers look for the basis, the preparation and the aspects in the opening.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我认真学习了党章，开展了谈心谈话，围绕理论学习等六个方面查摆。现对照检查如下：\n一、存在的主要问题\n一是学习不深。',
      marks: ['征求意见'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我认真学习了党章，征求了意见，开展了谈心谈话，围绕理论学习等六个方面查摆。现对照检查如下：\n一、存在的主要问题\n一是学习不深。',
      marks: [],
    },
  ],
  find: (context) => {
    const lacks = openingLacks(context);
    // An opening that does not name the inspection lacks its basis; that is said once, by the rule about inspections.
    const saidElsewhere = lacks.some(({ element }) => element.id === 'inspection') ? new Set([...elsewhere, 'basis']) : elsewhere;
    return lacks
      .filter(({ element }) => !saidElsewhere.has(element.id))
      .map(({ element, span }) => ({
        severity: element.requirement === 'required' ? ('warning' as const) : ('advice' as const),
        message: {
          zh: `开头没有写到“${element.name.zh}”。${element.why.zh}确有这项内容的，请补上一句。`,
          en: `The opening does not mention ${element.name.en}. ${element.why.en} Please add a sentence if it applies.`,
        },
        span,
      }));
  },
};
