import { levelOfForm, writeOrdinal, type OrdinalForm } from '../../draft/ordinals';
import type { OutlineNode } from '../../draft/outline';
import { headingText, markSpanOf } from '../heading-text';
import { isOdd } from '../numbering/odd-mark';
import { quoted } from '../quote';
import type { DocumentRule, Mark, RuleContext } from '../rule';

/** Which mark follows which: 一、 （一） 1. （1）. */
const LADDER: readonly OrdinalForm[] = ['一、', '（一）', '1.', '（1）', '①'];

/**
 * A heading below the level that should come next: （1） right under （一）, or 1. under 一、 in a draft that elsewhere has 1. under （一）.
 * 1. under 一、 throughout is common practice and left alone. The standard says 依次可以用, so it is advice; one mark a group.
 */
export const skippedLevel: DocumentRule = {
  scope: 'document',
  id: 'structure/skipped-level',
  name: { zh: '标题层次跳级', en: 'A heading level is skipped' },
  why: { zh: '结构层次依次用“一、”“（一）”“1.”“（1）”，跳级会让人看不清从属关系。', en: 'The levels are 一、, （一）, 1., （1） in turn; a skipped one hides what belongs to what.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.3' },
  examples: [
    { genre: 'other', text: '一、思想方面\n1.学习不深\n平时学得少。\n2.调研不多\n下去得少。\n二、作风方面\n（一）落实不力\n1.部署不细\n抓得不紧。\n2.督促不够\n问得不多。', marks: ['1.'] },
    { genre: 'other', text: '一、思想方面\n（一）学习不深\n1.学得少。\n2.记得少。\n二、作风方面\n（一）落实不力', marks: [] },
    { genre: 'other', text: '一、思想方面\n1.学习不深\n平时学得少。\n2.调研不多\n下去得少。\n二、作风方面\n（一）落实不力\n抓得不紧。', marks: [] },
    { genre: 'other', text: '（一）思想方面\n1.学习不深。\n（二）作风方面\n1.落实不力。', marks: [] },
  ],
  find: (context) => {
    const { nodes } = context.outline;
    const full = hasThirdUnderSecond(nodes);
    return nodes.flatMap((node) => marksUnder(context, node, full));
  },
};

/** Whether 1. stands directly under （一） anywhere. */
function hasThirdUnderSecond(nodes: readonly OutlineNode[]): boolean {
  return nodes.some((node) => (levelOf(node) === 2 && node.children.some((child) => levelOf(child) === 3)) || hasThirdUnderSecond(node.children));
}

/** `full`: the draft goes down from （一） to 1. elsewhere. */
function marksUnder(context: RuleContext, node: OutlineNode, full: boolean): Mark[] {
  const deeper = node.children.flatMap((child) => marksUnder(context, child, full));
  const above = levelOf(node);
  const first = node.children.find((child) => levelOf(child) !== null);
  const below = first === undefined ? null : levelOf(first);
  if (first === undefined || above === null || below === null || below <= above + 1) return deeper;
  if (above === 1 && below === 3 && !full) return deeper;
  // Skip if it is a slip of form among its siblings: numbering/heading-sequence tells it.
  if (isOdd(context.outline, first.heading)) return deeper;
  const form = LADDER[above] ?? '（一）';
  const mark: Mark = {
    severity: 'advice',
    message: {
      zh: `${quoted(headingText(context.draft, node.heading))}下面直接用了“${first.heading.ordinal?.mark ?? ''}”，按层次应先用“${writeOrdinal(form, 1)}”。`,
      en: `Under ${quoted(headingText(context.draft, node.heading))} comes “${first.heading.ordinal?.mark ?? ''}” at once; the next level is “${writeOrdinal(form, 1)}”.`,
    },
    span: markSpanOf(first.heading),
    evidence: node.children.slice(1).map((child) => ({ span: markSpanOf(child.heading), note: { zh: '同一层的标题', en: 'a heading of the same level' } })),
  };
  return [mark, ...deeper];
}

function levelOf({ heading }: OutlineNode): number | null {
  return heading.ordinal && levelOfForm(heading.ordinal.form);
}
