import type { Bilingual } from '../draft/bilingual';

/** The six genres in scope, and `other` for everything else. */
export type GenreId =
  | 'team-review'
  | 'personal-review'
  | 'rectification-review'
  | 'inspection-report'
  | 'conference-speech'
  | 'rectification-report'
  | 'other';

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
