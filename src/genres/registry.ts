import type { Bilingual } from '../draft/bilingual';
import { genres } from './data/index';
import type { Genre, Part } from './definition';
import type { GenreId } from './genre';

const OTHER_NAME: Bilingual = { zh: '其他文书', en: 'Other document' };

/** The genres that come with the product; every file of `data/` is one. */
export const shippedGenres: readonly Genre[] = genres;

/** The genre with this id; `null` for `other` and for an id that no file has. */
export function genreOf(id: GenreId): Genre | null {
  return shippedGenres.find((genre) => genre.id === id) ?? null;
}

/** A genre's name for users; that of 「其他文书」 for `other` and unknown ids. */
export function genreName(id: GenreId): Bilingual {
  return genreOf(id)?.name ?? OTHER_NAME;
}

/** The part of a genre's standard outline with this id, in whichever of its usual outlines it stands first; `null` when none has it. */
export function partOf(id: GenreId, part: string): Part | null {
  for (const shape of genreOf(id)?.shapes ?? []) {
    const found = shape.parts.find((one) => one.id === part);
    if (found !== undefined) return found;
  }
  return null;
}
