import { personalReview } from './personal-review';
import { rectificationReport } from './rectification-report';
import type { Sample } from './sample';
import { speech } from './speech';
import { teamReview } from './team-review';

/** All samples, in the order of the menu; the first is open when the workbench starts. */
export const samples: readonly [Sample, ...Sample[]] = [teamReview, personalReview, speech, rectificationReport];
