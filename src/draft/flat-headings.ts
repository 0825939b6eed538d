import type { OutlineNode } from './outline';

/**
 * Bold headings without marks are all alike, whatever their rank. Where the first of them has nothing of its own under it,
 * such bare ones head the others: each takes the headings up to the next bare one. Any other list comes back as it is.
 */
export function nestedByText(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const [first] = nodes;
  if (first === undefined || !isBare(first) || !nodes.every(isFlat) || nodes.every(isBare)) return nodes;
  const nested: { head: OutlineNode; under: OutlineNode[] }[] = [];
  for (const node of nodes) {
    const open = nested[nested.length - 1];
    if (isBare(node) || open === undefined) nested.push({ head: node, under: [] });
    else open.under.push(node);
  }
  return nested.map(({ head, under }) => ({
    ...head,
    range: { from: head.range.from, to: under[under.length - 1]?.range.to ?? head.range.to },
    children: under.map((node) => ({ ...node, heading: { ...node.heading, level: head.heading.level + 1 } })),
  }));
}

function isFlat({ heading, children }: OutlineNode): boolean {
  return heading.source === 'bold' && heading.ordinal === null && children.length === 0;
}

function isBare({ text }: OutlineNode): boolean {
  return text.length === 0;
}
