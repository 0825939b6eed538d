import type { Document } from '@xmldom/xmldom';
import { checkXmlSize, parseXml, serializeXml } from './xml';
import { pack, unpack } from './zip-entry';
import type { ZipEntry } from './zip-entry';
import { writeZip } from './zip-write';

/** A part's content: packed as it was read, or plain as it was put, and packed when it is first saved. Never changed in place. */
interface Content {
  readonly name: string;
  readonly plain: Uint8Array | null;
  entry: ZipEntry | null;
}

/** A part, and its tree once it was asked for; `dirty` when the tree says more than the content. */
interface Slot {
  content: Content;
  tree: Document | null;
  dirty: boolean;
}

/** What a package held at one moment; give it back to `restore` of the same package, as often as wanted. */
export interface PackageSnapshot {
  readonly contents: readonly { readonly name: string }[];
}

/** The parts of a package by name, without case, with their trees parsed when asked for. */
export interface PartStore {
  names(): readonly string[];
  has(name: string): boolean;
  /** A name as the archive spells it. */
  realName(name: string): string;
  bytes(name: string): Uint8Array | null;
  tree(name: string): Document | null;
  touch(name: string): void;
  put(name: string, content: Uint8Array | Document): void;
  save(): Uint8Array;
  snapshot(): PackageSnapshot;
  restore(snapshot: PackageSnapshot): void;
}

/** A store over the entries of an archive; `opened` are the archive's bytes, given back while nothing has changed. */
export function partStore(entries: readonly ZipEntry[], opened: Uint8Array): PartStore {
  const original: readonly Content[] = entries.map((entry) => ({ name: entry.name, plain: null, entry }));
  let slots = slotsOf(original, new Map());

  const slot = (name: string): Slot | undefined => slots.get(name.toLowerCase());
  const contents = (): Content[] => {
    for (const one of slots.values()) settle(one);
    return [...slots.values()].map(({ content }) => content);
  };

  return {
    names: () => [...slots.values()].map(({ content }) => content.name).filter((name) => !name.endsWith('/')),
    has: (name) => slot(name) !== undefined,
    realName: (name) => slot(name)?.content.name ?? name,
    bytes(name) {
      const found = slot(name);
      if (!found) return null;
      settle(found);
      return plainBytes(found.content);
    },
    tree(name) {
      const found = slot(name);
      if (!found) return null;
      if (!found.tree) {
        if (found.content.entry) checkXmlSize(name, found.content.entry.size);
        found.tree = parseXml(name, plainBytes(found.content));
      }
      return found.tree;
    },
    touch(name) {
      const found = slot(name);
      if (found?.tree) found.dirty = true;
    },
    put(name, content) {
      const real = slot(name)?.content.name ?? name;
      const plain = content instanceof Uint8Array ? content : null;
      slots.set(name.toLowerCase(), {
        content: { name: real, plain: plain ?? new Uint8Array(), entry: null },
        tree: content instanceof Uint8Array ? null : content,
        dirty: plain === null,
      });
    },
    save() {
      const now = contents();
      if (now.length === original.length && now.every((content, i) => content === original[i])) return opened;
      return writeZip(now.map((content) => (content.entry ??= pack(content.name, plainBytes(content)))));
    },
    snapshot: () => ({ contents: contents() }),
    restore(snapshot) {
      slots = slotsOf(snapshot.contents as readonly Content[], slots);
    },
  };
}

/** Slots for the contents; trees of the earlier slots are kept where they still say the same. */
function slotsOf(contents: readonly Content[], earlier: ReadonlyMap<string, Slot>): Map<string, Slot> {
  return new Map(
    contents.map((content) => {
      const key = content.name.toLowerCase();
      const before = earlier.get(key);
      const kept = before && before.content === content && !before.dirty ? before.tree : null;
      return [key, { content, tree: kept, dirty: false }];
    }),
  );
}

/** Makes a changed tree the part's content. */
function settle(slot: Slot): void {
  if (!slot.dirty || !slot.tree) return;
  slot.content = { name: slot.content.name, plain: serializeXml(slot.tree), entry: null };
  slot.dirty = false;
}

function plainBytes(content: Content): Uint8Array {
  if (content.plain) return content.plain;
  return content.entry ? unpack(content.entry) : new Uint8Array();
}
