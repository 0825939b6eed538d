import type { Rule } from '../rule';
import { brokenOff } from './broken-off';
import { commaBeforeEtc } from './comma-before-etc';
import { commaBetweenQuoted } from './comma-between-quoted';
import { dash } from './dash';
import { documentNumber } from './document-number';
import { doubledMarks } from './doubled-marks';
import { ellipsis } from './ellipsis';
import { halfWidthBrackets } from './half-width-brackets';
import { halfWidth } from './half-width';
import { headingStop } from './heading-stop';
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
  commaBetweenQuoted,
  dash,
  documentNumber,
  doubledMarks,
  ellipsis,
  halfWidthBrackets,
  halfWidth,
  headingStop,
  nestedMarks,
  pairedMarks,
  range,
  spaceBetween,
  stopInside,
  straightQuotes,
];
