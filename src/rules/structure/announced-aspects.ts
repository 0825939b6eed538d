import { announcedAspects } from '../../genres/packs/announced';
import { parseNumeral } from '../../draft/numerals';
import { inlineList } from '../count/inline-list';
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
    {
      genre: 'personal-review',
      text: '专题组织生活会个人对照检查材料\n按照通知要求，我认真开展了自查。现将查摆出来的两个方面问题汇报如下，请同志们批评：\n一、存在的主要问题\n（一）读书学习方面。学习不深。\n（二）窗口服务方面。标准不高。\n（三）案卷质量方面。干劲不足。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['两个方面'],
    },
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深，如，全年只集中学习6次。\n（二）政治素质方面。站位不高，2023年有2件事项没有及时报告。\n（三）能力本领方面。办法不多，有3个项目推进缓慢。\n（四）担当作为方面。劲头不足，如，1个遗留问题拖了半年。\n（五）工作作风方面。调研不多，全年只下去4次。\n（六）廉洁自律方面。要求不严，接待超标准1次。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
    {
      genre: 'personal-review',
      text: '某局党支部2021年组织生活会个人对照检查材料\n按照通知要求，我对照正反两方面典型深入查摆。现将情况报告如下：\n一、存在的主要问题\n（一）读书学习方面。学习不深。\n（二）窗口服务方面。标准不高。\n（三）案卷质量方面。干劲不足。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) => {
    const { draft, outline, rows } = context;
    const problems = rows.find((row) => row.part === 'problems');
    const opening = rows.find((row) => row.part === 'opening')?.range;
    if (!problems?.span || !opening) return [];
    const texts = draft.paragraphs.slice(opening.from, opening.to).map(({ text }) => text);
    const announced = announcedAspects(texts.join('\n'))?.count ?? reportedAspects(texts);
    const standing = problems.children.filter((row) => row.node !== null && row.state !== 'missing' && row.state !== 'repeated');
    if (announced === null || standing.length < 2 || standing.length === announced) return [];
    const count = standing.length;
    const missing = aspectRows(context).filter(({ row }) => row.state === 'missing').length;
    const foreign = standing.filter((row) => row.note?.kind === 'other-pack').length;
    // What the rules of single aspects mark already is not marked again.
    if (count < announced ? missing >= announced - count : foreign >= count - announced) return [];
    const span = countSpan(texts, opening.from, ASPECTS, announced);
    // A count that its own list contradicts is told there.
    const listed = span && draft.paragraphs[span.paragraph];
    if (span && listed && inlineList.find(listed, span.paragraph).some((mark) => mark.span !== null && mark.span.start < span.end && span.start < mark.span.end)) return [];
    return [
      {
        severity: 'error',
        message: {
          zh: `开头说的是${announced}个方面，问题部分写了${count}个。请补齐，或修改开头的数目。`,
          en: `The opening announces ${announced} aspects; the problems have ${count}. Please complete them or correct the number.`,
        },
        span: span ?? startOf(draft, opening) ?? endOf(draft, outline.range),
        evidence: standing.flatMap(({ span }) => (span ? [{ span, note: { zh: '已写的方面', en: 'an aspect that is there' } }] : [])),
      },
    ];
  },
};

const ASPECTS = '(?:个|大)?(?:方面|带头|对照|重点)';
const reported = /现将?[^。；\n]{0,30}?([两二三四五六七八九十]|[2-9])个方面的?(?:突出|主要)?问题[^。；\n]{0,12}如下/;

/** 「现将查摆出来的五个方面问题汇报如下」: the count of what comes, where no word such as 围绕 leads to it. */
function reportedAspects(texts: readonly string[]): number | null {
  const digits = texts.map((text) => reported.exec(text)?.[1]).find((found) => found !== undefined);
  return digits === undefined ? null : parseNumeral(digits);
}
