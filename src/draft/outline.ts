import type { Ordinal } from './ordinals';
import type { ParagraphRange, Span } from './span';

/** How a heading shows that it is one. */
export type HeadingSource = 'typed' | 'list' | 'style' | 'bold';

export interface Heading {
  readonly source: HeadingSource;
  /** Depth in the hierarchy of GB/T 9704-2012: 1 一、 2 （一） 3 1. 4 （1） 5 ①; a styled heading without a mark has its outline level. */
  readonly level: number;
  readonly ordinal: Ordinal | null;
  /** The heading's words, without its ordinal, its closing delimiter and surrounding space; '' when its paragraph is all text. */
  readonly title: string;
  /** Ordinal (when typed) and title in the heading's paragraph; the closing delimiter (at `end`) and a run-in text are left out. */
  readonly span: Span;
  /** True when the section's text goes on in the heading's own paragraph. */
  readonly runIn: boolean;
}

/**
 * Ordinals that count things inside the text: 一是…二是…, 一要…, 第一…, 首先…其次…; also hard-wrapped as own paragraphs,
 * and numbered paragraphs (「1.……。」) without a heading part. An inner series lies inside an item of an outer one.
 */
export interface Series {
  readonly items: readonly SeriesItem[];
}
export interface SeriesItem {
  readonly ordinal: Ordinal;
  /** The mark itself; empty, at the start of the text, for an automatic label. */
  readonly markSpan: Span;
  /** From the mark to the end of what this item says in the mark's paragraph. */
  readonly span: Span;
}

export interface OutlineNode {
  readonly heading: Heading;
  /** The paragraphs of the whole section, its heading, children and blank paragraphs up to the next section included. */
  readonly range: ParagraphRange;
  /** The text that belongs to this heading itself, children left out; a run-in text included, blank paragraphs left out. */
  readonly text: readonly Span[];
  readonly series: readonly Series[];
  readonly children: readonly OutlineNode[];
}

/** A document's title; hard-wrapped titles take several paragraphs. Of a title printed twice it is the first print. */
export interface Title {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A mark that was meant as an ordinal and does not stand as one, such as an unclosed 「（1」. */
export interface MalformedMark {
  readonly span: Span;
  readonly kind: 'unclosed-bracket' | 'unopened-bracket' | 'lost-word' | 'missing-delimiter';
  /** What was most likely meant. */
  readonly meant: Ordinal;
}

/** The structure of one document (or of one part of a file that holds several). */
export interface Outline {
  readonly range: ParagraphRange;
  readonly title: Title | null;
  /** Paragraphs between the title (with its unit, name and date lines, its second print, a list of contents) and the first heading. */
  readonly opening: ParagraphRange;
  readonly nodes: readonly OutlineNode[];
  /** The series of the opening, or of all the text where there is no heading. */
  readonly series: readonly Series[];
  /**
   * What stands after the last section and belongs to none: a closing call, the request for criticism, signature, date,
   * notes and the list of attachments, blank paragraphs included; empty when there is nothing. It ends with `range`.
   */
  readonly closing: ParagraphRange;
  readonly malformed: readonly MalformedMark[];
}
