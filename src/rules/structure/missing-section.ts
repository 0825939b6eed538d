import { partOf } from '../../genres/registry';
import { quoted } from '../quote';
import type { DocumentRule, Mark, RuleContext } from '../rule';
import { genreSource } from './missing-part';
import { placeOf, rowAfter, rowBefore, topRows, type PlacedRow } from './rows';

/** Parts with a rule of their own. */
const elsewhere = new Set(['title', 'opening', 'salutation', 'closing', 'claim']);

/** A section of the genre's standard outline that the draft does not have. */
export const missingSection: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-section',
  name: { zh: '缺少应有的部分', en: 'A section is missing' },
  why: {
    zh: '每种材料都有约定的几大部分，缺了一部分，审核时会被退回补写。',
    en: 'Each kind of document has its settled sections; without one of them the draft comes back to be completed.',
  },
  source: genreSource,
  examples: [
    {
      genre: 'team-review',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照上级通知要求，班子开展了学习。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、整改措施\n一是每周集中学习一次。',
      marks: ['原因分析'],
    },
    {
      genre: 'team-review',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照上级通知要求，班子开展了学习。现将情况报告如下：\n一、存在的问题和原因分析\n一是学习不深，根源在于放松了要求。\n二、整改措施\n一是每周集中学习一次。',
      marks: [],
    },
  ],
  find: (context) =>
    topRows(context, 'missing')
      .filter(({ row }) => row.part !== null && !elsewhere.has(row.part) && row.requirement !== 'optional')
      .map((missing) => markOf(context, missing)),
};

function markOf(context: RuleContext, missing: PlacedRow): Mark {
  const { row } = missing;
  const why = partOf(context.genre?.id ?? 'other', row.part ?? '')?.why;
  const before = rowBefore(missing);
  const after = rowAfter(missing);
  const required = row.requirement === 'required';
  const place = before
    ? { zh: `放在${quoted(before.name.zh)}之后`, en: `after ${quoted(before.name.en)}` }
    : after
      ? { zh: `放在${quoted(after.name.zh)}之前`, en: `before ${quoted(after.name.en)}` }
      : { zh: '写在正文里', en: 'in the text' };
  return {
    severity: required ? 'error' : 'advice',
    message: {
      zh: `${required ? '缺少' : '可以补上'}${quoted(row.name.zh)}这一部分，应${place.zh}。${why?.zh ?? ''}`,
      en: `${required ? 'The section' : 'Consider adding the section'} ${quoted(row.name.en)}${required ? ' is missing; it belongs' : ','} ${place.en}. ${why?.en ?? ''}`,
    },
    span: placeOf(context, missing),
    evidence: [before, after].flatMap((neighbour) =>
      neighbour?.span ? [{ span: neighbour.span, note: { zh: '相邻的部分', en: 'the neighbouring section' } }] : [],
    ),
  };
}
