import { remembered } from '../draft/remember';
import { plain } from './phrase';

/** How much of a paragraph clues are looked for in, in UTF-16 units. */
export const START_LENGTH = 1500;

/** The beginning of a paragraph in `plain` form. */
export const plainStart = remembered((paragraph) => plain(paragraph.text.slice(0, START_LENGTH)));
