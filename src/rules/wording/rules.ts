import type { Rule } from '../rule';
import { confusable } from './confusable';
import { datedExpression } from './dated-expression';
import { fixedExpression } from './fixed-expression';
import { fixedSet } from './fixed-set';
import { idiom } from './idiom';
import { impossibleDate } from './impossible-date';
import { longPhrase } from './long-phrase';
import { meetingYear } from './meeting-year';
import { mixedTerms } from './mixed-terms';
import { nearWord } from './near-word';
import { officialTitle } from './official-title';
import { redundantNumber } from './redundant-number';
import { repeatedItem } from './repeated-item';
import { repeatedWord } from './repeated-word';
import { swappedCharacters } from './swapped-characters';
import { wordPair } from './word-pair';

/** The wording family. */
export const wordingRules: readonly Rule[] = [
  confusable,
  datedExpression,
  fixedExpression,
  fixedSet,
  idiom,
  impossibleDate,
  longPhrase,
  meetingYear,
  mixedTerms,
  nearWord,
  officialTitle,
  redundantNumber,
  repeatedItem,
  repeatedWord,
  swappedCharacters,
  wordPair,
];
