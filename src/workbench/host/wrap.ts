import { ancestor, attr, contains, insertAfter, is, isW, kid, kids, make, place as placeChild, remove, tree } from './dom';
import type { Element, Node } from './dom';
import { HostError, invalidArgument } from './errors';
import type { ControlObject, HostObject } from './model';
import { controlOrder } from './order';
import { flatOf, freshId, lengthOf, touch } from './session';
import type { Session } from './session';
import type { Span } from './spans';
import { isTracking } from './tracked';
import { deleteSpan } from './delete';
import { blocksIn, childOf, spanFor } from './reach';
import { cut, insertRuns } from './runs';

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
