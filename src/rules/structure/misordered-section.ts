import { partOf } from '../../genres/registry';
import { quoted } from '../quote';
import type { DocumentRule, Mark, RuleContext } from '../rule';
import { genreSource } from './missing-part';
import { topRows, type PlacedRow } from './rows';

/** A section that stands before or after its place in the standard outline; the others are not blamed for it. */
export const misorderedSection: DocumentRule = {
  scope: 'document',
  id: 'structure/misordered-section',
  name: { zh: '部分的先后顺序不对', en: 'A section is out of order' },
  why: {
    zh: '先摆问题，再析原因，后定措施，顺序乱了，后面的话就没有着落。',
    en: 'Problems, then causes, then measures: out of order, the later parts stand on nothing.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、原因分析\n放松了要求。\n二、存在的主要问题\n一是学习不深。\n三、整改措施\n每周学习一次。',
      marks: ['顺序'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) => topRows(context, 'misordered').map((misplaced) => markOf(context, misplaced)),
};

function markOf(context: RuleContext, misplaced: PlacedRow): Mark {
  const { row, siblings } = misplaced;
  const order = context.genre?.shapes[0]?.parts.map((part) => part.id) ?? [];
  const place = order.indexOf(row.part ?? '');
  const follows = siblings.filter((other) => other.state === 'present' && other.part !== null && order.indexOf(other.part) > place && place !== -1)[0];
  const why = partOf(context.genre?.id ?? 'other', row.part ?? '')?.why;
  return {
    severity: 'error',
    message: {
      zh: `${quoted(row.name.zh)}的先后顺序不对${follows ? `，应放在${quoted(follows.name.zh)}之前` : '，应往后放'}。${why?.zh ?? ''}`,
      en: `${quoted(row.name.en)} is out of order${follows ? `; it belongs before ${quoted(follows.name.en)}` : '; it belongs later'}. ${why?.en ?? ''}`,
    },
    span: row.span,
    evidence: follows?.span ? [{ span: follows.span, note: { zh: '应在它之前', en: 'belongs before this' } }] : [],
  };
}
