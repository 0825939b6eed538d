import { ancestor, attached, attr, contains, isW, kid, kids, remove } from './dom';
import type { Element } from './dom';
import { flatOf, lengthOf, paragraphsOf, storyOf, touch } from './session';
import type { Session } from './session';
import { onDelete } from './spans';
import type { Place, Span } from './spans';
import { isTracking, markDeleted, trackMark } from './tracked';
import { joinParagraphs } from './edit';
import { portions } from './portions';
import type { Portion } from './portions';
import { cut, nextElement, previousElement } from './runs';

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
