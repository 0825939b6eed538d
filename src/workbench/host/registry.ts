import { notImplemented } from './errors';
import type { ClassDefinition, HostObject, Kind } from './model';
import { bodyClass } from './objects/body';
import { borderClass } from './objects/table-border';
import { cellClass } from './objects/table-cell';
import { collectionClass } from './objects/collection';
import { commentClass, commentContentClass, replyClass } from './objects/comment';
import { controlClass } from './objects/content-control';
import { customPropertyClass, propertiesClass } from './objects/properties';
import { documentClass } from './objects/document';
import { fontClass } from './objects/font';
import { listClass, listItemClass } from './objects/list';
import { noteClass } from './objects/note';
import { optionsClass } from './objects/search-options';
import { paragraphClass } from './objects/paragraph';
import { pictureClass } from './objects/picture';
import { rangeClass } from './objects/range';
import { rowClass } from './objects/table-row';
import { sectionClass } from './objects/section';
import { tableClass } from './objects/table';
import type { Session } from './session';

type Definitions = { readonly [K in Kind]: ClassDefinition<Extract<HostObject, { kind: K }>> };

/** Word.Application: it is there, its members are not. */
const applicationClass: ClassDefinition<Extract<HostObject, { kind: 'Application' }>> = { name: 'Application', alive: () => true, scalars: {}, links: {}, methods: {} };

/** All classes that the host plays. */
const definitions: Definitions = {
  Document: documentClass,
  Application: applicationClass,
  Body: bodyClass,
  Paragraph: paragraphClass,
  Range: rangeClass,
  Font: fontClass,
  ListItem: listItemClass,
  List: listClass,
  ContentControl: controlClass,
  Table: tableClass,
  TableRow: rowClass,
  TableCell: cellClass,
  TableBorder: borderClass,
  Comment: commentClass,
  CommentReply: replyClass,
  CommentContentRange: commentContentClass,
  Section: sectionClass,
  NoteItem: noteClass,
  InlinePicture: pictureClass,
  DocumentProperties: propertiesClass,
  CustomProperty: customPropertyClass,
  SearchOptions: optionsClass,
  Collection: collectionClass,
};

/** The members of an object's class. */
export function definitionOf(object: HostObject): ClassDefinition {
  return definitions[object.kind] as ClassDefinition;
}

/** Whether the object still stands in the document; a font lives as long as what it belongs to, and so does a collection. */
export function isAlive(session: Session, object: HostObject): boolean {
  if (object.kind === 'Font') return isAlive(session, object.owner);
  if (object.kind === 'Collection') return !object.owner || object.owner.kind === 'Collection' || isAlive(session, object.owner);
  return definitionOf(object).alive(session, object);
}

/** The name of an object's class as scripts know it. */
export function classNameOf(object: HostObject): string {
  return object.kind === 'Collection' ? `${object.of}Collection` : definitions[object.kind].name;
}

/** An object that a script makes by itself, without the document. */
export function newObject(name: string): HostObject {
  if (name === 'Microsoft.WordServices.SearchOptions') return { kind: 'SearchOptions', values: {} };
  if (name === 'Microsoft.WordServices.Application') return { kind: 'Application' };
  throw notImplemented(name.replace('Microsoft.WordServices.', ''));
}
