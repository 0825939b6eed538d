/** Words to search for and which of their hits, counted from 0, is meant. */
export interface Hit {
  readonly words: string;
  readonly nth: number;
}

/** Word refuses search text over 255 characters; escapes double some of them, so pieces stay well below. */
const LONGEST = 100;

/** Beyond this many earlier hits a chain of searches costs more than it helps. */
const MOST_EARLIER = 20;

/**
 * How to find text[start, end) by Word's search: one hit, or for a long stretch its first and last words.
 * `null` when search cannot tell it apart: the words overlap an earlier hit of themselves, or too many come before.
 */
export function nthHit(text: string, start: number, end: number): { readonly first: Hit; readonly last: Hit | null } | null {
  if (end - start <= LONGEST) {
    const first = hitAt(text, start, end);
    return first && { first, last: null };
  }
  const first = hitAt(text, start, start + LONGEST);
  const last = hitAt(text, end - LONGEST, end);
  return first && last && { first, last };
}

function hitAt(text: string, start: number, end: number): Hit | null {
  const words = text.slice(start, end);
  let nth = 0;
  let at = text.indexOf(words);
  for (; at < start; at = text.indexOf(words, at + words.length)) {
    if (++nth > MOST_EARLIER) return null;
  }
  return at === start ? { words: escaped(words), nth } : null;
}

/** Word's search reads ^ as the start of a code; a tab, a manual line break and a page break have codes of their own. */
export function escaped(words: string): string {
  return words.replace(/\^/g, '^^').replace(/\t/g, '^t').replace(/\v/g, '^l').replace(/\f/g, '^m');
}
