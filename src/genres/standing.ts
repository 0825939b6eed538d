import type { Bilingual } from '../draft/bilingual';
import type { OutlineNode } from '../draft/outline';
import type { ParagraphRange, Span } from '../draft/span';
import type { Requirement } from './genre';

/** How a part of the standard outline stands in the draft. */
export type RowState =
  /** There, where it belongs. */
  | 'present'
  /** Not there. */
  | 'missing'
  /** There, but before or after its place. */
  | 'misordered'
  /** Its heading is there with nothing under it. */
  | 'empty'
  /** There a second time. */
  | 'repeated'
  /** A heading of the draft that the standard does not name; no fault by itself. */
  | 'extra';

/** What is to be said of an aspect's heading that is no fault of place: it has drifted, or it is from another pack. */
export interface RowNote {
  readonly kind: 'renamed' | 'other-pack';
  /** The name that belongs there, or the pack that the heading is from. */
  readonly about: Bilingual;
  readonly reason: Bilingual;
}

/** One line of the draft's outline held against the genre's standard, in the draft's order, what is missing standing at its place. */
export interface Row {
  /**
   * Id of the standard's part ('title', 'opening', 'problems', 'causes', 'measures', …); `aspect:` and its place from 0 for an
   * aspect of the pack; 'item' for a heading of the draft's own within a part; `null` for `extra`.
   */
  readonly part: string | null;
  /** The heading as the draft has it, ordinal included; for what is missing the standard's name. */
  readonly name: Bilingual;
  readonly requirement: Requirement;
  readonly state: RowState;
  /** Where to go: the heading, or the place itself; `null` when missing. */
  readonly span: Span | null;
  readonly range: ParagraphRange | null;
  readonly node: OutlineNode | null;
  /** Characters of text in it, spaces left out, headings included. */
  readonly characters: number;
  /** Problems counted in a problem aspect; `null` where counting makes no sense. */
  readonly problems: number | null;
  /** What a present part lacks inside: 「征求意见」. */
  readonly lacks: readonly Bilingual[];
  readonly note?: RowNote;
  readonly children: readonly Row[];
}
