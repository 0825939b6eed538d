/** Two neighbouring characters as one number: a number costs a set or a map less than a string does. */
export type Pair = number;

const HAN_FROM = 0x4e00;
const HAN = 0x9fff - HAN_FROM + 1;
/** Han characters, and after them the basic Latin ones. */
const ALPHABET = HAN + 0x80;

/** A Chinese character, letter or digit as a number below ALPHABET; -1 for everything else, which parts the runs in which pairs are read. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= HAN_FROM && code < HAN_FROM + HAN) return code - HAN_FROM;
  const latin = (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return latin ? HAN + code : -1;
}

/** The pair at a place of a text; -1 where the characters there are not two of one run. */
export function pairAt(text: string, at: number): Pair {
  const first = codeAt(text, at);
  const second = first === -1 ? -1 : codeAt(text, at + 1);
  return second === -1 ? -1 : first * ALPHABET + second;
}

/**
 * The pairs of neighbouring characters of a text, none across punctuation: 「学习不够，作风」 → 学习 习不 不够 作风.
 * Words of Chinese are mostly two characters long, so pairs stand for words without a dictionary.
 */
export function bigramsOf(text: string): ReadonlySet<Pair> {
  const set = new Set<Pair>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = pairAt(text, at);
    if (pair !== -1) set.add(pair);
  }
  return set;
}

/** Jaccard likeness of two sets, 0 to 1; 0 when both are empty. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of small) if (large.has(one)) both += 1;
  return both;
}
