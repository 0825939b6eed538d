import { isElement, kids, remove } from './dom';
import type { Element } from './dom';
import { HostError, invalidArgument, itemNotFound } from './errors';
import { capture, emptyMemento } from './history';
import { parse } from './parts';
import type { Json } from './protocol';
import { copySpans, partTree, requireWritable } from './session';
import type { Session } from './session';

const types = {
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
} as const;

const namespaces = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  app: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
} as const;

const templates = {
  core: ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', `<cp:coreProperties xmlns:cp="${namespaces.cp}" xmlns:dc="${namespaces.dc}" xmlns:dcterms="${namespaces.dcterms}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`],
  app: ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', `<Properties xmlns="${namespaces.app}" xmlns:vt="${namespaces.vt}"/>`],
  custom: ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml', `<Properties xmlns="${namespaces.custom}" xmlns:vt="${namespaces.vt}"/>`],
} as const;

type Sheet = keyof typeof types;

/** Where each of Word's document properties is kept. */
export const propertyPlaces: Readonly<Record<string, readonly [sheet: Sheet, prefix: string, local: string]>> = {
  Title: ['core', 'dc', 'title'],
  Subject: ['core', 'dc', 'subject'],
  Author: ['core', 'dc', 'creator'],
  Keywords: ['core', 'cp', 'keywords'],
  Comments: ['core', 'dc', 'description'],
  LastAuthor: ['core', 'cp', 'lastModifiedBy'],
  RevisionNumber: ['core', 'cp', 'revision'],
  LastPrintDate: ['core', 'cp', 'lastPrinted'],
  CreationDate: ['core', 'dcterms', 'created'],
  LastSaveTime: ['core', 'dcterms', 'modified'],
  Category: ['core', 'cp', 'category'],
  Format: ['core', 'cp', 'contentStatus'],
  Template: ['app', '', 'Template'],
  ApplicationName: ['app', '', 'Application'],
  Security: ['app', '', 'DocSecurity'],
  Manager: ['app', '', 'Manager'],
  Company: ['app', '', 'Company'],
};

function rootOf(session: Session, sheet: Sheet): Element | null {
  const name = session.pkg.related('', types[sheet]);
  return (name && partTree(session, name)?.documentElement) || null;
}

function ensureRoot(session: Session, sheet: Sheet): Element {
  requireWritable(session);
  if (!rootOf(session, sheet)) {
    const [name, content, xml] = templates[sheet];
    session.pkg.put(name, parse(xml), content);
    session.pkg.relate('', types[sheet], name);
  }
  const root = rootOf(session, sheet);
  const name = session.pkg.related('', types[sheet]);
  if (!root || !name) throw new HostError('GeneralException', 'The properties could not be added.');
  session.memento ??= emptyMemento(copySpans(session.spans));
  capture(session.memento, root);
  for (const child of kids(root)) capture(session.memento, child);
  session.memento.parts.add(name);
  session.pkg.touch(name);
  session.version++;
  session.saved = false;
  return root;
}

function find(root: Element | null, local: string): Element | null {
  for (let node = root?.firstChild ?? null; node; node = node.nextSibling) if (isElement(node) && node.localName === local) return node;
  return null;
}

/** The text of a property; '' when the document does not have it. */
export function readProperty(session: Session, name: string): string {
  const at = propertyPlaces[name];
  return at ? find(rootOf(session, at[0]), at[2])?.textContent ?? '' : '';
}

export function writeProperty(session: Session, name: string, value: string): void {
  const at = propertyPlaces[name];
  if (!at) throw invalidArgument(`There is no property ${name}.`);
  const [sheet, prefix, local] = at;
  const root = ensureRoot(session, sheet);
  let element = find(root, local);
  if (!element) {
    const namespace = prefix === '' ? namespaces.app : namespaces[prefix as 'cp' | 'dc' | 'dcterms'];
    element = root.ownerDocument?.createElementNS(namespace, prefix ? `${prefix}:${local}` : local) ?? null;
    if (!element) throw new HostError('GeneralException');
    root.appendChild(element);
  }
  element.textContent = value;
}

/** The custom properties of the document, in order. */
export function customProperties(session: Session): string[] {
  const root = rootOf(session, 'custom');
  return root ? kids(root).map((one) => one.getAttribute('name') ?? '') : [];
}

function customElement(session: Session, key: string): Element | null {
  const root = rootOf(session, 'custom');
  return (root && kids(root).find((one) => one.getAttribute('name')?.toLowerCase() === key.toLowerCase())) || null;
}

export function hasCustomProperty(session: Session, key: string): boolean {
  return customElement(session, key) !== null;
}

/** The value of a custom property and its kind in the words of Word.DocumentPropertyType. */
export function readCustomProperty(session: Session, key: string): { readonly value: Json; readonly type: string } {
  const element = customElement(session, key);
  const holder = element && kids(element)[0];
  if (!holder) throw itemNotFound();
  const text = holder.textContent ?? '';
  switch (holder.localName) {
    case 'bool':
      return { value: text === 'true' || text === '1', type: 'Boolean' };
    case 'i4':
    case 'int':
    case 'r8':
    case 'decimal':
      return { value: Number(text), type: 'Number' };
    case 'filetime':
    case 'date':
      return { value: text, type: 'Date' };
    default:
      return { value: text, type: 'String' };
  }
}

/** Sets a custom property, made when missing; answers its key. Throws InvalidArgument for what no property can hold. */
export function addCustomProperty(session: Session, key: string, value: unknown): string {
  if (key === '' || key.length > 255) throw invalidArgument('A property key has 1 to 255 characters.');
  const [local, text] =
    typeof value === 'boolean' ? ['bool', String(value)]
    : typeof value === 'number' ? (Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? ['i4', String(value)] : ['r8', String(value)])
    : typeof value === 'string' ? (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) ? ['filetime', value] : ['lpwstr', value])
    : [null, ''];
  if (local === null) throw invalidArgument('A property is a string, a number, a date or true or false.');
  const root = ensureRoot(session, 'custom');
  const owner = root.ownerDocument;
  if (!owner) throw new HostError('GeneralException');
  let element = customElement(session, key);
  if (!element) {
    element = owner.createElementNS(namespaces.custom, 'property');
    element.setAttribute('fmtid', '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}');
    element.setAttribute('pid', String(Math.max(1, ...kids(root).map((one) => Number(one.getAttribute('pid')))) + 1));
    element.setAttribute('name', key);
    root.appendChild(element);
  }
  for (const child of kids(element)) remove(child);
  const holder = owner.createElementNS(namespaces.vt, `vt:${local}`);
  holder.textContent = text;
  element.appendChild(holder);
  return element.getAttribute('name') ?? key;
}

export function removeCustomProperty(session: Session, key: string): void {
  const element = customElement(session, key);
  if (!element) throw itemNotFound();
  ensureRoot(session, 'custom');
  remove(element);
}

export function removeAllCustomProperties(session: Session): void {
  if (!rootOf(session, 'custom')) return;
  for (const child of kids(ensureRoot(session, 'custom'))) remove(child);
}
