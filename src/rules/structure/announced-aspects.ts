import { announcedAspects } from '../../genres/packs/announced';
import type { DocumentRule } from '../rule';
import { countSpan } from './announced-count';
import { aspectRows, endOf, startOf } from './rows';

/** An opening that announces N aspects while the problems part has another number of them. */
export const announcedAspectCount: DocumentRule = {
  scope: 'document',
  id: 'structure/announced-aspects',
  name: { zh: '开头说的方面数和正文不符', en: 'The announced number of aspects is not met' },
  why: { zh: '开头说围绕几个方面，正文就要有几个方面，对不上会被一眼看出来。', en: 'The text has as many aspects as the opening announces; a mismatch is seen at once.' },
  source: { tier: '文种', reference: '问题部分逐项查摆' },
  examples: [
    {
      genre: 'personal-review',
      text: '专题组织生活会个人对照检查材料\n按照通知要求，我紧紧围绕4个方面认真查摆。现对照检查如下：\n一、存在的主要问题\n（一）读书学习方面。学习不深。\n（二）窗口服务方面。标准不高。\n（三）案卷质量方面。干劲不足。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['4个方面'],
    },
  ],
  find: (context) => {
    const { draft, outline, rows } = context;
    const problems = rows.find((row) => row.part === 'problems');
    const opening = rows.find((row) => row.part === 'opening')?.range;
    if (!problems?.span || !opening) return [];
    const texts = draft.paragraphs.slice(opening.from, opening.to).map(({ text }) => text);
    const announced = announcedAspects(texts.join('\n'))?.count ?? null;
    const standing = problems.children.filter((row) => row.node !== null && row.state !== 'missing' && row.state !== 'repeated');
    if (announced === null || standing.length < 2 || standing.length === announced) return [];
    const count = standing.length;
    const missing = aspectRows(context).filter(({ row }) => row.state === 'missing').length;
    const foreign = standing.filter((row) => row.note?.kind === 'other-pack').length;
    // What the rules of single aspects mark already is not marked again.
    if (count < announced ? missing >= announced - count : foreign >= count - announced) return [];
    return [
      {
        severity: 'error',
        message: {
          zh: `开头说的是${announced}个方面，问题部分写了${count}个。请补齐，或修改开头的数目。`,
          en: `The opening announces ${announced} aspects; the problems have ${count}. Please complete them or correct the number.`,
        },
        span: countSpan(texts, opening.from, ASPECTS, announced) ?? startOf(draft, opening) ?? endOf(draft, outline.range),
        evidence: standing.flatMap(({ span }) => (span ? [{ span, note: { zh: '已写的方面', en: 'an aspect that is there' } }] : [])),
      },
    ];
  },
};

const ASPECTS = '(?:个|大)?(?:方面|带头|对照|重点)';
