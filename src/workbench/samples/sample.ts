import type { Bilingual } from '../../draft/bilingual';

/** What a line of a sample is; it decides how the line is set. */
export type Role = 'title' | 'unit' | 'heading' | 'subheading' | 'text' | 'sign';

/** One paragraph of a sample: its role and its text, numbers typed as most drafts have them. */
export type Line = readonly [Role, string];

/** A table, row by row; the first row is its head. */
export interface SampleTable {
  readonly rows: readonly (readonly string[])[];
}

/**
 * A draft written for trying the pane out. Its people, units and matters are invented, and it holds faults
 * on purpose.
 */
export interface Sample {
  readonly id: string;
  readonly name: Bilingual;
  /** The file name to save it under. */
  readonly file: string;
  /** `auto`: headings numbered by Word's lists instead of typed marks. */
  readonly numbering: 'typed' | 'auto';
  readonly body: readonly (Line | SampleTable)[];
  /** The faults that were put in. */
  readonly planted: readonly Bilingual[];
}
