import { text, texts, whole } from '../arguments';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { addCustomProperty, removeAllCustomProperties } from '../document-properties';
import { controlSubtype, idOf } from '../controls';
import type { ClassDefinition, CollectionObject, HostObject, Method } from '../model';
import { val, kid } from '../dom';

function only<T extends CollectionObject>(of: readonly CollectionObject['of'][], name: string, method: Method<T>): Method<T> {
  return {
    call(session, object, args) {
      if (!of.includes(object.of)) throw notImplemented(`${object.of}Collection.${name}`);
      return method.call(session, object, args);
    },
  };
}

/** The content controls of a collection for which `test` holds. */
function filtered(object: CollectionObject, test: (control: Extract<HostObject, { kind: 'ContentControl' }>) => boolean): HostObject {
  return { ...object, list: () => object.list().filter((item) => item.kind === 'ContentControl' && test(item)) };
}

const property = (control: Extract<HostObject, { kind: 'ContentControl' }>, local: string) => val(kid(control.control, 'sdtPr'), local) ?? '';

/** All collections: their items by position or key, first and last, and what some of them can besides. */
export const collectionClass: ClassDefinition<CollectionObject> = {
  name: 'Collection',
  alive: () => true,
  scalars: {},
  links: {},
  methods: {
    GetFirst: {
      call(_session, { list }) {
        const first = list()[0];
        if (!first) throw itemNotFound('The collection is empty.');
        return first;
      },
    },
    GetLast: only(['Paragraph'], 'getLast', {
      call(_session, { list }) {
        const all = list();
        const last = all[all.length - 1];
        if (!last) throw itemNotFound('The collection is empty.');
        return last;
      },
    }),
    GetItem: {
      call(_session, object, args) {
        const key = args[0];
        if (object.of === 'CustomProperty') {
          const name = String(key).toLowerCase();
          const item = object.list().find((one) => one.kind === 'CustomProperty' && one.key.toLowerCase() === name);
          if (!item) throw itemNotFound(`There is no property "${String(key)}".`);
          return item;
        }
        if (typeof key !== 'number') throw invalidArgument('An item is given by its position.');
        const items = object.list();
        const item = object.of === 'ContentControl' ? items.find((one) => one.kind === 'ContentControl' && idOf(one.control) === key) ?? items[key] : items[key];
        if (!item) throw itemNotFound(`There is no item ${key}.`);
        return item;
      },
    },
    GetItemAt: {
      call(_session, { list }, args) {
        const item = list()[whole(args, 0, 'index', 0)];
        if (!item) throw itemNotFound();
        return item;
      },
    },
    GetCount: only(['CustomProperty'], 'getCount', { call: (_session, { list }) => ({ json: list().length }) }),
    GetById: only(['ContentControl', 'List'], 'getById', {
      call(_session, { list }, args) {
        const id = whole(args, 0, 'id', Number.MIN_SAFE_INTEGER);
        const found = list().find((item) => (item.kind === 'ContentControl' && idOf(item.control) === id) || (item.kind === 'List' && Number(item.numId) === id));
        if (!found) throw itemNotFound(`There is no item with the id ${id}.`);
        return found;
      },
    }),
    GetByTag: only(['ContentControl'], 'getByTag', {
      call(_session, object, args) {
        const tag = text(args, 0, 'tag');
        return filtered(object, (control) => property(control, 'tag') === tag);
      },
    }),
    GetByTitle: only(['ContentControl'], 'getByTitle', {
      call(_session, object, args) {
        const title = text(args, 0, 'title');
        return filtered(object, (control) => property(control, 'alias') === title);
      },
    }),
    GetByTypes: only(['ContentControl'], 'getByTypes', {
      call(_session, object, args) {
        const types = texts(args, 0, 'types');
        return filtered(object, ({ control }) => types.some((type) => controlSubtype(control).startsWith(type)));
      },
    }),
    Add: only(['CustomProperty'], 'add', {
      call: (session, _object, args) => ({ kind: 'CustomProperty', key: addCustomProperty(session, text(args, 0, 'key'), args[1] ?? null) }),
    }),
    DeleteAll: only(['CustomProperty'], 'deleteAll', {
      call(session) {
        removeAllCustomProperties(session);
        return undefined;
      },
    }),
  },
};
