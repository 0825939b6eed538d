/**
 * What the lexicons know of two characters that stand side by side, in one table, so that a text is looked through once for all of them:
 * at most places no lexicon has anything to say, and one look settles that.
 */

/** The class of a pair as a word of the vocabulary, 1 to 9; 0 for what is no word. */
export const CLASS = 0xf;
/** Begins a word of three or four characters. */
export const LONGER = 1 << 4;
/** Begins a word of the lists that are read word for word, see `hitsIn`. */
export const HIT = 1 << 5;
/** The first and the last half of a phrase of four characters. */
export const FIRST_HALF = 1 << 6;
export const LAST_HALF = 1 << 7;
/** Begins one half of a long phrase. */
export const PHRASE = 1 << 8;
/** Sound though no word; a slip though a word. */
export const SOUND = 1 << 9;
export const WRONG = 1 << 10;
/** Two neighbours of a usual word of three. */
export const WHOLE = 1 << 11;
/** Begins what download sites leave behind. */
export const SITE = 1 << 12;

/**
 * An open hash table of one number an entry, so that one look at memory answers. The hash of a pair is a one-to-one mix of its two codes:
 * its first 18 bits are the slot where the search begins; an entry holds the 14 others, how far from there it stands, and the facts.
 */
const SLOTS = 1 << 18;
const FACT_BITS = 13;
const FACTS = (1 << FACT_BITS) - 1;
const FARTHEST = 31;
const table = new Uint32Array(SLOTS);

function hashOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 0;
}

/**
 * A text as numbers: its codes (0 behind its end), and what is known of each of its pairs: `at[i]` of the characters `i` and `i + 1`, as far
 * as `i + 1` lies in the text. Reading codes from a list is many times quicker than asking the text for each.
 */
export interface ReadPairs {
  readonly codes: Uint16Array;
  readonly at: Uint16Array;
  /** All that is known of any pair of the text. */
  readonly all: number;
}

let text = '';
let codes = new Uint16Array(1024);
let at = new Uint16Array(1024);
let last: ReadPairs = { codes, at, all: 0 };

/** The slot of a pair: its own, or the first free one. Throws when there is none near enough: then `SLOTS` is to be doubled. */
function slotOf(hash: number): number {
  for (let far = 0; far <= FARTHEST; far += 1) {
    const slot = ((hash >>> 14) + far) & (SLOTS - 1);
    const entry = table[slot] ?? 0;
    if (entry === 0 || entry >>> FACT_BITS === (((hash & 0x3fff) << 5) | far)) return slot;
  }
  throw new RangeError('The table of pairs is too small for the lexicons.');
}

/** What is known of a pair, by the codes of its characters: one of the bits above or several; 0 for nothing. */
export function factsOf(first: number, second: number): number {
  const hash = hashOf(first, second);
  for (let far = 0; far <= FARTHEST; far += 1) {
    const entry = table[((hash >>> 14) + far) & (SLOTS - 1)] ?? 0;
    if (entry === 0) return 0;
    if (entry >>> FACT_BITS === (((hash & 0x3fff) << 5) | far)) return entry & FACTS;
  }
  return 0;
}

function write(first: number, second: number, change: (known: number) => number): void {
  const hash = hashOf(first, second);
  const slot = slotOf(hash);
  const far = (slot - (hash >>> 14)) & (SLOTS - 1);
  table[slot] = ((((hash & 0x3fff) << 5) | far) << FACT_BITS) | change((table[slot] ?? 0) & FACTS);
  text = '';
}

/** Adds one of the bits above, or several, to what is known of a pair. */
export function addFact(first: number, second: number, bits: number): void {
  write(first, second, (known) => known | bits);
}

/** Makes a pair a word of at least this class. */
export function addClass(first: number, second: number, level: number): void {
  write(first, second, (known) => (known & ~CLASS) | Math.max(known & CLASS, level));
}

/** Reads the pairs of a text. What is returned holds until another text is read; the same text is read once, unless more became known. */
export function pairsOf(own: string): ReadPairs {
  if (own === text && own !== '') return last;
  if (own.length >= codes.length) {
    codes = new Uint16Array(2 * own.length);
    at = new Uint16Array(2 * own.length);
  }
  let all = 0;
  let first = 0;
  for (let i = 0; i < own.length; i += 1) {
    const second = own.charCodeAt(i);
    codes[i] = second;
    const known = i === 0 ? 0 : factsOf(first, second);
    if (i > 0) at[i - 1] = known;
    all |= known;
    first = second;
  }
  codes[own.length] = 0;
  text = own;
  last = { codes, at, all };
  return last;
}
