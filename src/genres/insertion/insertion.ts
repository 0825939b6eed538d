import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { Outline } from '../../draft/outline';
import type { Look, StyledInsert } from '../../draft/styled-insert';
import type { Genre } from '../definition';
import type { AspectPack } from '../packs/pack';
import type { ScaffoldLine } from '../scaffold';
import type { Row } from '../standing';

/** A draft held against its standard: what a plan rests on. `rows` are what `compare` gave for the rest. */
export interface Standing {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly genre: Genre;
  readonly pack: AspectPack | null;
  readonly rows: readonly Row[];
}

/** Something that the standard wants and the draft lacks. */
export type Target =
  | { readonly kind: 'part'; readonly part: string }
  /** An aspect of the pack, by its place from 0, below the problems or below causes that are set out by aspects. */
  | { readonly kind: 'aspect'; readonly aspect: number; readonly part: string };

/** One new paragraph: its words, numbered to fit what stands there (without a number where Word gives it), and its look. */
export interface InsertionLine extends ScaffoldLine {
  readonly look: Look;
}

/** What is to be put in, as a value that any writer can apply: all its edits belong to the draft that it was planned for. */
export interface Insertion {
  /** The new paragraphs come before this one; the number of paragraphs stands for the end. */
  readonly at: number;
  readonly lines: readonly InsertionLine[];
  /** New numbers of the typed headings behind; none where Word counts. The writer may leave them out. */
  readonly renumber: readonly Edit[];
}

/** The edits of an insertion: the new paragraphs, then the new numbers. */
export function editsOfInsertion({ at, lines, renumber }: Insertion): readonly Edit[] {
  const insert: StyledInsert = { kind: 'insert', paragraph: at, texts: lines.map(({ text }) => text), looks: lines.map(({ look }) => look) };
  return [insert, ...renumber];
}
