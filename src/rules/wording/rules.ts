import type { Rule } from '../rule';
import { confusable } from './confusable';
import { datedExpression } from './dated-expression';
import { fixedExpression } from './fixed-expression';
import { fixedSet } from './fixed-set';
import { idiom } from './idiom';
import { meetingYear } from './meeting-year';
import { mixedTerms } from './mixed-terms';
import { nearWord } from './near-word';
import { officialTitle } from './official-title';
import { repeatedWord } from './repeated-word';

/** The wording family. */
export const wordingRules: readonly Rule[] = [
  confusable,
  datedExpression,
  fixedExpression,
  fixedSet,
  idiom,
  meetingYear,
  mixedTerms,
  nearWord,
  officialTitle,
  repeatedWord,
];
