import { characterSet, isIn, type CharacterSet } from '../../../draft/character-set';
import { gradual } from '../../../draft/gradual';
import { characters, looksLike, PLACES, readingsOf, soundsAlike } from '../idioms/alike';
import { wordsOf } from '../idioms/words';
import { CLASS, factsOf, pairsOf } from '../pairs';
import { SOUND_PAIRS } from '../vocabulary/exceptions';
import { cutOf, isHan, runAround } from '../vocabulary/segments';
import { vocabulary } from '../vocabulary/vocabulary';
import { MORE_NEIGHBOURS } from './more-neighbours';
import { CLOSE_PAIRS, FIRST_TELLS, LOOSE_PAIRS, SECOND_TELLS, SOUND_NEIGHBOURS } from './word-pairs';

/** Two characters beside a word, where another word that sounds or looks the same is what mostly stands there: 法律原著 for 法律援助. */
export interface Misfit {
  /** Where the two characters stand. */
  readonly start: number;
  /** The word that mostly stands there. */
  readonly word: string;
  /** Both words as they belong together, and where they start in the text. */
  readonly phrase: string;
  readonly from: number;
  /** Whether the two characters are a word, too; then only words that go closely together tell. */
  readonly isWord: boolean;
}

/** Pairs of words by the word that is whole (its side and its code) and by how the other one sounds; a hash table with chains. */
interface Index {
  /** The numbers of the words that begin a pair and of those that end one, by their two codes. */
  readonly sides: readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>];
  readonly heads: Int32Array;
  /** As bits, the buckets that hold anything: small enough to stay at hand. */
  readonly held: Uint32Array;
  readonly next: readonly number[];
  readonly entries: readonly Entry[];
  /** The readings of all characters, `PLACES` each. */
  readonly readings: Uint16Array;
  /** Characters that anything looks like. */
  readonly drawn: CharacterSet;
  /** As bits, by `phraseSlot`, what may be in `known`. */
  readonly phrases: Uint32Array;
  /** All pairs, and what is sound though it sounds like one. */
  readonly known: ReadonlySet<string>;
}

interface Entry {
  readonly side: 0 | 1;
  readonly whole: number;
  readonly word: string;
  /** Whether the whole word tells of a real word beside it, too. */
  readonly close: boolean;
}

const BUCKETS = 1 << 18;

/** So many pairs are read in one step. */
const STEP = 400;

/** Characters that stand by themselves everywhere; beside one, another has no neighbour to go with. */
const PARTICLES: ReadonlySet<string> = new Set('的了是在与和及其各以为不有就也都向对把被将从到让给按由于用');

/** So many characters on either side are looked at; longer runs without a mark are no prose. */
const REACH = 100;

/** The pairs of words as they are looked for. */
export const wordPairs = gradual(readPairs);

/** The misfits of a text, by start; of several words for one place the first listed. */
export function misfitsIn(text: string): Misfit[] {
  const index = wordPairs.get();
  const { codes, at: facts } = pairsOf(text);
  const found: Misfit[] = [];
  for (let at = 0; at + 4 <= text.length; at += 1) {
    const first = codes[at] ?? 0;
    const second = codes[at + 1] ?? 0;
    const third = codes[at + 2] ?? 0;
    const fourth = codes[at + 3] ?? 0;
    if (!isHan(fourth)) {
      at += 3;
      continue;
    }
    if (!isHan(first) || !isHan(second) || !isHan(third)) continue;
    const begins = ((facts[at] ?? 0) & CLASS) === 0 ? undefined : index.sides[0].get(keyOf(first, second));
    const ends = ((facts[at + 2] ?? 0) & CLASS) === 0 ? undefined : index.sides[1].get(keyOf(third, fourth));
    if (begins === undefined && ends === undefined) continue;
    const misfit = (begins === undefined ? null : misfitAt(index, text, codes, at, 0, begins)) ?? (ends === undefined ? null : misfitAt(index, text, codes, at, 1, ends));
    if (misfit !== null && !found.some(({ start }) => Math.abs(start - misfit.start) < 2)) found.push(misfit);
  }
  return found;
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** `side` 0: the first two of the four characters from `from` are whole; 1: the last two are. */
function misfitAt(index: Index, text: string, codes: Uint16Array, from: number, side: 0 | 1, whole: number): Misfit | null {
  const start = side === 0 ? from + 2 : from;
  const first = codes[start] ?? 0;
  const second = codes[start + 1] ?? 0;
  const isWord = (factsOf(first, second) & CLASS) !== 0;
  const { heads, held, readings } = index;
  for (let i = first * PLACES; i < (first + 1) * PLACES && readings[i] !== 0; i += 1) {
    for (let j = second * PLACES; j < (second + 1) * PLACES && readings[j] !== 0; j += 1) {
      const bucket = bucketOf(side, whole, readings[i] ?? 0, readings[j] ?? 0);
      if (((held[bucket >>> 5] ?? 0) & (1 << (bucket & 31))) === 0) continue;
      for (let at = heads[bucket] ?? -1; at >= 0; at = index.next[at] ?? -1) {
        const entry = index.entries[at]!;
        if (entry.side !== side || entry.whole !== whole || (isWord && !entry.close) || !sounds(entry.word, first, second)) continue;
        const misfit = judge(index, text, from, start, entry.word, isWord);
        if (misfit !== null) return misfit;
      }
    }
  }
  return isWord ? null : byLook(index, text, codes, from, start, side, whole);
}

function sounds(word: string, first: number, second: number): boolean {
  const [a, b] = [word.charCodeAt(0), word.charCodeAt(1)];
  return (a === first || soundsAlike(a, first)) && (b === second || soundsAlike(b, second));
}

/** One character of what is no word is taken for one that looks like it. */
function byLook(index: Index, text: string, codes: Uint16Array, from: number, start: number, side: 0 | 1, whole: number): Misfit | null {
  for (let place = 0; place < 2; place += 1) {
    if (!isIn(index.drawn, codes[start + place] ?? 0)) continue;
    for (const right of looksLike(text.charAt(start + place))) {
      if (!mayBePhrase(index, codes, from, start + place, right.charCodeAt(0))) continue;
      const word = place === 0 ? right + text.charAt(start + 1) : text.charAt(start) + right;
      const phrase = side === 0 ? text.slice(from, start) + word : word + text.slice(start + 2, from + 4);
      if (!index.known.has(phrase) || index.sides[side].get(side === 0 ? keyOf(text.charCodeAt(from), text.charCodeAt(from + 1)) : keyOf(text.charCodeAt(from + 2), text.charCodeAt(from + 3))) !== whole) continue;
      const misfit = judge(index, text, from, start, word, false);
      if (misfit !== null) return misfit;
    }
  }
  return null;
}

/** Whether the four characters from `from`, with `right` in one place, may be a pair of words that is known. */
function mayBePhrase({ phrases }: Index, codes: Uint16Array, from: number, place: number, right: number): boolean {
  const at = (i: number): number => (from + i === place ? right : (codes[from + i] ?? 0));
  const slot = phraseSlot(at(0), at(1), at(2), at(3));
  return ((phrases[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

const PHRASE_SLOTS = 1 << 18;

function phraseSlot(a: number, b: number, c: number, d: number): number {
  return (Math.imul(a, 40503) ^ Math.imul(b, 104729) ^ Math.imul(c, 7919) ^ Math.imul(d, 1299709)) & (PHRASE_SLOTS - 1);
}

/** A word that sounds or looks like the two characters at `start` and goes with its neighbour: is it what was meant? */
function judge({ known }: Index, text: string, from: number, start: number, word: string, isWord: boolean): Misfit | null {
  const [a, b] = [word.charAt(0) !== text.charAt(start), word.charAt(1) !== text.charAt(start + 1)];
  if ((!a && !b) || known.has(text.slice(from, from + 4)) || SOUND_PAIRS.has(text.slice(start, start + 2))) return null;
  if (!isWord && ((a && b) || PARTICLES.has(text.charAt(start)) || PARTICLES.has(text.charAt(start + 1)))) return null;
  const side = start === from ? 1 : 0;
  // What makes a word with the character outside belongs there: 为群众办实事, 必须附合法性审查意见.
  if (side === 0 && (b || !isWord) && isPair(text, start + 1)) return null;
  if (side === 1 && (a || !isWord) && isPair(text, start - 1)) return null;
  const run = runAround(text, from, from + 4, REACH);
  const { words } = cutOf(text, run.from, run.to);
  const starts = (at: number): boolean => at >= run.to || (words[at - run.from] ?? 0) > 0;
  if (!starts(from) || !starts(from + 2) || (isWord && (words[start - run.from] !== 2 || !starts(from + 4)))) return null;
  const phrase = side === 0 ? text.slice(from, start) + word : word + text.slice(start + 2, from + 4);
  return { start, word, phrase, from, isWord };
}

function isPair(text: string, at: number): boolean {
  return at >= 0 && at + 1 < text.length && (factsOf(text.charCodeAt(at), text.charCodeAt(at + 1)) & CLASS) !== 0;
}

function bucketOf(side: number, whole: number, a: number, b: number): number {
  return (Math.imul(whole * 2 + side, 40503) ^ Math.imul(a, 7919) ^ Math.imul(b, 104729)) & (BUCKETS - 1);
}

function* readPairs(): Generator<void, Index, void> {
  for (const list of [vocabulary, characters]) yield* list.steps();
  const sides = [new Map<number, number>(), new Map<number, number>()] as const;
  const heads = new Int32Array(BUCKETS).fill(-1);
  const held = new Uint32Array(BUCKETS / 32);
  const phrases = new Uint32Array(PHRASE_SLOTS / 32);
  const next: number[] = [];
  const entries: Entry[] = [];
  const known = new Set<string>();
  const add = (entry: Entry): void => {
    const { side, whole, word } = entry;
    for (const a of readingsOf(word.charCodeAt(0))) {
      for (const b of readingsOf(word.charCodeAt(1))) {
        const bucket = bucketOf(side, whole, a, b);
        next.push(heads[bucket] ?? -1);
        heads[bucket] = entries.push(entry) - 1;
        held[bucket >>> 5] = (held[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
      }
    }
  };
  const numberOf = (side: 0 | 1, word: string): number => {
    const key = keyOf(word.charCodeAt(0), word.charCodeAt(1));
    const number = sides[side].get(key) ?? sides[side].size;
    sides[side].set(key, number);
    return number;
  };
  let read = 0;
  for (const [block, first, second] of [[CLOSE_PAIRS, true, true], [FIRST_TELLS, true, false], [SECOND_TELLS, false, true], [LOOSE_PAIRS, false, false]] as const) {
    for (const group of wordsOf(block)) {
      const one = group.slice(0, 2);
      for (let at = 2; at < group.length; at += 2) {
        const other = group.slice(at, at + 2);
        known.add(one + other);
        add({ side: 0, whole: numberOf(0, one), word: other, close: first });
        add({ side: 1, whole: numberOf(1, other), word: one, close: second });
        read += 1;
        if (read % STEP === 0) yield;
      }
    }
  }
  for (const phrase of [...wordsOf(SOUND_NEIGHBOURS), ...MORE_NEIGHBOURS]) known.add(phrase);
  yield;
  for (const phrase of known) {
    const slot = phraseSlot(phrase.charCodeAt(0), phrase.charCodeAt(1), phrase.charCodeAt(2), phrase.charCodeAt(3));
    phrases[slot >>> 5] = (phrases[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  const { exact, looks } = characters.get();
  return { sides, heads, held, next, entries, known, phrases, readings: exact, drawn: characterSet([...looks.keys()].join('')) };
}
