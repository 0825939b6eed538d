import { isElement, isW } from './dom';
import type { Node } from './dom';
import type { Span } from './spans';

interface Held {
  readonly children: readonly Node[];
  readonly attributes: readonly (readonly [namespace: string | null, name: string, value: string])[];
  readonly data: string | null;
}

/**
 * How touched blocks looked before a batch. Nodes keep their identity when it is restored, so references that the
 * client holds stay good over an undo.
 */
export interface Memento {
  readonly blocks: Map<Node, ReadonlyMap<Node, Held>>;
  readonly spans: ReadonlyMap<Span, Span>;
  readonly parts: Set<string>;
}

function hold(node: Node): Held {
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

function holdTree(node: Node, into: Map<Node, Held>): void {
  into.set(node, hold(node));
  for (let child = node.firstChild; child; child = child.nextSibling) holdTree(child, into);
}

/** The unit of remembering: a child of the body or of the part's root, around the node; the root itself when none. */
function blockOf(node: Node): Node {
  let block = node;
  while (block.parentNode && block.parentNode.nodeType !== 9 && !isContainer(block)) {
    if (isContainer(block.parentNode)) return block;
    block = block.parentNode;
  }
  return block;
}

function isContainer(node: Node): boolean {
  return isW(node, 'body') || (node.parentNode?.nodeType === 9 && !isW(node, 'document'));
}

/** Remembers the block around a node and its siblings' order, unless the memento has it already. */
export function captureBlock(memento: Memento, node: Node): void {
  const block = blockOf(node);
  if (memento.blocks.has(block)) return;
  const held = new Map<Node, Held>();
  if (isContainer(block)) held.set(block, hold(block));
  else {
    holdTree(block, held);
    const parent = block.parentNode;
    if (parent && !memento.blocks.has(parent)) memento.blocks.set(parent, new Map([[parent, hold(parent)]]));
  }
  memento.blocks.set(block, held);
}

/** The present state of what a memento remembers: restoring it undoes the undo. */
export function recapture(memento: Memento, spans: ReadonlyMap<Span, Span>): Memento {
  const now: Memento = { blocks: new Map(), spans, parts: new Set(memento.parts) };
  for (const [block, held] of memento.blocks) {
    const present = new Map<Node, Held>();
    if (held.size === 1 && held.has(block) && isContainer(block)) present.set(block, hold(block));
    else holdTree(block, present);
    now.blocks.set(block, present);
  }
  return now;
}

/** Puts everything back as the memento remembers it. */
export function restore(memento: Memento): void {
  for (const held of memento.blocks.values()) for (const [node, was] of held) putBack(node, was);
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
  const names = new Set(was.attributes.map(([, name]) => name));
  for (let i = node.attributes.length - 1; i >= 0; i--) {
    const name = node.attributes.item(i)?.name;
    if (name !== undefined && !names.has(name)) node.removeAttribute(name);
  }
  for (const [namespace, name, value] of was.attributes) {
    if (node.getAttribute(name) !== value) node.setAttributeNS(namespace, name, value);
  }
}
