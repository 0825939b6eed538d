import { confusablesOf, type Confusable } from './confusable';
import { BY_CONTEXT } from './by-context';
import { CHOICES } from './choices';
import { COMMON_WORDS } from './common-words';
import { EVERYDAY_SLIPS } from './everyday-slips';
import { FREQUENT_PAIRS } from './frequent-pairs';
import { LAW_WORDS } from './law-words';
import { OFFICIAL_WORDS } from './official-words';
import { SHAPES } from './shapes';
import { WORDS_BY_SOUND } from './words-by-sound';

/** All confusables, theme after theme. A wrong string stands in them once. */
export const CONFUSABLES: readonly Confusable[] = confusablesOf([
  ...COMMON_WORDS,
  ...WORDS_BY_SOUND,
  ...FREQUENT_PAIRS,
  ...EVERYDAY_SLIPS,
  ...OFFICIAL_WORDS,
  ...LAW_WORDS,
  ...BY_CONTEXT,
  ...CHOICES,
  ...SHAPES,
]);
