import { clone, contains, insertAfter, is, isElement, isW, kid, kids, make, ns, setAttr } from './dom';
import type { Element, Node } from './dom';
import { flatOf, lengthOf, touch } from './session';
import type { Session } from './session';
import { onInsert } from './spans';
import type { Place } from './spans';
import type { Piece } from './text-model';
import { asInserted, isTracking, revisionId, withoutRevisions } from './tracked';

/** The nodes that show a text: tabs, line breaks and page breaks are elements of their own. */
export function textNodes(near: Element, text: string): Element[] {
  // Control characters that XML 1.0 cannot hold are left out.
  const clean = [...text].filter((char) => char >= ' ' || '\t\v\f'.includes(char)).join('');
  return clean.split(/([\t\v\f])/).filter((part) => part !== '').map((part) => {
    if (part === '\t') return make(near, 'tab');
    if (part === '\v') return make(near, 'br');
    if (part === '\f') return make(near, 'br', { type: 'page' });
    const node = make(near, 't');
    node.setAttributeNS(ns.xml, 'xml:space', 'preserve');
    node.textContent = part;
    return node;
  });
}

/** A run with that text and a copy of those properties. */
export function textRun(near: Element, text: string, properties: Element | null): Element {
  const run = make(near, 'r');
  const look = properties ? withoutRevisions(clone(properties)) : null;
  if (look?.firstChild) run.appendChild(look);
  for (const node of textNodes(near, text)) run.appendChild(node);
  return run;
}

/** Cuts the run that straddles `offset` in two, so that the place lies between runs. */
export function cut(session: Session, { paragraph, offset }: Place): void {
  const pieces = flatOf(session, paragraph).pieces;
  const straddling = pieces.find((piece) => piece.start < offset && offset < piece.end);
  if (straddling) splitText(session, straddling, offset - straddling.start);
  const again = flatOf(session, paragraph).pieces;
  const right = again.find((piece) => piece.start === offset);
  const left = right && again[again.indexOf(right) - 1];
  if (left && right && left.run === right.run) splitRun(session, right.run, right.node);
}

function splitText(session: Session, piece: Piece, at: number): void {
  touch(session, piece.node);
  const second = make(piece.node, piece.node.localName ?? 't');
  const owner = piece.node.ownerDocument;
  if (!owner) return;
  for (const [node, text] of [[piece.node, piece.text.slice(0, at)], [second, piece.text.slice(at)]] as const) {
    while (node.firstChild) node.removeChild(node.firstChild);
    node.appendChild(owner.createTextNode(text));
    node.setAttributeNS(ns.xml, 'xml:space', 'preserve');
  }
  insertAfter(second, piece.node);
  session.version++;
}

/** Moves `from` and what follows it in the run into a second run of the same properties. */
function splitRun(session: Session, run: Element, from: Element): void {
  touch(session, run);
  const second = make(run, 'r');
  const properties = kid(run, 'rPr');
  if (properties) second.appendChild(clone(properties));
  for (let node: Node | null = from; node; ) {
    const next: Node | null = node.nextSibling;
    second.appendChild(node);
    node = next;
  }
  insertAfter(second, run);
  session.version++;
}

/** Where new runs go: before `before` in `parent`, with the look of `like`. */
interface Gap {
  readonly parent: Element;
  readonly before: Node | null;
  readonly properties: Element | null;
}

export interface InsertOptions {
  /** Whose look the text takes, and on whose side of marks it goes: the text before it or after it. */
  readonly side: 'left' | 'right';
  /** Stay inside this element (a content control, a hyperlink) at its edge; without it, step outside. */
  readonly within?: Element;
}

/** What a tracked change wraps text in. */
export const revisionWrappers = ['ins', 'del', 'moveFrom', 'moveTo'];
const edgeWrappers = ['hyperlink', 'sdtContent', 'sdt', 'smartTag', 'fldSimple', 'customXml', 'dir', 'bdo'];

function gapAt(session: Session, { paragraph, offset }: Place, { side, within }: InsertOptions): Gap {
  cut(session, { paragraph, offset });
  const { pieces } = flatOf(session, paragraph);
  const inside = within ? pieces.filter(({ run }) => contains(within, run)) : pieces;
  const left = inside.filter((piece) => piece.end === offset && piece.start < offset).pop();
  const right = inside.find((piece) => piece.start === offset);
  const anchor = (side === 'left' ? left ?? right : right ?? left) ?? null;
  if (!anchor) {
    const parent = within ?? paragraph;
    const mark = kid(kid(paragraph, 'pPr'), 'rPr');
    const controlLook = kid(kid(within?.parentNode, 'sdtPr'), 'rPr');
    return { parent, before: within ? null : firstInline(paragraph), properties: controlLook ?? mark };
  }
  const goesAfter = anchor === left;
  let node: Element = anchor.run;
  for (;;) {
    const parent = node.parentNode as Element;
    if (parent === paragraph || parent === within) break;
    const isRevision = revisionWrappers.some((name) => isW(parent, name));
    const atEdge = goesAfter ? !nextElement(node) : !previousElement(node);
    if (isRevision) {
      const second = atEdge ? null : splitWrapper(session, parent, goesAfter ? node.nextSibling : node);
      node = goesAfter ? parent : second ?? parent;
    } else if (atEdge && edgeWrappers.some((name) => isW(parent, name))) node = parent;
    else break;
  }
  return { parent: node.parentNode as Element, before: goesAfter ? node.nextSibling : node, properties: kid(anchor.run, 'rPr') };
}

/** The first place after the paragraph's properties. */
function firstInline(paragraph: Element): Node | null {
  const properties = kid(paragraph, 'pPr');
  return properties ? properties.nextSibling : paragraph.firstChild;
}

/** The next sibling element. */
export function nextElement(node: Node): Element | null {
  for (let at = node.nextSibling; at; at = at.nextSibling) if (isElement(at)) return at;
  return null;
}

/** The previous sibling element that is no properties. */
export function previousElement(node: Node): Element | null {
  for (let at = node.previousSibling; at; at = at.previousSibling) if (isElement(at) && !/Pr$/.test(at.localName ?? '')) return at;
  return null;
}

/** Cuts a wrapper in two before `from`; the second half is a copy of the shell behind the first. */
export function splitWrapper(session: Session, wrapper: Element, from: Node | null): Element {
  touch(session, wrapper);
  const second = wrapper.cloneNode(false) as Element;
  if (is(wrapper, ...revisionWrappers)) setAttr(second, 'id', revisionId(session, wrapper));
  for (const properties of kids(wrapper)) if (/Pr$/.test(properties.localName ?? '')) second.appendChild(clone(properties));
  for (let node = from; node; ) {
    const next: Node | null = node.nextSibling;
    second.appendChild(node);
    node = next;
  }
  insertAfter(second, wrapper);
  session.version++;
  return second;
}

/**
 * Puts runs at a place, as tracked insertions when changes are tracked; `build` gets the properties of the text
 * beside it. Ranges are moved on. Answers how much the paragraph's text has grown: the new text stands from
 * `place.offset` to `place.offset` plus that.
 */
export function insertRuns(session: Session, place: Place, options: InsertOptions, build: (properties: Element | null) => readonly Element[]): number {
  touch(session, place.paragraph);
  const before = lengthOf(session, place.paragraph);
  const gap = gapAt(session, place, options);
  const runs = build(gap.properties);
  const nodes = isTracking(session) && runs.length ? [asInserted(session, place.paragraph, runs)] : runs;
  for (const node of nodes) gap.parent.insertBefore(node, gap.before);
  session.version++;
  const length = lengthOf(session, place.paragraph) - before;
  onInsert(session.spans, place.paragraph, place.offset, length);
  return length;
}
