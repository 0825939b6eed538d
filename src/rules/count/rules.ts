import type { Rule } from '../rule';
import { copiesSent } from './copies-sent';
import { followingItems } from './following-items';
import { headingCounts } from './heading-counts';
import { impossibleTime } from './impossible-time';
import { inlineList } from './inline-list';
import { namedItems } from './named-items';
import { namedSetCount } from './named-set-count';
import { percentage } from './percentage';
import { shares } from './shares';
import { sumOfParts } from './sum-of-parts';

/** The rules of the family count. */
export const countRules: readonly Rule[] = [
  copiesSent,
  followingItems,
  headingCounts,
  impossibleTime,
  inlineList,
  namedItems,
  namedSetCount,
  percentage,
  shares,
  sumOfParts,
];
