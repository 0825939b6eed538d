import { eachWord } from '../vocabulary/vocabulary';
import { IDIOMS_OF_FOUR, WORDS_OF_FOUR } from '../vocabulary/words';
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
export const IDIOMS: ReadonlyMap<string, PhraseKind> = new Map([
  ...listed(WORDS_OF_FOUR, 'word'),
  ...COLLOCATIONS_OF_FOUR.map((words): [string, PhraseKind] => [words, 'collocation']),
  ...OFFICIAL_PHRASES.map((words): [string, PhraseKind] => [words, 'set-phrase']),
  ...SET_PHRASES.map((words): [string, PhraseKind] => [words, 'set-phrase']),
  ...[...COMMON_IDIOMS, ...MORE_IDIOMS, ...OFTEN_MISSPELT].map((words): [string, PhraseKind] => [words, 'idiom']),
  ...listed(IDIOMS_OF_FOUR, 'idiom'),
]);

/** The words of a block of the general word list. */
function listed(block: string, kind: PhraseKind): [string, PhraseKind][] {
  const all: [string, PhraseKind][] = [];
  eachWord(block, 2, 2, (words) => all.push([words, kind]));
  return all;
}
