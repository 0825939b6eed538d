import { DOCUMENTS } from './documents';
import { LAWS } from './laws';
import { PARTY_RULES } from './party-rules';
import { titlesOf, type OfficialTitle } from './title';

/** All official titles. */
export const TITLES: readonly OfficialTitle[] = [
  ...titlesOf(PARTY_RULES, false),
  ...titlesOf(LAWS, true),
  ...titlesOf(DOCUMENTS, false),
];
