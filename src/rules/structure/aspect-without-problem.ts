import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { aspectRows } from './rows';

/** An aspect under which no problem is named. Statements (「本人不存在……」) need none. */
export const aspectWithoutProblem: DocumentRule = {
  scope: 'document',
  id: 'structure/aspect-without-problem',
  name: { zh: '这一方面没有查摆出问题', en: 'An aspect without a problem' },
  why: { zh: '每个方面都要落到具体问题上，只谈认识、只讲成绩，会被认为没有对照检查。', en: 'Each aspect names a problem; views and achievements alone do not pass for self-examination.' },
  source: { tier: '文种', reference: '问题部分逐项查摆' },
  examples: [
    {
      genre: 'personal-review',
      pack: '2023-theme',
      text: '2023年度民主生活会个人对照检查材料\n按照通知要求，围绕六个方面查摆。现对照检查如下：\n一、存在的主要问题\n（一）理论学习方面。学习不够深入，停留在表面。\n（二）政治素质方面。能够坚持正确方向，认真执行上级决定。\n（三）能力本领方面。办法不多。\n（四）担当作为方面。劲头不足。\n（五）工作作风方面。调研不够。\n（六）廉洁自律方面。要求不严。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['政治素质'],
    },
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深，如，全年只集中学习6次。\n（二）政治素质方面。站位不高，2023年有2件事项没有及时报告。\n（三）能力本领方面。办法不多，有3个项目推进缓慢。\n（四）担当作为方面。劲头不足，如，1个遗留问题拖了半年。\n（五）工作作风方面。调研不多，全年只下去4次。\n（六）廉洁自律方面。要求不严，接待超标准1次。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) =>
    aspectRows(context)
      .filter(({ row }) => row.problems === 0 && (row.state === 'present' || row.state === 'misordered'))
      .map(({ row }) => ({
        severity: 'warning' as const,
        message: {
          zh: `${quoted(row.name.zh)}下面没有看到具体问题。请写明这方面的不足；确实没有的，也请说明对照了什么。`,
          en: `No problem is named under ${quoted(row.name.en)}. Please name what falls short, or say what was compared.`,
        },
        span: row.span,
      })),
};
