import { clone, is, isW, kid, kids, remove } from './dom';
import type { Element, Node } from './dom';
import { invalidArgument } from './errors';
import type { RangeObject } from './model';
import { lengthOf, paragraphsOf, touch } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Place } from './spans';
import { asInserted, isTracking, trackMark } from './tracked';
import { deleteSpan } from './delete';
import { splitParagraph } from './edit';
import { spanFor } from './reach';
import { insertRuns } from './runs';
import { clear, leavePlaceholder } from './write';
import type { TextHolder, Where } from './write';

/**
 * Puts ready-made blocks (paragraphs and tables of the same part's namespace) at, in or in place of an object.
 * `inline`: a single paragraph whose runs flow into the text at the place. Answers what was put in as a range.
 */
export function insertBlocks(session: Session, holder: TextHolder, blocks: readonly Element[], where: Where, inline: boolean): RangeObject {
  if (holder.kind === 'ContentControl') leavePlaceholder(session, holder.control);
  const target = spanFor(session, holder, false);
  if (where === 'Replace') {
    if (holder.kind === 'Range') deleteSpan(session, holder.span);
    else clear(session, holder);
  }
  const at = where === 'Replace' ? spanFor(session, holder, false).start : where === 'End' || where === 'After' ? target.end : target.start;
  const first = blocks[0];
  if (!first) return { kind: 'Range', span: spanOf(session.spans, at, at) };
  if (inline && isW(first, 'p')) return insertInline(session, at, first, where);
  if (at.paragraph.parentNode === null) throw invalidArgument('The place has left the document.');
  return insertWhole(session, at, blocks, where === 'Replace' && holder.kind !== 'Range');
}

function insertInline(session: Session, at: Place, block: Element, where: Where): RangeObject {
  const runs = kids(block).filter((node) => !isW(node, 'pPr'));
  const length = insertRuns(session, at, { side: where === 'Start' || where === 'Before' ? 'right' : 'left' }, () => runs);
  return { kind: 'Range', span: spanOf(session.spans, at, { paragraph: at.paragraph, offset: at.offset + length }) };
}

/** Whole blocks: beside the paragraph at its ends, between its halves in its middle, in its place when it is empty. */
function insertWhole(session: Session, at: Place, blocks: readonly Element[], replacesEmpty: boolean): RangeObject {
  const { paragraph } = at;
  touch(session, paragraph);
  const length = lengthOf(session, paragraph);
  const parent = paragraph.parentNode as Element;
  let before: Node | null;
  if (at.offset === 0 && length > 0) before = paragraph;
  else if (at.offset >= length) before = paragraph.nextSibling;
  else before = splitParagraph(session, at);
  if (length === 0) before = paragraph;
  for (const block of blocks) {
    parent.insertBefore(block, before);
    session.version++;
    if (isTracking(session)) trackBlock(session, block);
  }
  const last = blocks[blocks.length - 1];
  // An empty paragraph makes way for what was put in its place, unless a table would then be last.
  const goes = length === 0 && isW(last, 'p') && !kid(kid(paragraph, 'pPr'), 'sectPr') && (replacesEmpty || parent.localName !== 'body' || paragraph.nextSibling !== null);
  if (goes && !isTracking(session)) {
    for (const span of session.spans) {
      if (span.start.paragraph === paragraph) span.start = { paragraph: last, offset: 0 };
      if (span.end.paragraph === paragraph) span.end = { paragraph: last, offset: 0 };
    }
    remove(paragraph);
    session.version++;
  }
  const inside = blocks.flatMap((block) => (isW(block, 'p') ? [block] : [...paragraphsOf(session, block)]));
  const start = inside[0] ?? paragraph;
  const end = inside[inside.length - 1] ?? paragraph;
  return { kind: 'Range', span: spanOf(session.spans, { paragraph: start, offset: 0 }, { paragraph: end, offset: lengthOf(session, end) }) };
}

function trackBlock(session: Session, block: Element): void {
  if (!is(block, 'p')) {
    for (const paragraph of paragraphsOf(session, block)) trackBlock(session, paragraph);
    return;
  }
  const runs = kids(block).filter((node) => isW(node, 'r'));
  const firstRun = runs[0];
  if (firstRun) {
    const holder = asInserted(session, block, []);
    block.insertBefore(holder, firstRun);
    for (const run of runs) holder.appendChild(run);
  }
  trackMark(session, block, 'ins');
}

/** A copy of a block of another tree, for the part that `near` is in. */
export function imported(near: Element, block: Element): Element {
  return (near.ownerDocument?.importNode(block, true) as Element | undefined) ?? clone(block);
}
