import { clone, contains, insertAfter, isW, kid, kids, make, remove } from './dom';
import type { Element, Node } from './dom';
import { flatOf, freshId, lengthOf, touch } from './session';
import type { Session } from './session';
import { onJoin, onSplit } from './spans';
import type { Place } from './spans';
import { isTracking, paragraphProperties, trackMark, withoutRevisions } from './tracked';
import { cut, insertRuns, previousElement, splitWrapper, textRun } from './runs';
import type { InsertOptions } from './runs';

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
