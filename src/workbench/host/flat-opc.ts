import { openPackage } from '../../ooxml/package';
import type { OoxmlPackage } from '../../ooxml/package';
import { fromBase64, toBase64 } from './base64';
import { imported, insertBlocks } from './blocks';
import { attr, attached, clone, contains, descendants, drop, isElement, isW, kid, kids, kidsOf, make, remove, setAttr, tree, val, wordNamespaces } from './dom';
import type { Document, Element } from './dom';
import { HostError, invalidArgument, notImplemented } from './errors';
import type { RangeObject } from './model';
import { ensurePart, parse, partRoot } from './parts';
import { flatOf, mainBody, storyOf } from './session';
import type { Session } from './session';
import type { Span } from './spans';
import { XMLSerializer } from '@xmldom/xmldom';
import { portions } from './portions';
import { blocksIn, topBlock } from './reach';
import { cut } from './runs';
import type { TextHolder, Where } from './write';

const flat = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/**
 * A range as a flat OPC package (Word's `getOoxml`): the whole document's parts, with a body that holds the range
 * only. Paragraphs that are covered in part come with the covered part.
 */
export function exportOoxml(session: Session, span: Span): string {
  const { pkg } = session;
  const body = bodyOfRange(session, span);
  const document = pkg.xml(pkg.mainPart)?.documentElement;
  if (!document) throw new HostError('GeneralException');
  const shell = document.cloneNode(false) as Element;
  shell.appendChild(body);
  const serializer = new XMLSerializer();
  const parts = pkg.names.filter((name) => name !== '[Content_Types].xml').map((name) => {
    const content = name.endsWith('.rels') ? 'application/vnd.openxmlformats-package.relationships+xml' : pkg.contentType(name) ?? 'application/xml';
    if (name === pkg.mainPart) return part(name, content, serializer.serializeToString(shell));
    const bytes = pkg.bytes(name) ?? new Uint8Array();
    if (/xml$/.test(content)) return part(name, content, new TextDecoder().decode(bytes).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, ''));
    return `<pkg:part pkg:name="/${name}" pkg:contentType="${content}" pkg:compression="store"><pkg:binaryData>${toBase64(bytes)}</pkg:binaryData></pkg:part>`;
  });
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${flat}">${parts.join('')}</pkg:package>`;
}

function part(name: string, content: string, xml: string): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${content}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

/** A `w:body` with copies of the blocks that a range touches. */
function bodyOfRange(session: Session, span: Span): Element {
  const near = mainBody(session);
  const body = make(near, 'body');
  const parts = portions(session, span);
  const done = new Set<Element>();
  const inBody = storyOf(span.start.paragraph) === near;
  for (const { paragraph, start, end } of parts) {
    const block = topBlock(paragraph);
    if (done.has(block)) continue;
    done.add(block);
    const copy = imported(near, block);
    const whole = start === 0 && end === flatOf(session, paragraph).text.length;
    if (isW(copy, 'p') && !whole) trim(session, paragraph, copy, start, end);
    for (const properties of descendants(copy, 'sectPr')) remove(properties);
    body.appendChild(copy);
  }
  const section = inBody ? kid(near, 'sectPr') : null;
  if (section) body.appendChild(clone(section));
  return body;
}

/** Leaves only the covered runs in the copy of a paragraph. */
function trim(session: Session, paragraph: Element, copy: Element, start: number, end: number): void {
  cut(session, { paragraph, offset: start });
  cut(session, { paragraph, offset: end });
  const keep = flatOf(session, paragraph).pieces.filter((piece) => piece.start >= start && piece.end <= end).map(({ run }) => run);
  for (const child of kids(copy)) if (!isW(child, 'pPr')) remove(child);
  for (const child of kids(paragraph)) if (keep.some((run) => contains(child, run))) copy.appendChild(imported(copy, child));
}

/** Puts a flat OPC package, or a bare `w:document` or `w:p`, into the document. Throws InvalidArgument for anything else. */
export function importOoxml(session: Session, holder: TextHolder, xml: string, where: Where): RangeObject {
  let root: Element | null;
  try {
    root = parse(xml).documentElement;
  } catch (error) {
    throw error instanceof HostError ? error : invalidArgument('It is not well-formed XML.');
  }
  if (!root) throw invalidArgument('There is no XML.');
  const trees = partsOf(root);
  const main = [...trees.values()].find((tree) => isW(tree, 'document')) ?? (isW(root, 'document') ? root : null);
  if (!main) throw invalidArgument('It holds no Word document.');
  return importDocument(session, holder, main, trees, where);
}

/** The XML parts of a flat OPC package by name. */
function partsOf(root: Element): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  if (root.namespaceURI !== flat) return found;
  for (const one of kids(root)) {
    const data = kids(one).find((child) => child.localName === 'xmlData');
    const content = data && kids(data)[0];
    const name = one.getAttributeNS(flat, 'name') ?? '';
    if (content) found.set(name.replace(/^\//, ''), content);
  }
  return found;
}

/** Puts the body of another .docx into the document. Throws InvalidArgument when it is none. */
export function importFile(session: Session, holder: TextHolder, base64: string, where: Where): RangeObject {
  const opened = openPackage(fromBase64(base64));
  if (!opened.ok) throw invalidArgument('It is not a Word document.');
  const { pkg } = opened;
  const main = pkg.xml(pkg.mainPart)?.documentElement;
  if (!main) throw invalidArgument('It is not a Word document.');
  return importDocument(session, holder, main, xmlParts(pkg), where);
}

function xmlParts(pkg: OoxmlPackage): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const name of pkg.names) {
    if (!pkg.contentType(name)?.includes('wordprocessingml')) continue;
    const root: Document['documentElement'] = pkg.xml(name)?.documentElement ?? null;
    if (root) found.set(name, root);
  }
  return found;
}

function importDocument(session: Session, holder: TextHolder, document: Element, parts: ReadonlyMap<string, Element>, where: Where): RangeObject {
  const near = mainBody(session);
  const body = kid(document, 'body');
  if (!body) throw invalidArgument('The document has no body.');
  if (!wordNamespaces.includes(body.namespaceURI ?? '') || body.namespaceURI !== near.namespaceURI) throw notImplemented('insertOoxml between Strict and Transitional documents');
  const blocks = blocksIn(body).map((block) => imported(near, block));
  for (const block of blocks) {
    refuseRelated(block);
    for (const local of ['sectPr', 'commentRangeStart', 'commentRangeEnd', 'bookmarkStart', 'bookmarkEnd']) for (const one of descendants(block, local)) remove(one);
    for (const local of ['commentReference', 'footnoteReference', 'endnoteReference']) for (const one of descendants(block, local)) remove(one);
  }
  copyStyles(session, blocks, [...parts.values()].find((root) => isW(root, 'styles')) ?? null);
  copyNumbering(session, blocks, [...parts.values()].find((root) => isW(root, 'numbering')) ?? null);
  const only = blocks[0];
  const inline = blocks.length === 1 && only !== undefined && isW(only, 'p') && holder.kind === 'Range';
  return insertBlocks(session, holder, blocks, where, inline);
}

/** Pictures, links and charts of another package are not brought over: better refused than lost. */
function refuseRelated(block: Element): void {
  const walk = (element: Element): void => {
    for (let i = 0; i < element.attributes.length; i++) {
      if (element.attributes.item(i)?.namespaceURI?.endsWith('/relationships')) throw notImplemented(`insertOoxml with a related part (${element.localName})`);
    }
    for (const child of kids(element)) walk(child);
  };
  walk(block);
}

/** Brings over the styles that the blocks use and the document does not have, with what they are based on. */
function copyStyles(session: Session, blocks: readonly Element[], source: Element | null): void {
  const used = new Set(blocks.flatMap((block) => ['pStyle', 'rStyle', 'tblStyle'].flatMap((local) => descendants(block, local).map((one) => attr(one, 'val') ?? ''))));
  if (!used.size) return;
  const theirs = new Map(kidsOf(source, 'style').map((style) => [attr(style, 'styleId') ?? '', style]));
  const ours = (id: string): boolean => kidsOf(partRoot(session, 'styles'), 'style').some((style) => attr(style, 'styleId') === id);
  const bring = (id: string): void => {
    const style = theirs.get(id);
    if (!style || ours(id)) return;
    const root = ensurePart(session, 'styles');
    const copy = imported(root, style);
    copy.removeAttributeNS(copy.namespaceURI ?? '', 'default');
    root.appendChild(copy);
    session.version++;
    for (const local of ['basedOn', 'next', 'link']) bring(val(style, local) ?? '');
  };
  for (const id of used) bring(id);
  for (const block of blocks) {
    for (const local of ['pStyle', 'rStyle', 'tblStyle']) {
      for (const one of descendants(block, local)) if (!ours(attr(one, 'val') ?? '')) remove(one);
    }
  }
}

/** Brings over the lists that the blocks use, under new numbers. */
function copyNumbering(session: Session, blocks: readonly Element[], source: Element | null): void {
  const given = new Map<string, string | null>();
  for (const reference of blocks.flatMap((block) => descendants(block, 'numId'))) {
    const old = attr(reference, 'val') ?? '0';
    if (old === '0') continue;
    if (!given.has(old)) given.set(old, bringList(session, source, old));
    const id = given.get(old);
    if (id) setAttr(reference, 'val', id);
    else if (reference.parentNode && attached(reference) === false) remove(reference.parentNode);
  }
}

function bringList(session: Session, source: Element | null, numId: string): string | null {
  const num = kidsOf(source, 'num').find((one) => attr(one, 'numId') === numId);
  const abstract = kidsOf(source, 'abstractNum').find((one) => attr(one, 'abstractNumId') === val(num, 'abstractNumId'));
  if (!num || !abstract) return null;
  const root = ensurePart(session, 'numbering');
  const next = (local: string, id: string, least: number): string => String(Math.max(least, ...kidsOf(root, local).map((one) => Number(attr(one, id)))) + 1);
  const abstractId = next('abstractNum', 'abstractNumId', -1);
  const id = next('num', 'numId', 0);
  const copy = imported(root, abstract);
  setAttr(copy, 'abstractNumId', abstractId);
  drop(copy, 'nsid');
  for (const level of kidsOf(copy, 'lvl')) for (const child of kids(level)) if (isElement(child) && (isW(child, 'lvlPicBulletId') || isW(child, 'pStyle'))) remove(child);
  root.insertBefore(copy, kid(root, 'num'));
  root.insertBefore(tree(root, 'num', { numId: id }, make(root, 'abstractNumId', { val: abstractId })), kid(root, 'numIdMacAtCleanup'));
  session.version++;
  return id;
}
