import { ancestor, attr, clone, contains, drop, insertAfter, is, isW, kid, kids, make, place as placeChild, remove, tree } from './dom';
import type { Element, Node } from './dom';
import { cut, deleteSpan, insertParagraphAt, insertRuns, insertText, splitParagraph } from './edit';
import type { InsertOptions } from './edit';
import { HostError, invalidArgument } from './errors';
import type { BodyObject, ControlObject, HostObject, ParagraphObject, RangeObject } from './model';
import { sectionOrder, controlOrder, paragraphOrder } from './order';
import { blocksIn, bodyEdges, endPlace, sectionOf, spanFor } from './reach';
import { flatOf, freshId, lengthOf, mainBody, paragraphsOf, touch } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Place, Span } from './spans';
import { isTracking, paragraphProperties } from './tracked';

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

/** The child of `root` that a node is in. */
export function childOf(root: Element, node: Element): Element {
  let at = node;
  while (at.parentNode && at.parentNode !== root) at = at.parentNode as Element;
  return at;
}

export const breakTypes = ['Page', 'Next', 'SectionNext', 'SectionContinuous', 'SectionEven', 'SectionOdd', 'Line'] as const;
export type BreakType = (typeof breakTypes)[number];

/** Puts a line, page or section break beside or in an object. */
export function writeBreak(session: Session, holder: TextHolder, type: BreakType, where: Where): void {
  const span = spanFor(session, holder, false);
  const first = where === 'Before' || where === 'Start';
  if (type === 'Line') {
    const place = first ? span.start : span.end;
    insertRuns(session, place, { side: first ? 'right' : 'left' }, () => [tree(place.paragraph, 'r', {}, make(place.paragraph, 'br'))]);
    return;
  }
  if (type === 'Page') {
    if (holder.kind === 'Range') {
      const place = first ? span.start : span.end;
      insertRuns(session, place, { side: first ? 'right' : 'left' }, () => [tree(place.paragraph, 'r', {}, make(place.paragraph, 'br', { type: 'page' }))]);
    } else writeParagraph(session, holder, '', where);
    if (holder.kind === 'Range') return;
    const anchor = first ? span.start.paragraph : span.end.paragraph;
    const made = (first ? previousParagraph(session, anchor) : nextParagraph(session, anchor)) ?? anchor;
    insertRuns(session, { paragraph: made, offset: 0 }, { side: 'left' }, () => [tree(made, 'r', {}, make(made, 'br', { type: 'page' }))]);
    return;
  }
  sectionBreak(session, first ? span.start : span.end, first, holder.kind === 'Range', type);
}

function nextParagraph(session: Session, paragraph: Element): Element | undefined {
  const list = paragraphsOf(session, mainStory(paragraph));
  return list[list.indexOf(paragraph) + 1];
}

function previousParagraph(session: Session, paragraph: Element): Element | undefined {
  const list = paragraphsOf(session, mainStory(paragraph));
  return list[list.indexOf(paragraph) - 1];
}

function mainStory(paragraph: Element): Element {
  let at: Element = paragraph;
  while (at.parentNode && !is(at, 'body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent')) at = at.parentNode as Element;
  return at;
}

const sectionStarts = { Next: 'nextPage', SectionNext: 'nextPage', SectionContinuous: 'continuous', SectionEven: 'evenPage', SectionOdd: 'oddPage' } as const;

/** A section break: the properties of the section that ends go to the last paragraph before it. */
function sectionBreak(session: Session, place: Place, first: boolean, inline: boolean, type: keyof typeof sectionStarts): void {
  const { paragraph } = place;
  const body = mainBody(session);
  if (paragraph.parentNode !== body) throw invalidArgument('A section break can only be put in the document body, outside tables and content controls.');
  touch(session, body);
  const section = sectionOf(session, paragraph);
  let ending: Element;
  if (inline && place.offset > 0) {
    splitParagraph(session, place);
    ending = paragraph;
  } else if (!first) ending = paragraph;
  else {
    ending = make(paragraph, 'p');
    body.insertBefore(ending, paragraph);
    session.version++;
  }
  const copy = section ? clone(section) : make(body, 'sectPr');
  placeChild(paragraphProperties(ending), copy, paragraphOrder);
  if (section) placeChild(section, make(section, 'type', { val: sectionStarts[type] }), sectionOrder);
  else body.appendChild(tree(body, 'sectPr', {}, make(body, 'type', { val: sectionStarts[type] })));
  const next = ending.nextSibling;
  if (!next || isW(next, 'sectPr')) body.insertBefore(make(body, 'p'), next);
  session.version++;
}

/** Wraps an object in a new rich-text content control. Throws InvalidArgument where it would cut another one. */
export function wrapControl(session: Session, holder: HostObject): ControlObject {
  if (holder.kind === 'Range' && !coversWholeParagraphs(session, holder.span)) return wrapInline(session, holder.span);
  const span = spanFor(session, holder);
  const blocks = blockRun(session, holder, span);
  const firstBlock = blocks[0];
  if (!firstBlock) throw invalidArgument('There is nothing to wrap.');
  touch(session, firstBlock);
  const control = newControl(session, firstBlock);
  const content = make(firstBlock, 'sdtContent');
  control.appendChild(content);
  firstBlock.parentNode?.insertBefore(control, firstBlock);
  for (const block of blocks) content.appendChild(block);
  // A story or cell must end in a paragraph of its own only in cells; the body may end in a control.
  const parent = control.parentNode as Element;
  if (isW(parent, 'tc') && !nextBlock(control)) insertAfter(make(parent, 'p'), control);
  session.version++;
  return { kind: 'ContentControl', control };
}

function nextBlock(node: Element): Element | undefined {
  const all = kids(node.parentNode as Element);
  return all[all.indexOf(node) + 1];
}

function coversWholeParagraphs(session: Session, span: Span): boolean {
  return span.start.offset === 0 && (span.mark || span.start.paragraph !== span.end.paragraph) && span.end.offset === lengthOf(session, span.end.paragraph);
}

/** The sibling blocks from the first to the last that a range touches. */
function blockRun(session: Session, holder: HostObject, span: Span): Element[] {
  if (holder.kind === 'Table') return [holder.table];
  if (holder.kind === 'ContentControl') return [holder.control];
  if (holder.kind === 'Body' && !holder.section) return blocksIn(holder.root);
  const start = span.start.paragraph;
  const end = span.end.paragraph;
  let parent = start.parentNode as Element;
  while (!contains(parent, end)) parent = parent.parentNode as Element;
  while (is(parent, 'tr', 'tbl')) parent = parent.parentNode as Element;
  const all = blocksIn(parent);
  const first = all.indexOf(childOf(parent, start));
  const last = all.indexOf(childOf(parent, end));
  void session;
  return all.slice(first, last + 1);
}

/** A `w:sdt` with a fresh id, still without content. */
function newControl(session: Session, near: Element): Element {
  const properties = make(near, 'sdtPr');
  placeChild(properties, make(properties, 'id', { val: freshId(session, near, ['id']) }), controlOrder);
  return tree(near, 'sdt', {}, properties);
}

function wrapInline(session: Session, span: Span): ControlObject {
  const { paragraph } = span.start;
  if (span.end.paragraph !== paragraph) throw invalidArgument('A content control can hold part of one paragraph, or whole paragraphs.');
  touch(session, paragraph);
  const from = span.start.offset;
  const to = span.end.offset;
  cut(session, span.start);
  cut(session, span.end);
  if (from === to) {
    const control = newControl(session, paragraph);
    control.appendChild(make(paragraph, 'sdtContent'));
    insertRuns(session, span.start, { side: 'left' }, () => [control]);
    return { kind: 'ContentControl', control };
  }
  const runs = flatOf(session, paragraph).pieces.filter((piece) => piece.start >= from && piece.end <= to).map(({ run }) => run);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) throw invalidArgument('There is nothing to wrap.');
  let parent = first.parentNode as Element;
  while (!runs.every((run) => contains(parent, run))) parent = parent.parentNode as Element;
  // Revision wrappers stay inside the control whole when they can be; hyperlinks and controls must be.
  const start = childOf(parent, first);
  const end = childOf(parent, last);
  const inside = new Set(runs);
  for (let node: Node | null = start; node; node = node === end ? null : node.nextSibling) {
    const cutsIt = flatOf(session, paragraph).pieces.some(({ run }) => contains(node as Element, run) && !inside.has(run));
    if (cutsIt) throw invalidArgument('The range cuts a link, a tracked change or another content control in two.');
  }
  const control = newControl(session, first);
  const content = make(first, 'sdtContent');
  control.appendChild(content);
  parent.insertBefore(control, start);
  for (let node: Node | null = start; node; ) {
    const next: Node | null = node === end ? null : node.nextSibling;
    content.appendChild(node);
    node = next;
  }
  session.version++;
  return { kind: 'ContentControl', control };
}

/** Takes a control away; its content goes too unless it is to be kept. */
export function removeControl(session: Session, control: Element, keepContent: boolean): void {
  const lock = attr(kid(kid(control, 'sdtPr'), 'lock'), 'val');
  if (lock === 'sdtLocked' || lock === 'sdtContentLocked') throw new HostError('AccessDenied', 'The content control cannot be deleted.');
  touch(session, control);
  const content = kid(control, 'sdtContent');
  const parent = control.parentNode as Element;
  if (!keepContent) {
    const span = spanFor(session, { kind: 'ContentControl', control });
    span.mark = false;
    deleteSpan(session, span);
  }
  const inline = ancestor(control, 'p') !== null;
  const kept = content ? kids(content) : [];
  const drops = !keepContent && !inline && !isTracking(session) && (nextBlock(control) !== undefined && !isW(nextBlock(control), 'sectPr'));
  for (const node of kept) if (!drops) parent.insertBefore(node, control);
  remove(control);
  session.version++;
}

