import { ancestor, attached, attr, clone, contains, insertAfter, is, isElement, isW, kid, kids, make, ns, remove, setAttr } from './dom';
import type { Element, Node } from './dom';
import { flatOf, freshId, lengthOf, paragraphsOf, storyOf, touch } from './session';
import type { Session } from './session';
import { onDelete, onInsert, onJoin, onSplit, spanOf } from './spans';
import type { Place, Span } from './spans';
import { asInserted, isTracking, markDeleted, paragraphProperties, revisionId, trackMark, withoutRevisions } from './tracked';
import type { Piece } from './text-model';

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

const revisionWrappers = ['ins', 'del', 'moveFrom', 'moveTo'];
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

function nextElement(node: Node): Element | null {
  for (let at = node.nextSibling; at; at = at.nextSibling) if (isElement(at)) return at;
  return null;
}

function previousElement(node: Node): Element | null {
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

/**
 * Puts text at a place; line ends (`\n`, `\r`, `\r\n`) begin new paragraphs, except inside an inline content control,
 * where they become line breaks. Answers where the new text stands.
 */
export function insertText(session: Session, place: Place, text: string, options: InsertOptions): { start: Place; end: Place } {
  const inControl = options.within !== undefined && contains(place.paragraph, options.within) && options.within !== place.paragraph;
  const lines = inControl ? [text.replace(/\r\n|\r|\n/g, '\v')] : text.split(/\r\n|\r|\n/);
  let at = place;
  lines.forEach((line, i) => {
    if (i > 0) at = { paragraph: splitParagraph(session, at), offset: 0 };
    if (line === '') return;
    const { paragraph, offset } = at;
    const side: InsertOptions = i > 0 && offset === 0 ? { side: 'right' } : options;
    const length = insertRuns(session, at, side, (properties) => [textRun(paragraph, line, properties)]);
    at = { paragraph, offset: offset + length };
  });
  return { start: place, end: at };
}

/** Cuts a paragraph in two at a place; the first half keeps its identity. Answers the second half. */
export function splitParagraph(session: Session, { paragraph, offset }: Place): Element {
  touch(session, paragraph);
  cut(session, { paragraph, offset });
  const { pieces } = flatOf(session, paragraph);
  const right = pieces.find((piece) => piece.start >= offset);
  const second = make(paragraph, 'p');
  const properties = kid(paragraph, 'pPr');
  if (properties) second.appendChild(clone(properties));
  let from: Node | null = right?.run ?? null;
  while (from && from.parentNode !== paragraph) {
    const wrapper = from.parentNode as Element;
    if (isW(wrapper, 'sdtContent')) {
      from = splitControl(session, wrapper, from);
      continue;
    }
    from = previousElement(from) ? splitWrapper(session, wrapper, from) : wrapper;
  }
  for (let node = from; node; ) {
    const next: Node | null = node.nextSibling;
    second.appendChild(node);
    node = next;
  }
  insertAfter(second, paragraph);
  const first = kid(paragraph, 'pPr');
  // A section's properties belong to the mark that ends it, and that mark is now the second paragraph's.
  const section = kid(first, 'sectPr');
  if (section) remove(section);
  if (first) withoutRevisions(first);
  session.version++;
  onSplit(session.spans, paragraph, offset, second);
  if (isTracking(session)) trackMark(session, paragraph, 'ins');
  return second;
}

function splitControl(session: Session, content: Element, from: Node): Element {
  const control = content.parentNode as Element;
  if (!previousElement(from)) return control;
  touch(session, control);
  const second = control.cloneNode(false) as Element;
  const properties = kid(control, 'sdtPr');
  if (properties) {
    const copy = clone(properties);
    const id = kid(copy, 'id');
    if (id) id.setAttributeNS(id.namespaceURI, `${id.prefix}:val`, freshId(session, control, ['id']));
    second.appendChild(copy);
  }
  const half = make(content, 'sdtContent');
  for (let node: Node | null = from; node; ) {
    const next: Node | null = node.nextSibling;
    half.appendChild(node);
    node = next;
  }
  second.appendChild(half);
  insertAfter(second, control);
  session.version++;
  return second;
}

/** Deletes a stretch of one paragraph's text; recorded when changes are tracked. `actors` are the ranges it is done through. */
export function deleteText(session: Session, paragraph: Element, from: number, to: number, actors: readonly Span[] = []): void {
  if (from >= to) return;
  touch(session, paragraph);
  cut(session, { paragraph, offset: from });
  cut(session, { paragraph, offset: to });
  const { pieces, text } = flatOf(session, paragraph);
  const runs = new Set(pieces.filter((piece) => piece.start >= from && piece.end <= to).map(({ run }) => run));
  if (isTracking(session)) {
    for (const run of runs) if (isW(run, 'r')) markDeleted(session, run);
    session.version++;
    const gone = text.length - lengthOf(session, paragraph);
    // Only what the author had inserted is really gone; ranges over the rest keep their text.
    if (gone > 0) onDelete(session.spans, paragraph, to - gone, to, actors);
    return;
  }
  const around = wholeFields(session, paragraph, from, to);
  removeCovered(session, paragraph, from, to);
  for (const run of [...runs, ...around]) {
    const parent = run.parentNode;
    remove(run);
    if (parent) removeEmptyWrappers(parent as Element);
  }
  session.version++;
  onDelete(session.spans, paragraph, from, to, actors);
}

/** The runs with the begin, code and end of complex fields whose whole result is being deleted. */
function wholeFields(session: Session, paragraph: Element, from: number, to: number): Element[] {
  const { extents } = flatOf(session, paragraph);
  const found: Element[] = [];
  const open: { start: number; runs: Element[] }[] = [];
  for (const [run, { start, end }] of extents) {
    if (!isW(run, 'r')) continue;
    const kinds = kids(run).filter((node) => isW(node, 'fldChar')).map((node) => attr(node, 'fldCharType'));
    if (kinds.includes('begin')) open.push({ start, runs: [] });
    for (const field of open) if (start === end) field.runs.push(run);
    if (kinds.includes('end')) {
      const field = open.pop();
      if (field && from <= field.start && end <= to && field.start < end) found.push(...field.runs);
    }
  }
  return found;
}

/** Comments whose whole text is being deleted go with it; so do bookmarks. */
function removeCovered(session: Session, paragraph: Element, from: number, to: number): void {
  const { extents } = flatOf(session, paragraph);
  for (const [startName, endName] of [['commentRangeStart', 'commentRangeEnd'], ['bookmarkStart', 'bookmarkEnd']] as const) {
    for (const [element, { start }] of extents) {
      if (!isW(element, startName) || start < from) continue;
      const id = attr(element, 'id');
      const end = [...extents].find(([other, extent]) => isW(other, endName) && attr(other, 'id') === id && extent.end <= to && extent.end > start);
      if (!end) continue;
      remove(element);
      remove(end[0]);
      if (startName === 'commentRangeStart') {
        for (const [run] of extents) {
          const reference = isW(run, 'r') ? kid(run, 'commentReference') : null;
          if (reference && attr(reference, 'id') === id) remove(run);
        }
      }
    }
  }
}

function removeEmptyWrappers(element: Element): void {
  const removable = ['ins', 'del', 'moveFrom', 'moveTo', 'hyperlink', 'smartTag', 'fldSimple'];
  if (!removable.some((name) => isW(element, name)) || kids(element).some((child) => !/Pr$/.test(child.localName ?? ''))) return;
  const parent = element.parentNode as Element | null;
  remove(element);
  if (parent) removeEmptyWrappers(parent);
}

/** The parts of each paragraph that a range covers, in order. */
export interface Portion {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
  /** Whether the paragraph's mark is covered too. */
  readonly mark: boolean;
}

/** The paragraphs that a range touches, each with the covered part. */
export function portions(session: Session, span: Span): Portion[] {
  const { start, end } = span;
  if (start.paragraph === end.paragraph) {
    return [{ paragraph: start.paragraph, start: start.offset, end: Math.max(start.offset, end.offset), mark: span.mark }];
  }
  const list = paragraphsOf(session, storyOf(start.paragraph));
  const first = list.indexOf(start.paragraph);
  const last = list.indexOf(end.paragraph);
  return list.slice(first, last + 1).map((paragraph, i) => {
    const isLast = first + i === last;
    return {
      paragraph,
      start: i === 0 ? start.offset : 0,
      end: isLast ? end.offset : lengthOf(session, paragraph),
      mark: isLast ? span.mark : true,
    };
  });
}

/** Deletes what a range covers; paragraphs whose mark goes are joined with what follows, or taken out whole. */
export function deleteSpan(session: Session, span: Span, actors: readonly Span[] = [span]): void {
  const parts = portions(session, span);
  if (isTracking(session)) {
    for (const part of parts) {
      deleteText(session, part.paragraph, part.start, part.end, actors);
      if (part.mark && !isLastInContainer(part.paragraph)) trackMark(session, part.paragraph, 'del');
    }
    return;
  }
  for (const part of parts) deleteText(session, part.paragraph, part.start, part.end, actors);
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return;
  for (const part of parts) {
    if (part === first && first.start > 0) continue;
    if (part === last && !last.mark) continue;
    removeParagraph(session, part.paragraph, actors);
  }
  for (const part of parts) removeTableIfEmpty(session, part.paragraph, parts);
  // The first paragraph lost its mark but not its text: it takes in what is left of the last, or the one after it.
  if (first.start > 0 && first.mark && attached(first.paragraph)) {
    const next = nextElement(first.paragraph);
    if (next && isW(next, 'p')) joinParagraphs(session, first.paragraph, next);
  }
}

/** Tables all of whose paragraphs were covered by a deletion go as a whole. */
function removeTableIfEmpty(session: Session, paragraph: Element, parts: readonly Portion[]): void {
  const table = ancestor(paragraph, 'tbl');
  if (!table) return;
  const covered = new Set(parts.filter(({ mark, start }) => mark && start === 0).map((part) => part.paragraph));
  const outside = parts.some((part) => !contains(table, part.paragraph));
  if (!outside || !paragraphsOf(session, table).every((one) => covered.has(one))) return;
  touch(session, table);
  remove(table);
  session.version++;
}

/** Whether a paragraph is the last block of its body or cell: its mark cannot be deleted. */
export function isLastInContainer(paragraph: Element): boolean {
  const next = nextElement(paragraph);
  const parent = paragraph.parentNode;
  if (isW(parent, 'sdtContent')) return !next && !previousElement(paragraph);
  return !next || isW(next, 'sectPr');
}

/** Takes a whole paragraph out; the only paragraph of a cell, a body or a control stays, emptied. */
export function removeParagraph(session: Session, paragraph: Element, actors: readonly Span[] = []): void {
  touch(session, paragraph);
  deleteText(session, paragraph, 0, lengthOf(session, paragraph), actors);
  const blocks = kids(paragraph.parentNode as Element).filter((node) => ['p', 'tbl', 'sdt', 'customXml'].some((name) => isW(node, name)));
  const next = nextElement(paragraph);
  const beforeTable = isLastInContainer(paragraph) && isW(previousElement(paragraph), 'tbl');
  const section = kid(kid(paragraph, 'pPr'), 'sectPr');
  if (blocks.length <= 1 || beforeTable || section) return;
  // A range that began or ended here goes on at the nearest text that is left.
  const neighbour = next && isW(next, 'p') ? next : previousElement(paragraph);
  if (neighbour && isW(neighbour, 'p')) {
    const place: Place = neighbour === next ? { paragraph: neighbour, offset: 0 } : { paragraph: neighbour, offset: lengthOf(session, neighbour) };
    for (const span of session.spans) {
      const starts = span.start.paragraph === paragraph;
      const ends = span.end.paragraph === paragraph;
      if (starts && ends && !actors.includes(span) && span !== session.selection) span.dead = true;
      if (starts) span.start = place;
      if (ends) {
        span.end = place;
        span.mark = false;
      }
    }
  } else {
    for (const span of session.spans) {
      if (span === session.selection && (span.start.paragraph === paragraph || span.end.paragraph === paragraph)) resetSelection(session, paragraph);
    }
  }
  remove(paragraph);
  session.version++;
}

function resetSelection(session: Session, paragraph: Element): void {
  const other = paragraphsOf(session, storyOf(paragraph)).find((one) => one !== paragraph);
  if (!other) return;
  session.selection.start = session.selection.end = { paragraph: other, offset: 0 };
  session.selection.mark = false;
}

/** Joins `second`, the next block, to the end of `first`, which keeps its properties. */
export function joinParagraphs(session: Session, first: Element, second: Element): void {
  touch(session, first);
  touch(session, second);
  const length = lengthOf(session, first);
  onJoin(session.spans, first, length, second);
  const section = kid(kid(second, 'pPr'), 'sectPr');
  if (section) paragraphProperties(first).appendChild(section);
  for (const node of kids(second)) if (!isW(node, 'pPr')) first.appendChild(node);
  remove(second);
  session.version++;
}

/** An empty paragraph with the format of `like`, its mark's look included, and without its section or tracking marks. */
export function paragraphLike(like: Element): Element {
  const made = make(like, 'p');
  const properties = kid(like, 'pPr');
  if (properties) {
    const copy = withoutRevisions(clone(properties));
    const section = kid(copy, 'sectPr');
    if (section) remove(section);
    if (copy.firstChild) made.appendChild(copy);
  }
  return made;
}

/** Puts new blocks beside a block; `fill` writes text into a new paragraph, and its mark is tracked when changes are. */
export function insertParagraphAt(session: Session, parent: Element, before: Node | null, like: Element, text: string): Element {
  touch(session, like);
  const lines = text.split(/\r\n|\r|\n/);
  const made = lines.map((line) => {
    const paragraph = paragraphLike(like);
    parent.insertBefore(paragraph, before);
    session.version++;
    if (isTracking(session)) trackMark(session, paragraph, 'ins');
    if (line) {
      const place = { paragraph, offset: 0 };
      insertRuns(session, place, { side: 'left' }, (properties) => [textRun(paragraph, line, properties)]);
    }
    return paragraph;
  });
  return made[made.length - 1]!;
}

/** A live range over the whole of a paragraph. */
export function paragraphSpan(session: Session, paragraph: Element, mark: boolean): Span {
  return spanOf(session.spans, { paragraph, offset: 0 }, { paragraph, offset: lengthOf(session, paragraph) }, mark);
}
