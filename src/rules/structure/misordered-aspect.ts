import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { aspectRows } from './rows';

/** An aspect that does not stand in the order of the year's pack. */
export const misorderedAspect: DocumentRule = {
  scope: 'document',
  id: 'structure/misordered-aspect',
  name: { zh: '对照方面的顺序不对', en: 'An aspect is out of order' },
  why: { zh: '各个方面按通知列出的顺序写，审核的人也按这个顺序核对。', en: 'The aspects follow the circular’s order, which is how reviewers look for them.' },
  source: { tier: '文种', reference: '本次会议的对照方面' },
  examples: [
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深。\n（二）能力本领方面。办法不多。\n（三）担当作为方面。劲头不足。\n（四）工作作风方面。调研不多。\n（五）政治素质方面。站位不高。\n（六）廉洁自律方面。要求不严。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['政治素质'],
    },
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深，如，全年只集中学习6次。\n（二）政治素质方面。站位不高，2023年有2件事项没有及时报告。\n（三）能力本领方面。办法不多，有3个项目推进缓慢。\n（四）担当作为方面。劲头不足，如，1个遗留问题拖了半年。\n（五）工作作风方面。调研不多，全年只下去4次。\n（六）廉洁自律方面。要求不严，接待超标准1次。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) => {
    const { pack } = context;
    if (pack === null) return [];
    return aspectRows(context)
      .filter(({ row }) => row.state === 'misordered')
      .map(({ row }) => {
        const rank = Number(row.part?.slice('aspect:'.length)) + 1;
        return {
          severity: 'warning' as const,
          message: {
            zh: `${quoted(row.name.zh)}的顺序和${pack.occasion.zh}的对照方面不一致，它是第${rank}个方面。请调整顺序，序号一并修改。`,
            en: `${quoted(row.name.en)} is out of order: it is aspect ${rank} of ${pack.occasion.en}. Please move it and renumber.`,
          },
          span: row.span,
        };
      });
  },
};
