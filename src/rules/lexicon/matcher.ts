import { characterSet, isIn } from '../../draft/character-set';

/** Finds words of a fixed list in a text, in one pass however long the list is. */
export interface Matcher {
  /** Calls `found` for every occurrence of every word: overlapping ones too, by start, shorter before longer. `word` is its place in the list. */
  readonly scan: (text: string, found: (word: number, start: number) => void) => void;
  /** The same for the words that start at one place. */
  readonly at: (text: string, start: number, found: (word: number, start: number) => void) => void;
}

/** Every character that words begin or go on with is one node; the nodes of a list must be told apart by 16 bits. */
const MOST_NODES = 1 << 16;

/**
 * A trie in typed arrays: one open hash table from a node and the next character to the next node. Words are UTF-16 strings of two
 * characters or more; a shorter word throws, since it would be found everywhere, and so do more words than the table has room for.
 */
export function matcherOf(words: readonly string[]): Matcher {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const size = 1 << Math.max(4, Math.ceil(Math.log2(2 * most)));
  const keys = new Uint32Array(size);
  const nexts = new Uint16Array(size);
  const wordAt = new Int32Array(most).fill(-1);
  let nodes = 1;
  const slotOf = (node: number, code: number): number => {
    const key = ((node << 16) | code) >>> 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
    while (nexts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  words.forEach((word, index) => {
    if (word.length < 2) throw new RangeError(`A lexicon word needs two characters: ${word}`);
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const slot = slotOf(node, word.charCodeAt(at));
      if (nexts[slot] === 0) {
        if (nodes === MOST_NODES) throw new RangeError('Too many words for one matcher.');
        keys[slot] = ((node << 16) | word.charCodeAt(at)) >>> 0;
        nexts[slot] = nodes;
        nodes += 1;
      }
      node = nexts[slot] ?? 0;
    }
    wordAt[node] = index;
  });
  const at: Matcher['at'] = (text, start, found) => {
    let node = 0;
    for (let next = start; next < text.length; next += 1) {
      node = nexts[slotOf(node, text.charCodeAt(next))] ?? 0;
      if (node === 0) return;
      const word = wordAt[node] ?? -1;
      if (word >= 0) found(word, start);
    }
  };
  const firsts = characterSet(words.map((word) => word.charAt(0)).join(''));
  return {
    at,
    scan: (text, found) => {
      for (let start = 0; start + 1 < text.length; start += 1) if (isIn(firsts, text.charCodeAt(start))) at(text, start, found);
    },
  };
}
