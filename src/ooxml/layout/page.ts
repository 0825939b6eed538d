import type { Element } from '@xmldom/xmldom';
import type { LayoutTemplate } from '../../draft/layout/template';
import { attrW, childrenW, childW, elements, isW } from '../dom';
import { make } from '../edit/make';
import { rTransitional, rStrict } from '../names';
import { linePitch, twipsOfMm } from './measures';

/** The order of what we write into section properties (ISO 29500-1 17.6.17). */
const ORDER = [
  ...['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type', 'pgSz', 'pgMar', 'paperSrc', 'pgBorders', 'lnNumType', 'pgNumType'],
  ...['cols', 'formProt', 'vAlign', 'noEndnote', 'titlePg', 'textDirection', 'bidi', 'rtlGutter', 'docGrid', 'printerSettings', 'sectPrChange'],
];

/** All section properties of a document, in order; the last is the body's own, made when missing. */
export function sectionsOf(body: Element): readonly Element[] {
  const found: Element[] = [];
  const walk = (holder: Element): void => {
    for (const child of elements(holder)) {
      if (isW(child, 'sectPr') && !isW(holder, 'sectPrChange')) found.push(child);
      else if (!isW(child, 'r')) walk(child);
    }
  };
  walk(body);
  if (childW(body, 'sectPr') === null) {
    const own = make(body, 'sectPr');
    body.appendChild(own);
    found.push(own);
  }
  return found;
}

/** Whether a section lies on its side: those keep their page. */
export function isLandscape(section: Element): boolean {
  return attrW(childW(section, 'pgSz'), 'orient') === 'landscape';
}

/** Paper, margins and lines as the template says. */
export function setPage(section: Element, { page }: LayoutTemplate): void {
  put(section, make(section, 'pgSz', { w: String(twipsOfMm(page.width)), h: String(twipsOfMm(page.height)) }));
  const { top, right, bottom, left } = page;
  // GB/T 9704-2012 7.5: the number's dash stands 7 mm below the text; the line is half as high again as its characters are.
  const footer = Math.max(10, bottom - 7 - (page.pageNumber.size * 1.3 * 25.4) / 72);
  const margins = { top, right, bottom, left, header: 15, footer, gutter: 0 };
  put(section, make(section, 'pgMar', Object.fromEntries(Object.entries(margins).map(([side, mm]) => [side, String(twipsOfMm(mm))]))));
  put(section, make(section, 'docGrid', { type: 'lines', linePitch: String(linePitch(page)) }));
}

/** Whether the section has a header or footer of its own. */
export function hasReference(section: Element, name: 'headerReference' | 'footerReference'): boolean {
  return childrenW(section, name).length > 0;
}

/** Refers a section to a footer part. */
export function addFooter(section: Element, type: 'default' | 'even', id: string, strict: boolean): void {
  const reference = make(section, 'footerReference', { type });
  reference.setAttributeNS(strict ? rStrict : rTransitional, 'r:id', id);
  section.insertBefore(reference, [...elements(section)].find((child) => !isW(child, 'headerReference') && !isW(child, 'footerReference')) ?? null);
}

/** Puts an element in its place among the others, instead of one of its name. */
function put(section: Element, made: Element): void {
  const name = made.localName ?? '';
  for (const old of childrenW(section, name)) section.removeChild(old);
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  section.insertBefore(made, [...elements(section)].find((child) => later.includes(child.localName ?? '')) ?? null);
}
