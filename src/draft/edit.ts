import type { Paragraph } from './draft';
import type { Span } from './span';

/** All that a paragraph is besides its text. */
export type ParagraphSetting = Omit<Paragraph, 'text'>;

/**
 * One change to a Draft. Several edits belong to one moment: all their positions count in the same Draft,
 * and no two of them touch the same text.
 */
export type Edit =
  /** Puts `text` in place of what the span covers; an empty span inserts, an empty text deletes. Never holds a paragraph mark. */
  | {
      readonly kind: 'replace';
      readonly span: Span;
      readonly text: string;
      /** Set by `invert` alone: what `ParagraphFormat.boldLead` is again. A host keeps formatting itself and need not heed it. */
      readonly boldLead?: number | null;
    }
  /** New paragraphs before the given one; `paragraph` may be the number of paragraphs, for the end. */
  | {
      readonly kind: 'insert';
      readonly paragraph: number;
      readonly texts: readonly string[];
      /** Set by `invert` alone, one for each text: how the deleted paragraphs were set. Without it the new ones are plain. */
      readonly settings?: readonly ParagraphSetting[];
    }
  /** Takes the whole paragraph away. */
  | { readonly kind: 'delete'; readonly paragraph: number };
