import { headingSequence } from './numbering/heading-sequence';
import { seriesSequence } from './numbering/series-sequence';
import type { Rule } from './rule';
import { structureRules } from './structure/rules';

/** Every rule that runs, by family. Their order makes no difference to what is found. */
export const rules: readonly Rule[] = [...structureRules, headingSequence, seriesSequence];
