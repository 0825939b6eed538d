/**
 * A stretch of one paragraph's text in a given Draft: `paragraph` counts from 0 in body order,
 * `start` (inclusive) and `end` (exclusive) are UTF-16 offsets into that paragraph's `text`.
 * An automatic list label is not part of the text, so no span ever covers it.
 */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Consecutive paragraphs of a Draft: `from` inclusive, `to` exclusive; empty when they are equal. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
}
