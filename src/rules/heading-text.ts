import type { Draft } from '../draft/draft';
import type { Heading } from '../draft/outline';
import type { Span } from '../draft/span';

/** A heading as the reader sees it, its automatic label included. */
export function headingText(draft: Draft, heading: Heading): string {
  const paragraph = draft.paragraphs[heading.span.paragraph];
  if (paragraph === undefined) return heading.title;
  const typed = paragraph.text.slice(heading.span.start, heading.span.end);
  return heading.source === 'list' ? paragraph.label + typed : typed;
}

/** Where a heading's number stands: its typed mark, or the whole heading when Word writes the label. */
export function markSpanOf(heading: Heading): Span {
  const { span, ordinal, source } = heading;
  if (source === 'list' || ordinal === null) return span;
  return { ...span, end: Math.min(span.end, span.start + ordinal.mark.length) };
}
