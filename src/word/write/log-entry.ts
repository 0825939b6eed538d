import type { UndoEntry } from '../host-document';
import type { Look } from './look';
import type { Spot } from './spots';
import type { Stretch } from './stretches';

/** One change as it stands after the application it belongs to; paragraphs count from 0 in the body. */
export type Change =
  /** `text` stands where `old` stood; `before` and `after` are what surrounds it, a line feed for the paragraph's edge. */
  | {
      readonly kind: 'replace';
      readonly paragraph: number;
      readonly start: number;
      readonly text: string;
      readonly old: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'insert'; readonly paragraph: number; readonly texts: readonly string[] }
  /** `text` was a paragraph before paragraph `paragraph`, which reads `next` (`null`: it was the last). */
  | { readonly kind: 'remove'; readonly paragraph: number; readonly next: string | null; readonly text: string; readonly look: Look };

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
