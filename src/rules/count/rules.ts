import type { Rule } from '../rule';
import { followingItems } from './following-items';
import { inlineList } from './inline-list';
import { shares } from './shares';
import { sumOfParts } from './sum-of-parts';

/** The rules of the family count. */
export const countRules: readonly Rule[] = [
  followingItems,
  inlineList,
  shares,
  sumOfParts,
];
