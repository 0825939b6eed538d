import type { OoxmlPackage } from '../../ooxml/package';
import { attr, isW, kid } from './dom';
import type { Document, Element, Node } from './dom';
import { HostError } from './errors';
import { capture, emptyMemento } from './history';
import type { Memento } from './history';
import { spanOf } from './spans';
import type { Span, Spans } from './spans';
import { flatten, paragraphsIn } from './text-model';
import type { Flat } from './text-model';

/** How the document records changes: Word's three modes. */
export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** One open document with all that the host knows of it. */
export interface Session {
  readonly pkg: OoxmlPackage;
  readonly spans: Spans;
  /** Whose name stands on comments and tracked changes. */
  readonly author: string;
  /** The time that is written on comments and tracked changes. */
  readonly now: () => Date;
  selection: Span;
  mode: TrackingMode | null;
  readOnly: boolean;
  /** Counts every change; what is cached for one version is wrong in the next. */
  version: number;
  /** What the running batch has touched, for undo; null while nothing has been touched. */
  memento: Memento | null;
  saved: boolean;
  readonly flats: WeakMap<Element, { readonly version: number; readonly flat: Flat }>;
  readonly lists: WeakMap<Element, { readonly version: number; readonly list: readonly Element[]; readonly index: ReadonlyMap<Element, number> }>;
  readonly partNames: WeakMap<Document, string>;
  /** The highest id given so far, by part and element names. */
  readonly ids: Map<string, number>;
}

/** Opens a session over a package. */
export function openSession(pkg: OoxmlPackage, author: string, now: () => Date): Session {
  const spans: Spans = new Set();
  const first = paragraphsIn(bodyOf(pkg))[0] ?? bodyOf(pkg);
  const place = { paragraph: first, offset: 0 };
  return {
    pkg, spans, author, now,
    selection: spanOf(spans, place, place),
    mode: null,
    readOnly: false,
    version: 0,
    memento: null,
    saved: true,
    flats: new WeakMap(),
    lists: new WeakMap(),
    partNames: new WeakMap(),
    ids: new Map(),
  };
}

function bodyOf(pkg: OoxmlPackage): Element {
  const body = kid(pkg.xml(pkg.mainPart)?.documentElement ?? null, 'body');
  if (!body) throw new HostError('GeneralException', 'The document has no body.');
  return body;
}

/** The `w:body`. */
export function mainBody(session: Session): Element {
  return bodyOf(session.pkg);
}

/** The tree of a part, remembered so that a node of it can be traced back to the part. */
export function partTree(session: Session, name: string): Document | null {
  const tree = session.pkg.xml(name);
  if (tree) session.partNames.set(tree, name);
  return tree;
}

/** The part that a node belongs to. */
export function partOf(session: Session, node: Node): string {
  const owner = node.ownerDocument;
  if (!owner) throw new HostError('GeneralException', 'The element has left its document.');
  const known = session.partNames.get(owner);
  if (known !== undefined) return known;
  if (session.pkg.xml(session.pkg.mainPart) === owner) return session.pkg.mainPart;
  for (const name of session.pkg.names) {
    if (name.endsWith('.xml') && session.pkg.contentType(name)?.includes('wordprocessingml') && partTree(session, name) === owner) return name;
  }
  throw new HostError('GeneralException', 'The element belongs to no part.');
}

/**
 * Must be called before a node, or anything in the block around it, is changed: remembers the block for undo, marks
 * the part as touched, and makes what is cached stale. Throws AccessDenied when the document is read-only.
 */
export function touch(session: Session, node: Node): void {
  requireWritable(session);
  const part = partOf(session, node);
  session.memento ??= emptyMemento(copySpans(session.spans));
  capture(session.memento, node);
  session.memento.parts.add(part);
  session.pkg.touch(part);
  session.version++;
  session.saved = false;
}

/** Throws AccessDenied when the document is read-only. */
export function requireWritable(session: Session): void {
  if (session.readOnly) throw new HostError('AccessDenied', 'The document is read-only.');
}

/** Where all ranges stand now, for undo. */
export function copySpans(spans: Spans): Map<Span, Span> {
  return new Map([...spans].map((span) => [span, { ...span }]));
}

/** The paragraph as text; cached until the next change. */
export function flatOf(session: Session, paragraph: Element): Flat {
  const known = session.flats.get(paragraph);
  if (known?.version === session.version) return known.flat;
  const flat = flatten(paragraph);
  session.flats.set(paragraph, { version: session.version, flat });
  return flat;
}

/** The length of a paragraph's text, in the units that positions count in. */
export function lengthOf(session: Session, paragraph: Element): number {
  return flatOf(session, paragraph).text.length;
}

const stories = ['body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent'];

/** The story that a node is in: the body, a header, a footer, a note, a comment or a text box. */
export function storyOf(node: Node): Element {
  for (let at: Node | null = node; at; at = at.parentNode) if (stories.some((name) => isW(at, name))) return at as Element;
  throw new HostError('ItemNotFound');
}

/** The paragraphs of a story (or a cell, or a content control) in order; cached until the next change. */
export function paragraphsOf(session: Session, root: Element): readonly Element[] {
  return listOf(session, root).list;
}

/** Where a paragraph stands in its story; -1 when it stands there no more. */
export function paragraphIndex(session: Session, story: Element, paragraph: Element): number {
  return listOf(session, story).index.get(paragraph) ?? -1;
}

function listOf(session: Session, root: Element) {
  const known = session.lists.get(root);
  if (known?.version === session.version) return known;
  const list = paragraphsIn(root);
  const entry = { version: session.version, list, index: new Map(list.map((paragraph, i) => [paragraph, i])) };
  session.lists.set(root, entry);
  return entry;
}

/**
 * A `w:id` (or, for content controls, its value) that no element of these names uses yet in the part of `near`.
 * The part is read once; from then on the session counts.
 */
export function freshId(session: Session, near: Element, names: readonly string[]): string {
  const key = `${partOf(session, near)} ${names.join(' ')}`;
  const last = session.ids.get(key) ?? highestId(near, names);
  session.ids.set(key, last + 1);
  return String(last + 1);
}

function highestId(near: Element, names: readonly string[]): number {
  let highest = 0;
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (names.includes(element.localName ?? '')) {
        const id = Number(attr(element, 'id') ?? attr(element, 'val'));
        if (Number.isInteger(id) && id > highest) highest = id;
      }
      walk(element);
    }
  };
  if (near.ownerDocument) walk(near.ownerDocument);
  return highest;
}
