import type { Rule } from '../rule';
import { anonymised } from './anonymised';
import { blankDate } from './blank-date';
import { downloadSite } from './download-site';
import { emptyBrackets } from './empty-brackets';
import { invisible } from './invisible';
import { leftoverMarks } from './leftover-marks';
import { markdown } from './markdown';
import { maskedWord } from './masked-word';
import { openBlank } from './open-blank';
import { placeholder } from './placeholder';
import { slotLeft } from './slot';
import { stageDirection } from './stage-direction';

/** The rules of the family residue. */
export const residueRules: readonly Rule[] = [
  anonymised,
  blankDate,
  downloadSite,
  emptyBrackets,
  invisible,
  leftoverMarks,
  markdown,
  maskedWord,
  openBlank,
  placeholder,
  slotLeft,
  stageDirection,
];
