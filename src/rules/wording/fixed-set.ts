import { setFaultsIn, type SetFault } from '../lexicon/expressions/find-sets';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * A well-known set with its members out of order, one missing, or one replaced: 新发展理念, 六大纪律, 三个环节, 三不腐.
 * A list is held to a set only when it carries the set's name, or holds all of its members.
 */
export const fixedSet: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/fixed-set',
  name: { zh: '固定提法的内容或顺序不对', en: 'A well-known set is not written as fixed' },
  why: {
    zh: '固定提法的内容和顺序由文件确定，不能增减或调换。',
    en: 'The members of such a set and their order are fixed by documents.',
  },
  source: { tier: '规范', reference: '党章和有关文件的规范表述' },
  examples: [
    { genre: 'other', text: '落实创新、绿色、协调、开放、共享的新发展理念。', marks: ['顺序'] },
    { genre: 'other', text: '教育整顿包括学习教育、查纠问题、整改总结等“三个环节”。', marks: ['总结提升'] },
    { genre: 'other', text: '把学习教育、查纠问题、整改总结贯穿始终，一体推进不敢腐、不能腐、不愿腐。', marks: ['总结提升', '不想腐'] },
    { genre: 'other', text: '违反六大纪律：政治、组织、廉洁、群众、生活纪律。', marks: ['工作'] },
    { genre: 'other', text: '严守政治纪律、廉洁纪律、组织纪律、群众纪律、工作纪律、生活纪律。', marks: ['顺序'] },
    { genre: 'other', text: '贯彻创新、协调、绿色、开放、共享的新发展理念，一体推进不敢腐、不能腐、不想腐。', marks: [] },
    { genre: 'other', text: '涉及政治、经济、文化、社会、生态文明等领域，重点看政治纪律、组织纪律、廉洁纪律。', marks: [] },
    { genre: 'other', text: '按照对党忠诚、服务人民、执法公正、纪律严明的要求，开展理想信念、宗旨意识、纪律作风教育。', marks: [] },
  ],
  find: ({ text }, index) => (text.includes('、') ? setFaultsIn(text).map((fault) => markOf(fault, text, index)) : []),
};

function markOf({ set, kind, start, end, lacks, named, rewritten }: SetFault, text: string, paragraph: number): Mark {
  const span = { paragraph, start, end };
  const whole = set.members.map((member) => member + (set.suffix ?? '')).join('、');
  const name = named ? quoted(set.names[0] ?? '') : '这一固定提法';
  const lack = lacks.map((member) => quoted(member + (set.suffix ?? ''))).join('、');
  const message = {
    order: { zh: `${name}的顺序应为“${whole}”。`, en: `In order this set reads “${whole}”.` },
    missing: { zh: `${name}少了${lack}，完整的是“${whole}”。`, en: `This set lacks ${lack}; in full it reads “${whole}”.` },
    'other-member': {
      zh: `${name}的内容是“${whole}”，这里写的不一致，缺${lack}。请核对。`,
      en: `This set reads “${whole}”; what stands here differs. Please check.`,
    },
  }[kind];
  return {
    severity: 'warning',
    message,
    span,
    source: { tier: '规范', reference: set.source },
    fixes:
      rewritten === null || rewritten === text.slice(start, end)
        ? []
        : [{ title: { zh: `改为“${rewritten}”`, en: `Change to “${rewritten}”` }, safe: false, edits: [{ kind: 'replace', span, text: rewritten }] }],
  };
}
