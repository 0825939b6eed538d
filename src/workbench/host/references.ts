import type { HostObject } from './model';
import type { Spans } from './spans';

/** The objects that the client holds between batches, by reference id. */
export interface References {
  /** Holds an object; the same object keeps its id, and is let go when it has been released as often. */
  keep(object: HostObject): string;
  idOf(object: HostObject): string | undefined;
  get(id: string): HostObject | undefined;
  release(id: string): void;
  releaseAll(): void;
  /** How many are held. */
  readonly size: number;
}

/** Holds objects, and the live ranges that they stand on. */
export function references(spans: Spans): References {
  const byId = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let last = 0;
  const drop = (id: string): void => {
    const object = byId.get(id);
    if (!object) return;
    byId.delete(id);
    ids.delete(object);
    if (object.kind === 'Range' && --object.span.kept <= 0) spans.delete(object.span);
  };
  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) return known;
      const id = `${object.kind}_${++last}`;
      byId.set(id, object);
      ids.set(object, id);
      if (object.kind === 'Range') {
        object.span.kept++;
        spans.add(object.span);
      }
      return id;
    },
    idOf: (object) => ids.get(object),
    get: (id) => byId.get(id),
    release: drop,
    releaseAll: () => [...byId.keys()].forEach(drop),
    get size() {
      return byId.size;
    },
  };
}
