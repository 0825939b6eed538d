import type { Rule } from '../rule';
import { followingItems } from './following-items';
import { impossibleTime } from './impossible-time';
import { inlineList } from './inline-list';
import { namedItems } from './named-items';
import { percentage } from './percentage';
import { shares } from './shares';
import { sumOfParts } from './sum-of-parts';

/** The rules of the family count. */
export const countRules: readonly Rule[] = [
  followingItems,
  impossibleTime,
  inlineList,
  namedItems,
  percentage,
  shares,
  sumOfParts,
];
