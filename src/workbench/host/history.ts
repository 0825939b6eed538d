import { isElement, isW } from './dom';
import type { Node } from './dom';
import type { Span } from './spans';

interface Held {
  readonly children: readonly Node[];
  readonly attributes: readonly (readonly [namespace: string | null, name: string, value: string])[];
  readonly data: string | null;
}

/**
 * How the touched parts of the trees were before a batch. Nodes keep their identity when it is restored, so
 * references that the client holds stay good over an undo.
 */
export interface Memento {
  readonly held: Map<Node, Held>;
  /** All children of what is held: a child that is not among them has come since. */
  readonly known: Set<Node>;
  readonly spans: ReadonlyMap<Span, Span>;
  readonly parts: Set<string>;
}

/** A memento that remembers nothing yet but where the ranges stand. */
export function emptyMemento(spans: ReadonlyMap<Span, Span>): Memento {
  return { held: new Map(), known: new Set(), spans, parts: new Set() };
}

function stateOf(node: Node): Held {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  const attributes: [string | null, string, string][] = [];
  if (isElement(node)) {
    for (let i = 0; i < node.attributes.length; i++) {
      const one = node.attributes.item(i);
      if (one) attributes.push([one.namespaceURI, one.name, one.value]);
    }
  }
  return { children, attributes, data: node.nodeType === 3 ? node.nodeValue : null };
}

function hold(memento: Memento, node: Node): void {
  if (memento.held.has(node)) return;
  const state = stateOf(node);
  memento.held.set(node, state);
  for (const child of state.children) memento.known.add(child);
}

/** Whether a node was there when the batch began: its parent, still unchanged or as remembered, has it. */
function isOld({ held, known }: Memento, node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (known.has(at) || held.has(at)) return true;
    if (at.parentNode && held.has(at.parentNode)) return false;
  }
  return true;
}

function holdTree(memento: Memento, node: Node): void {
  if (isOld(memento, node)) hold(memento, node);
  for (let child = node.firstChild; child; child = child.nextSibling) holdTree(memento, child);
}

/**
 * Remembers what is about to change: the paragraph around a node with all in it (without one, the node with all in
 * it; of a body or a part's root only the order of its children), and the children's order of everything around.
 */
export function capture(memento: Memento, node: Node): void {
  const around: Node[] = [];
  for (let at: Node | null = node; at && at.nodeType !== 9; at = at.parentNode) around.push(at);
  const paragraph = around.find((one) => isW(one, 'p')) ?? node;
  // From the outside in, so that what is new is known as new.
  for (const one of around.slice(around.indexOf(paragraph) + 1).reverse()) if (isOld(memento, one)) hold(memento, one);
  if (isW(paragraph, 'body') || paragraph.parentNode?.nodeType === 9) hold(memento, paragraph);
  else holdTree(memento, paragraph);
}

/** The present state of what a memento remembers, with what has come since: restoring it undoes the undo. */
export function recapture(memento: Memento, spans: ReadonlyMap<Span, Span>): Memento {
  const now = emptyMemento(spans);
  for (const part of memento.parts) now.parts.add(part);
  const whole = (node: Node): void => {
    hold(now, node);
    for (let child = node.firstChild; child; child = child.nextSibling) whole(child);
  };
  for (const node of memento.held.keys()) {
    hold(now, node);
    for (let child = node.firstChild; child; child = child.nextSibling) if (!memento.known.has(child)) whole(child);
  }
  return now;
}

/** Puts everything back as the memento remembers it. */
export function restore(memento: Memento): void {
  for (const [node, was] of memento.held) putBack(node, was);
  for (const [span, was] of memento.spans) Object.assign(span, { ...was, kept: span.kept });
}

function putBack(node: Node, was: Held): void {
  if (was.data !== null) {
    node.nodeValue = was.data;
    return;
  }
  const present: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) present.push(child);
  if (present.length !== was.children.length || present.some((child, i) => child !== was.children[i])) {
    for (const child of present) node.removeChild(child);
    for (const child of was.children) node.appendChild(child);
  }
  if (!isElement(node)) return;
  const now = stateOf(node).attributes;
  if (JSON.stringify(now) === JSON.stringify(was.attributes)) return;
  for (const [, name] of now) node.removeAttribute(name);
  for (const [namespace, name, value] of was.attributes) node.setAttributeNS(namespace, name, value);
}
