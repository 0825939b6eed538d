import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText, plainParagraph, textOf, type Draft, type Paragraph } from '../../src/draft/draft';
import type { Outline, OutlineNode } from '../../src/draft/outline';

/** A paragraph of a draft in a test: its text, or its text with what Word knows of it. */
export type Line = string | (Partial<Omit<Paragraph, 'format'>> & { readonly text: string; readonly format?: Partial<Paragraph['format']> });

export function draftOf(lines: readonly Line[]): Draft {
  const paragraphs = lines.map((line): Paragraph => {
    if (typeof line === 'string') return plainParagraph(line);
    const plain = plainParagraph(line.text);
    return { ...plain, ...line, format: { ...plain.format, ...line.format } };
  });
  return { paragraphs, asides: [] };
}

/** The sections as an indented list: 「（一） 理论学习方面 …」, where … stands for text run in. */
export function sketch(draft: Draft | string, outline?: Outline): string[] {
  const source = typeof draft === 'string' ? draftOfText(draft) : draft;
  return (outline ?? outlineOf(source)).nodes.flatMap((node) => sketchNode(node, 0));
}

function sketchNode(node: OutlineNode, depth: number): string[] {
  const { ordinal, title, runIn } = node.heading;
  const line = `${'  '.repeat(depth)}${[ordinal?.mark, title, runIn ? '…' : ''].filter(Boolean).join(' ')}`;
  return [line, ...node.children.flatMap((child) => sketchNode(child, depth + 1))];
}

/** Every node, parents first. */
export function nodesOf(outline: Outline): readonly OutlineNode[] {
  const walk = (node: OutlineNode): OutlineNode[] => [node, ...node.children.flatMap(walk)];
  return outline.nodes.flatMap(walk);
}

/** The items of every series of a node, as text. */
export function itemsOf(draft: Draft, node: OutlineNode): string[][] {
  return node.series.map((series) => series.items.map((item) => textOf(draft, item.span)));
}

/** One sentence, too long for a heading. */
export const LONG =
  '班子坚持每季度研究一次学习计划，但对照新的要求还有不小差距，有的同志满足于完成规定动作，联系分管工作思考问题不够，把学习成果转化为推动工作的办法还不多，抓落实的劲头也有所松懈。';
