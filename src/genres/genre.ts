import type { Bilingual } from '../draft/bilingual';

/**
 * A genre's id: the name of its file in `data/` (「team-review」), or `other` for a draft of no known genre.
 * A plain string, so that a further genre takes one file and no other place has to name it.
 */
export type GenreId = string;

/** R, A, O: a required part missing is an error, an advisable one advice, an optional one nothing. */
export type Requirement = 'required' | 'advisable' | 'optional';

/** Why a draft was taken for a genre, told to the user: 「因为标题写着……」. */
export interface Evidence {
  readonly reason: Bilingual;
  readonly weight: number;
}

/** What a draft was taken for. */
export interface Recognition {
  readonly genre: GenreId;
  /** 0 (a guess) to 1 (sure). */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The likeliest genres, best first, with their scores: shown when the pane has to ask. */
  readonly candidates: readonly { readonly genre: GenreId; readonly score: number }[];
}
