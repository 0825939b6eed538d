import { gradual } from '../../../draft/gradual';
import { characters, KIN, kinOfAll, looksAlike, soundsAlike, type Kin } from '../idioms/alike';
import { wordsOf } from '../idioms/words';
import { addFact, CLASS, factsOf, pairsOf, SOUND, WHOLE, WRONG, type ReadPairs } from '../pairs';
import { SOUND_PAIRS, TOO_COMMON, WRONG_PAIRS } from './exceptions';
import { cutOf, FIRST_HAN, isHan, LAST_HAN } from './segments';
import { KNOWN_PAIRS, USUAL_WORDS } from './usual-words';
import { vocabulary, type Vocabulary } from './vocabulary';

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
  readonly vocabulary: Vocabulary;
  readonly kin: Kin;
  /** By the first character: the second ones. And the other way round. */
  readonly seconds: Partners;
  readonly firsts: Partners;
  /** By the pair of the two whole characters: the word and which character is left to compare. */
  readonly threes: ReadonlyMap<number, readonly { readonly word: string; readonly slip: number }[]>;
}

/** For each character that is part of a usual word, the characters that make one with it. */
interface Partners {
  readonly codes: ReadonlyMap<number, readonly number[]>;
  /** By code, from FIRST_HAN on: the row of the character, from 1 on; 0 for none. */
  readonly rows: Uint16Array;
  /** Row by row, as bits, the kin of all its partners, see `Kin`: a character with none of these is taken for none of them. */
  readonly kin: Uint32Array;
}

const ROW = KIN / 32;

/** The usual words as they are looked for. */
export const usualWords = gradual(readUsual);

/** The near misses of a text, by place; of those that overlap the likelier. */
export function nearMissesIn(text: string): NearMiss[] {
  const usual = usualWords.get();
  const pairs = pairsOf(text);
  const { codes } = pairs;
  const misses: NearMiss[] = [];
  let run = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = codes[at] ?? 0;
    if (isHan(code) && at - run < LONGEST_RUN) continue;
    if (at - run > 1) collect(usual, text, pairs, run, at, misses);
    run = isHan(code) ? at : at + 1;
  }
  return misses.filter((one) => misses.every((other) => other === one || Math.abs(other.at - one.at) > 2 || isBefore(one, other)));
}

function isBefore(one: NearMiss, other: NearMiss): boolean {
  return one.gain > other.gain || (one.gain === other.gain && (one.at < other.at || (one.at === other.at && one.word > other.word)));
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** Judges a run of Chinese characters; it is cut into words only when something in it is suspicious. */
function collect(usual: Usual, text: string, pairs: ReadPairs, start: number, end: number, misses: NearMiss[]): void {
  const suspects = suspectsIn(usual, text, pairs, start, end);
  if (suspects.length === 0) return;
  const { vocabulary: own } = usual;
  const { before, after, words } = cutOf(text, start, end);
  const total = after[0] ?? 0;
  for (const { word, slip, from, likeness } of suspects) {
    const at = from + slip;
    if (words[at - start] !== 1) continue;
    const cost = word.length === 2 ? own.pairCost(word.charCodeAt(0), word.charCodeAt(1)) : own.longCost(word);
    const gain = total - (before[from - start] ?? 0) - cost - (after[from + word.length - start] ?? 0);
    if (gain >= LEAST_GAIN[likeness]) misses.push({ at, right: word.charAt(slip), word, start: from, likeness, gain });
  }
}

const NONE: readonly Suspect[] = [];

/**
 * Pairs of characters that make no word, of which neither stands alone everywhere, and which are a usual word but for one character; that one
 * makes no word with the character outside either.
 */
function suspectsIn(usual: Usual, text: string, { codes, at: facts }: ReadPairs, start: number, end: number): readonly Suspect[] {
  let suspects: Suspect[] | null = null;
  let before = false;
  for (let at = start; at + 1 < end; at += 1) {
    const known = facts[at] ?? 0;
    const isWord = (known & CLASS) !== 0;
    const wasWord = before;
    before = isWord;
    if ((known & WHOLE) !== 0) threesAt(usual, text, at, start, end, (suspects ??= []));
    const first = codes[at] ?? 0;
    const second = codes[at + 1] ?? 0;
    if (at + 2 < end && isAround(first, codes[at + 2] ?? 0)) threeAround(usual, text, at, (suspects ??= []));
    if ((isWord || (known & SOUND) !== 0) && (known & WRONG) === 0) continue;
    const isNextWord = at + 2 < end && ((facts[at + 1] ?? 0) & CLASS) !== 0;
    const mayBeSecond = !isNextWord && hasKin(usual.seconds, first, second, usual.kin);
    const mayBeFirst = !wasWord && hasKin(usual.firsts, second, first, usual.kin);
    if ((!mayBeSecond && !mayBeFirst) || !isLone(usual, first) || !isLone(usual, second)) continue;
    suspects ??= [];
    if (mayBeSecond) compare(usual.seconds, first, second, at, 1, text, suspects);
    if (mayBeFirst) compare(usual.firsts, second, first, at, 0, text, suspects);
  }
  return suspects ?? NONE;
}

function isLone({ vocabulary: own }: Usual, code: number): boolean {
  return own.singleCost(code) >= STANDS_ALONE;
}

/** Words of three of which the pair at `at` is whole and the character before or after it is wrong. */
function threesAt(usual: Usual, text: string, at: number, start: number, end: number, suspects: Suspect[]): void {
  for (const { word, slip } of usual.threes.get(keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))) ?? []) {
    if (slip === 1) continue;
    const from = slip === 0 ? at - 1 : at;
    if (from >= start && from + 3 <= end) suspectThree(usual, text, from, word, slip, suspects);
  }
}

/** Words of three of which the character between `at` and the next but one is wrong. */
function threeAround(usual: Usual, text: string, at: number, suspects: Suspect[]): void {
  for (const { word, slip } of usual.threes.get(keyOf(text.charCodeAt(at), text.charCodeAt(at + 2))) ?? []) {
    if (slip === 1) suspectThree(usual, text, at, word, slip, suspects);
  }
}

function suspectThree(usual: Usual, text: string, from: number, word: string, slip: number, suspects: Suspect[]): void {
  const at = from + slip;
  const likeness = likenessOf(text.charCodeAt(at), word.charCodeAt(slip));
  if (likeness === null || !isLone(usual, text.charCodeAt(at))) return;
  for (const place of [at - 1, at]) {
    if (place < from || place + 1 >= from + 3) continue;
    if (isSound(factsOf(text.charCodeAt(place), text.charCodeAt(place + 1)))) return;
  }
  // What makes a word with the character outside belongs there: 监督责任执纪问责.
  const outside = slip === 0 ? from - 1 : at;
  if (slip !== 1 && isSound(factsOf(text.charCodeAt(outside), text.charCodeAt(outside + 1)))) return;
  suspects.push({ word, slip, from, likeness });
}

function isSound(known: number): boolean {
  return (known & WRONG) === 0 && (known & (CLASS | SOUND)) !== 0;
}

/** Whether `written` has kin among the partners of a character. */
function hasKin({ rows, kin }: Partners, character: number, written: number, { starts, ids }: Kin): boolean {
  const row = rows[character - FIRST_HAN] ?? 0;
  if (row === 0) return false;
  const end = starts[written + 1] ?? 0;
  for (let i = starts[written] ?? 0; i < end; i += 1) {
    const id = ids[i] ?? 0;
    if (((kin[row * ROW + (id >>> 5)] ?? 0) & (1 << (id & 31))) !== 0) return true;
  }
  return false;
}

function compare({ codes }: Partners, character: number, written: number, from: number, slip: 0 | 1, text: string, suspects: Suspect[]): void {
  for (const candidate of codes.get(character) ?? []) {
    const likeness = likenessOf(written, candidate);
    if (likeness === null) continue;
    const right = String.fromCharCode(candidate);
    suspects.push({ word: slip === 1 ? text.charAt(from) + right : right + text.charAt(from + 1), slip, from, likeness });
  }
}

function likenessOf(written: number, right: number): 'sound' | 'shape' | null {
  if (written === right) return null;
  if (soundsAlike(written, right)) return 'sound';
  return looksAlike(right, written) ? 'shape' : null;
}

/** Tells at one look that two characters are not the first and the last of a usual word of three; other pairs may share the slot. */
const AROUND_SLOTS = 1 << 14;
const around = new Uint8Array(AROUND_SLOTS);

function aroundSlot(first: number, last: number): number {
  return (Math.imul(first, 40503) ^ Math.imul(last, 10007)) & (AROUND_SLOTS - 1);
}

function isAround(first: number, last: number): boolean {
  return around[aroundSlot(first, last)] === 1;
}

/** So many words are read in one step. */
const STEP = 500;

function* readUsual(): Generator<void, Usual, void> {
  yield* vocabulary.steps();
  const mark = (pair: string, fact: number): void => addFact(pair.charCodeAt(0), pair.charCodeAt(1), fact);
  for (const pair of SOUND_PAIRS) mark(pair, SOUND);
  for (const pair of WRONG_PAIRS) mark(pair, WRONG);
  const pairs = wordsOf(KNOWN_PAIRS);
  for (const [place, entry] of pairs.entries()) {
    for (let at = 1; at < entry.length; at += 1) addFact(entry.charCodeAt(0), entry.charCodeAt(at), SOUND);
    if (place % STEP === STEP - 1) yield;
  }
  yield;
  const seconds = new Map<number, number[]>();
  const firsts = new Map<number, number[]>();
  const threes = new Map<number, { word: string; slip: number }[]>();
  for (const [place, word] of wordsOf(USUAL_WORDS).entries()) {
    if (place % STEP === STEP - 1) yield;
    if (TOO_COMMON.has(word)) continue;
    const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    if (word.length === 2) {
      put(seconds, first, second);
      put(firsts, second, first);
    } else {
      addFact(second, third, WHOLE);
      addFact(first, second, WHOLE);
      around[aroundSlot(first, third)] = 1;
      for (const [one, other, slip] of [[second, third, 0], [first, third, 1], [first, second, 2]] as const) {
        put(threes, keyOf(one, other), { word, slip });
      }
    }
  }
  yield* characters.steps();
  const kin = kinOfAll();
  return { vocabulary: vocabulary.get(), kin, seconds: partnersOf(seconds, kin), firsts: partnersOf(firsts, kin), threes };
}

function put<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function partnersOf(codes: ReadonlyMap<number, readonly number[]>, { starts, ids }: Kin): Partners {
  const rows = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  const kin = new Uint32Array(ROW * (codes.size + 1));
  let row = 0;
  for (const [character, partners] of codes) {
    row += 1;
    rows[character - FIRST_HAN] = row;
    for (const partner of partners) {
      for (const id of ids.subarray(starts[partner], starts[partner + 1])) {
        const at = row * ROW + (id >>> 5);
        kin[at] = (kin[at] ?? 0) | (1 << (id & 31));
      }
    }
  }
  return { codes, rows, kin };
}
