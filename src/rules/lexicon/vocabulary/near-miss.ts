import { alikes, type Alike } from '../idioms/alike';
import { wordsOf } from '../idioms/words';
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
  readonly likeness: Alike['likeness'];
  /** How much likelier the text is with the right character, in nats. */
  readonly gain: number;
}

/** A usual word with one character gone wrong, found by two of its characters as they are written. */
interface Slip {
  readonly word: string;
  /** Which character is wrong. */
  readonly slip: number;
  /** Where the pair stands in the word. */
  readonly pair: number;
  readonly written: string;
  readonly likeness: Alike['likeness'];
}

/** Below this the text is as likely sound as not. */
const LEAST_GAIN = 7;

/** A character that costs less stands by itself everywhere (的, 在, 因); next to it every other one looks lost. */
const STANDS_ALONE = 7;

/** Longer runs without a mark are no prose; they are read in pieces. */
const LONGEST_RUN = 200;

let slips: ReadonlyMap<number, readonly Slip[]> | null = null;

/** The near misses of a text, by place; of those that overlap the likelier. */
export function nearMissesIn(text: string): NearMiss[] {
  slips ??= readSlips();
  const misses: NearMiss[] = [];
  let run = 0;
  let suspects: number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isHan(code) && at - run < LONGEST_RUN) {
      if (at > run && slips.has(keyOf(text.charCodeAt(at - 1), code))) suspects.push(at - 1);
      continue;
    }
    if (suspects.length > 0) collect(text, run, at, suspects, misses);
    suspects = [];
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

/** A slip that may stand at a place, before any look at the words around. */
interface Suspect {
  readonly slip: Slip;
  readonly from: number;
}

/** Judges the suspicious pairs of a run of Chinese characters; the run is cut into words only when one of them is worth it. */
function collect(text: string, start: number, end: number, pairs: readonly number[], misses: NearMiss[]): void {
  const suspects: Suspect[] = [];
  for (const place of pairs) {
    for (const slip of slips?.get(keyOf(text.charCodeAt(place), text.charCodeAt(place + 1))) ?? []) {
      const from = place - slip.pair;
      if (from >= start && from + slip.word.length <= end && text.startsWith(slip.written, from) && isLoose(text, from, slip, start, end)) {
        suspects.push({ slip, from });
      }
    }
  }
  if (suspects.length === 0) return;
  const vocabulary = vocabularyOf();
  const { before, after, words } = cutOf(text, start, end);
  const total = after[0] ?? 0;
  for (const { slip: { word, slip, likeness }, from } of suspects) {
    const at = from + slip;
    if (words[at - start] !== 1) continue;
    const cost = word.length === 2 ? vocabulary.pairCost(word.charCodeAt(0), word.charCodeAt(1)) : vocabulary.longCost(word);
    const gain = total - (before[from - start] ?? 0) - cost - (after[from + word.length - start] ?? 0);
    if (gain >= LEAST_GAIN) misses.push({ at, right: word.charAt(slip), word, start: from, likeness, gain });
  }
}

/**
 * Neither the wrong character nor, in a word of two, its neighbour is one that stands alone everywhere; and the wrong one makes no word with
 * the character outside.
 */
function isLoose(text: string, from: number, { word, slip }: Slip, start: number, end: number): boolean {
  const vocabulary = vocabularyOf();
  const at = from + slip;
  if (vocabulary.costAt(text, at, 1) < STANDS_ALONE) return false;
  if (slip === 0 && at > start && vocabulary.pairCost(text.charCodeAt(at - 1), text.charCodeAt(at)) !== 0) return false;
  if (slip === word.length - 1 && at + 1 < end && vocabulary.pairCost(text.charCodeAt(at), text.charCodeAt(at + 1)) !== 0) return false;
  return word.length > 2 || vocabulary.costAt(text, slip === 0 ? at + 1 : at - 1, 1) >= STANDS_ALONE;
}

/** All usual words with each of their characters gone wrong in each likely way, by a pair that the slip makes; pairs that are sound are left out. */
function readSlips(): ReadonlyMap<number, readonly Slip[]> {
  const sound = new Set(SOUND_PAIRS);
  for (const entry of KNOWN_PAIRS.trim().split(/\s+/)) {
    for (const second of entry.slice(1)) if (!WRONG_PAIRS.has(entry.charAt(0) + second)) sound.add(entry.charAt(0) + second);
  }
  const vocabulary = vocabularyOf();
  const isSound = (pair: string): boolean => sound.has(pair) || (vocabulary.pairCost(pair.charCodeAt(0), pair.charCodeAt(1)) !== 0 && !WRONG_PAIRS.has(pair));
  const all = new Map<number, Slip[]>();
  for (const word of wordsOf(USUAL_WORDS)) {
    if (TOO_COMMON.has(word)) continue;
    for (let slip = 0; slip < word.length; slip += 1) {
      for (const { character, likeness } of alikes(word.charAt(slip))) {
        if (likeness === 'near') continue;
        const written = word.slice(0, slip) + character + word.slice(slip + 1);
        const pair = slip === 0 ? 0 : slip - 1;
        const after = slip + 1 < word.length ? written.slice(slip, slip + 2) : '';
        if (isSound(written.slice(pair, pair + 2)) || (after !== '' && isSound(after))) continue;
        const key = keyOf(written.charCodeAt(pair), written.charCodeAt(pair + 1));
        const known = all.get(key);
        if (known === undefined) all.set(key, [{ word, slip, pair, written, likeness }]);
        else known.push({ word, slip, pair, written, likeness });
      }
    }
  }
  return all;
}
