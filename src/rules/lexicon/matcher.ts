/** Finds words of a fixed list in a text, in one pass however long the list is. */
export interface Matcher {
  /** Calls `found` for every occurrence of every word: overlapping ones too, by start, shorter before longer. `word` is its place in the list. */
  readonly scan: (text: string, found: (word: number, start: number) => void) => void;
}

/** Slots of a table of pairs. */
export const SLOTS = 1 << 18;

/** Where a pair of characters is kept in the table of pairs; other pairs may share the slot. */
export function pairSlot(first: number, second: number): number {
  return (Math.imul(first, 40503) ^ Math.imul(second, 2654435)) & (SLOTS - 1);
}

/**
 * A trie behind a table of first pairs: most positions of a text are passed over with one look.
 * Words are UTF-16 strings of two characters or more; a shorter word throws, since it would be found everywhere.
 */
export function matcherOf(words: readonly string[]): Matcher {
  const pairs = new Uint8Array(SLOTS);
  const roots = new Map<number, TrieNode>();
  words.forEach((word, index) => {
    if (word.length < 2) throw new RangeError(`A lexicon word needs two characters: ${word}`);
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    pairs[pairSlot(first, second)] = 1;
    let node = childOf(roots, (first << 16) | second);
    for (let at = 2; at < word.length; at += 1) node = childOf((node.next ??= new Map()), word.charCodeAt(at));
    node.word = index;
  });
  return {
    scan: (text, found) => {
      const last = text.length - 1;
      let first = text.charCodeAt(0);
      for (let start = 0; start < last; start += 1) {
        const second = text.charCodeAt(start + 1);
        if (pairs[pairSlot(first, second)] === 1) {
          let node = roots.get((first << 16) | second);
          for (let at = start + 2; node !== undefined; at += 1) {
            if (node.word >= 0) found(node.word, start);
            node = at <= last ? node.next?.get(text.charCodeAt(at)) : undefined;
          }
        }
        first = second;
      }
    },
  };
}

interface TrieNode {
  /** The word that ends here, or -1. */
  word: number;
  next: Map<number, TrieNode> | undefined;
}

function childOf(children: Map<number, TrieNode>, key: number): TrieNode {
  const known = children.get(key);
  if (known !== undefined) return known;
  const node: TrieNode = { word: -1, next: undefined };
  children.set(key, node);
  return node;
}
