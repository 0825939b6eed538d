import type { Paragraph } from '../../draft/draft';
import { CONFUSABLES } from './confusables/index';
import { matcherOf, type Matcher } from './matcher';

/** A lexicon word in a paragraph: its place in its own list, and where it starts. */
export interface Hit {
  readonly word: number;
  readonly start: number;
}

/** What the lexicons find in a paragraph, list by list, before any look at the context. */
export interface Hits {
  readonly confusables: readonly Hit[];
}

const NONE: Hits = { confusables: [] };
const known = new WeakMap<Paragraph, Hits>();
let shared: Matcher | null = null;

/** All words of all lexicons in one pass; a paragraph is read once, however many rules ask. */
export function hitsIn(paragraph: Paragraph): Hits {
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const hits = read(paragraph.text);
  known.set(paragraph, hits);
  return hits;
}

function read(text: string): Hits {
  shared ??= matcherOf(CONFUSABLES.map((entry) => entry.wrong));
  const confusables: Hit[] = [];
  shared.scan(text, (word, start) => confusables.push({ word, start }));
  return confusables.length === 0 ? NONE : { confusables };
}
