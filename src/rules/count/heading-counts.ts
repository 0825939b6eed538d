import { readNumeral } from '../../draft/numerals';
import type { OutlineNode } from '../../draft/outline';
import { markSpanOf } from '../heading-text';
import type { DocumentRule, Mark, RuleContext } from '../rule';

/** 「（一）……方面（5个问题）」, with the heading's text or right behind it. */
const OWN = /（(?:共)?([0-9]{1,3}|[一二三四五六七八九十]{1,3})([个条项])(问题|意见|任务|事项)?）[。：]?$/;
const TOTAL = '(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})个(?:方面|大类|类别)(?:的|共)?)([0-9]{1,3}|[一二三四五六七八九十]{1,3})';

/**
 * A total of points in so many aspects (「4个方面16个问题」), and headings that count their own (「（一）……方面（5个问题）」), as many as the
 * aspects, which add up to another number.
 */
export const headingCounts: DocumentRule = {
  scope: 'document',
  id: 'count/heading-counts',
  name: { zh: '各方面的条数与总数不符', en: 'The counts of the headings do not make the total' },
  why: { zh: '反馈了多少个问题，各个方面加起来就应是多少个，整改才能逐项对上。', en: 'What was found and what is answered must be the same number, or the report cannot be held against the findings.' },
  source: { tier: '语言', reference: '数据前后一致' },
  examples: [
    {
      genre: 'other',
      text: '某乡整改情况报告\n对反馈的2个方面9个问题逐条研究。\n一、整改情况\n（一）产业发展方面（5个问题）\n1.关于思路不清的问题。已整改。\n（二）作风建设方面（3个问题）\n1.关于调研不深的问题。已整改。',
      marks: ['9个'],
    },
    {
      genre: 'other',
      text: '某乡整改情况报告\n对反馈的2个方面8个问题逐条研究。\n一、整改情况\n（一）产业发展方面（5个问题）\n1.关于思路不清的问题。已整改。\n（二）作风建设方面（3个问题）\n1.关于调研不深的问题。已整改。',
      marks: [],
    },
    {
      genre: 'other',
      text: '某乡整改情况报告\n对反馈的3个方面9个问题逐条研究。\n一、整改情况\n（一）产业发展方面（5个问题）\n1.关于思路不清的问题。已整改。\n（二）作风建设方面（3个问题）\n1.关于调研不深的问题。已整改。',
      marks: [],
    },
  ],
  find: (context) => groupsOf(context, context.outline.nodes).flatMap((group) => totalsOf(context, group)),
};

interface Counted {
  readonly node: OutlineNode;
  readonly count: number;
  readonly unit: string;
}

/** Siblings that all count their own points alike, two of them at least. */
function groupsOf(context: RuleContext, nodes: readonly OutlineNode[]): Counted[][] {
  const counted = nodes.flatMap((node): Counted[] => {
    const { paragraph, start } = node.heading.span;
    const match = OWN.exec((context.draft.paragraphs[paragraph]?.text ?? '').slice(start).trimEnd());
    const count = readNumeral(match?.[1] ?? '')?.value;
    return match === null || count === undefined ? [] : [{ node, count, unit: `${match[2] ?? ''}${match[3] ?? ''}` }];
  });
  const [first] = counted;
  const own = first !== undefined && counted.length >= 2 && counted.length === nodes.length && counted.every(({ unit }) => unit === first.unit) ? [counted] : [];
  return [...own, ...nodes.flatMap((node) => groupsOf(context, node.children))];
}

/** Totals before the group that say as many aspects as it has headings. */
function totalsOf({ draft, outline }: RuleContext, group: readonly Counted[]): Mark[] {
  const first = group[0]!;
  const total = new RegExp(`${TOTAL}${first.unit}`, 'g');
  const sum = group.reduce((all, { count }) => all + count, 0);
  const marks: Mark[] = [];
  for (let index = outline.range.from; index < first.node.heading.span.paragraph; index += 1) {
    for (const match of (draft.paragraphs[index]?.text ?? '').matchAll(total)) {
      const value = readNumeral(match[2] ?? '')?.value ?? sum;
      if (readNumeral(match[1] ?? '')?.value !== group.length || value === sum) continue;
      const end = match.index + match[0].length;
      marks.push({
        severity: 'warning',
        span: { paragraph: index, start: end - first.unit.length - (match[2]?.length ?? 0), end },
        message: { zh: `这里说的是${value}${first.unit}，后面各方面相加是${sum}${first.unit}，请核对。`, en: `The total is ${value}; the headings below add up to ${sum}. Please check.` },
        evidence: group.map(({ node }) => ({ span: markSpanOf(node.heading), note: { zh: '各方面的条数', en: 'the count of a heading' } })),
      });
    }
  }
  return marks;
}
