import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { aspectRows, placeOf, rowAfter, rowBefore, type PlacedRow } from './rows';

/** An aspect of the year's pack that the problems part does not take up. */
export const missingAspect: DocumentRule = {
  scope: 'document',
  id: 'structure/missing-aspect',
  name: { zh: '缺少应对照的方面', en: 'An aspect is missing' },
  why: {
    zh: '会议通知要求的几个方面要逐项对照，少一个就是没有对照检查到位。',
    en: 'The meeting asks for each of its aspects; leaving one out leaves the examination unfinished.',
  },
  source: { tier: '文种', reference: '本次会议的对照方面' },
  examples: [
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深。\n（二）政治素质方面。站位不高。\n（三）能力本领方面。办法不多。\n（四）担当作为方面。劲头不足。\n（五）廉洁自律方面。要求不严。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['工作作风'],
    },
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深。\n（二）政治素质方面。站位不高。\n（三）能力本领方面。办法不多。\n（四）担当作为方面。劲头不足。\n（五）工作作风方面。调研不多。\n（六）廉洁自律方面。要求不严。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) => {
    const { pack } = context;
    if (pack === null) return [];
    const rows = aspectRows(context);
    const missing = rows.filter(({ row }) => row.state === 'missing');
    return missing.map((placed) => ({
      severity: pack.verified ? 'error' : 'warning',
      message: {
        zh: `问题部分没有对照${quoted(placed.row.name.zh)}${where(placed, 'zh')}。${pack.occasion.zh}共${pack.aspects.length}个方面，请补上这一方面；通知没有要求的，请在上方改选对照方面。`,
        en: `The problems leave out the aspect ${quoted(placed.row.name.en)}${where(placed, 'en')}. ${pack.occasion.en} has ${pack.aspects.length} aspects; please add this one, or choose another set of aspects above.`,
      },
      span: placeOf(context, placed),
      evidence: rows.flatMap(({ row }) => (row.span && row.state === 'present' ? [{ span: row.span, note: { zh: '已写的方面', en: 'an aspect that is there' } }] : [])),
    }));
  },
};

function where(missing: PlacedRow, language: 'zh' | 'en'): string {
  const before = rowBefore(missing);
  const after = rowAfter(missing);
  if (before) return language === 'zh' ? `，应放在${quoted(before.name.zh)}之后` : `; it belongs after ${quoted(before.name.en)}`;
  if (after) return language === 'zh' ? `，应放在${quoted(after.name.zh)}之前` : `; it belongs before ${quoted(after.name.en)}`;
  return '';
}
