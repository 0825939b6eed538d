import { XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { attrW, childW, elements, isW, wholeNumber } from '../../../ooxml/dom';
import type { OoxmlPackage } from '../../../ooxml/package';
import { openFields, render, sectionsOf } from './draw';
import { miniPackage } from './mini-package';

/** What stands in the margins of a section's pages; `null` when nothing does. */
export interface Margins {
  readonly header: HTMLElement | null;
  readonly footer: HTMLElement | null;
}

export const noMargins: Margins = { header: null, footer: null };

/** Stand for the page's number and the number of pages in what is drawn. */
const PAGE = '\uE001';
const PAGES = '\uE002';

/**
 * Draws the header and the footer of a section, the ones that most of its pages have; those of a first page or of
 * even pages are not shown. Numbers of pages are left open for `numberPages`.
 */
export async function drawMargins(pkg: OoxmlPackage, section: Element): Promise<Margins> {
  const references = [...elements(section)].filter((one) => isW(one, 'headerReference') || isW(one, 'footerReference'));
  if (references.length === 0) return noMargins;
  const copy = section.cloneNode(true) as Element;
  const titlePage = childW(copy, 'titlePg');
  if (titlePage !== null) copy.removeChild(titlePage);
  const instead = new Map<string, Uint8Array>();
  let pictures = false;
  for (const { target, external } of pkg.relationships(pkg.mainPart)) {
    const tree = !external && /(header|footer)\d*\.xml$/i.test(target) ? pkg.xml(target) : null;
    if (tree === null) continue;
    const text = new XMLSerializer().serializeToString(withOpenNumbers(tree));
    pictures ||= text.includes(':embed=') || text.includes(':imagedata');
    instead.set(target, new TextEncoder().encode(text));
  }
  const body = new XMLSerializer().serializeToString(copy);
  const [page] = sectionsOf(await render(miniPackage(pkg, { body, pictures, instead }), { renderHeaders: true, renderFooters: true, ignoreFonts: true }));
  const distance = (name: string) => Math.abs(wholeNumber(attrW(childW(section, 'pgMar'), name)) ?? 720) / 15;
  const header = page?.querySelector<HTMLElement>(':scope > header') ?? null;
  const footer = page?.querySelector<HTMLElement>(':scope > footer') ?? null;
  header?.setAttribute('style', `top: ${distance('header')}px`);
  footer?.setAttribute('style', `bottom: ${distance('footer')}px`);
  return { header: header?.textContent === '' ? null : header, footer: footer?.textContent === '' ? null : footer };
}

/** The header or footer for one more page. */
export function copyOf(margin: HTMLElement | null): HTMLElement[] {
  if (margin === null) return [];
  const copy = margin.cloneNode(true) as HTMLElement;
  copy.classList.add('page-margin');
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node instanceof Text && (node.data.includes(PAGE) || node.data.includes(PAGES))) found.push(node);
  }
  for (const node of found) {
    const span = document.createElement('span');
    span.dataset['numbers'] = node.data;
    node.replaceWith(span);
  }
  return [copy];
}

/** Writes the page numbers into all margins of the view, in order: a footer ends its page. */
export function numberPages(root: HTMLElement): void {
  const margins = root.querySelectorAll<HTMLElement>('.page-margin');
  if (margins.length === 0) return;
  const gaps = root.querySelectorAll('.page-end');
  let page = 1;
  for (const element of root.querySelectorAll<HTMLElement>('.page-margin [data-numbers], .page-end')) {
    if (element.classList.contains('page-end')) {
      page += 1;
      continue;
    }
    const text = (element.dataset['numbers'] ?? '').replaceAll(PAGE, String(page)).replaceAll(PAGES, String(gaps.length));
    if (element.textContent !== text) element.textContent = text;
  }
}

/** A copy of a header or footer in which the results of PAGE and NUMPAGES fields are marks (ISO 29500-1 17.16). */
function withOpenNumbers(tree: Document): Document {
  const copy = tree.cloneNode(true) as Document;
  const open: { code: string; result: boolean; written: boolean }[] = [];
  const all = copy.getElementsByTagName('*');
  for (let i = 0; i < all.length; i++) {
    const element = all.item(i);
    if (element === null) continue;
    const field = open[open.length - 1];
    if (isW(element, 'fldChar')) {
      const type = attrW(element, 'fldCharType');
      if (type === 'begin') open.push({ code: '', result: false, written: false });
      if (type === 'separate' && field !== undefined) field.result = true;
      if (type === 'end') open.pop();
    } else if (isW(element, 'instrText') && field !== undefined) {
      field.code += element.textContent ?? '';
    } else if (isW(element, 'fldSimple')) {
      const text = element.getElementsByTagNameNS(element.namespaceURI, 't').item(0);
      const mark = markFor(attrW(element, 'instr') ?? '');
      if (text !== null && mark !== null) text.textContent = mark;
    } else if (isW(element, 't') && field?.result === true) {
      const mark = markFor(field.code);
      if (mark !== null) element.textContent = field.written ? '' : mark;
      field.written = true;
    }
  }
  if (copy.documentElement !== null) openFields(copy.documentElement);
  return copy;
}

function markFor(code: string): string | null {
  if (/^\s*PAGE\b/i.test(code)) return PAGE;
  return /^\s*(NUMPAGES|SECTIONPAGES)\b/i.test(code) ? PAGES : null;
}
