import type { AspectPack } from '../../genres/packs/pack';

/** Two lists of packs as one, and how the second changed the first. */
export interface Merged {
  readonly packs: readonly AspectPack[];
  readonly added: number;
  /** Packs whose place was taken by one with the same id. */
  readonly replaced: number;
}

/** Adds packs to the user's own: one with a known id takes the known one's place, the others come first. */
export function mergePacks(own: readonly AspectPack[], incoming: readonly AspectPack[]): Merged {
  const fresh = new Map(incoming.map((pack) => [pack.id, pack]));
  const known = new Set(own.map(({ id }) => id));
  const added = incoming.filter(({ id }) => !known.has(id));
  return { packs: [...added, ...own.map((pack) => fresh.get(pack.id) ?? pack)], added: added.length, replaced: incoming.length - added.length };
}

/** The first of own-1, own-2 … that no pack has. */
export function freeId(taken: readonly AspectPack[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
