import type { Element } from '@xmldom/xmldom';
import { attrW, childW, wholeNumber } from '../../../ooxml/dom';

/** A page in CSS pixels (96 to the inch). */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The page that a section's properties ask for (ECMA-376-1 17.6.13, 17.6.11); A4 with Word's margins where they are silent. */
export function paperOf(section: Element | null): Paper {
  const size = childW(section, 'pgSz');
  const margin = childW(section, 'pgMar');
  const pixels = (element: Element | null, name: string, otherwise: number) =>
    Math.abs(wholeNumber(attrW(element, name)) ?? otherwise) / 15;
  const width = pixels(size, 'w', 11906);
  const height = pixels(size, 'h', 16838);
  const paper = {
    width,
    height,
    top: pixels(margin, 'top', 1440),
    right: pixels(margin, 'right', 1800),
    bottom: pixels(margin, 'bottom', 1440),
    left: pixels(margin, 'left', 1800),
  };
  // A file may leave no room for text at all: such a page is shown with room for it.
  return width - paper.left - paper.right < 96 || height - paper.top - paper.bottom < 96 ? paperOf(null) : paper;
}

/** Whether two sections are set on the same page. */
export function samePaper(a: Paper, b: Paper): boolean {
  return (Object.keys(a) as (keyof Paper)[]).every((side) => Math.abs(a[side] - b[side]) < 0.5);
}

/** Whether a section goes on where the one before ended instead of on a new page. */
export function isContinuous(section: Element | null): boolean {
  return attrW(childW(section, 'type'), 'val') === 'continuous';
}

/** The height of a page's text. */
export function textHeight(paper: Paper): number {
  return paper.height - paper.top - paper.bottom;
}

/** The lower margin of one page and the upper margin of the next. */
export function margins(paper: Paper): number {
  return paper.top + paper.bottom;
}
