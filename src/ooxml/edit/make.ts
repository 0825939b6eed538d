import type { Element, Node } from '@xmldom/xmldom';
import { attrW, elements, isW } from '../dom';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** A new element `w:name` for the tree that `near` is in, with attributes of the same namespace. */
export function make(near: Element, name: string, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Node[]): Element {
  const { namespaceURI } = near;
  const tree = near.ownerDocument;
  if (tree === null) throw new Error('An element without a document.');
  const made = tree.createElementNS(namespaceURI, near.prefix ? `${near.prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(namespaceURI, `${near.prefix ?? 'w'}:${key}`, value);
  for (const child of children) made.appendChild(child);
  return made;
}

/** A `w:t` (or `w:delText`) of that text, its white space kept. */
export function textElement(near: Element, text: string, name = 't'): Element {
  const made = make(near, name);
  setText(made, text);
  return made;
}

/** Gives a text element other words. */
export function setText(element: Element, text: string): void {
  element.textContent = text;
  element.setAttributeNS(xmlNamespace, 'xml:space', 'preserve');
}

/** The elements that a run says a text with: tabs, line breaks and words. */
export function contentOf(near: Element, text: string): Element[] {
  return text
    .split(/([\t\v])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return make(near, 'tab');
      return part === '\v' ? make(near, 'br') : textElement(near, part);
    });
}

/** A copy of an element without its children that tell of tracked changes. */
export function copyWithout(element: Element, names: readonly string[]): Element {
  const copy = element.cloneNode(true) as Element;
  for (const child of elements(copy)) if (names.some((name) => isW(child, name))) copy.removeChild(child);
  return copy;
}

/** The number after the greatest `w:id` of a tree, whatever bears it: ids that we give are new to every kind. */
export function firstFreeId(root: Element): number {
  let greatest = 0;
  const walk = (element: Element): void => {
    const id = Number(attrW(element, 'id'));
    if (Number.isInteger(id) && id > greatest && id < 0x7fff0000) greatest = id;
    for (const child of elements(element)) walk(child);
  };
  walk(root);
  return greatest + 1;
}
