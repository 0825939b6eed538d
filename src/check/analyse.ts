import type { Draft } from '../draft/draft';
import { shippedPacks } from '../genres/packs/shipped';
import { rules as allRules } from '../rules/rules';
import type { Analysis, Choice } from './analysis';
import { analysisSteps, type Knowledge } from './steps';

export type { Knowledge };

/** The packs that come with the product, and the rules that need no word list. */
export const shipped: Knowledge = { packs: shippedPacks, rules: allRules };

/**
 * Reads a draft whole: its parts, their genres and packs, how they stand against their standard, and every finding.
 * Pure, and total: any draft gives an answer. A choice holds for every part; a chosen pack that is not known counts as none.
 */
export function analyse(draft: Draft, choice: Choice, knowledge: Knowledge = shipped): Analysis {
  const steps = analysisSteps(draft, choice, knowledge);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
