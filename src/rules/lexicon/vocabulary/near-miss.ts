import { looksAlike, soundsAlike } from '../idioms/alike';
import { wordsOf } from '../idioms/words';
import { pairSlot, SLOTS } from '../matcher';
import { SOUND_PAIRS, TOO_COMMON, WRONG_PAIRS } from './exceptions';
import { cutOf, isHan } from './segments';
import { KNOWN_PAIRS, USUAL_WORDS } from './usual-words';
import { vocabularyOf } from './vocabulary';

/** A character that makes no word where it stands, while one that is easily taken for it makes a word that drafts use often. */
export interface NearMiss {
  /** The place of the character. */
  readonly at: number;
  readonly right: string;
  /** The word that the right character makes, and where it starts. */
  readonly word: string;
  readonly start: number;
  readonly likeness: 'sound' | 'shape';
  /** How much likelier the text is with the right character, in nats. */
  readonly gain: number;
}

/** A usual word that two characters of the text may have been meant for, with one of its characters gone wrong. */
interface Suspect {
  readonly word: string;
  /** Which character is wrong. */
  readonly slip: number;
  /** Where the word starts in the text. */
  readonly from: number;
  readonly likeness: 'sound' | 'shape';
}

/** Below this the text is as likely sound as not; characters that look alike are taken for each other less often. */
const LEAST_GAIN = { sound: 7.5, shape: 9.2 };

/** A character that costs less stands by itself everywhere (的, 在, 因); next to it every other one looks lost. */
const STANDS_ALONE = 7;

/** Longer runs without a mark are no prose; they are read in pieces. */
const LONGEST_RUN = 200;

/** Usual words by one of their characters, so that the other can be compared; words of three by the two that are whole. */
interface Usual {
  /** By the code of the first character: the second ones. And the other way round. */
  readonly seconds: readonly (Uint16Array | undefined)[];
  readonly firsts: readonly (Uint16Array | undefined)[];
  /** By the pair of the two whole characters: the word and which character is left to compare. */
  readonly threes: ReadonlyMap<number, readonly { readonly word: string; readonly slip: number }[]>;
  /** Pairs that are sound though no word of the vocabulary, and pairs that are slips though words of it. */
  readonly sound: ReadonlySet<number>;
  readonly wrong: ReadonlySet<number>;
  /** What a pair may be, at one look: other pairs may share the slot. */
  readonly slots: Uint8Array;
}

/** A pair of `sound` or `wrong`; the whole pair of a word of three; the first and the last character of one. */
const KNOWN = 1;
const WHOLE = 2;
const AROUND = 4;

let usual: Usual | null = null;

/** The near misses of a text, by place; of those that overlap the likelier. */
export function nearMissesIn(text: string): NearMiss[] {
  const misses: NearMiss[] = [];
  let run = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isHan(code) && at - run < LONGEST_RUN) continue;
    if (at - run > 1) collect(text, run, at, misses);
    run = isHan(code) ? at : at + 1;
  }
  return misses.filter((one) => misses.every((other) => other === one || Math.abs(other.at - one.at) > 2 || isBefore(one, other)));
}

function isBefore(one: NearMiss, other: NearMiss): boolean {
  return one.gain > other.gain || (one.gain === other.gain && (one.at < other.at || (one.at === other.at && one.word > other.word)));
}

function keyOf(first: number, second: number): number {
  return first * 65536 + second;
}

/** Judges a run of Chinese characters; it is cut into words only when something in it is suspicious. */
function collect(text: string, start: number, end: number, misses: NearMiss[]): void {
  const suspects = suspectsIn(text, start, end);
  if (suspects.length === 0) return;
  const vocabulary = vocabularyOf();
  const { before, after, words } = cutOf(text, start, end);
  const total = after[0] ?? 0;
  for (const { word, slip, from, likeness } of suspects) {
    const at = from + slip;
    if (words[at - start] !== 1) continue;
    const cost = word.length === 2 ? vocabulary.pairCost(word.charCodeAt(0), word.charCodeAt(1)) : vocabulary.longCost(word);
    const gain = total - (before[from - start] ?? 0) - cost - (after[from + word.length - start] ?? 0);
    if (gain >= LEAST_GAIN[likeness]) misses.push({ at, right: word.charAt(slip), word, start: from, likeness, gain });
  }
}

/**
 * Pairs of characters that make no word, of which neither stands alone everywhere, and which are a usual word but for one character; that one
 * makes no word with the character outside either.
 */
function suspectsIn(text: string, start: number, end: number): Suspect[] {
  const { seconds, firsts, slots } = (usual ??= readUsual());
  const vocabulary = vocabularyOf();
  const suspects: Suspect[] = [];
  const isWord = (place: number): boolean => place >= start && place + 1 < end && vocabulary.pairCost(text.charCodeAt(place), text.charCodeAt(place + 1)) !== 0;
  const isLone = (place: number): boolean => vocabulary.costAt(text, place, 1) >= STANDS_ALONE;
  let known = isWord(start - 1);
  for (let at = start; at + 1 < end; at += 1) {
    const before = known;
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    known = isWord(at);
    const flags = slots[pairSlot(first, second)] ?? 0;
    if ((flags & WHOLE) !== 0) threesAt(text, at, start, end, suspects);
    if (at + 2 < end && ((slots[pairSlot(first, text.charCodeAt(at + 2))] ?? 0) & AROUND) !== 0) threeAround(text, at, suspects);
    if (((flags & KNOWN) === 0 ? known : isSound(first, second, known)) || !isLone(at) || !isLone(at + 1)) continue;
    if (!isWord(at + 1)) compare(seconds[first], second, (right) => suspects.push({ word: text.charAt(at) + right.character, slip: 1, from: at, likeness: right.likeness }));
    if (!before) compare(firsts[second], first, (right) => suspects.push({ word: right.character + text.charAt(at + 1), slip: 0, from: at, likeness: right.likeness }));
  }
  return suspects;
}

/** Words of three of which the pair at `at` is whole and the character before or after it is wrong. */
function threesAt(text: string, at: number, start: number, end: number, suspects: Suspect[]): void {
  for (const { word, slip } of usual?.threes.get(keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))) ?? []) {
    if (slip === 1) continue;
    const from = slip === 0 ? at - 1 : at;
    if (from >= start && from + 3 <= end) suspectThree(text, from, word, slip, suspects);
  }
}

/** Words of three of which the character between `at` and the next but one is wrong. */
function threeAround(text: string, at: number, suspects: Suspect[]): void {
  for (const { word, slip } of usual?.threes.get(keyOf(text.charCodeAt(at), text.charCodeAt(at + 2))) ?? []) {
    if (slip === 1) suspectThree(text, at, word, slip, suspects);
  }
}

function suspectThree(text: string, from: number, word: string, slip: number, suspects: Suspect[]): void {
  const vocabulary = vocabularyOf();
  const at = from + slip;
  if (vocabulary.costAt(text, at, 1) < STANDS_ALONE) return;
  for (const place of [at - 1, at]) {
    if (place < from || place + 1 >= from + 3) continue;
    const [first, second] = [text.charCodeAt(place), text.charCodeAt(place + 1)];
    if (isSound(first, second, vocabulary.pairCost(first, second) !== 0)) return;
  }
  const likeness = likenessOf(text.charCodeAt(at), word.charCodeAt(slip));
  if (likeness !== null) suspects.push({ word, slip, from, likeness });
}

function isSound(first: number, second: number, isWord: boolean): boolean {
  const key = keyOf(first, second);
  return usual?.wrong.has(key) === true ? false : isWord || usual?.sound.has(key) === true;
}

interface Right {
  readonly character: string;
  readonly likeness: 'sound' | 'shape';
}

function compare(candidates: Uint16Array | undefined, written: number, found: (right: Right) => void): void {
  if (candidates === undefined) return;
  for (const candidate of candidates) {
    const likeness = likenessOf(written, candidate);
    if (likeness !== null) found({ character: String.fromCharCode(candidate), likeness });
  }
}

function likenessOf(written: number, right: number): 'sound' | 'shape' | null {
  if (written === right) return null;
  if (soundsAlike(written, right)) return 'sound';
  return looksAlike(right, written) ? 'shape' : null;
}

function readUsual(): Usual {
  const sound = new Set<number>();
  const addPair = (pair: string): unknown => sound.add(keyOf(pair.charCodeAt(0), pair.charCodeAt(1)));
  SOUND_PAIRS.forEach(addPair);
  for (const entry of wordsOf(KNOWN_PAIRS)) for (const second of entry.slice(1)) addPair(entry.charAt(0) + second);
  const seconds = new Map<number, number[]>();
  const firsts = new Map<number, number[]>();
  const threes = new Map<number, { word: string; slip: number }[]>();
  for (const word of wordsOf(USUAL_WORDS)) {
    if (TOO_COMMON.has(word)) continue;
    const codes = [...word].map((character) => character.charCodeAt(0));
    const [first = 0, second = 0] = codes;
    if (word.length === 2) {
      put(seconds, first, second);
      put(firsts, second, first);
    } else {
      for (const slip of [0, 1, 2]) {
        const [one = 0, other = 0] = codes.filter((_, place) => place !== slip);
        put(threes, keyOf(one, other), { word, slip });
      }
    }
  }
  const wrong = new Set([...WRONG_PAIRS].map((pair) => keyOf(pair.charCodeAt(0), pair.charCodeAt(1))));
  const slots = new Uint8Array(SLOTS);
  const flag = (key: number, what: number): void => {
    const slot = pairSlot(Math.floor(key / 65536), key % 65536);
    slots[slot] = (slots[slot] ?? 0) | what;
  };
  for (const key of [...sound, ...wrong]) flag(key, KNOWN);
  for (const [key, words] of threes) for (const { slip } of words) flag(key, slip === 1 ? AROUND : WHOLE);
  return { seconds: packed(seconds), firsts: packed(firsts), threes, sound, wrong, slots };
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function packed(map: ReadonlyMap<number, readonly number[]>): readonly (Uint16Array | undefined)[] {
  const all: (Uint16Array | undefined)[] = [];
  for (const [code, others] of map) all[code] = Uint16Array.from(others);
  return all;
}
