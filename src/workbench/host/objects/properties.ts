import { invalidArgument } from '../errors';
import { addCustomProperty, customProperties, hasCustomProperty, readCustomProperty, readProperty, removeCustomProperty, writeProperty } from '../document-properties';
import type { ClassDefinition, CustomPropertyObject, HostObject, Scalar } from '../model';

type Properties = Extract<HostObject, { kind: 'DocumentProperties' }>;

function words(name: string, writable: boolean): Scalar<Properties> {
  const scalar: Scalar<Properties> = { get: (session) => readProperty(session, name) };
  if (!writable) return scalar;
  return {
    ...scalar,
    set(session, _object, value) {
      if (typeof value !== 'string') throw invalidArgument(`${name} is a string.`);
      writeProperty(session, name, value);
    },
  };
}

/** A date as the file writes it; a document that does not tell gets the earliest date that Office knows. */
function date(name: string): Scalar<Properties> {
  return { get: (session) => readProperty(session, name) || '1601-01-01T00:00:00Z' };
}

const writable = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Format', 'Manager', 'Company'];

/** Word.DocumentProperties. */
export const propertiesClass: ClassDefinition<Properties> = {
  name: 'DocumentProperties',
  alive: () => true,
  scalars: {
    ...Object.fromEntries(writable.map((name) => [name, words(name, true)])),
    ...Object.fromEntries(['LastAuthor', 'RevisionNumber', 'Template', 'ApplicationName'].map((name) => [name, words(name, false)])),
    ...Object.fromEntries(['LastPrintDate', 'CreationDate', 'LastSaveTime'].map((name) => [name, date(name)])),
    Security: { get: (session) => Number(readProperty(session, 'Security') || 0) },
  },
  links: {
    CustomProperties: {
      get: (session) => ({ kind: 'Collection', of: 'CustomProperty', list: () => customProperties(session).map((key) => ({ kind: 'CustomProperty', key })) }),
    },
  },
  methods: {},
};

/** Word.CustomProperty. */
export const customPropertyClass: ClassDefinition<CustomPropertyObject> = {
  name: 'CustomProperty',
  alive: (session, { key }) => hasCustomProperty(session, key),
  scalars: {
    _Id: { get: (_session, { key }) => key },
    Key: { get: (_session, { key }) => key },
    Type: { get: (session, { key }) => readCustomProperty(session, key).type },
    Value: {
      get: (session, { key }) => readCustomProperty(session, key).value,
      set: (session, { key }, value) => void addCustomProperty(session, key, value),
    },
  },
  links: {},
  methods: {
    Delete: {
      call(session, { key }) {
        removeCustomProperty(session, key);
        return undefined;
      },
    },
  },
};
