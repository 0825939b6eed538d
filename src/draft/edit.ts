import type { Span } from './span';

/**
 * One change to a Draft. Several edits belong to one moment: all their positions count in the same Draft,
 * and no two of them touch the same text.
 */
export type Edit =
  /** Puts `text` in place of what the span covers; an empty span inserts, an empty text deletes. Never holds a paragraph mark. */
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  /** New paragraphs before the given one; `paragraph` may be the number of paragraphs, for the end. */
  | { readonly kind: 'insert'; readonly paragraph: number; readonly texts: readonly string[] }
  /** Takes the whole paragraph away. */
  | { readonly kind: 'delete'; readonly paragraph: number };
