import type { LayoutTemplate, PageLayout, RoleLayout } from '../../draft/layout/template';

/** Twentieths of a point in a millimetre. */
const TWIPS_PER_MM = 1440 / 25.4;

/** A length in millimetres as twentieths of a point. */
export function twipsOfMm(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** From line to line in the page's grid, in twentieths of a point, rounded down so that all lines fit. */
export function linePitch({ height, top, bottom, linesPerPage }: PageLayout): number {
  return Math.floor(((height - top - bottom) * TWIPS_PER_MM) / linesPerPage);
}

/**
 * What is added between body characters, in twentieths of a point, so that a line holds as many as the page says; rounded down so that
 * all fit. 28 characters of 16 points do not fit on 156 mm. A character grid (`linesAndChars`) would do the same in Word, but other
 * programs give every character that is wider than its cell two of them.
 */
export function characterSpace({ page, roles }: LayoutTemplate): number {
  const points = ((page.width - page.left - page.right) * TWIPS_PER_MM) / 20 / page.charactersPerLine;
  return Math.floor((points - roles.body.size) * 20);
}

/** A role's line spacing in twentieths of a point; one that is the page's pitch but for rounding is the pitch, so that no line is lost. */
export function lineTwips({ lineSpacing }: RoleLayout, page: PageLayout): number {
  const own = Math.round(lineSpacing * 20);
  const pitch = linePitch(page);
  return Math.abs(own - pitch) <= 2 ? pitch : own;
}
