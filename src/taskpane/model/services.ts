import type { Bilingual } from '../../draft/bilingual';
import type { Draft } from '../../draft/draft';
import type { Choice } from '../../check/analysis';
import type { Evidence, GenreId, Recognition } from '../../genres/genre';
import type { Row } from '../../genres/standing';
import type { Finding } from '../../rules/finding';
import type { HostDocument } from '../../word/host-document';

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
}

/** All that the pane needs from outside; the composition and the scratch pages hand it in. */
export interface PaneServices {
  readonly host: HostDocument;
  /** Pure: the same draft and choice give the same analysis. */
  readonly analyse: (draft: Draft, choice: Choice) => PaneAnalysis;
  readonly genres: readonly GenreInfo[];
  /** The occasions that a genre knows; empty when it knows none. */
  readonly packsOf: (genre: GenreId) => readonly PackInfo[];
  readonly rules: readonly RuleInfo[];
}
