import type { Rule } from '../rule';
import { duplicateParagraph } from './paragraph';
import { duplicateSentence } from './sentence';

/** The rules of the family duplicate. */
export const duplicateRules: readonly Rule[] = [
  duplicateParagraph,
  duplicateSentence,
];
