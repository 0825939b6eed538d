import { quoted } from '../quote';
import type { DocumentRule } from '../rule';

/** A heading among the aspects that belongs to another meeting's set, left over from an earlier draft. */
export const otherYearAspect: DocumentRule = {
  scope: 'document',
  id: 'structure/other-year-aspect',
  name: { zh: '混入了其他年度的对照方面', en: 'An aspect of another year' },
  why: { zh: '套用往年文稿时，往年的对照方面容易留在里面。', en: 'When an older draft is reused its aspects are easily left in.' },
  source: { tier: '文种', reference: '本次会议的对照方面' },
  examples: [
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深。\n（二）政治素质方面。站位不高。\n（三）能力本领方面。办法不多。\n（四）担当作为方面。劲头不足。\n（五）工作作风方面。调研不多。\n（六）廉洁自律方面。要求不严。\n（七）固本培元、增强党性方面。修养不够。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['固本培元'],
    },
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深，如，全年只集中学习6次。\n（二）政治素质方面。站位不高，2023年有2件事项没有及时报告。\n（三）能力本领方面。办法不多，有3个项目推进缓慢。\n（四）担当作为方面。劲头不足，如，1个遗留问题拖了半年。\n（五）工作作风方面。调研不多，全年只下去4次。\n（六）廉洁自律方面。要求不严，接待超标准1次。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: ({ rows, pack }) =>
    pack === null
      ? []
      : rows
          .flatMap(({ children }) => children)
          .flatMap((row) =>
            row.note?.kind === 'other-pack'
              ? [
                  {
                    severity: 'warning' as const,
                    message: {
                      zh: `${quoted(row.name.zh)}是${row.note.about.zh}的对照方面，不在${pack.occasion.zh}之内。请核对是否从往年文稿带来。`,
                      en: `${quoted(row.name.en)} is an aspect of ${row.note.about.en}, not of ${pack.occasion.en}. Please check whether it came with an older draft.`,
                    },
                    span: row.span,
                  },
                ]
              : [],
          ),
};
