import { attached } from '../dom';
import { itemNotFound } from '../errors';
import type { ClassDefinition, NoteObject } from '../model';
import { deleteNote, noteKind, noteOf } from '../notes';
import { paragraphIdOf } from '../paragraph-id';
import { flatOf, paragraphsOf, storyOf } from '../session';
import { spanFor } from '../reach';

/** Word.NoteItem: a footnote or an endnote, by its reference in the text. */
export const noteClass: ClassDefinition<NoteObject> = {
  name: 'NoteItem',
  alive: (_session, { reference }) => attached(reference),
  scalars: {
    _Id: { get: (session, { reference }) => paragraphIdOf(session, reference) },
    Type: { get: (_session, { reference }) => (noteKind(reference) === 'footnote' ? 'Footnote' : 'Endnote') },
  },
  links: {
    Body: { get: (session, { reference }) => ({ kind: 'Body', root: noteOf(session, reference) }) },
    Reference: { get: (session, object) => ({ kind: 'Range', span: spanFor(session, object) }) },
  },
  methods: {
    Delete: {
      call(session, { reference }) {
        deleteNote(session, reference);
        return undefined;
      },
    },
    GetNext: {
      call(session, { reference }) {
        const all = paragraphsOf(session, storyOf(reference)).flatMap((paragraph) =>
          flatOf(session, paragraph).pieces.filter(({ node }) => node.localName === reference.localName).map(({ node }) => node));
        const next = all[all.indexOf(reference) + 1];
        if (!next) throw itemNotFound('There is no note after it.');
        return { kind: 'NoteItem', reference: next };
      },
    },
  },
};
