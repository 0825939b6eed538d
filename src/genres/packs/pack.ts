import type { Bilingual } from '../../draft/bilingual';
import type { GenreId } from '../genre';

/** One aspect that the problems of a meeting are compared against. */
export interface Aspect {
  /** As headings name it: 「理论学习」. */
  readonly short: string;
  /** The usual full wording, as far as it differs. */
  readonly full: string;
  /**
   * Key words by which other wordings of the same aspect are known. Each entry is one idea; its synonyms are parted by `|`:
   * `领悟|感悟`. A synonym marked `~` is known for the aspect but is another name: `政治素质|~政治能力`.
   */
  readonly keys: readonly string[];
  /** True when the aspect is a statement (「本人及家属不存在……」) or an attitude, which holds no problem. */
  readonly statement: boolean;
}

/** What one year's meeting is compared against: its aspects, in order. */
export interface AspectPack {
  readonly id: string;
  /** 年度 of the meeting; `null` when it belongs to no year. */
  readonly year: number | null;
  readonly occasion: Bilingual;
  /** The short name under which openings announce it: 「五个带头」; '' when there is none. */
  readonly announced: string;
  /** Words of titles and openings that name the occasion. */
  readonly marks: readonly string[];
  readonly genres: readonly GenreId[];
  readonly aspects: readonly Aspect[];
  /** Where the wording comes from. */
  readonly source: string;
  /** False when it rests on a single draft or report, or was inferred: shown to the user as not verified. */
  readonly verified: boolean;
  /** First and last day on which such meetings are held, 「2024-12-01」; '' when not known. */
  readonly from: string;
  readonly to: string;
}
