import type { Element } from './dom';
import type { Json } from './protocol';
import type { Session } from './session';
import type { Span } from './spans';

/** What a class's members work on. Elements are those of the package's own trees. */
export type HostObject =
  | { readonly kind: 'Document' }
  | { readonly kind: 'Application' }
  | BodyObject
  | ParagraphObject
  | RangeObject
  | FontObject
  | ListItemObject
  | ListObject
  | ControlObject
  | TableObject
  | RowObject
  | CellObject
  | BorderObject
  | CommentObject
  | CommentContentObject
  | SectionObject
  | NoteObject
  | PictureObject
  | { readonly kind: 'DocumentProperties' }
  | CustomPropertyObject
  | OptionsObject
  | CollectionObject;

export type Kind = HostObject['kind'];

/** A story, a cell or a section's part of the body. */
export interface BodyObject {
  readonly kind: 'Body';
  readonly root: Element;
  /** For a section's body: the `w:sectPr` that ends the section. */
  readonly section?: Element | null;
}
export interface ParagraphObject {
  readonly kind: 'Paragraph';
  readonly paragraph: Element;
}
export interface RangeObject {
  readonly kind: 'Range';
  readonly span: Span;
  /** The content control that it is the content of: text put at its edges stays inside. */
  readonly control?: Element;
}
export interface FontObject {
  readonly kind: 'Font';
  /** The text that the font belongs to, as it stands now. */
  readonly spans: () => readonly Span[];
  /** An element that must still be in the document. */
  readonly owner: HostObject;
}
export interface ListItemObject {
  readonly kind: 'ListItem';
  readonly paragraph: Element;
}
export interface ListObject {
  readonly kind: 'List';
  readonly numId: string;
  readonly story: Element;
}
export interface ControlObject {
  readonly kind: 'ContentControl';
  readonly control: Element;
}
export interface TableObject {
  readonly kind: 'Table';
  readonly table: Element;
}
export interface RowObject {
  readonly kind: 'TableRow';
  readonly row: Element;
}
export interface CellObject {
  readonly kind: 'TableCell';
  readonly cell: Element;
}
export interface BorderObject {
  readonly kind: 'TableBorder';
  readonly of: TableObject | RowObject | CellObject;
  readonly side: string;
}
/** A comment or a reply: both are `w:comment` elements. */
export interface CommentObject {
  readonly kind: 'Comment' | 'CommentReply';
  readonly comment: Element;
}
export interface CommentContentObject {
  readonly kind: 'CommentContentRange';
  readonly comment: Element;
}
export interface SectionObject {
  readonly kind: 'Section';
  /** The `w:sectPr` that ends it. */
  readonly section: Element;
}
export interface NoteObject {
  readonly kind: 'NoteItem';
  /** The `w:footnoteReference` or `w:endnoteReference` in the text. */
  readonly reference: Element;
}
export interface PictureObject {
  readonly kind: 'InlinePicture';
  readonly drawing: Element;
}
export interface CustomPropertyObject {
  readonly kind: 'CustomProperty';
  readonly key: string;
}
export interface OptionsObject {
  readonly kind: 'SearchOptions';
  readonly values: Record<string, Json>;
}
export interface CollectionObject {
  readonly kind: 'Collection';
  /** The class of its items; the collection's own class is that name with `Collection` behind it. */
  readonly of: Exclude<Kind, 'Collection'>;
  /** The items as they are now. */
  readonly list: () => readonly HostObject[];
  /** Whose collection it is; when that has left the document, so has the collection. */
  readonly owner?: HostObject;
}

/** An argument of a call: a plain value, or an object. */
export type Argument = Json | HostObject | undefined;

/** What a call answers: an object, a plain value in `json`, or nothing. */
export type Answer = HostObject | { readonly json: Json } | undefined;

/**
 * The members of one class under their wire names. Functions throw a HostError for what Word refuses. A member
 * `XOrNullObject` need not be written: it answers null where `X` throws ItemNotFound.
 */
export interface ClassDefinition<T extends HostObject = HostObject> {
  readonly name: string;
  /** Whether the object is still in the document. */
  alive(session: Session, object: T): boolean;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly links: Readonly<Record<string, Link<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
}

export interface Scalar<T extends HostObject> {
  get(session: Session, object: T): Json;
  set?(session: Session, object: T, value: Json): void;
}

/** A property that is an object. */
export type Link<T extends HostObject> = { get(session: Session, object: T): HostObject };

export type Method<T extends HostObject> = { call(session: Session, object: T, args: readonly Argument[]): Answer };
