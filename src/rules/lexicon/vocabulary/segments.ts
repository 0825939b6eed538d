import { factsOf, LONGER } from '../pairs';
import { UNKNOWN_COST, vocabularyOf } from './vocabulary';

/** The likeliest cut of a run of Chinese characters into words, and what it costs up to and from every place. */
export interface Cut {
  /** Cost of the best cut of everything before a place, from the start of the run. */
  readonly before: Float32Array;
  /** Cost of the best cut of everything from a place on. */
  readonly after: Float32Array;
  /** For every character the length of the word that it begins in the best cut; 0 inside a word. */
  readonly words: Uint8Array;
}

const LONGEST = 4;

/** Working memory of a cut, for runs of up to `size` characters. */
function roomFor(size: number): Cut & { readonly size: number; readonly costs: Float32Array; readonly choice: Uint8Array } {
  return { size, costs: new Float32Array(size * LONGEST), before: new Float32Array(size + 1), after: new Float32Array(size + 1), words: new Uint8Array(size), choice: new Uint8Array(size) };
}

let room = roomFor(256);

/**
 * Cuts `text.slice(start, end)`, which must be of Chinese characters only. Places of the cut count from `start`; what lies beyond the run
 * means nothing. The cut holds until the next one is made.
 */
export function cutOf(text: string, start: number, end: number): Cut {
  const vocabulary = vocabularyOf();
  const size = end - start;
  if (size > room.size) room = roomFor(2 * size);
  const { costs, before, after, words, choice } = room;
  before.fill(Infinity, 0, size + 1);
  after.fill(Infinity, 0, size + 1);
  words.fill(0, 0, size);
  costs.fill(Infinity, 0, size * LONGEST);
  before[0] = 0;
  after[size] = 0;
  for (let at = 0; at < size; at += 1) {
    const longest = (factsOf(text.charCodeAt(start + at), text.charCodeAt(start + at + 1)) & LONGER) === 0 ? 2 : LONGEST;
    for (let length = 1; length <= longest && at + length <= size; length += 1) {
      const cost = vocabulary.costAt(text, start + at, length);
      if (cost === 0) continue;
      costs[at * LONGEST + length - 1] = cost;
      const reached = (before[at] ?? 0) + cost;
      if (reached < (before[at + length] ?? 0)) before[at + length] = reached;
    }
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    for (let length = 1; length <= LONGEST && at + length <= size; length += 1) {
      const cost = (costs[at * LONGEST + length - 1] ?? UNKNOWN_COST) + (after[at + length] ?? 0);
      if (cost < (after[at] ?? 0)) {
        after[at] = cost;
        choice[at] = length;
      }
    }
  }
  for (let at = 0; at < size; at += choice[at] ?? 1) words[at] = choice[at] ?? 1;
  return room;
}

/** The codes of Chinese characters. */
export const FIRST_HAN = 0x4e00;
export const LAST_HAN = 0x9fff;

export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** Characters around a place that are looked at to tell the words there. */
const AROUND = 12;

/** The run of Chinese characters around those from `start` to `end`, up to `reach` of them on either side. */
export function runAround(text: string, start: number, end: number, reach: number): { readonly from: number; readonly to: number } {
  let from = start;
  while (from > 0 && start - from < reach && isHan(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < reach && isHan(text.charCodeAt(to))) to += 1;
  return { from, to };
}

/** Where words begin in the surroundings of `start` to `end`, which must be of Chinese characters: offsets in the text, up to the end of the surroundings. */
export function wordsAround(text: string, start: number, end: number): readonly number[] {
  const { from, to } = runAround(text, start, end, AROUND);
  const begins: number[] = [];
  const { words } = cutOf(text, from, to);
  for (let at = from; at < to; at += 1) if ((words[at - from] ?? 0) > 0) begins.push(at);
  return [...begins, to];
}
