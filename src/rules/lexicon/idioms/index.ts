import { gradual } from '../../../draft/gradual';
import { eachWord, piecesOf } from '../vocabulary/vocabulary';
import { IDIOMS_OF_FOUR, WORDS_OF_FOUR } from '../vocabulary/words/fours';
import { COLLOCATIONS_OF_FOUR } from './collocations';
import { COMMON_IDIOMS } from './common-idioms';
import { MORE_IDIOMS } from './more-idioms';
import { OFFICIAL_PHRASES } from './official-phrases';
import { OFTEN_MISSPELT } from './often-misspelt';
import { SET_PHRASES } from './set-phrases';

/**
 * What a listed string of four characters is. An idiom is fixed in every character; a set phrase is fixed too but made of
 * common words, so that a slip must sound or look exactly alike; a collocation is only usual; a word is of the general list, which was made
 * for other ends.
 */
export type PhraseKind = 'idiom' | 'set-phrase' | 'collocation' | 'word';

/** Idioms, set phrases and collocations, all of exactly four characters; what stands in two lists is of the firmer kind. */
export const idioms = gradual(function* (): Generator<void, ReadonlyMap<string, PhraseKind>, void> {
  const all = new Map<string, PhraseKind>();
  const add = (words: readonly string[], kind: PhraseKind): void => words.forEach((word) => all.set(word, kind));
  for (const lines of piecesOf(WORDS_OF_FOUR)) {
    eachWord(lines, 2, 2, (words) => all.set(words, 'word'));
    yield;
  }
  add(COLLOCATIONS_OF_FOUR, 'collocation');
  add(OFFICIAL_PHRASES, 'set-phrase');
  add(SET_PHRASES, 'set-phrase');
  for (const words of [COMMON_IDIOMS, MORE_IDIOMS, OFTEN_MISSPELT]) add(words, 'idiom');
  yield;
  for (const lines of piecesOf(IDIOMS_OF_FOUR)) {
    eachWord(lines, 2, 2, (words) => all.set(words, 'idiom'));
    yield;
  }
  return all;
});
