import type { Rule } from '../rule';
import { bodySize } from './body-size';
import { titleAlignment } from './title-alignment';
import { titleSize } from './title-size';

/** The rules of the family layout. */
export const layoutRules: readonly Rule[] = [
  bodySize,
  titleAlignment,
  titleSize,
];
