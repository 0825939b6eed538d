import type { Bilingual } from '../draft/bilingual';

/** How a command prints. */
export type Format = 'text' | 'json';

/** The language that the command line speaks. */
export type Language = keyof Bilingual;

/** 0: checked, nothing to tell at or above the level asked for; 1: there are such findings; 2: something could not be checked or understood. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes to. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether `out` is read by a person who sees colours. */
  readonly colour: boolean;
  /** Columns in a line of `out`. */
  readonly columns: number;
}
