import type { Draft } from '../draft/draft';
import type { Outline } from '../draft/outline';
import type { GenreId, Recognition } from '../genres/genre';
import type { PackChoice } from '../genres/packs/recognise-pack';
import type { Row } from '../genres/standing';
import type { Finding } from '../rules/finding';
import type { CheckSettings } from '../rules/settings';

/** What the user settled; `null` leaves it to recognition. */
export interface Choice {
  readonly genre: GenreId | null;
  /** Id of a known pack. */
  readonly pack: string | null;
  /** The user's own place as they typed it, for the rules about place names; absent or `null` when not set. */
  readonly place?: string | null;
  /** Thresholds of drafting practice; the product's own when absent. */
  readonly settings?: CheckSettings;
}

/** One document of the draft, read and held against its genre's standard. */
export interface PartAnalysis {
  readonly outline: Outline;
  readonly recognition: Recognition;
  /** The genre that the part is held against: chosen, else recognised. */
  readonly genre: GenreId;
  readonly pack: PackChoice | null;
  readonly rows: readonly Row[];
}

/** Everything that a look at a draft tells. */
export interface Analysis {
  readonly draft: Draft;
  /** The documents that the draft holds, mostly one; never empty. */
  readonly parts: readonly PartAnalysis[];
  /** The part that speaks for the whole: the first that is of a genre in scope, else the first. */
  readonly main: PartAnalysis;
  /** Characters of body text, blanks left out. */
  readonly characters: number;
  /** In the order of their places; those without a place first. */
  readonly findings: readonly Finding[];
}
