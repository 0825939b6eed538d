/** Chinese characters, letters and digits; everything else parts the runs in which pairs are read. */
function isWord(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Calls `visit` for every two neighbouring characters and where they stand; `word` is false for a pair across punctuation. */
export function eachPair(text: string, visit: (pair: string, at: number, word: boolean) => void): void {
  let before = text.length > 0 && isWord(text.charCodeAt(0));
  for (let i = 0; i + 1 < text.length; i += 1) {
    const next = isWord(text.charCodeAt(i + 1));
    visit(text.slice(i, i + 2), i, before && next);
    before = next;
  }
}

/**
 * The pairs of neighbouring characters of a text, none across punctuation: 「学习不够，作风」 → 学习 习不 不够 作风.
 * Words of Chinese are mostly two characters long, so pairs stand for words without a dictionary.
 */
export function bigramsOf(text: string): ReadonlySet<string> {
  const set = new Set<string>();
  eachPair(text, (pair, _at, word) => {
    if (word) set.add(pair);
  });
  return set;
}

/** Jaccard likeness of two sets, 0 to 1; 0 when both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of small) if (large.has(one)) both += 1;
  return both;
}
