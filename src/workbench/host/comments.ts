import { ancestor, attached, attr, descendants, is, isElement, isW, kid, kids, kidsOf, make, ns, remove, tree } from './dom';
import type { Element } from './dom';
import { HostError, invalidArgument, itemNotFound } from './errors';
import { allowExtension } from './extensions';
import { ensurePart, folderOf, freeName, parse, partRoot } from './parts';
import { flatOf, freshId, lengthOf, mainBody, paragraphsOf, partTree, storyOf, touch } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Span } from './spans';
import { portions } from './portions';
import { textOf } from './reach';
import { cut, textRun } from './runs';

const extendedType = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const extendedContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml';

/** All comments of the document that are no replies, in the order of their places in the text. */
export function allComments(session: Session): Element[] {
  return commentsIn(session, wholeBody(session));
}

function wholeBody(session: Session): Span {
  const list = paragraphsOf(session, mainBody(session));
  const last = list[list.length - 1];
  const first = list[0];
  if (!first || !last) throw itemNotFound();
  return { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: lengthOf(session, last) }, mark: true, dead: false, kept: 0 };
}

/** The comments, replies left out, whose text meets a range. */
export function commentsIn(session: Session, span: Span): Element[] {
  const root = partRoot(session, 'comments');
  if (!root) return [];
  const byId = new Map(kidsOf(root, 'comment').map((comment) => [attr(comment, 'id') ?? '', comment]));
  const found = new Set<Element>();
  const open = openBefore(session, span);
  for (const id of open) add(id);
  for (const part of portions(session, span)) {
    for (const [element, extent] of flatOf(session, part.paragraph).extents) {
      const marks = isW(element, 'commentRangeStart') ? [element] : is(element, 'r') ? kidsOf(element, 'commentReference') : [];
      if (extent.start < part.start || extent.start > part.end) continue;
      for (const mark of marks) add(attr(mark, 'id') ?? '');
    }
  }
  function add(id: string): void {
    const comment = byId.get(id);
    if (comment && !parentComment(session, comment)) found.add(comment);
  }
  return [...found];
}

/** The ids of comments that begin before a range and end in or behind it. */
function openBefore(session: Session, span: Span): Set<string> {
  const open = new Set<string>();
  for (const paragraph of paragraphsOf(session, storyOf(span.start.paragraph))) {
    const atStart = paragraph === span.start.paragraph;
    for (const [element, extent] of flatOf(session, paragraph).extents) {
      if (atStart && extent.start > span.start.offset) continue;
      if (isW(element, 'commentRangeStart') && !(atStart && extent.start === span.start.offset)) open.add(attr(element, 'id') ?? '');
      else if (isW(element, 'commentRangeEnd')) open.delete(attr(element, 'id') ?? '');
    }
    if (atStart) break;
  }
  return open;
}

/** Puts a comment on a range; answers its `w:comment`. Throws InvalidArgument outside the body, where Word allows none. */
export function addComment(session: Session, span: Span, text: string): Element {
  if (!is(storyOf(span.start.paragraph), 'body')) throw invalidArgument('Comments can be put on the body of the document only.');
  const comment = newComment(session, text);
  anchor(session, span, attr(comment, 'id') ?? '');
  return comment;
}

function newComment(session: Session, text: string): Element {
  const root = ensurePart(session, 'comments');
  const id = freshId(session, root, ['comment']);
  const comment = make(root, 'comment', {
    id,
    author: session.author,
    date: session.now().toISOString().replace(/\.\d+Z$/, 'Z'),
    initials: session.author.slice(0, 2),
  });
  root.appendChild(comment);
  setContent(session, comment, text);
  session.version++;
  return comment;
}

/** Writes a comment's text; each line is a paragraph. */
export function setContent(session: Session, comment: Element, text: string): void {
  touch(session, comment);
  const keeps = paraIdOf(comment);
  for (const child of kids(comment)) remove(child);
  for (const line of text.split(/\r\n|\r|\n/)) comment.appendChild(tree(comment, 'p', {}, ...(line ? [textRun(comment, line, null)] : [])));
  if (keeps) setParaId(session, comment, keeps);
  session.version++;
}

/** A comment's text; its paragraphs are parted by line feeds. */
export function contentOf(session: Session, comment: Element): string {
  const list = paragraphsOf(session, comment);
  const first = list[0];
  const last = list[list.length - 1];
  if (!first || !last) return '';
  return textOf(session, { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: lengthOf(session, last) }, mark: false, dead: false, kept: 0 });
}

function anchor(session: Session, span: Span, id: string): void {
  const { start, end } = span;
  touch(session, start.paragraph);
  touch(session, end.paragraph);
  cut(session, end);
  cut(session, start);
  putAt(session, start.paragraph, start.offset, 'start', make(start.paragraph, 'commentRangeStart', { id }));
  const finish = make(end.paragraph, 'commentRangeEnd', { id });
  putAt(session, end.paragraph, end.offset, 'end', finish);
  const reference = tree(end.paragraph, 'r', {}, make(end.paragraph, 'commentReference', { id }));
  finish.parentNode?.insertBefore(reference, finish.nextSibling);
  session.version++;
}

/** Marks stand directly in the paragraph, beside the topmost element that holds the text at the place. */
function putAt(session: Session, paragraph: Element, offset: number, side: 'start' | 'end', mark: Element): void {
  const { pieces } = flatOf(session, paragraph);
  const beside = side === 'start' ? pieces.find((piece) => piece.start >= offset) : [...pieces].reverse().find((piece) => piece.end <= offset);
  if (!beside) {
    const properties = kid(paragraph, 'pPr');
    paragraph.insertBefore(mark, side === 'start' ? properties?.nextSibling ?? paragraph.firstChild : null);
  } else {
    let node: Element = beside.run;
    while (node.parentNode !== paragraph) node = node.parentNode as Element;
    paragraph.insertBefore(mark, side === 'start' ? node : node.nextSibling);
  }
  session.version++;
}

/** The range that a comment stands on. Throws ItemNotFound when it stands nowhere. */
export function commentSpan(session: Session, comment: Element): Span {
  const id = attr(comment, 'id');
  const body = mainBody(session);
  const find = (local: string): { paragraph: Element; offset: number } | null => {
    for (const paragraph of paragraphsOf(session, body)) {
      for (const [element, extent] of flatOf(session, paragraph).extents) {
        if (isW(element, local) && attr(element, 'id') === id) return { paragraph, offset: extent.start };
        if (local === 'commentReference' && is(element, 'r') && attr(kid(element, local), 'id') === id) return { paragraph, offset: extent.start };
      }
    }
    return null;
  };
  const end = find('commentRangeEnd') ?? find('commentReference');
  const start = find('commentRangeStart') ?? end;
  if (!start || !end) throw itemNotFound();
  return spanOf(session.spans, start, end);
}

/** Deletes a comment with its replies, or one reply. */
export function deleteComment(session: Session, comment: Element): void {
  for (const reply of repliesTo(session, comment)) deleteComment(session, reply);
  const id = attr(comment, 'id');
  const paraId = paraIdOf(comment);
  touch(session, comment);
  remove(comment);
  const body = mainBody(session);
  for (const local of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
    for (const mark of descendants(body, local)) {
      if (attr(mark, 'id') !== id) continue;
      const run = mark.parentNode as Element;
      touch(session, mark);
      remove(mark);
      if (is(run, 'r') && kids(run).every((child) => isW(child, 'rPr'))) remove(run);
    }
  }
  const entry = extendedEntry(session, paraId);
  if (entry) {
    touch(session, entry);
    remove(entry);
  }
  session.version++;
}

/** Answers a comment; the reply stands on the same text. */
export function replyTo(session: Session, comment: Element, text: string): Element {
  const parent = parentComment(session, comment) ?? comment;
  const span = commentSpan(session, parent);
  const reply = newComment(session, text);
  anchor(session, span, attr(reply, 'id') ?? '');
  session.spans.delete(span);
  const entry = ensureEntry(session, reply);
  ensureEntry(session, parent);
  entry.setAttributeNS(ns.w15, 'w15:paraIdParent', paraIdOf(parent) ?? '');
  session.version++;
  return reply;
}

/** The replies to a comment, oldest first. */
export function repliesTo(session: Session, comment: Element): Element[] {
  const id = paraIdOf(comment);
  if (!id) return [];
  return kidsOf(partRoot(session, 'comments'), 'comment').filter((one) => extendedEntry(session, paraIdOf(one))?.getAttributeNS(ns.w15, 'paraIdParent') === id);
}

/** The comment that a reply answers; null for a comment of its own. */
export function parentComment(session: Session, comment: Element): Element | null {
  const parent = extendedEntry(session, paraIdOf(comment))?.getAttributeNS(ns.w15, 'paraIdParent');
  if (!parent) return null;
  return kidsOf(partRoot(session, 'comments'), 'comment').find((one) => paraIdOf(one) === parent) ?? null;
}

export function isResolved(session: Session, comment: Element): boolean {
  return ['1', 'true', 'on'].includes(extendedEntry(session, paraIdOf(comment))?.getAttributeNS(ns.w15, 'done') ?? '0');
}

export function setResolved(session: Session, comment: Element, resolved: boolean): void {
  ensureEntry(session, comment).setAttributeNS(ns.w15, 'w15:done', resolved ? '1' : '0');
  session.version++;
}

/** Whether a comment is still in the document. */
export function isComment(comment: Element): boolean {
  return attached(comment) && ancestor(comment, 'comments') !== null;
}

function paraIdOf(comment: Element): string | null {
  const paragraphs = kidsOf(comment, 'p');
  return paragraphs[paragraphs.length - 1]?.getAttributeNS(ns.w14, 'paraId') || null;
}

function setParaId(session: Session, comment: Element, id: string): void {
  const paragraphs = kidsOf(comment, 'p');
  const last = paragraphs[paragraphs.length - 1];
  if (!last) return;
  allowExtension(session, comment, 'w14', ns.w14);
  last.setAttributeNS(ns.w14, 'w14:paraId', id);
}

function extendedRoot(session: Session): Element | null {
  const name = session.pkg.related(session.pkg.mainPart, extendedType);
  return (name && partTree(session, name)?.documentElement) || null;
}

function extendedEntry(session: Session, paraId: string | null): Element | null {
  const root = paraId ? extendedRoot(session) : null;
  if (!root) return null;
  return kids(root).find((one) => isElement(one) && one.getAttributeNS(ns.w15, 'paraId') === paraId) ?? null;
}

/** The comment's entry in commentsExtended.xml, where replies and resolutions are kept. */
function ensureEntry(session: Session, comment: Element): Element {
  let paraId = paraIdOf(comment);
  if (!paraId) {
    touch(session, comment);
    const taken = new Set(kidsOf(partRoot(session, 'comments'), 'comment').map(paraIdOf));
    let number = 0x10000001;
    while (taken.has(number.toString(16).toUpperCase())) number++;
    paraId = number.toString(16).toUpperCase();
    setParaId(session, comment, paraId);
  }
  let root = extendedRoot(session);
  if (!root) {
    const name = freeName(session, `${folderOf(session.pkg.mainPart)}commentsExtended.xml`);
    session.pkg.put(name, parse(`<w15:commentsEx xmlns:w15="${ns.w15}"/>`), extendedContent);
    session.pkg.relate(session.pkg.mainPart, extendedType, name);
    root = extendedRoot(session);
  }
  if (!root) throw new HostError('GeneralException', 'commentsExtended.xml could not be added.');
  touch(session, root);
  const known = extendedEntry(session, paraId);
  if (known) {
    touch(session, known);
    return known;
  }
  const entry = root.ownerDocument?.createElementNS(ns.w15, 'w15:commentEx');
  if (!entry) throw new HostError('GeneralException');
  entry.setAttributeNS(ns.w15, 'w15:paraId', paraId);
  entry.setAttributeNS(ns.w15, 'w15:done', '0');
  root.appendChild(entry);
  session.version++;
  return entry;
}

