import { ancestor, attached } from '../dom';
import type { Element } from '../dom';
import { choice, text } from '../arguments';
import { invalidArgument, itemNotFound } from '../errors';
import { hyperlinkOf, setHyperlink } from '../hyperlinks';
import type { ClassDefinition, PictureObject, Scalar } from '../model';
import { paragraphIdOf } from '../paragraph-id';
import { allWithin, pictureSize, pictureSource, setPictureSize, within } from '../pictures';
import { flatOf, paragraphsOf, storyOf, touch } from '../session';
import { parentLinks, rangeAt, readingMethods, withSpan } from './shared';
import { breakTypes, writeBreak } from '../breaks';
import { deleteSpan } from '../delete';
import { spanFor } from '../reach';
import { writeParagraph, writeText } from '../write';

function described(attribute: 'descr' | 'title'): Scalar<PictureObject> {
  return {
    get: (_session, { drawing }) => within(drawing, 'docPr')?.getAttribute(attribute) ?? '',
    set(session, { drawing }, value) {
      touch(session, drawing);
      within(drawing, 'docPr')?.setAttribute(attribute, String(value));
    },
  };
}

function sized(side: 'cx' | 'cy'): Scalar<PictureObject> {
  return {
    get: (_session, { drawing }) => pictureSize(drawing, side),
    set(session, { drawing }, value) {
      if (typeof value !== 'number' || value <= 0) throw invalidArgument('A size is a positive number of points.');
      touch(session, drawing);
      const other = side === 'cx' ? 'cy' : 'cx';
      const locked = isLocked(drawing);
      const ratio = value / pictureSize(drawing, side);
      setPictureSize(drawing, side, value);
      if (locked && Number.isFinite(ratio)) setPictureSize(drawing, other, pictureSize(drawing, other) * ratio);
    },
  };
}

function isLocked(drawing: Element): boolean {
  return ['1', 'true'].includes(within(drawing, 'graphicFrameLocks')?.getAttribute('noChangeAspect') ?? '0');
}

function paragraphOf(drawing: Element): Element {
  const paragraph = ancestor(drawing, 'p');
  if (!paragraph) throw itemNotFound();
  return paragraph;
}

const { Select } = readingMethods<PictureObject>();
const reading = Select ? { Select } : {};

/** Word.InlinePicture: a picture in the line of text. */
export const pictureClass: ClassDefinition<PictureObject> = {
  name: 'InlinePicture',
  alive: (_session, { drawing }) => attached(drawing),
  scalars: {
    _Id: { get: (session, { drawing }) => paragraphIdOf(session, drawing) },
    AltTextDescription: described('descr'),
    AltTextTitle: described('title'),
    Width: sized('cx'),
    Height: sized('cy'),
    LockAspectRatio: {
      get: (_session, { drawing }) => isLocked(drawing),
      set(session, { drawing }, value) {
        touch(session, drawing);
        for (const locks of allWithin(drawing, 'graphicFrameLocks')) locks.setAttribute('noChangeAspect', value === true ? '1' : '0');
      },
    },
    Hyperlink: {
      get: (session, object) => withSpan(session, object, (span) => hyperlinkOf(session, span)) ?? '',
      set: (session, object, value) => withSpan(session, object, (span) => setHyperlink(session, span, value)),
    },
  },
  links: {
    ...parentLinks<PictureObject>((_session, { drawing }) => drawing),
    Paragraph: { get: (_session, { drawing }) => ({ kind: 'Paragraph', paragraph: paragraphOf(drawing) }) },
  },
  methods: {
    ...reading,
    Delete: {
      call(session, object) {
        withSpan(session, object, (span) => deleteSpan(session, span));
        return undefined;
      },
    },
    GetBase64ImageSrc: { call: (session, { drawing }) => ({ json: pictureSource(session, drawing) }) },
    GetNext: {
      call(session, { drawing }) {
        const all = paragraphsOf(session, storyOf(drawing)).flatMap((paragraph) =>
          flatOf(session, paragraph).pieces.filter(({ node }) => node.localName === 'drawing').map(({ node }) => node));
        const next = all[all.indexOf(drawing) + 1];
        if (!next) throw itemNotFound('There is no picture after it.');
        return { kind: 'InlinePicture', drawing: next };
      },
    },
    GetRange: { call: (session, object, args) => rangeAt(session, object, args, ['Whole', 'Start', 'End']) },
    InsertBreak: {
      call(session, object, args) {
        writeBreak(session, { kind: 'Range', span: spanFor(session, object) }, choice(args, 0, 'breakType', breakTypes), choice(args, 1, 'insertLocation', ['Before', 'After']));
        return undefined;
      },
    },
    InsertParagraph: { call: (session, object, args) => writeParagraph(session, object, text(args, 0, 'paragraphText'), choice(args, 1, 'insertLocation', ['Before', 'After'])) },
    InsertText: { call: (session, object, args) => writeText(session, { kind: 'Range', span: spanFor(session, object) }, text(args, 0, 'text'), choice(args, 1, 'insertLocation', ['Before', 'After'])) },
  },
};
