import { OFFICIAL_WORDS } from './official-words';
import { IDIOMS_OF_FOUR, WORDS_OF_FOUR, WORDS_OF_ONE, WORDS_OF_THREE, WORDS_OF_TWO } from './words';

/** The words of the language as far as official prose uses them, with how usual each is. */
export interface Vocabulary {
  /** How unusual a word of one to four characters is, in nats; 0 for what is no word. The start must leave the length within the text. */
  costAt(text: string, start: number, length: number): number;
  /** The same for a word of two characters, by their codes. */
  pairCost(first: number, second: number): number;
  /** The same for a word of three or four characters. */
  longCost(word: string): number;
  /** Whether two characters begin a word of three or four. */
  beginsLonger(first: number, second: number): boolean;
}

/** What a single character costs that is hardly ever a word, or no character of the list at all. */
export const UNKNOWN_COST = 15;

/** Nats of the classes 1 to 9 of the word list: how rarely a word of the class stands in text. */
const COSTS = [0, 16, 15, 13.8, 12.6, 11.5, 10.4, 9.2, 8.1, 6.6];

/** A word of our own list counts like a usual one. */
const OWN_CLASS = 5;

const SLOTS = 1 << 18;

let vocabulary: Vocabulary | null = null;

/** The vocabulary, read at the first call. */
export function vocabularyOf(): Vocabulary {
  vocabulary ??= read();
  return vocabulary;
}

/** Pairs of characters in an open table: their class as a word, and whether they begin a longer one. */
interface Pairs {
  readonly keys: Uint32Array;
  readonly costs: Uint8Array;
  readonly longer: Uint8Array;
}

function read(): Vocabulary {
  const singles = new Uint8Array(1 << 16);
  const pairs: Pairs = { keys: new Uint32Array(SLOTS), costs: new Uint8Array(SLOTS), longer: new Uint8Array(SLOTS) };
  const longer = new Map<string, number>();
  const add = (word: string, level: number): void => {
    if (word.length === 1) {
      singles[word.charCodeAt(0)] = level;
      return;
    }
    const slot = slotOf(pairs, word.charCodeAt(0), word.charCodeAt(1));
    pairs.keys[slot] = keyOf(word.charCodeAt(0), word.charCodeAt(1));
    if (word.length === 2) pairs.costs[slot] = Math.max(pairs.costs[slot] ?? 0, level);
    else {
      pairs.longer[slot] = 1;
      longer.set(word, Math.max(longer.get(word) ?? 0, level));
    }
  };
  let level = 0;
  for (const character of WORDS_OF_ONE) {
    if (isDigit(character)) level = Number(character);
    else if (character !== '\n') add(character, level);
  }
  eachWord(WORDS_OF_TWO, 1, 1, add);
  eachWord(WORDS_OF_THREE, 2, 1, add);
  eachWord(IDIOMS_OF_FOUR, 2, 2, add);
  eachWord(WORDS_OF_FOUR, 2, 2, add);
  for (const word of OFFICIAL_WORDS) add(word, OWN_CLASS);
  return {
    pairCost: (first, second) => COSTS[pairs.costs[slotOf(pairs, first, second)] ?? 0] ?? 0,
    longCost: (word) => COSTS[longer.get(word) ?? 0] ?? 0,
    beginsLonger: (first, second) => pairs.longer[slotOf(pairs, first, second)] === 1,
    costAt: (text, start, length) => {
      if (length === 1) {
        const own = singles[text.charCodeAt(start)] ?? 0;
        return own === 0 ? UNKNOWN_COST : (COSTS[own] ?? UNKNOWN_COST);
      }
      const slot = slotOf(pairs, text.charCodeAt(start), text.charCodeAt(start + 1));
      if (length === 2) return COSTS[pairs.costs[slot] ?? 0] ?? 0;
      if (pairs.longer[slot] === 0) return 0;
      return COSTS[longer.get(text.slice(start, start + length)) ?? 0] ?? 0;
    },
  };
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** The words of one block of the list: a beginning, then digits with the endings of that class. */
export function eachWord(block: string, beginning: number, ending: number, add: (word: string, level: number) => void): void {
  for (const entry of block.trim().split(/\s+/)) {
    const head = entry.slice(0, beginning);
    let level = 0;
    for (let at = beginning; at < entry.length; ) {
      if (isDigit(entry.charAt(at))) {
        level = Number(entry.charAt(at));
        at += 1;
      } else {
        add(head + entry.slice(at, at + ending), level);
        at += ending;
      }
    }
  }
}

function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** The slot of a pair: its own, or the first free one. The table is three quarters empty, so the search is short. */
function slotOf({ keys }: Pairs, first: number, second: number): number {
  const key = keyOf(first, second);
  let slot = (Math.imul(key, 2654435761) >>> 14) & (SLOTS - 1);
  for (;;) {
    const there = keys[slot];
    if (there === key) return slot;
    if (there === 0) break;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return slot;
}
