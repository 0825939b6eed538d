import { countRules } from './count/rules';
import { duplicateRules } from './duplicate/rules';
import { layoutRules } from './layout/rules';
import { numberingRules } from './numbering/rules';
import { punctuationRules } from './punctuation/rules';
import { residueRules } from './residue/rules';
import type { Rule } from './rule';
import { structureRules } from './structure/rules';

/**
 * The rules that need no word list: the pane starts with them. `all-rules.ts` has every rule.
 * Their order makes no difference to what is found.
 */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...numberingRules,
  ...countRules,
  ...residueRules,
  ...punctuationRules,
  ...duplicateRules,
  ...layoutRules,
];
