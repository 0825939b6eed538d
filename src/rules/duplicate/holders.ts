/** Which passages have a fingerprint. */
export interface Holders {
  /** Adds a passage that has it, unless it has `most` already; before that calls `held` with each one that is there, the first first. */
  add(print: number, passage: number, held: (passage: number) => unknown): void;
}

/**
 * Room for `prints` fingerprints in all, each with its first `most` holders. Nearly every fingerprint of a draft stands once, so they are kept
 * in typed arrays (open addressing, passages counted from 1), which cost a tenth of a Map of lists.
 */
export function holdersOf(prints: number, most: number): Holders {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(prints * 2 + 1)));
  const keys = new Int32Array(size);
  const firsts = new Int32Array(size);
  const later = new Map<number, number[]>();
  return {
    add: (print, passage, held) => {
      let slot = (print ^ (print >>> 17)) & (size - 1);
      while (firsts[slot] !== 0 && keys[slot] !== print) slot = (slot + 1) & (size - 1);
      if (firsts[slot] === 0) {
        keys[slot] = print;
        firsts[slot] = passage + 1;
        return;
      }
      held(firsts[slot]! - 1);
      const more = later.get(slot);
      if (more === undefined) {
        if (most > 1) later.set(slot, [passage]);
      } else {
        for (const other of more) held(other);
        if (more.length < most - 1) more.push(passage);
      }
    },
  };
}
