import type { Paragraph } from '../../draft/draft';
import type { OutlineNode } from '../../draft/outline';
import { inkOf } from '../punctuation/characters';
import type { RuleContext } from '../rule';

/** Shorter lines may be labels, signatures or entries. */
const LEAST = 30;

/** The paragraphs of running text outside tables, headings on lines of their own left out, with their place in the draft. */
export function bodyParagraphs({ draft, outline }: RuleContext): readonly { readonly index: number; readonly paragraph: Paragraph }[] {
  const headings = new Set<number>(outline.title?.spans.map(({ paragraph }) => paragraph));
  const visit = (node: OutlineNode): void => {
    if (!node.heading.runIn) headings.add(node.heading.span.paragraph);
    node.children.forEach(visit);
  };
  outline.nodes.forEach(visit);
  const body: { readonly index: number; readonly paragraph: Paragraph }[] = [];
  for (let index = outline.range.from; index < outline.range.to; index += 1) {
    const paragraph = draft.paragraphs[index];
    if (paragraph === undefined || paragraph.tableDepth > 0 || headings.has(index)) continue;
    const { start, end } = inkOf(paragraph.text);
    if (end - start >= LEAST) body.push({ index, paragraph });
  }
  return body;
}
