import type { Document, Element, Node } from '@xmldom/xmldom';
import { mcNamespace, wStrict, wTransitional } from './names';

/** The child elements of a node, in order; children may be removed while walking past them. */
export function* elements(parent: Node | null | undefined): Generator<Element> {
  let node = parent?.firstChild ?? null;
  while (node) {
    const next = node.nextSibling;
    if (isElement(node)) yield node;
    node = next;
  }
}

/** Narrows a node to an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether an element is `w:name`, in Transitional or Strict form. */
export function isW(element: Element, name: string): boolean {
  return element.localName === name && isWNamespace(element.namespaceURI);
}

/** Whether a namespace is WordprocessingML's main one, in Transitional or Strict form. */
export function isWNamespace(uri: string | null): boolean {
  return uri === wTransitional || uri === wStrict;
}

/** The first child `w:name`; `null` when there is none. */
export function childW(parent: Node | null | undefined, name: string): Element | null {
  for (const element of elements(parent)) if (isW(element, name)) return element;
  return null;
}

/** All children `w:name`. */
export function childrenW(parent: Node | null | undefined, name: string): Element[] {
  return [...elements(parent)].filter((element) => isW(element, name));
}

/** The attribute `w:name`; `null` when it is not there. */
export function attrW(element: Element | null | undefined, name: string): string | null {
  return element ? element.getAttributeNS(element.namespaceURI, name) : null;
}

/** The `w:val` of the first child `w:name`; `null` when either is not there. */
export function valW(parent: Node | null | undefined, name: string): string | null {
  return attrW(childW(parent, name), 'val');
}

/** A whole number from an attribute's text, `null` when it is none. Fractions, which some writers leave, are cut. */
export function wholeNumber(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? Math.trunc(value) : null;
}

/** An on/off property (`w:b`, `w:isLgl` …): `null` when absent, on without `w:val` (ECMA-376-1 17.17.4). */
export function onOff(parent: Node | null | undefined, name: string): boolean | null {
  const element = childW(parent, name);
  if (!element) return null;
  const value = attrW(element, 'val');
  return value === null || value === '1' || value === 'true' || value === 'on';
}

/**
 * What to read of an `mc:AlternateContent`: the first choice, else the fallback. The two say the same thing, so
 * only one of them may be taken. A choice whose `Requires` names nothing that reading text depends on is as good
 * as any other.
 */
export function alternate(element: Element): Element | null {
  let fallback: Element | null = null;
  for (const child of elements(element)) {
    if (child.namespaceURI !== mcNamespace) continue;
    if (child.localName === 'Choice') return child;
    if (child.localName === 'Fallback') fallback ??= child;
  }
  return fallback;
}

/** Whether an element is an `mc:AlternateContent`. */
export function isAlternate(element: Element): boolean {
  return element.localName === 'AlternateContent' && element.namespaceURI === mcNamespace;
}

/** The main namespace that a tree is written in; Transitional when it has none. */
export function wNamespaceOf(tree: Document | null): string {
  return tree?.documentElement?.namespaceURI === wStrict ? wStrict : wTransitional;
}
