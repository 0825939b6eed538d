import { choice, flag, object, text, texts } from '../arguments';
import { itemNotFound } from '../errors';
import { addComment } from '../comments';
import { importFile } from '../flat-opc';
import { hyperlinkOf, hyperlinksIn, setHyperlink } from '../hyperlinks';
import type { ClassDefinition, RangeObject } from '../model';
import { addNote } from '../notes';
import { cutUp } from '../pieces';
import { relation } from '../relations';
import { readLook, writeLook } from '../run-format';
import { storyOf } from '../session';
import type { Session } from '../session';
import { isCollapsed, isLive, spanOf } from '../spans';
import type { Span } from '../spans';
import { contentLinks, cuttingMethods, parentLinks, rangeAt, rangeLocations, readingMethods, withSpan, writingMethods } from './shared';
import { spanStyle } from './styled';
import { deleteSpan } from '../delete';
import { comparePlaces, endPlace, textOf } from '../reach';
import { clear } from '../write';

const everywhere = ['Replace', 'Start', 'End', 'Before', 'After'] as const;

/** The two ranges' union. Throws ItemNotFound when they are in different stories. */
function union(session: Session, a: Span, b: Span): Span {
  const order = comparePlaces(session, a.start, b.start);
  if (order === null) throw itemNotFound('The ranges are in different parts of the document.');
  const ends = comparePlaces(session, endPlace(session, a), endPlace(session, b)) ?? 0;
  const last = ends >= 0 ? a : b;
  return spanOf(session.spans, order <= 0 ? a.start : b.start, last.end, last.mark);
}

/** What both ranges cover. Throws ItemNotFound when they do not meet. */
function meeting(session: Session, a: Span, b: Span): Span {
  const how = relation(session, a, b);
  if (['Unrelated', 'Before', 'After', 'AdjacentBefore', 'AdjacentAfter'].includes(how)) throw itemNotFound('The ranges do not overlap.');
  const start = (comparePlaces(session, a.start, b.start) ?? 0) >= 0 ? a.start : b.start;
  const first = (comparePlaces(session, endPlace(session, a), endPlace(session, b)) ?? 0) <= 0 ? a : b;
  return spanOf(session.spans, start, first.end, first.mark);
}

/** Word.Range. */
export const rangeClass: ClassDefinition<RangeObject> = {
  name: 'Range',
  alive: (_session, { span }) => isLive(span),
  scalars: {
    Style: spanStyle('name'),
    StyleBuiltIn: spanStyle('builtIn'),
    Text: { get: (session, { span }) => textOf(session, span) },
    IsEmpty: { get: (_session, { span }) => isCollapsed(span) },
    Hyperlink: {
      get: (session, { span }) => hyperlinkOf(session, span),
      set: (session, { span }, value) => setHyperlink(session, span, value),
    },
  },
  links: {
    ...contentLinks<RangeObject>(),
    ...parentLinks<RangeObject>((_session, { span }) => span.start.paragraph),
  },
  methods: {
    ...readingMethods<RangeObject>(),
    ...writingMethods<RangeObject>({
      text: everywhere,
      paragraph: ['Before', 'After'],
      breaks: ['Before', 'After'],
      blocks: ['Before', 'After'],
      content: everywhere,
    }),
    ...cuttingMethods<RangeObject>(true),
    InsertFileFromBase64: {
      call: (session, target, args) => importFile(session, target, text(args, 0, 'base64File'), choice(args, 1, 'insertLocation', everywhere)),
    },
    InsertComment: { call: (session, { span }, args) => ({ kind: 'Comment', comment: addComment(session, span, text(args, 0, 'commentText')) }) },
    InsertFootnote: { call: (session, { span }, args) => ({ kind: 'NoteItem', reference: addNote(session, span, 'footnote', text(args, 0, 'insertText')) }) },
    InsertEndnote: { call: (session, { span }, args) => ({ kind: 'NoteItem', reference: addNote(session, span, 'endnote', text(args, 0, 'insertText')) }) },
    Clear: {
      call(session, target) {
        clear(session, target);
        return undefined;
      },
    },
    Delete: {
      call(session, { span }) {
        deleteSpan(session, span);
        span.end = span.start;
        span.mark = false;
        return undefined;
      },
    },
    Highlight: {
      call(session, { span }, args) {
        writeLook(session, [span], 'HighlightColor', text(args, 0, 'color'));
        return undefined;
      },
    },
    RemoveHighlight: {
      call(session, { span }) {
        if (readLook(session, [span], 'HighlightColor') !== null) writeLook(session, [span], 'HighlightColor', null);
        return undefined;
      },
    },
    GetRange: { call: (session, target, args) => rangeAt(session, target, args, rangeLocations.filter((one) => one !== 'Before')) },
    CompareLocationWith: { call: (session, { span }, args) => ({ json: relation(session, span, object(args, 0, 'Range', 'range').span) }) },
    ExpandTo: { call: (session, { span }, args) => ({ kind: 'Range', span: union(session, span, object(args, 0, 'Range', 'range').span) }) },
    IntersectWith: { call: (session, { span }, args) => ({ kind: 'Range', span: meeting(session, span, object(args, 0, 'Range', 'range').span) }) },
    GetHyperlinkRanges: {
      call(session, { span }) {
        const ranges = hyperlinksIn(session, span).map((one): RangeObject => ({ kind: 'Range', span: one }));
        return { kind: 'Collection', of: 'Range', list: () => ranges };
      },
    },
    GetNextTextRange: {
      call(session, { span }, args) {
        const delimiters = texts(args, 0, 'endingMarks');
        const story = storyOf(span.start.paragraph);
        const rest = withSpan(session, { kind: 'Body', root: story }, (whole) => {
          const from = spanOf(session.spans, endPlace(session, span), whole.end);
          const found = cutUp(session, from, { delimiters, trimSpacing: flag(args, 1), trimDelimiters: false, multiParagraphs: false });
          session.spans.delete(from);
          return found;
        }, false);
        const next = rest[0];
        if (!next) throw itemNotFound('There is no text after it.');
        for (const one of rest.slice(1)) session.spans.delete(one);
        return { kind: 'Range', span: next };
      },
    },
  },
};

