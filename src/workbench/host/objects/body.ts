import { ancestor, attached } from '../dom';
import { itemNotFound } from '../errors';
import { choice, text } from '../arguments';
import { importFile } from '../flat-opc';
import type { BodyObject, ClassDefinition } from '../model';
import { mainBody } from '../session';
import { contentLinks, parentLinks, rangeAt, readingMethods, rangeLocations, sectionAround, withSpan, writingMethods } from './shared';
import { spanStyle } from './styled';
import { bodyParagraphs, bodyType, textOf } from '../reach';
import { clear } from '../write';

/** Word.Body: the document's body, a section's part of it, a header, a footer, a cell or a note. */
export const bodyClass: ClassDefinition<BodyObject> = {
  name: 'Body',
  alive: (_session, { root, section }) => attached(root) && (!section || attached(section)),
  scalars: {
    Style: spanStyle('name'),
    StyleBuiltIn: spanStyle('builtIn'),
    Text: { get: (session, object) => withSpan(session, object, (span) => textOf(session, span), false) },
    Type: { get: (_session, object) => bodyType(object) },
  },
  links: {
    ...contentLinks<BodyObject>(),
    ...parentLinks<BodyObject>((_session, { root }) => root),
    ParentBody: {
      get(session, { root, section }) {
        if (section) return { kind: 'Body', root: mainBody(session) };
        const cell = ancestor(root, 'tc');
        const outer = cell ?? ancestor(root, 'body', 'hdr', 'ftr', 'footnote', 'endnote');
        if (!outer) throw itemNotFound();
        return { kind: 'Body', root: outer };
      },
    },
    ParentSection: {
      get(session, object) {
        const first = bodyParagraphs(session, object)[0];
        if (!first) throw itemNotFound();
        return sectionAround(session, first);
      },
    },
  },
  methods: {
    ...readingMethods<BodyObject>(),
    ...writingMethods<BodyObject>({
      text: ['Replace', 'Start', 'End'],
      paragraph: ['Start', 'End'],
      breaks: ['Start', 'End'],
      blocks: ['Start', 'End'],
      content: ['Replace', 'Start', 'End'],
    }),
    InsertFileFromBase64: {
      call: (session, object, args) => importFile(session, object, text(args, 0, 'base64File'), choice(args, 1, 'insertLocation', ['Replace', 'Start', 'End'])),
    },
    Clear: {
      call(session, object) {
        clear(session, object);
        return undefined;
      },
    },
    GetRange: { call: (session, object, args) => rangeAt(session, object, args, rangeLocations.filter((one) => one !== 'Before')) },
  },
};
