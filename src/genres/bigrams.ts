/** What bigrams are read over: everything but blanks, punctuation, and the brackets of slots. */
const BETWEEN = /[\s\u200b\ufeff，。、；：！？…—·“”‘’「」『』《》〈〉（）()【】[\]{},.;:!?"'\\/-]+/;

/**
 * The pairs of neighbouring characters of a text, none across punctuation: 「学习不够，作风」 → 学习 习不 不够 作风.
 * Words of Chinese are mostly two characters long, so pairs stand for words without a dictionary.
 */
export function bigramsOf(text: string): ReadonlySet<string> {
  const set = new Set<string>();
  for (const run of text.split(BETWEEN)) for (let i = 0; i + 1 < run.length; i += 1) set.add(run.slice(i, i + 2));
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
