import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { aspectRows } from './rows';

/** An aspect whose wording has drifted from the pack's. Wording differs between circulars, so this is only advice. */
export const renamedAspect: DocumentRule = {
  scope: 'document',
  id: 'structure/renamed-aspect',
  name: { zh: '对照方面的提法有出入', en: 'An aspect is worded differently' },
  why: { zh: '各个方面的提法以会议通知为准，写走样了容易被认为没有对照到位。', en: 'The aspects are worded as in the circular; a drifted wording may pass for another aspect.' },
  source: { tier: '文种', reference: '本次会议的对照方面' },
  examples: [
    {
      genre: 'rectification-review',
      text: '某局党组巡察整改专题民主生活会领导班子对照检查材料\n根据县委巡察组反馈意见和通知要求，班子认领了问题，围绕四个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）贯彻落实党中央决策部署方面。落实不细，有1个项目推进慢。\n（二）落实战略方针和“两个责任”方面。约谈不多，全年只有2次。\n（三）落实新时代党的组织路线方面。培训不够，全年只有1期。\n（四）落实巡视整改责任方面。销号不及时，有2项超期。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['落实战略方针和“两个责任”'],
    },
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深，如，全年只集中学习6次。\n（二）政治素质方面。站位不高，2023年有2件事项没有及时报告。\n（三）能力本领方面。办法不多，有3个项目推进缓慢。\n（四）担当作为方面。劲头不足，如，1个遗留问题拖了半年。\n（五）工作作风方面。调研不多，全年只下去4次。\n（六）廉洁自律方面。要求不严，接待超标准1次。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) =>
    aspectRows(context).flatMap(({ row }) =>
      row.note?.kind === 'renamed'
        ? [
            {
              severity: 'advice' as const,
              message: {
                zh: `${quoted(row.name.zh)}和通常的提法${quoted(row.note.about.zh)}有出入（${row.note.reason.zh}）。请核对会议通知的原文。`,
                en: `${quoted(row.name.en)} differs from the usual wording ${quoted(row.note.about.en)} (${row.note.reason.en}). Please check the circular.`,
              },
              span: row.span,
            },
          ]
        : [],
    ),
};
