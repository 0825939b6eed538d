import type { Document, Element } from '@xmldom/xmldom';
import { elements } from './dom';
import { contentTypesNamespace } from './names';

/** The item that says what every part is (ECMA-376-2 6.2.3). */
export const contentTypesPart = '[Content_Types].xml';

/** A part's content type by its own entry or its extension; `null` when the package does not say. */
export function contentTypeOf(tree: Document, part: string): string | null {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let byExtension: string | null = null;
  for (const entry of entries(tree)) {
    const type = entry.getAttribute('ContentType');
    if (entry.localName === 'Override' && samePart(entry.getAttribute('PartName'), part)) return type;
    if (entry.localName === 'Default' && entry.getAttribute('Extension')?.toLowerCase() === extension) byExtension = type;
  }
  return byExtension;
}

/** Says what a part is; whether the tree had to be changed for it. */
export function setContentType(tree: Document, part: string, type: string): boolean {
  if (contentTypeOf(tree, part) === type) return false;
  const own = entries(tree).find((entry) => entry.localName === 'Override' && samePart(entry.getAttribute('PartName'), part));
  const entry = own ?? tree.createElementNS(contentTypesNamespace, 'Override');
  entry.setAttribute('PartName', `/${part}`);
  entry.setAttribute('ContentType', type);
  if (!own) tree.documentElement?.appendChild(entry);
  return true;
}

function samePart(written: string | null, part: string): boolean {
  return written !== null && written.replace(/^\//, '').toLowerCase() === part.toLowerCase();
}

function entries(tree: Document): Element[] {
  return [...elements(tree.documentElement)];
}
