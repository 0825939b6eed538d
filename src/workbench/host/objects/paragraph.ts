import { attached } from '../dom';
import { choice, text, whole } from '../arguments';
import { invalidArgument, itemNotFound } from '../errors';
import { importFile } from '../flat-opc';
import type { ClassDefinition, HostObject, ParagraphObject } from '../model';
import { addList, listPlace, setList } from '../numbering';
import * as format from '../paragraph-format';
import { flatOf, lengthOf, paragraphsOf, storyOf } from '../session';
import type { Session } from '../session';
import { spanOf } from '../spans';
import { isTracking } from '../tracked';
import { toInner, visible } from '../text-model';
import { paragraphIdOf } from '../paragraph-id';
import { contentLinks, cuttingMethods, parentLinks, rangeAt, rangeLocations, readingMethods, withSpan, writingMethods } from './shared';
import { spanStyle } from './styled';
import { deleteSpan, removeParagraph } from '../delete';
import { nesting } from '../reach';
import { clear } from '../write';

const node = (_session: Session, { paragraph }: ParagraphObject) => paragraph;

/** The paragraph so many places on in the same story. Throws ItemNotFound at the story's ends. */
function beside(session: Session, { paragraph }: ParagraphObject, step: 1 | -1): HostObject {
  const list = paragraphsOf(session, storyOf(paragraph));
  const found = list[list.indexOf(paragraph) + step];
  if (!found) throw itemNotFound();
  return { kind: 'Paragraph', paragraph: found };
}

function listOf(session: Session, paragraph: ParagraphObject['paragraph']): HostObject {
  const place = listPlace(session, paragraph);
  if (!place) throw itemNotFound('The paragraph is in no list.');
  return { kind: 'List', numId: place.list.numId, story: storyOf(paragraph) };
}

const { Paragraphs: _paragraphs, Tables: _tables, Lists: _lists, ...links } = contentLinks<ParagraphObject>();

/** Word.Paragraph. */
export const paragraphClass: ClassDefinition<ParagraphObject> = {
  name: 'Paragraph',
  alive: (_session, { paragraph }) => attached(paragraph),
  scalars: {
    _Id: { get: (session, { paragraph }) => paragraphIdOf(session, paragraph) },
    Alignment: { get: (session, { paragraph }) => format.alignmentOf(session, paragraph), set: (session, { paragraph }, value) => format.setAlignment(session, paragraph, value) },
    FirstLineIndent: { get: (session, { paragraph }) => format.firstLineIndentOf(session, paragraph), set: (session, { paragraph }, value) => format.setIndent(session, paragraph, 'firstLine', value) },
    LeftIndent: { get: (session, { paragraph }) => format.leftIndentOf(session, paragraph), set: (session, { paragraph }, value) => format.setIndent(session, paragraph, 'left', value) },
    RightIndent: { get: (session, { paragraph }) => format.rightIndentOf(session, paragraph), set: (session, { paragraph }, value) => format.setIndent(session, paragraph, 'right', value) },
    LineSpacing: { get: (session, { paragraph }) => format.lineSpacingOf(session, paragraph), set: (session, { paragraph }, value) => format.setLineSpacing(session, paragraph, value) },
    LineUnitBefore: { get: (session, { paragraph }) => format.lineUnitOf(session, paragraph, 'before'), set: (session, { paragraph }, value) => format.setLineUnit(session, paragraph, 'before', value) },
    LineUnitAfter: { get: (session, { paragraph }) => format.lineUnitOf(session, paragraph, 'after'), set: (session, { paragraph }, value) => format.setLineUnit(session, paragraph, 'after', value) },
    SpaceBefore: { get: (session, { paragraph }) => format.spaceOf(session, paragraph, 'before'), set: (session, { paragraph }, value) => format.setSpace(session, paragraph, 'before', value) },
    SpaceAfter: { get: (session, { paragraph }) => format.spaceOf(session, paragraph, 'after'), set: (session, { paragraph }, value) => format.setSpace(session, paragraph, 'after', value) },
    OutlineLevel: { get: (session, { paragraph }) => format.outlineLevelOf(session, paragraph), set: (session, { paragraph }, value) => format.setOutlineLevel(session, paragraph, value) },
    Style: spanStyle('name'),
    StyleBuiltIn: spanStyle('builtIn'),
    Text: { get: (session, { paragraph }) => visible(flatOf(session, paragraph).text) },
    IsListItem: { get: (session, { paragraph }) => listPlace(session, paragraph) !== null },
    IsLastParagraph: {
      get(session, { paragraph }) {
        const list = paragraphsOf(session, storyOf(paragraph));
        return list[list.length - 1] === paragraph;
      },
    },
    TableNestingLevel: { get: (_session, { paragraph }) => nesting(paragraph) },
  },
  links: {
    ...links,
    ...parentLinks<ParagraphObject>(node),
    List: { get: (session, { paragraph }) => listOf(session, paragraph) },
    ListItem: {
      get(session, { paragraph }) {
        if (!listPlace(session, paragraph)) throw itemNotFound('The paragraph is in no list.');
        return { kind: 'ListItem', paragraph };
      },
    },
  },
  methods: {
    ...readingMethods<ParagraphObject>(),
    ...writingMethods<ParagraphObject>({
      text: ['Replace', 'Start', 'End'],
      paragraph: ['Before', 'After'],
      breaks: ['Before', 'After'],
      blocks: ['Before', 'After'],
      content: ['Replace', 'Start', 'End'],
    }),
    ...cuttingMethods<ParagraphObject>(false),
    InsertFileFromBase64: {
      call: (session, target, args) => importFile(session, target, text(args, 0, 'base64File'), choice(args, 1, 'insertLocation', ['Replace', 'Start', 'End'])),
    },
    AttachToList: {
      call(session, { paragraph }, args) {
        const id = String(whole(args, 0, 'listId', 1));
        const level = whole(args, 1, 'level', 0, 8);
        setList(session, paragraph, id, level);
        if (!listPlace(session, paragraph)) throw invalidArgument(`There is no list ${id}.`);
        return listOf(session, paragraph);
      },
    },
    StartNewList: {
      call(session, { paragraph }) {
        if (listPlace(session, paragraph)) throw invalidArgument('The paragraph is in a list already.');
        setList(session, paragraph, addList(session), 0);
        return listOf(session, paragraph);
      },
    },
    DetachFromList: {
      call(session, { paragraph }) {
        setList(session, paragraph, null, 0);
        return undefined;
      },
    },
    Clear: {
      call(session, target) {
        clear(session, target);
        return undefined;
      },
    },
    Delete: {
      call(session, target) {
        if (isTracking(session)) withSpan(session, target, (span) => deleteSpan(session, span));
        else removeParagraph(session, target.paragraph);
        return undefined;
      },
    },
    GetNext: { call: (session, target) => beside(session, target, 1) },
    GetPrevious: { call: (session, target) => beside(session, target, -1) },
    GetRange: { call: (session, target, args) => rangeAt(session, target, args, rangeLocations.filter((one) => one !== 'Before')) },
    GetSubrange: {
      call(session, { paragraph }, args) {
        const flat = flatOf(session, paragraph);
        const start = whole(args, 0, 'start', 0, visible(flat.text).length);
        const length = whole(args, 1, 'length', 0);
        const from = toInner(flat, start);
        const to = Math.min(length === 0 ? from : toInner(flat, start + length), lengthOf(session, paragraph));
        return { kind: 'Range', span: spanOf(session.spans, { paragraph, offset: from }, { paragraph, offset: to }) };
      },
    },
  },
};

