import type { Span } from './span';

/** How a paragraph is set, as far as reading a draft's structure needs it. */
export interface ParagraphFormat {
  /** Word's own words for it; `null` when the host does not tell. */
  readonly alignment: 'left' | 'centered' | 'right' | 'justified' | null;
  /** Font size in points; `null` when mixed or unknown. */
  readonly fontSize: number | null;
  /**
   * How many UTF-16 units at the start of the text are bold: 0 none, the text's length all of it.
   * `null` when some of it is bold but the host does not tell which (Word's API before run access).
   */
  readonly boldLead: number | null;
}

/** What work on a document leaves in it and a finished one does not show. */
export type Leftover = 'comment' | 'revision' | 'highlight';

/** One paragraph of the document body, tables included, in body order. */
export interface Paragraph {
  /**
   * What the reader reads, without the paragraph mark: tracked insertions in, tracked deletions out,
   * fields and hyperlinks as their displayed text, a tab as `\t`, a manual line break as `\v`.
   */
  readonly text: string;
  /** The automatic list label as Word shows it (「一、」「（二）」「1.」), or '' when there is none. */
  readonly label: string;
  /** List level, 0 to 8, of an automatic list item; `null` for any other paragraph. */
  readonly listLevel: number | null;
  /** Word's built-in style name as in `Word.Style` ("Normal", "Heading1", "Title" …); "Other" for any other style. */
  readonly style: string;
  /** Outline level 1 to 9, from the style or the paragraph itself; `null` for body text. */
  readonly outlineLevel: number | null;
  /** How many tables the paragraph stands in: 0 outside tables. */
  readonly tableDepth: number;
  readonly format: ParagraphFormat;
  /**
   * Comments, tracked changes and highlighting that touch the paragraph, each kind once, in the order of the type. Absent when there are
   * none, or where the host does not tell: a .docx file read directly tells all three, Word itself no comments.
   */
  readonly leftovers?: readonly Leftover[];
}

/** Text that stands outside the body's flow: it is shown and checked for nothing that depends on order. */
export interface Aside {
  readonly kind: 'textbox';
  /** The body paragraph that the box is anchored to. */
  readonly anchor: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A document as we think of it: an immutable list of body paragraphs, and what stands aside. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly asides: readonly Aside[];
}

/** A body paragraph of plain text, with nothing known of its format. */
export function plainParagraph(text: string): Paragraph {
  return {
    text,
    label: '',
    listLevel: null,
    style: 'Normal',
    outlineLevel: null,
    tableDepth: 0,
    format: { alignment: null, fontSize: null, boldLead: 0 },
  };
}

/** A draft of plain text, a paragraph a line (`\n` or `\r\n`); a final line break adds no paragraph. */
export function draftOfText(text: string): Draft {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines[lines.length - 1] === '') lines.pop();
  return { paragraphs: lines.map(plainParagraph), asides: [] };
}

/** The text that a span covers; '' when the span does not lie inside the draft. */
export function textOf(draft: Draft, span: Span): string {
  return draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '';
}
