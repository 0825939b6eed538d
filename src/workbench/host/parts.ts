import { DOMParser } from '@xmldom/xmldom';
import { kid } from './dom';
import type { Element } from './dom';
import { HostError } from './errors';
import { partTree, requireWritable, touch } from './session';
import type { Session } from './session';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The kinds of parts that the host may have to add to a document. */
const kinds = {
  settings: { type: `${office}/settings`, content: `${word}.settings+xml`, name: 'settings.xml', root: 'settings' },
  styles: { type: `${office}/styles`, content: `${word}.styles+xml`, name: 'styles.xml', root: 'styles' },
  numbering: { type: `${office}/numbering`, content: `${word}.numbering+xml`, name: 'numbering.xml', root: 'numbering' },
  comments: { type: `${office}/comments`, content: `${word}.comments+xml`, name: 'comments.xml', root: 'comments' },
  footnotes: { type: `${office}/footnotes`, content: `${word}.footnotes+xml`, name: 'footnotes.xml', root: 'footnotes' },
  endnotes: { type: `${office}/endnotes`, content: `${word}.endnotes+xml`, name: 'endnotes.xml', root: 'endnotes' },
  header: { type: `${office}/header`, content: `${word}.header+xml`, name: 'header.xml', root: 'hdr' },
  footer: { type: `${office}/footer`, content: `${word}.footer+xml`, name: 'footer.xml', root: 'ftr' },
} as const;

export type PartKind = keyof typeof kinds;

const roots = new WeakMap<Session, { readonly version: number; readonly byKind: Map<PartKind, Element | null> }>();

/** The root of the part of that kind, or null when the document has none; looked up once a version. */
export function partRoot(session: Session, kind: Exclude<PartKind, 'header' | 'footer'>): Element | null {
  let known = roots.get(session);
  if (known?.version !== session.version) roots.set(session, (known = { version: session.version, byKind: new Map() }));
  let root = known.byKind.get(kind);
  if (root === undefined) {
    const name = session.pkg.related(session.pkg.mainPart, kinds[kind].type);
    root = (name && partTree(session, name)?.documentElement) || null;
    known.byKind.set(kind, root);
  }
  return root;
}

/** The root of the part of that kind, made when missing, and about to be changed. */
export function ensurePart(session: Session, kind: Exclude<PartKind, 'header' | 'footer'>): Element {
  requireWritable(session);
  const root = partRoot(session, kind) ?? addPart(session, kind).root;
  touch(session, root);
  return root;
}

export function ensureSettings(session: Session): Element {
  return ensurePart(session, 'settings');
}

/** Adds a part related to the document, with an empty root; answers the relationship's id too. */
export function addPart(session: Session, kind: PartKind): { readonly root: Element; readonly id: string } {
  const { type, content, name, root } = kinds[kind];
  const { pkg } = session;
  const part = freeName(session, folderOf(pkg.mainPart) + name);
  const space = pkg.xml(pkg.mainPart)?.documentElement?.namespaceURI ?? '';
  pkg.put(part, parse(`<w:${root} xmlns:w="${space}" xmlns:r="${office}"/>`), content);
  const id = pkg.relate(pkg.mainPart, type, part);
  session.version++;
  const made = partTree(session, part)?.documentElement;
  if (!made) throw new HostError('GeneralException', `${part} could not be added.`);
  return { root: made, id };
}

/** Parses XML that the host itself wrote, or that came with a call; throws InvalidArgument when it is not well-formed. */
export function parse(xml: string) {
  const tree = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new HostError('InvalidArgument', `The XML is not well-formed: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
  return tree;
}

/** Elements written as XML text with the prefixes w, r and w14/w15, as children of the kind of document `near` is in. */
export function fragment(near: Element, xml: string): Element[] {
  const owner = near.ownerDocument;
  if (!owner) throw new HostError('ItemNotFound');
  const root = parse(`<w:x xmlns:w="${near.namespaceURI}" xmlns:r="${office}">${xml}</w:x>`).documentElement;
  const found: Element[] = [];
  for (let node = root?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(owner.importNode(node, true) as Element);
  }
  return found;
}

/** The name itself when free, else with a number before its extension. */
export function freeName(session: Session, wanted: string): string {
  const taken = new Set(session.pkg.names.map((name) => name.toLowerCase()));
  const dot = wanted.lastIndexOf('.');
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted.slice(0, dot)}${number}${wanted.slice(dot)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part of a relationship id of the document. */
export function relatedPart(session: Session, part: string, id: string): string | null {
  return session.pkg.relationships(part).find((one) => one.id === id && !one.external)?.target ?? null;
}

/** The style part's element for document defaults, when there is one. */
export function documentDefaults(session: Session): Element | null {
  return kid(partRoot(session, 'styles'), 'docDefaults');
}
