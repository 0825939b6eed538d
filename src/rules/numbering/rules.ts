import type { Rule } from '../rule';
import { doubleMark } from './double-mark';
import { headingSequence } from './heading-sequence';
import { levelOrder } from './level-order';
import { malformedMark } from './malformed-mark';
import { markStop } from './mark-stop';
import { markWidth } from './mark-width';
import { mixedForms } from './mixed-forms';
import { mixedSeries } from './mixed-series';
import { runInDelimiters } from './run-in-delimiters';
import { seriesSequence } from './series-sequence';

/** The rules of the family numbering. */
export const numberingRules: readonly Rule[] = [
  doubleMark,
  headingSequence,
  levelOrder,
  malformedMark,
  markStop,
  markWidth,
  mixedForms,
  mixedSeries,
  runInDelimiters,
  seriesSequence,
];
