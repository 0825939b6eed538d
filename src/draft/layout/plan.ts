import type { Draft } from '../draft';
import type { Outline, OutlineNode } from '../outline';
import { isDate, isSignedName } from '../title';
import { isSalutation } from './salutation';
import type { LayoutRole } from './template';

/**
 * What each paragraph of a draft is to a layout template. 'run-in' is a heading whose text goes on in its own paragraph: it is set
 * as body text, but its fonts stay, because only its beginning is a heading. `null` stays as it is: blank lines, tables, tables of
 * contents, and what belongs to no part.
 */
export type LayoutPlan = readonly (LayoutRole | 'run-in' | null)[];

const headings: readonly LayoutRole[] = ['heading1', 'heading2', 'heading3', 'heading4'];

/** Tells the role of every paragraph from the outlines of the draft's parts. */
export function layoutPlanOf(draft: Draft, outlines: readonly Outline[]): LayoutPlan {
  const plan: (LayoutRole | 'run-in' | null)[] = draft.paragraphs.map(() => null);
  const text = (paragraph: number): string => draft.paragraphs[paragraph]?.text.trim() ?? '';
  for (const { range, title, opening, nodes, closing } of outlines) {
    for (let i = range.from; i < range.to; i += 1) plan[i] = 'body';
    const titled = new Set(title?.spans.map(({ paragraph }) => paragraph));
    for (let i = range.from; i < opening.from; i += 1) plan[i] = titled.has(i) || (title !== null && text(i) === title.text) ? 'title' : i < Math.min(...titled) ? null : 'byline';
    const first = indices(opening).find((i) => text(i) !== '');
    if (first !== undefined && isSalutation(text(first))) plan[first] = 'salutation';
    const walk = (node: OutlineNode): void => {
      const { heading } = node;
      const { span } = heading;
      plan[span.paragraph] = heading.title === '' ? 'body' : heading.runIn ? 'run-in' : headings[heading.level - 1] ?? 'body';
      node.children.forEach(walk);
    };
    nodes.forEach(walk);
    for (const i of indices(closing)) {
      if (isDate(text(i))) plan[i] = 'date';
      else if (isSignedName(text(i))) plan[i] = 'signature';
    }
  }
  return plan.map((role, i) => {
    const paragraph = draft.paragraphs[i];
    return paragraph === undefined || text(i) === '' || paragraph.tableDepth > 0 || paragraph.style.startsWith('Toc') ? null : role;
  });
}

function indices({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
