import type { Document, Element, Node } from '@xmldom/xmldom';

export type { Document, Element, Node };

/** The main WordprocessingML namespaces: Transitional (ECMA-376-1) and Strict (ISO/IEC 29500-1). */
export const wordNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

export const ns = {
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

/** Whether a node is an element. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** Whether a node is the WordprocessingML element of that local name (`p`, `r`, `t` …). */
export function isW(node: Node | null | undefined, local: string): node is Element {
  return isElement(node) && node.localName === local && wordNamespaces.includes(node.namespaceURI ?? '');
}

/** Whether an element is one of these WordprocessingML names; unlike `isW` it narrows no type. */
export function is(node: Node | null | undefined, ...locals: readonly string[]): boolean {
  return locals.some((local) => isW(node, local));
}

/** The child elements, as a list that stays as it is while the tree changes. */
export function kids(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** The first child of that WordprocessingML name. */
export function kid(parent: Node | null | undefined, local: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isW(node, local)) return node;
  return null;
}

/** The children of that WordprocessingML name. */
export function kidsOf(parent: Node | null | undefined, local: string): Element[] {
  return parent ? kids(parent).filter((child) => isW(child, local)) : [];
}

/** The value of a `w:` attribute, or null. */
export function attr(element: Element | null | undefined, local: string): string | null {
  if (!element) return null;
  if (element.hasAttributeNS(element.namespaceURI, local)) return element.getAttributeNS(element.namespaceURI, local);
  return null;
}

/** The `w:val` of the first child of that name, or null. */
export function val(parent: Element | null | undefined, local: string): string | null {
  return attr(kid(parent, local), 'val');
}

/** Sets a `w:` attribute of a WordprocessingML element; null removes it. */
export function setAttr(element: Element, local: string, value: string | null): void {
  if (value === null) element.removeAttributeNS(element.namespaceURI ?? '', local);
  else element.setAttributeNS(element.namespaceURI, `${element.prefix ?? 'w'}:${local}`, value);
}

/** A new element in the namespace of `near`, a WordprocessingML element of the same part, with `w:` attributes. */
export function make(near: Element, local: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const owner = near.ownerDocument;
  if (!owner) throw new Error('The element has left its document.');
  const made = owner.createElementNS(near.namespaceURI, near.prefix ? `${near.prefix}:${local}` : local);
  for (const [name, value] of Object.entries(attributes)) setAttr(made, name, value);
  return made;
}

/** A new element with children. */
export function tree(near: Element, local: string, attributes: Readonly<Record<string, string>>, ...children: Node[]): Element {
  const made = make(near, local, attributes);
  for (const child of children) made.appendChild(child);
  return made;
}

/** Takes a node out of its tree, if it is in one. */
export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}

/** A deep copy in the same part. */
export function clone<T extends Node>(node: T): T {
  return node.cloneNode(true) as T;
}

/** The nearest ancestor (or the node itself) of one of these WordprocessingML names. */
export function closest(node: Node | null, ...locals: readonly string[]): Element | null {
  for (let at = node; at; at = at.parentNode) if (locals.some((local) => isW(at, local))) return at as Element;
  return null;
}

/** The nearest proper ancestor of one of these WordprocessingML names. */
export function ancestor(node: Node, ...locals: readonly string[]): Element | null {
  return closest(node.parentNode, ...locals);
}

/** Whether the node still hangs in the tree of its part. */
export function attached(node: Node): boolean {
  let at: Node | null = node;
  while (at.parentNode) at = at.parentNode;
  return at.nodeType === 9;
}

/** Whether `outer` is an ancestor of `node`, or the node itself. */
export function contains(outer: Node, node: Node | null): boolean {
  for (let at = node; at; at = at.parentNode) if (at === outer) return true;
  return false;
}

/** All WordprocessingML descendants of that name, in document order. */
export function descendants(root: Element, local: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Element): void => {
    for (const child of kids(node)) {
      if (isW(child, local)) found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

/**
 * Finds the child of that name or makes it, at its place in the schema's sequence: `order` lists the names of the
 * sequence; names it does not know stay behind.
 */
export function ensure(parent: Element, local: string, order: readonly string[]): Element {
  const found = kid(parent, local);
  if (found) return found;
  const made = make(parent, local);
  place(parent, made, order);
  return made;
}

/** Puts a child at its place in the schema's sequence, in place of an equally named one. */
export function place(parent: Element, child: Element, order: readonly string[]): void {
  const old = kid(parent, child.localName ?? '');
  if (old) remove(old);
  const rank = order.indexOf(child.localName ?? '');
  const next = kids(parent).find((other) => {
    const at = order.indexOf(other.localName ?? '');
    return at > rank || at < 0;
  });
  parent.insertBefore(child, next ?? null);
}

/** Removes the children of that name. */
export function drop(parent: Element | null, local: string): void {
  for (const child of kidsOf(parent, local)) remove(child);
}

/** Whether an on/off element says yes (ECMA-376-1 17.17.4: no value means true). */
export function isOn(element: Element | null): boolean {
  if (!element) return false;
  const value = attr(element, 'val');
  return value === null || !['0', 'false', 'off', 'none'].includes(value);
}
