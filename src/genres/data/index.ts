// Written by scripts/index-genres.mjs from the files of this folder. Do not edit: add a file instead.
import { genre as conferenceSpeech } from './conference-speech';
import { genre as inspectionReport } from './inspection-report';
import { genre as personalReview } from './personal-review';
import { genre as rectificationReport } from './rectification-report';
import { genre as rectificationReview } from './rectification-review';
import { genre as teamReview } from './team-review';
import type { Genre } from '../definition';

/** All genres, one for each file of this folder, by file name. */
export const genres: readonly Genre[] = [conferenceSpeech, inspectionReport, personalReview, rectificationReport, rectificationReview, teamReview];
