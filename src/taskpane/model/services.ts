import type { Bilingual } from '../../draft/bilingual';
import type { Draft } from '../../draft/draft';
import type { Outline } from '../../draft/outline';
import type { Choice } from '../../check/analysis';
import type { Evidence, GenreId, Recognition } from '../../genres/genre';
import type { Row } from '../../genres/standing';
import type { AspectPack } from '../../genres/packs/pack';
import type { ReadDraft } from '../../measures/answers';
import type { Finding } from '../../rules/finding';
import type { Rule } from '../../rules/rule';
import type { HostDocument } from '../../word/host-document';
import type { PackFiles } from './own-shelf';
import type { Shelf } from './shelf';
import type { Terms } from './terms';

export type { Choice };

export interface GenreInfo {
  readonly id: GenreId;
  readonly name: Bilingual;
}

/** An occasion: the aspect pack of one year's meeting. */
export interface PackInfo {
  readonly id: string;
  readonly name: Bilingual;
  /** False when its wording rests on a single report or was inferred. */
  readonly verified: boolean;
  /** True for one of the user's own. */
  readonly own: boolean;
}

/** The occasion that a draft was taken for, and why. */
export interface PackView extends PackInfo {
  readonly evidence: readonly Evidence[];
}

/** A rule that runs now, as the pane lists it. */
export interface RuleInfo {
  readonly id: string;
  readonly name: Bilingual;
  /** Why a careful editor marks it. */
  readonly why: Bilingual;
}

/** One part of the proportion strip; `part` is the standard's id, `null` for a heading of the draft's own; `share` is 0 to 1. */
export interface Proportion {
  readonly part: string | null;
  readonly name: Bilingual;
  readonly share: number;
}

/** What the pane shows of one analysis. */
export interface PaneAnalysis {
  /** How many documents the file holds, at least 1. */
  readonly parts: number;
  readonly recognition: Recognition;
  readonly genre: GenreId;
  readonly pack: PackView | null;
  readonly rows: readonly Row[];
  readonly proportions: readonly Proportion[];
  readonly characters: number;
  readonly findings: readonly Finding[];
  /** The main document of the file as it was read: where problems and measures are looked for. */
  readonly read: ReadDraft;
  /** The outline of every document in the file, in order. */
  readonly outlines: readonly Outline[];
}

/** How a check is run: told to stop, and telling how far it is. */
export interface Run {
  readonly signal: AbortSignal;
  /** Called with 0 to 1 between slices. */
  readonly onProgress: (done: number) => void;
}

/** All that the pane needs from outside; the composition and the scratch pages hand it in. */
export interface PaneServices {
  readonly host: HostDocument;
  /**
   * Checks a draft in slices short enough that the page never stands still; `null` when it was stopped.
   * The same draft and terms give the same analysis.
   */
  readonly check: (draft: Draft, terms: Terms, run: Run) => Promise<PaneAnalysis | null>;
  readonly genres: readonly GenreInfo[];
  /** The occasions that a genre knows, the user's own first; empty when it knows none. */
  readonly packsOf: (genre: GenreId, own: readonly AspectPack[]) => readonly PackInfo[];
  /** The genres that are held against an occasion. */
  readonly genresWithPacks: readonly GenreId[];
  /** The rules that run from the start: those on structure and numbers. */
  readonly rules: readonly Rule[];
  /** Fetch the other rules, those that bring word lists last; each answers with all that run beside `rules` from then on, or rejects when its script does not arrive. */
  readonly loadLaterRules: readonly (() => Promise<readonly Rule[]>)[];
  /** Fetches what finds a place by its name: `null` for a name it does not know; rejects when its script does not arrive. */
  readonly loadPlaces: () => Promise<(typed: string) => string | null>;
  /** Fetches what reads and writes files of packs; rejects when its script does not arrive. */
  readonly loadPackFiles: () => Promise<PackFiles>;
  readonly shelf: Shelf;
}
