import type { Element } from './dom';
import { isElement } from './dom';
import { partTree } from './session';
import type { Session } from './session';

const themeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme';

/** The font that a theme reference (`minorHAnsi`, `majorEastAsia` …) stands for; null when the theme names none. */
export function themeFont(session: Session, reference: string): string | null {
  const part = session.pkg.related(session.pkg.mainPart, themeType);
  const root = part ? partTree(session, part)?.documentElement ?? null : null;
  if (!root) return null;
  const family = find(find(find(root, 'themeElements'), 'fontScheme'), reference.startsWith('major') ? 'majorFont' : 'minorFont');
  if (!/EastAsia$/.test(reference)) return typeface(find(family, /Bidi$/.test(reference) ? 'cs' : 'latin'));
  const direct = typeface(find(family, 'ea'));
  if (direct) return direct;
  // An empty East Asian font means the one of the script; Simplified Chinese is what this host speaks.
  for (let node = family?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === 'font' && node.getAttribute('script') === 'Hans') return typeface(node);
  }
  return null;
}

function typeface(element: Element | null): string | null {
  return element?.getAttribute('typeface') || null;
}

function find(parent: Element | null, local: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === local) return node;
  }
  return null;
}
