import { ancestor, closest } from '../dom';
import type { Element } from '../dom';
import { choice, flag, grid, text, texts, whole } from '../arguments';
import { itemNotFound, notImplemented } from '../errors';
import type { Answer, Argument, HostObject, Link, Method, RangeObject } from '../model';
import { commentsIn } from '../comments';
import { cutUp } from '../pieces';
import { search, searchFlags, searchOptions } from '../search';
import { listPlace } from '../numbering';
import { flatOf, mainBody, storyOf } from '../session';
import type { Session } from '../session';
import { isLive, spanOf } from '../spans';
import type { Span } from '../spans';
import { insertTable } from '../tables';
import { exportHtml } from '../html';
import { exportOoxml, importOoxml } from '../flat-opc';
import { importHtml } from '../html-import';
import { insertPicture } from '../pictures';
import { breakTypes, writeBreak } from '../breaks';
import { portions } from '../portions';
import { controlsIn, parentControl, sectionOf, spanFor, tablesIn, textOf } from '../reach';
import { wrapControl } from '../wrap';
import { writeParagraph, writeText } from '../write';
import type { TextHolder, Where } from '../write';


/** The collection of some of an object's content, read anew whenever it is asked for. */
export function collection(owner: HostObject, of: Exclude<HostObject['kind'], 'Collection'>, list: () => readonly HostObject[]): HostObject {
  return { kind: 'Collection', of, list, owner };
}

/** The span of an object for one look, forgotten afterwards. */
export function withSpan<T>(session: Session, object: HostObject, work: (span: Span) => T, mark = true): T {
  const span = object.kind === 'Range' ? object.span : spanFor(session, object, mark);
  try {
    return work(span);
  } finally {
    if (object.kind !== 'Range') session.spans.delete(span);
  }
}

/** Links that every object with text has: its font and the things inside it. */
export function contentLinks<T extends HostObject>(): Readonly<Record<string, Link<T>>> {
  return {
    Font: { get: (session, owner) => ({ kind: 'Font', owner, spans: () => [spanFor(session, owner)] }) },
    Paragraphs: {
      get: (session, owner) =>
        collection(owner, 'Paragraph', () => withSpan(session, owner, (span) => portions(session, span).map(({ paragraph }) => ({ kind: 'Paragraph', paragraph })))),
    },
    ContentControls: {
      get: (session, owner) =>
        collection(owner, 'ContentControl', () =>
          withSpan(session, owner, (span) => controlsIn(session, span, rootOf(owner)).map((control) => ({ kind: 'ContentControl', control })))),
    },
    Tables: {
      get: (session, owner) =>
        collection(owner, 'Table', () => withSpan(session, owner, (span) => tablesIn(session, span, rootOf(owner)).map((table) => ({ kind: 'Table', table })))),
    },
    Lists: {
      get: (session, owner) =>
        collection(owner, 'List', () =>
          withSpan(session, owner, (span) => {
            const ids = new Map<string, Element>();
            for (const { paragraph } of portions(session, span)) {
              const place = listPlace(session, paragraph);
              if (place && !ids.has(place.list.numId)) ids.set(place.list.numId, storyOf(paragraph));
            }
            return [...ids].map(([numId, story]) => ({ kind: 'List', numId, story }));
          })),
    },
    InlinePictures: { get: (session, owner) => collection(owner, 'InlinePicture', () => objectsIn(session, owner, 'drawing').map((drawing) => ({ kind: 'InlinePicture', drawing }))) },
    Footnotes: { get: (session, owner) => collection(owner, 'NoteItem', () => objectsIn(session, owner, 'footnoteReference').map((reference) => ({ kind: 'NoteItem', reference }))) },
    Endnotes: { get: (session, owner) => collection(owner, 'NoteItem', () => objectsIn(session, owner, 'endnoteReference').map((reference) => ({ kind: 'NoteItem', reference }))) },
  };
}

/** The element whose inside an object is, when it is one element's: that element itself is not part of its content. */
function rootOf(owner: HostObject): Element | undefined {
  if (owner.kind === 'Body') return owner.root;
  if (owner.kind === 'ContentControl') return owner.control;
  return owner.kind === 'Table' ? owner.table : undefined;
}

function objectsIn(session: Session, owner: HostObject, local: string): Element[] {
  return withSpan(session, owner, (span) =>
    portions(session, span).flatMap((part) =>
      flatOf(session, part.paragraph).pieces
        .filter((piece) => piece.node.localName === local && piece.start >= part.start && piece.end <= part.end)
        .filter((piece) => local !== 'drawing' || [...Array(piece.node.childNodes.length).keys()].some((i) => piece.node.childNodes.item(i)?.localName === 'inline'))
        .map((piece) => piece.node)));
}

/** Links to what is around an object. */
export function parentLinks<T extends HostObject>(node: (session: Session, object: T) => Element): Readonly<Record<string, Link<T>>> {
  const around = (session: Session, object: T, local: string): Element => {
    const found = ancestor(object.kind === 'Table' ? object.table : node(session, object), local);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    ParentTable: { get: (session, object) => ({ kind: 'Table', table: around(session, object, 'tbl') }) },
    ParentTableCell: { get: (session, object) => ({ kind: 'TableCell', cell: around(session, object, 'tc') }) },
    ParentBody: {
      get(session, object) {
        const at = object.kind === 'Table' ? object.table : node(session, object);
        return { kind: 'Body', root: ancestor(at, 'tc') ?? storyOf(at) };
      },
    },
    ParentContentControl: {
      get(session, object) {
        const control = object.kind === 'Range' ? parentControl(session, object.span) : ancestor(object.kind === 'Table' ? object.table : object.kind === 'ContentControl' ? object.control : node(session, object), 'sdt');
        if (!control) throw itemNotFound();
        return { kind: 'ContentControl', control };
      },
    },
  };
}

/** The parent section of a body or a range. */
export function sectionAround(session: Session, paragraph: Element): HostObject {
  const section = closest(paragraph, 'body') ? sectionOf(session, paragraph) : null;
  if (!section) throw itemNotFound();
  return { kind: 'Section', section };
}

const versions = ['Original', 'Current'] as const;

/** Methods that read an object's text: search, select, reviewed text, HTML and OOXML, comments. */
export function readingMethods<T extends HostObject>(): Readonly<Record<string, Method<T>>> {
  return {
    Search: {
      call(session, object, args) {
        const options = args[1];
        const values = options && typeof options === 'object' && 'kind' in options && options.kind === 'SearchOptions' ? (options as { values: Record<string, never> }).values : {};
        return found(session, object, text(args, 0, 'searchText'), searchOptions(values));
      },
    },
    _Search2: { call: (session, object, args) => found(session, object, text(args, 0, 'searchText'), searchFlags(whole(args, 1, 'searchFlags', 0))) },
    Select: {
      call(session, object, args) {
        const mode = choice(args, 0, 'selectionMode', ['Select', 'Start', 'End'], 'Select');
        withSpan(session, object, (span) => {
          const at = mode === 'Start' ? span.start : span.end;
          session.selection.start = mode === 'Select' ? span.start : at;
          session.selection.end = at;
          session.selection.mark = mode === 'Select' && span.mark;
          session.selection.dead = false;
        });
        return undefined;
      },
    },
    GetReviewedText: {
      call(session, object, args) {
        const version = choice(args, 0, 'changeTrackingVersion', versions, 'Current');
        return { json: withSpan(session, object, (span) => textOf(session, span, version === 'Original' ? 'original' : 'current'), false) };
      },
    },
    GetHtml: { call: (session, object) => ({ json: withSpan(session, object, (span) => exportHtml(session, span), false) }) },
    GetOoxml: { call: (session, object) => ({ json: withSpan(session, object, (span) => exportOoxml(session, span)) }) },
    GetComments: { call: (session, object) => collection(object, 'Comment', () => withSpan(session, object, (span) => commentsIn(session, span).map((comment) => ({ kind: 'Comment', comment })))) },
  };
}

function found(session: Session, object: HostObject, wanted: string, options: ReturnType<typeof searchOptions>): HostObject {
  const spans = withSpan(session, object, (span) => search(session, span, wanted, options));
  const ranges = spans.map((span): RangeObject => ({ kind: 'Range', span }));
  return { kind: 'Collection', of: 'Range', list: () => ranges };
}

/** Methods that write text, paragraphs, breaks, tables, controls and pictures; `where` lists what each accepts. */
export function writingMethods<T extends TextHolder>(where: {
  readonly text: readonly Where[];
  readonly paragraph: readonly Where[];
  readonly breaks: readonly Where[];
  readonly blocks: readonly Where[];
  readonly content: readonly Where[];
}): Readonly<Record<string, Method<T>>> {
  return {
    InsertText: { call: (session, object, args) => writeText(session, object, text(args, 0, 'text'), choice(args, 1, 'insertLocation', where.text)) },
    InsertParagraph: { call: (session, object, args) => writeParagraph(session, object, text(args, 0, 'paragraphText'), choice(args, 1, 'insertLocation', where.paragraph)) },
    InsertBreak: {
      call(session, object, args) {
        writeBreak(session, object, choice(args, 0, 'breakType', breakTypes), choice(args, 1, 'insertLocation', where.breaks));
        return undefined;
      },
    },
    InsertTable: {
      call(session, object, args) {
        const rows = whole(args, 0, 'rowCount', 1, 32767);
        const columns = whole(args, 1, 'columnCount', 1, 63);
        return { kind: 'Table', table: insertTable(session, object, rows, columns, choice(args, 2, 'insertLocation', where.blocks), grid(args, 3)) };
      },
    },
    InsertContentControl: {
      call(session, object, args) {
        const type = args[0];
        if (type !== undefined && type !== null && type !== 'RichText') throw notImplemented(`ContentControlType ${String(type)}`);
        return wrapControl(session, object);
      },
    },
    InsertHtml: { call: (session, object, args) => importHtml(session, object, text(args, 0, 'html'), choice(args, 1, 'insertLocation', where.content)) },
    InsertOoxml: { call: (session, object, args) => importOoxml(session, object, text(args, 0, 'ooxml'), choice(args, 1, 'insertLocation', where.content)) },
    InsertInlinePictureFromBase64: {
      call: (session, object, args) => ({ kind: 'InlinePicture', drawing: insertPicture(session, object, text(args, 0, 'base64EncodedImage'), choice(args, 1, 'insertLocation', where.content)) }),
    },
  };
}

/** Cutting text up: getTextRanges and split. */
export function cuttingMethods<T extends HostObject>(multi: boolean): Readonly<Record<string, Method<T>>> {
  const pieces = (session: Session, object: T, options: Parameters<typeof cutUp>[2]): Answer => {
    const ranges = withSpan(session, object, (span) => cutUp(session, span, options), false).map((span): RangeObject => ({ kind: 'Range', span }));
    return { kind: 'Collection', of: 'Range', list: () => ranges };
  };
  return {
    GetTextRanges: {
      call: (session, object, args) =>
        pieces(session, object, { delimiters: texts(args, 0, 'endingMarks'), trimSpacing: flag(args, 1), trimDelimiters: false, multiParagraphs: false }),
    },
    Split: {
      call(session, object, args: readonly Argument[]) {
        const [many, trimDelimiters, trimSpacing] = multi ? [flag(args, 1), flag(args, 2), flag(args, 3)] : [false, flag(args, 1), flag(args, 2)];
        return pieces(session, object, { delimiters: texts(args, 0, 'delimiters'), multiParagraphs: many, trimDelimiters, trimSpacing });
      },
    },
  };
}

export const rangeLocations = ['Whole', 'Start', 'End', 'Before', 'After', 'Content'] as const;

/** The range of an object at a location; which locations it knows is said by `known`. */
export function rangeAt(session: Session, object: HostObject, args: readonly Argument[], known: readonly (typeof rangeLocations)[number][]): RangeObject {
  const location = choice(args, 0, 'rangeLocation', known, 'Whole');
  const span = spanFor(session, object, location === 'Whole' || location === 'After');
  const control = object.kind === 'ContentControl' && location !== 'Whole' && location !== 'Before' && location !== 'After' ? { control: object.control } : {};
  const point = (at: Span['start']): RangeObject => {
    session.spans.delete(span);
    return { kind: 'Range', span: spanOf(session.spans, at, at), ...control };
  };
  switch (location) {
    case 'Start':
    case 'Before':
      return point(span.start);
    case 'End':
      return point(span.end);
    case 'After': {
      const end = span.mark ? afterMark(session, span) : span.end;
      return point(end);
    }
    case 'Content':
      span.mark = false;
      return { kind: 'Range', span, ...control };
    default:
      return { kind: 'Range', span, ...control };
  }
}

function afterMark(session: Session, span: Span): Span['end'] {
  const story = storyOf(span.end.paragraph);
  const all = portions(session, spanFor(session, { kind: 'Body', root: story }));
  const next = all[all.findIndex(({ paragraph }) => paragraph === span.end.paragraph) + 1];
  return next ? { paragraph: next.paragraph, offset: 0 } : span.end;
}

/** Whether a range object still has its text. */
export function rangeIsLive(object: RangeObject): boolean {
  return isLive(object.span);
}

/** The document's body. */
export function documentBody(session: Session): HostObject {
  return { kind: 'Body', root: mainBody(session) };
}

