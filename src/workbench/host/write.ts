import { ancestor, attr, drop, isW, kid, make, remove } from './dom';
import type { Element, Node } from './dom';
import { HostError } from './errors';
import type { BodyObject, ControlObject, HostObject, ParagraphObject, RangeObject } from './model';
import { lengthOf, paragraphsOf, touch } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Place, Span } from './spans';
import { isTracking } from './tracked';
import { deleteSpan } from './delete';
import { insertParagraphAt, insertText } from './edit';
import { blocksIn, bodyEdges, childOf, endPlace, spanFor } from './reach';
import type { InsertOptions } from './runs';

/** What text can be put into. */
export type TextHolder = BodyObject | ParagraphObject | RangeObject | ControlObject;

export type Where = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Puts text at, in or in place of an object; answers the new text as a range. */
export function writeText(session: Session, holder: TextHolder, text: string, where: Where): RangeObject {
  if (holder.kind === 'ContentControl') leavePlaceholder(session, holder.control);
  const within = innerOf(session, holder);
  const options = (side: 'left' | 'right'): InsertOptions => (within && where !== 'Before' && where !== 'After' ? { side, within } : { side });
  const target = spanFor(session, holder, false);
  const own = holder.kind === 'Range' ? holder.span : target;
  if (holder.kind === 'Range') target.mark = false;
  let done: { start: Place; end: Place };
  switch (where) {
    case 'Start':
      done = insertText(session, target.start, text, options('right'));
      own.start = done.start;
      if (own.end.paragraph === done.start.paragraph && own.end.offset < done.end.offset && own.end.paragraph === done.end.paragraph) own.end = done.end;
      break;
    case 'Before':
      done = insertText(session, target.start, text, options('right'));
      break;
    case 'End':
      done = insertText(session, target.end, text, options('left'));
      if (!own.mark) own.end = done.end;
      break;
    case 'After':
      done = insertText(session, holder.kind === 'Range' ? endPlaceFor(session, holder.span) : target.end, text, options('left'));
      break;
    case 'Replace':
      done = replace(session, target, text, options);
      if (holder.kind === 'Range') {
        holder.span.start = done.start;
        holder.span.end = done.end;
        holder.span.dead = false;
      }
      break;
  }
  if (within && where === 'Replace') keepControl(within);
  return { kind: 'Range', span: spanOf(session.spans, done.start, done.end) };
}

function endPlaceFor(session: Session, span: Span): Place {
  const place = endPlace(session, span);
  return place.offset <= lengthOf(session, place.paragraph) ? place : span.end;
}

function replace(session: Session, target: Span, text: string, options: (side: 'left' | 'right') => InsertOptions): { start: Place; end: Place } {
  const old = spanOf(session.spans, target.start, target.end);
  // A tracked replacement shows the deleted text first, then the new one, as Word does.
  const done = isTracking(session) ? insertText(session, target.end, text, options('left')) : insertText(session, target.start, text, options('right'));
  if (isTracking(session)) old.end = done.start;
  else old.start = done.end;
  const fresh = spanOf(session.spans, done.start, done.end);
  const isOpen = old.start.paragraph !== old.end.paragraph || old.start.offset < old.end.offset;
  if (isOpen) deleteSpan(session, old, [old, fresh, target]);
  return { start: fresh.start, end: fresh.end };
}

/** The element that text at the edges of a holder must stay in: an inline content control's content. */
function innerOf(session: Session, holder: TextHolder): Element | null {
  const control = holder.kind === 'ContentControl' ? holder.control : holder.kind === 'Range' ? holder.control : undefined;
  if (!control || !ancestor(control, 'p')) return null;
  const content = kid(control, 'sdtContent');
  if (content) return content;
  touch(session, control);
  const made = make(control, 'sdtContent');
  control.appendChild(made);
  return made;
}

function keepControl(content: Element): void {
  const properties = kid(content.parentNode, 'sdtPr');
  drop(properties, 'showingPlcHdr');
}

/** Text put into a control that shows its placeholder takes the placeholder's place. Throws AccessDenied when it may not be edited. */
export function leavePlaceholder(session: Session, control: Element): void {
  const properties = kid(control, 'sdtPr');
  const lock = attr(kid(properties, 'lock'), 'val');
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') throw new HostError('AccessDenied', 'The content control cannot be edited.');
  if (!kid(properties, 'showingPlcHdr')) return;
  touch(session, control);
  drop(properties, 'showingPlcHdr');
  const span = spanFor(session, { kind: 'ContentControl', control }, false);
  deleteSpan(session, span);
}

/** Empties an object: its paragraphs go, down to one; an inline control keeps standing. */
export function clear(session: Session, holder: TextHolder): void {
  if (holder.kind === 'ContentControl') leavePlaceholder(session, holder.control);
  const span = holder.kind === 'Range' ? holder.span : spanFor(session, holder, false);
  const mark = span.mark;
  span.mark = false;
  deleteSpan(session, span);
  span.mark = mark;
  if (holder.kind !== 'Body' || isTracking(session) || holder.section) return;
  for (const block of blocksIn(holder.root)) {
    if (isW(block, 'p') || blocksIn(holder.root).filter((one) => isW(one, 'p')).length === 0) continue;
    touch(session, block);
    remove(block);
    session.version++;
  }
}

/** Puts a paragraph before or after an object, or first or last in it; answers the paragraph. */
export function writeParagraph(session: Session, holder: HostObject, text: string, where: Where): ParagraphObject {
  const made = (parent: Element, before: Node | null, like: Element): ParagraphObject => ({
    kind: 'Paragraph',
    paragraph: insertParagraphAt(session, parent, before, like, text),
  });
  const inside = where === 'Start' || where === 'End';
  if (inside && (holder.kind === 'Body' || holder.kind === 'ContentControl')) {
    const paragraphs = holder.kind === 'Body' ? bodyEdges(session, holder) : paragraphsOf(session, holder.control);
    if (holder.kind === 'ContentControl') leavePlaceholder(session, holder.control);
    const like = where === 'Start' ? paragraphs[0] : paragraphs[paragraphs.length - 1];
    if (!like) {
      // An inline control holds no paragraph of its own: the paragraph is put beside it.
      return writeParagraph(session, holder, text, where === 'Start' ? 'Before' : 'After');
    }
    const root = holder.kind === 'Body' ? holder.root : kid(holder.control, 'sdtContent') ?? holder.control;
    const block = childOf(root, like);
    return made(root, where === 'Start' ? block : block.nextSibling, like);
  }
  if (holder.kind === 'Table' || (holder.kind === 'ContentControl' && !ancestor(holder.control, 'p'))) {
    const block = holder.kind === 'Table' ? holder.table : holder.control;
    const parent = block.parentNode as Element;
    const like = neighbour(block, where === 'Before') ?? make(block, 'p');
    return made(parent, where === 'Before' ? block : block.nextSibling, like);
  }
  const span = spanFor(session, holder);
  const anchor = where === 'Before' ? span.start.paragraph : span.end.paragraph;
  return made(anchor.parentNode as Element, where === 'Before' ? anchor : anchor.nextSibling, anchor);
}

/** The nearest paragraph beside a table or control whose format a new paragraph takes. */
function neighbour(block: Element, before: boolean): Element | null {
  const beside = before ? block.previousSibling : block.nextSibling;
  const other = before ? block.nextSibling : block.previousSibling;
  return [beside, other].find((node): node is Element => isW(node, 'p')) ?? null;
}
