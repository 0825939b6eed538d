import { remembered } from '../draft/remember';
import { plain } from './phrase';

/** How much of a paragraph clues are looked for in, from either end, in UTF-16 units. */
export const LOOKED_AT = 1500;

/** The beginning of a paragraph in `plain` form. */
export const plainStart = remembered(({ text }) => plain(text.slice(0, LOOKED_AT)));

/** The end of a paragraph in `plain` form. */
export const plainEnd = remembered(({ text }) => plain(text.slice(-LOOKED_AT)));
