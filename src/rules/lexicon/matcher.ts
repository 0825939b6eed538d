/** Finds words of a fixed list in a text, in one pass however long the list is. */
export interface Matcher {
  /** Calls `found` for every occurrence of every word: overlapping ones too, by start, shorter before longer. `word` is its place in the list. */
  readonly scan: (text: string, found: (word: number, start: number) => void) => void;
  /** The same for the words that start at one place. */
  readonly at: (text: string, start: number, found: (word: number, start: number) => void) => void;
}

/**
 * A trie by first pairs of characters. Words are UTF-16 strings of two characters or more; a shorter word throws, since it would be found
 * everywhere.
 */
export function matcherOf(words: readonly string[]): Matcher {
  const roots = new Map<number, TrieNode>();
  words.forEach((word, index) => {
    if (word.length < 2) throw new RangeError(`A lexicon word needs two characters: ${word}`);
    let node = childOf(roots, (word.charCodeAt(0) << 16) | word.charCodeAt(1));
    for (let at = 2; at < word.length; at += 1) node = childOf((node.next ??= new Map()), word.charCodeAt(at));
    node.word = index;
  });
  const at: Matcher['at'] = (text, start, found) => {
    let node = roots.get((text.charCodeAt(start) << 16) | text.charCodeAt(start + 1));
    for (let next = start + 2; node !== undefined; next += 1) {
      if (node.word >= 0) found(node.word, start);
      node = next < text.length ? node.next?.get(text.charCodeAt(next)) : undefined;
    }
  };
  const firsts = firstsOf(words);
  return {
    at,
    scan: (text, found) => {
      for (let start = 0; start + 1 < text.length; start += 1) {
        if (firsts[text.charCodeAt(start)] === 1) at(text, start, found);
      }
    },
  };
}

function firstsOf(words: readonly string[]): Uint8Array {
  const firsts = new Uint8Array(1 << 16);
  for (const word of words) firsts[word.charCodeAt(0)] = 1;
  return firsts;
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
