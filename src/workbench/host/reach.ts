import { ancestor, attached, closest, contains, is, isW, kid, kids } from './dom';
import type { Element } from './dom';
import { HostError, itemNotFound } from './errors';
import type { BodyObject, HostObject } from './model';
import { flatOf, lengthOf, mainBody, paragraphIndex, paragraphsOf, storyOf } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Place, Span } from './spans';
import { edgeParagraph, reviewed } from './text-model';
import { portions } from './portions';

/** The paragraphs of a body; for a section's body those of the section. */
export function bodyParagraphs(session: Session, body: BodyObject): readonly Element[] {
  const all = paragraphsOf(session, body.root);
  if (!body.section) return all;
  const bounds = sectionBounds(session, body.section);
  return all.slice(bounds.first, bounds.last + 1);
}

/** The first and the last paragraph of a body. */
export function bodyEdges(session: Session, body: BodyObject): readonly Element[] {
  if (body.section) return bodyParagraphs(session, body);
  return (['first', 'last'] as const).flatMap((edge) => edgeParagraph(body.root, edge) ?? []);
}

/** The sections of the document: each by the `w:sectPr` that ends it. */
export function sections(session: Session): Element[] {
  const body = mainBody(session);
  const found = paragraphsOf(session, body).flatMap((paragraph) => kid(kid(paragraph, 'pPr'), 'sectPr') ?? []);
  const last = kid(body, 'sectPr');
  return last ? [...found, last] : found;
}

function sectionBounds(session: Session, section: Element): { first: number; last: number } {
  const body = mainBody(session);
  const all = paragraphsOf(session, body);
  let first = 0;
  for (const one of sections(session)) {
    const holder = ancestor(one, 'p');
    const last = holder ? paragraphIndex(session, body, holder) : all.length - 1;
    if (one === section) return { first, last };
    first = last + 1;
  }
  throw itemNotFound();
}

/** The whole of a list of paragraphs, the last mark with it or not. */
export function spanOver(session: Session, paragraphs: readonly Element[], mark: boolean): Span {
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  if (!first || !last) throw itemNotFound('It holds no text.');
  return spanOf(session.spans, { paragraph: first, offset: 0 }, { paragraph: last, offset: lengthOf(session, last) }, mark);
}

/** What an object covers, as a new live range. `mark` says whether the last paragraph's mark counts where that is open. */
export function spanFor(session: Session, object: HostObject, mark = true): Span {
  switch (object.kind) {
    case 'Body':
      return spanOver(session, bodyEdges(session, object), mark);
    case 'Paragraph':
      return spanOver(session, [object.paragraph], mark);
    case 'Range':
      return spanOf(session.spans, object.span.start, object.span.end, object.span.mark);
    case 'ContentControl':
      return controlSpan(session, object.control, mark);
    case 'Table':
      return spanOver(session, paragraphsOf(session, object.table), mark);
    case 'TableRow':
      return spanOver(session, paragraphsOf(session, object.row), mark);
    case 'TableCell':
      return spanOver(session, paragraphsOf(session, object.cell), mark);
    case 'InlinePicture':
      return pieceSpan(session, object.drawing);
    case 'NoteItem':
      return pieceSpan(session, object.reference);
    case 'List':
      throw new HostError('NotImplemented', 'A list is not one range.');
    default:
      throw new HostError('GeneralException', `${object.kind} covers no text.`);
  }
}

/** A content control: inline ones cover their runs, the others their paragraphs. */
function controlSpan(session: Session, control: Element, mark: boolean): Span {
  const paragraph = ancestor(control, 'p');
  if (!paragraph) return spanOver(session, paragraphsOf(session, control), mark);
  const extent = flatOf(session, paragraph).extents.get(control);
  if (!extent) throw itemNotFound();
  return spanOf(session.spans, { paragraph, offset: extent.start }, { paragraph, offset: extent.end });
}

function pieceSpan(session: Session, node: Element): Span {
  const paragraph = ancestor(node, 'p');
  const piece = paragraph && flatOf(session, paragraph).pieces.find((one) => contains(one.node, node) || contains(node, one.node));
  if (!paragraph || !piece) throw itemNotFound();
  return spanOf(session.spans, { paragraph, offset: piece.start }, { paragraph, offset: piece.end });
}

/**
 * The text of a range. Paragraphs are parted by a line feed, cells of a row by a tab. 'all' holds tracked deletions,
 * as Word's own `text` does.
 */
export function textOf(session: Session, span: Span, version: 'all' | 'original' | 'current' = 'all'): string {
  const parts = portions(session, span);
  return parts.map((part, i) => {
    const next = parts[i + 1];
    const between = next ? separator(part.paragraph, next.paragraph) : '';
    return reviewed(flatOf(session, part.paragraph), part.start, part.end, version) + between;
  }).join('');
}

function separator(paragraph: Element, next: Element): string {
  const cell = ancestor(paragraph, 'tc');
  const other = ancestor(next, 'tc');
  return cell && other && cell !== other && cell.parentNode === other.parentNode ? '\t' : '\n';
}

/** Whether place `a` stands before (-1), at (0) or after (1) place `b`; null when they are in different stories. */
export function comparePlaces(session: Session, a: Place, b: Place): -1 | 0 | 1 | null {
  if (a.paragraph === b.paragraph) return Math.sign(a.offset - b.offset) as -1 | 0 | 1;
  const story = storyOf(a.paragraph);
  if (story !== storyOf(b.paragraph)) return null;
  return paragraphIndex(session, story, a.paragraph) < paragraphIndex(session, story, b.paragraph) ? -1 : 1;
}

/** The end of a range as a number line knows it: with its mark it reaches the start of what follows. */
export function endPlace(session: Session, span: Span): Place {
  if (!span.mark) return span.end;
  const list = paragraphsOf(session, storyOf(span.end.paragraph));
  const next = list[list.indexOf(span.end.paragraph) + 1];
  return next ? { paragraph: next, offset: 0 } : { paragraph: span.end.paragraph, offset: span.end.offset + 1 };
}

/** The content controls around a node, innermost first. */
export function controlsAround(node: Element): Element[] {
  const found: Element[] = [];
  for (let at = ancestor(node, 'sdt'); at; at = ancestor(at, 'sdt')) found.push(at);
  return found;
}

/** The innermost content control that holds the whole range. */
export function parentControl(session: Session, span: Span): Element | null {
  const { paragraph, offset } = span.start;
  const flat = flatOf(session, paragraph);
  const inline = [...flat.extents].filter(([element, extent]) => {
    if (!isW(element, 'sdt') || span.end.paragraph !== paragraph || span.mark) return false;
    return extent.start <= offset && span.end.offset <= extent.end && (extent.start < extent.end || offset === extent.start);
  });
  const innermost = inline[inline.length - 1];
  if (innermost) {
    const nested = inline.filter(([element]) => !inline.some(([other]) => other !== element && contains(element, other)));
    return nested[nested.length - 1]?.[0] ?? innermost[0];
  }
  return controlsAround(paragraph).find((control) => contains(control, span.end.paragraph)) ?? null;
}

/** The content controls inside a range, in document order. */
export function controlsIn(session: Session, span: Span, root?: Element): Element[] {
  const found = new Set<Element>();
  const parts = portions(session, span);
  const covered = new Set(parts.map(({ paragraph }) => paragraph));
  for (const part of parts) {
    for (const control of controlsAround(part.paragraph).reverse()) {
      if ((!root || (contains(root, control) && control !== root)) && paragraphsOf(session, control).every((one) => covered.has(one))) found.add(control);
    }
    for (const [element, extent] of flatOf(session, part.paragraph).extents) {
      if (isW(element, 'sdt') && element !== root && part.start <= extent.start && extent.end <= part.end) found.add(element);
    }
  }
  return [...found];
}

/** The tables inside a range that are not inside another such table. */
export function tablesIn(session: Session, span: Span, root?: Element): Element[] {
  const found: Element[] = [];
  for (const { paragraph } of portions(session, span)) {
    let outermost: Element | null = null;
    for (let at = ancestor(paragraph, 'tbl'); at && (!root || (at !== root && contains(root, at))); at = ancestor(at, 'tbl')) outermost = at;
    if (outermost && !found.includes(outermost)) found.push(outermost);
  }
  return found;
}

/** The body object around a node: the cell, else the story. */
export function bodyAround(node: Element): BodyObject {
  return { kind: 'Body', root: ancestor(node, 'tc') ?? storyOf(node) };
}

/** Word.BodyType. */
export function bodyType(body: BodyObject): string {
  if (body.section) return 'Section';
  const root = body.root;
  if (isW(root, 'body')) return 'MainDoc';
  if (is(root, 'tc')) return 'TableCell';
  if (is(root, 'hdr')) return 'Header';
  if (is(root, 'ftr')) return 'Footer';
  if (is(root, 'footnote')) return 'Footnote';
  return is(root, 'endnote') ? 'Endnote' : 'Unknown';
}

/** How many tables a node stands in. */
export function nesting(node: Element): number {
  let depth = 0;
  for (let at = ancestor(node, 'tbl'); at; at = ancestor(at, 'tbl')) depth++;
  return depth;
}

/** Whether all elements of a range object are still in the document. */
export function inDocument(...nodes: readonly Element[]): boolean {
  return nodes.every(attached);
}

/** The block that stands directly in its story or cell around a node. */
export function topBlock(node: Element): Element {
  let block = node;
  while (block.parentNode && !is(block.parentNode, 'body', 'tc', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent')) block = block.parentNode as Element;
  return block;
}

/** The blocks directly in a story, a cell or a content control. */
export function blocksIn(root: Element): Element[] {
  return kids(root).filter((node) => is(node, 'p', 'tbl', 'sdt', 'customXml'));
}

/** The section that a paragraph is in, by its `w:sectPr`; null in documents without sections and outside the body. */
export function sectionOf(session: Session, paragraph: Element): Element | null {
  const body = closest(paragraph, 'body');
  if (!body) return null;
  const index = paragraphIndex(session, body, paragraph);
  return sections(session).find((section) => sectionBounds(session, section).last >= index) ?? null;
}

/** The child of `root` that a node is in. */
export function childOf(root: Element, node: Element): Element {
  let at = node;
  while (at.parentNode && at.parentNode !== root) at = at.parentNode as Element;
  return at;
}
