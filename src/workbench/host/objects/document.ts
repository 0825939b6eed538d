import { choice } from '../arguments';
import type { ClassDefinition, HostObject, RangeObject } from '../model';
import { spanOf } from '../spans';
import { setTrackingMode, trackingMode } from '../tracked';
import { collection, documentBody, readingMethods } from './shared';
import { controlsIn, sections, spanFor } from '../reach';

type DocumentObject = Extract<HostObject, { kind: 'Document' }>;

const body = readingMethods<HostObject>();

/** Word.Document. */
export const documentClass: ClassDefinition<DocumentObject> = {
  name: 'Document',
  alive: () => true,
  scalars: {
    Saved: { get: (session) => session.saved },
    AllowCloseOnUntitled: { get: () => false },
    ChangeTrackingMode: {
      get: (session) => trackingMode(session),
      set(session, _object, value) {
        setTrackingMode(session, choice([value], 0, 'changeTrackingMode', ['Off', 'TrackAll', 'TrackMineOnly']));
      },
    },
  },
  links: {
    Body: { get: (session) => documentBody(session) },
    ContentControls: {
      get: (session, owner) =>
        collection(owner, 'ContentControl', () => controlsIn(session, spanFor(session, documentBody(session))).map((control) => ({ kind: 'ContentControl', control }))),
    },
    Sections: { get: (session, owner) => collection(owner, 'Section', () => sections(session).map((section) => ({ kind: 'Section', section }))) },
    Properties: { get: () => ({ kind: 'DocumentProperties' }) },
  },
  methods: {
    GetSelection: {
      call(session): RangeObject {
        const { start, end, mark } = session.selection;
        return { kind: 'Range', span: spanOf(session.spans, start, end, mark) };
      },
    },
    Save: {
      call(session) {
        session.saved = true;
        return undefined;
      },
    },
    Search: { call: (session, _object, args) => body['Search']?.call(session, documentBody(session), args) },
    _Search2: { call: (session, _object, args) => body['_Search2']?.call(session, documentBody(session), args) },
  },
};
