import type { Rule } from '../rule';
import { brokenOff } from './broken-off';
import { commaBeforeEtc } from './comma-before-etc';
import { commaBehindEtc } from './comma-behind-etc';
import { commaBetweenQuoted } from './comma-between-quoted';
import { commaForClause } from './comma-for-clause';
import { commaInList } from './comma-in-list';
import { dash } from './dash';
import { decimalComma } from './decimal-comma';
import { documentNumber } from './document-number';
import { doubledMarks } from './doubled-marks';
import { ellipsis } from './ellipsis';
import { ellipsisBeside } from './ellipsis-beside';
import { estimateComma } from './estimate-comma';
import { falseQuestion } from './false-question';
import { halfWidthBrackets } from './half-width-brackets';
import { halfWidth } from './half-width';
import { headingStop } from './heading-stop';
import { mixedNumerals } from './mixed-numerals';
import { nestedMarks } from './nested-marks';
import { pairedMarks } from './paired-marks';
import { range } from './range';
import { spaceBetween } from './space-between';
import { stopInside } from './stop-inside';
import { straightQuotes } from './straight-quotes';

/** The rules of the family punctuation. */
export const punctuationRules: readonly Rule[] = [
  brokenOff,
  commaBeforeEtc,
  commaBehindEtc,
  commaBetweenQuoted,
  commaForClause,
  commaInList,
  dash,
  decimalComma,
  documentNumber,
  doubledMarks,
  ellipsis,
  ellipsisBeside,
  estimateComma,
  falseQuestion,
  halfWidthBrackets,
  halfWidth,
  headingStop,
  mixedNumerals,
  nestedMarks,
  pairedMarks,
  range,
  spaceBetween,
  stopInside,
  straightQuotes,
];
