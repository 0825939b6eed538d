import type { UndoEntry } from '../host-document';
import type { Look } from './look';
import type { Spot } from './spots';
import type { Stretch } from './stretches';

/** What every change knows of its place, after the application it belongs to. */
interface Placed {
  /** Counted from 0 in the body. */
  readonly paragraph: number;
  /** Marks of the paragraphs before and after, by which one of several equal places is told; '' at the document's edge or where not known. */
  readonly beside: readonly [before: string, after: string];
}

/** One change as it stands after the application it belongs to. */
export type Change = Placed & (
  /** `text` stands where `old` stood; `before` and `after` are what surrounds it, a line feed for the paragraph's edge. */
  | {
      readonly kind: 'replace';
      readonly start: number;
      readonly text: string;
      readonly old: string;
      readonly before: string;
      readonly after: string;
      /** How the paragraph looked, where it was set anew with its text. */
      readonly look?: Look;
    }
  | { readonly kind: 'insert'; readonly texts: readonly string[] }
  /** `text` was a paragraph before paragraph `paragraph`, which reads `next` (`null`: it was the last); `beside` is what surrounds that one. */
  | { readonly kind: 'remove'; readonly next: string | null; readonly text: string; readonly look: Look }
  /** A table whose cells have that mark (see `tableMark`) came before the paragraph. */
  | { readonly kind: 'table'; readonly mark: string }
  /** The paragraph of that mark was set anew; `style` (`null`: untouched), `members` and `font` are what it had, mixtures left out. */
  | { readonly kind: 'dress'; readonly mark: string; readonly style: string | null; readonly members: Readonly<Record<string, unknown>>; readonly font: Readonly<Record<string, unknown>> }
);

/** Changes that are taken back all or none. */
export type ChangeGroup = readonly Change[];

/** An entry of the undo log with what it takes to undo it. */
export interface LogEntry extends UndoEntry {
  readonly groups: readonly ChangeGroup[];
}

/** What stands in place of a stretch after `count` of its steps: the new text, and the pieces that have not gone yet. */
export function stretchesText(stretch: Stretch, spot: Spot, count: number): string {
  if (spot.kind !== 'pieces') return stretch.text;
  return stretch.text + spot.pieces.slice(count).map(({ words }) => words).join('');
}
