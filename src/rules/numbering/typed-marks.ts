import type { Draft } from '../../draft/draft';
import type { Outline, OutlineNode } from '../../draft/outline';
import type { Ordinal } from '../../draft/ordinals';
import type { Span } from '../../draft/span';
import { markSpanOf } from '../heading-text';

/** An ordinal mark that was typed, of a heading or of an item inside the text. */
export interface TypedMark {
  readonly ordinal: Ordinal;
  readonly span: Span;
  readonly heading: boolean;
}

/** An outline belongs to one draft, so its marks are read once, however many rules ask. */
const known = new WeakMap<Outline, readonly TypedMark[]>();

/** All typed marks of a document in order; malformed ones are left out, as numbering/malformed-mark tells them. */
export function typedMarks(draft: Draft, outline: Outline): readonly TypedMark[] {
  const before = known.get(outline);
  if (before !== undefined) return before;
  const marks = readMarks(draft, outline);
  known.set(outline, marks);
  return marks;
}

function readMarks(draft: Draft, outline: Outline): readonly TypedMark[] {
  const broken = new Set(outline.malformed.map(({ span }) => `${span.paragraph}:${span.start}`));
  const found: TypedMark[] = [];
  const put = (ordinal: Ordinal | null, span: Span, heading: boolean): void => {
    if (ordinal === null || span.end === span.start || broken.has(`${span.paragraph}:${span.start}`)) return;
    if (draft.paragraphs[span.paragraph]?.text.startsWith(ordinal.mark, span.start)) found.push({ ordinal, span, heading });
  };
  const visit = (node: OutlineNode): void => {
    if (node.heading.source === 'typed') put(node.heading.ordinal, markSpanOf(node.heading), true);
    node.series.forEach(({ items }) => items.forEach((item) => put(item.ordinal, item.markSpan, false)));
    node.children.forEach(visit);
  };
  outline.series.forEach(({ items }) => items.forEach((item) => put(item.ordinal, item.markSpan, false)));
  outline.nodes.forEach(visit);
  return found.sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
}
