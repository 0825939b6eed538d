import { foreignPlace } from './residue/foreign-place';
import type { Rule } from './rule';
import { rules } from './rules';
import { wordingRules } from './wording/rules';

/** Every rule: those that need no word list, and those that bring their word lists with them. */
export const allRules: readonly Rule[] = [...rules, ...wordingRules, foreignPlace];
