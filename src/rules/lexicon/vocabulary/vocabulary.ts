import { gradual } from '../../../draft/gradual';
import { addClass, addFact, CLASS, factsOf, LONGER } from '../pairs';
import { OFFICIAL_WORDS } from './official-words';
import { IDIOMS_OF_FOUR, WORDS_OF_FOUR } from './words/fours';
import { WORDS_OF_ONE } from './words/ones';
import { WORDS_OF_THREE } from './words/threes';
import { WORDS_OF_TWO } from './words/twos';

/** The words of the language as far as official prose uses them, with how usual each is. */
export interface Vocabulary {
  /** How unusual a word of one to four characters is, in nats; 0 for what is no word. The start must leave the length within the text. */
  costAt(text: string, start: number, length: number): number;
  /** The same for a single character, by its code. */
  singleCost(code: number): number;
  /** The same for a word of two characters, by their codes. */
  pairCost(first: number, second: number): number;
  /** The same for a word of three or four characters. */
  longCost(word: string): number;
}

/** What a single character costs that is hardly ever a word, or no character of the list at all. */
export const UNKNOWN_COST = 15;

/** Nats of the classes 1 to 9 of the word list: how rarely a word of the class stands in text. */
const COSTS = [0, 16, 15, 13.8, 12.6, 11.5, 10.4, 9.2, 8.1, 6.6];

const COSTS_ALONE = [UNKNOWN_COST, ...COSTS.slice(1)];

/** A word of our own list counts like a usual one. */
const OWN_CLASS = 5;

/** The vocabulary; its pairs are in the table of pairs. */
export const vocabulary = gradual(read);

/** The vocabulary, read at the first call. */
export function vocabularyOf(): Vocabulary {
  return vocabulary.get();
}

function* read(): Generator<void, Vocabulary, void> {
  const singles = new Uint8Array(1 << 16);
  let level = 0;
  for (const character of WORDS_OF_ONE) {
    if (isDigit(character)) level = Number(character);
    else if (character !== '\n') singles[character.charCodeAt(0)] = level;
  }
  const longer = new Map<string, number>();
  const add = (word: string, own: number): void => {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 2) addClass(first, second, own);
    else {
      addFact(first, second, LONGER);
      longer.set(word, Math.max(longer.get(word) ?? 0, own));
    }
  };
  for (const lines of piecesOf(WORDS_OF_TWO)) {
    eachWord(lines, 1, 1, add);
    yield;
  }
  for (const [block, beginning, ending] of [[WORDS_OF_THREE, 2, 1], [IDIOMS_OF_FOUR, 2, 2], [WORDS_OF_FOUR, 2, 2]] as const) {
    for (const lines of piecesOf(block)) {
      eachWord(lines, beginning, ending, add);
      yield;
    }
  }
  for (const word of OFFICIAL_WORDS) add(word, OWN_CLASS);
  return {
    singleCost: (code) => COSTS_ALONE[singles[code] ?? 0] ?? UNKNOWN_COST,
    pairCost: (first, second) => COSTS[factsOf(first, second) & CLASS] ?? 0,
    longCost: (word) => COSTS[longer.get(word) ?? 0] ?? 0,
    costAt: (text, start, length) => {
      const first = text.charCodeAt(start);
      if (length === 1) return COSTS_ALONE[singles[first] ?? 0] ?? UNKNOWN_COST;
      const known = factsOf(first, text.charCodeAt(start + 1));
      if (length === 2) return COSTS[known & CLASS] ?? 0;
      return (known & LONGER) === 0 ? 0 : (COSTS[longer.get(text.slice(start, start + length)) ?? 0] ?? 0);
    },
  };
}

/** Lines of a block that are read in one step. */
const LINES = 20;

/** A block of the word list, some lines at a time. */
export function* piecesOf(block: string): Generator<string, void, void> {
  const lines = block.split('\n');
  for (let at = 0; at < lines.length; at += LINES) yield lines.slice(at, at + LINES).join('\n');
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
