import type { Rule } from '../rule';
import { announcedAspectCount } from './announced-aspects';
import { announcedPoints } from './announced-points';
import { aspectWithoutProblem } from './aspect-without-problem';
import { deflectedSubject } from './deflected-subject';
import { emptySection } from './empty-section';
import { inspectionBasis } from './inspection-basis';
import { misorderedAspect } from './misordered-aspect';
import { misorderedSection } from './misordered-section';
import { missingAspect } from './missing-aspect';
import { missingClaim } from './missing-claim';
import { missingClosing } from './missing-closing';
import { missingLeadOut } from './missing-lead-out';
import { missingOpening } from './missing-opening';
import { missingSalutation } from './missing-salutation';
import { missingSection } from './missing-section';
import { missingTitle } from './missing-title';
import { noExample } from './no-example';
import { openingElement } from './opening-element';
import { otherYearAspect } from './other-year-aspect';
import { praiseBeforeProblem } from './praise-before-problem';
import { renamedAspect } from './renamed-aspect';
import { repeatedPart } from './repeated-part';
import { repeatedSection } from './repeated-section';
import { repeatedTitle } from './repeated-title';
import { skippedLevel } from './skipped-level';
import { thinProblems } from './thin-problems';

/** What a document of its genre should hold, and in which order. */
export const structureRules: readonly Rule[] = [
  missingTitle,
  repeatedTitle,
  missingSalutation,
  missingOpening,
  openingElement,
  inspectionBasis,
  missingLeadOut,
  missingSection,
  misorderedSection,
  emptySection,
  repeatedSection,
  missingClaim,
  missingClosing,
  missingAspect,
  misorderedAspect,
  renamedAspect,
  otherYearAspect,
  announcedAspectCount,
  announcedPoints,
  aspectWithoutProblem,
  deflectedSubject,
  praiseBeforeProblem,
  noExample,
  thinProblems,
  skippedLevel,
  repeatedPart,
];
