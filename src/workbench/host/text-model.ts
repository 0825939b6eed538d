import { attr, is, isElement, isW, kids, wordNamespaces } from './dom';
import type { Element, Node } from './dom';

/**
 * What stands for a picture, a note mark or another object inside a paragraph's text: it takes one position, so that
 * a range can hold it or not, and is left out of the text that the API tells.
 */
export const objectMark = '\uFFFC';

/** One stretch of a paragraph's text, in one node of one run. */
export interface Piece {
  /** The `w:t`, `w:tab`, `w:br`, `w:drawing` … that shows it. */
  readonly node: Element;
  readonly run: Element;
  readonly text: string;
  /** Where it starts, in UTF-16 units of the paragraph's text with tracked deletions and object marks. */
  readonly start: number;
  readonly end: number;
  readonly deleted: boolean;
  readonly inserted: boolean;
}

/** Where an element inside a paragraph (a run, a content control, a hyperlink, a comment mark) starts and ends. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A paragraph as text over nodes. */
export interface Flat {
  readonly pieces: readonly Piece[];
  /** With tracked deletions and object marks; positions count in it. */
  readonly text: string;
  readonly extents: ReadonlyMap<Element, Extent>;
}

/** What a run's child shows; null for what shows nothing (properties, field codes, marks of comments). */
export function shownBy(node: Element): string | null {
  if (!wordNamespaces.includes(node.namespaceURI ?? '')) {
    return node.localName === 'AlternateContent' ? objectMark : null;
  }
  switch (node.localName) {
    case 't':
    case 'delText':
      return node.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return attr(node, 'type') === 'page' ? '\f' : attr(node, 'type') === 'column' ? '\u000e' : '\v';
    case 'cr':
      return '\v';
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00ad';
    case 'sym': {
      const code = parseInt(attr(node, 'char') ?? '', 16);
      return Number.isNaN(code) ? objectMark : String.fromCharCode(code);
    }
    case 'drawing':
    case 'pict':
    case 'object':
    case 'footnoteReference':
    case 'endnoteReference':
      return objectMark;
    default:
      return null;
  }
}

interface Walk {
  readonly pieces: Piece[];
  readonly extents: Map<Element, Extent>;
  /** One entry a field that is open: whether its result has begun. */
  readonly fields: boolean[];
  text: string;
}

/** Reads a paragraph: the results of fields, not their codes; text boxes are objects, not text. */
export function flatten(paragraph: Element): Flat {
  const walk: Walk = { pieces: [], extents: new Map(), fields: [], text: '' };
  inline(paragraph, walk, false, false);
  return walk;
}

function inline(parent: Element, walk: Walk, deleted: boolean, inserted: boolean): void {
  for (const child of kids(parent)) {
    const start = walk.text.length;
    if (is(child, 'r')) run(child, walk, deleted, inserted);
    else if (wordNamespaces.includes(child.namespaceURI ?? '') && !/Pr$/.test(child.localName ?? '')) {
      const name = child.localName;
      inline(child, walk, deleted || name === 'del' || name === 'moveFrom', inserted || name === 'ins' || name === 'moveTo');
    } else if (child.localName === 'oMath' || child.localName === 'oMathPara') {
      // An equation is one object.
      const run = { node: child, run: child, text: objectMark, start, end: start + 1, deleted, inserted };
      walk.pieces.push(run);
      walk.text += objectMark;
    } else continue;
    walk.extents.set(child, { start, end: walk.text.length });
  }
}

function run(element: Element, walk: Walk, deleted: boolean, inserted: boolean): void {
  for (const node of kids(element)) {
    if (isW(node, 'fldChar')) {
      const type = attr(node, 'fldCharType');
      if (type === 'begin') walk.fields.push(false);
      else if (type === 'separate' && walk.fields.length) walk.fields[walk.fields.length - 1] = true;
      else if (type === 'end') walk.fields.pop();
      continue;
    }
    if (isW(node, 'ruby')) {
      const start = walk.text.length;
      const base = kids(node).find((child) => isW(child, 'rubyBase'));
      if (base) inline(base, walk, deleted, inserted);
      walk.extents.set(node, { start, end: walk.text.length });
      continue;
    }
    if (walk.fields.includes(false)) continue;
    const text = shownBy(node);
    if (!text) continue;
    const start = walk.text.length;
    const piece = { node, run: element, text, start, end: start + text.length, deleted, inserted };
    walk.pieces.push(piece);
    walk.text += text;
  }
}

/** The text as the API tells it: without object marks. */
export function visible(text: string): string {
  return text.includes(objectMark) ? text.split(objectMark).join('') : text;
}

/** The text of a stretch that a reviewer sees: before the tracked changes, after them, or all of it. */
export function reviewed(flat: Flat, start: number, end: number, version: 'all' | 'original' | 'current'): string {
  let text = '';
  for (const piece of flat.pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    if (version === 'current' && piece.deleted) continue;
    if (version === 'original' && piece.inserted) continue;
    text += piece.text.slice(Math.max(0, start - piece.start), end - piece.start);
  }
  return visible(text);
}

/** The paragraphs below a story, a cell or a content control, in order; those in text boxes are not among them. */
export function paragraphsIn(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (isW(node, 'p')) found.push(node);
      else if (holdsBlocks(node)) walk(node);
    }
  };
  walk(root);
  return found;
}

/** The first or last paragraph below a root, found without reading the others. */
export function edgeParagraph(root: Element, edge: 'first' | 'last'): Element | null {
  for (let node = edge === 'first' ? root.firstChild : root.lastChild; node; node = edge === 'first' ? node.nextSibling : node.previousSibling) {
    if (!isElement(node)) continue;
    if (isW(node, 'p')) return node;
    const inner = holdsBlocks(node) ? edgeParagraph(node, edge) : null;
    if (inner) return inner;
  }
  return null;
}

const blockHolders = ['tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'del', 'moveFrom', 'footnote', 'endnote', 'comment'];

function holdsBlocks(element: Element): boolean {
  return blockHolders.some((name) => isW(element, name));
}

/** Where the text of the API (no object marks) at `offset` stands in the text that positions count in. */
export function toInner(flat: Flat, offset: number): number {
  let seen = 0;
  for (let at = 0; at < flat.text.length; at++) {
    if (flat.text[at] === objectMark) continue;
    if (seen === offset) return at;
    seen++;
  }
  return flat.text.length;
}

/** The inverse of `toInner`. */
export function toOuter(flat: Flat, offset: number): number {
  return visible(flat.text.slice(0, offset)).length;
}
