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

/** Cuts `text.slice(start, end)`, which must be of Chinese characters only. Places of the cut count from `start`. */
export function cutOf(text: string, start: number, end: number): Cut {
  const vocabulary = vocabularyOf();
  const size = end - start;
  const costs = new Float32Array(size * LONGEST);
  const before = new Float32Array(size + 1).fill(Infinity);
  const after = new Float32Array(size + 1).fill(Infinity);
  before[0] = 0;
  after[size] = 0;
  for (let at = 0; at < size; at += 1) {
    for (let length = 1; length <= LONGEST && at + length <= size; length += 1) {
      const cost = vocabulary.costAt(text, start + at, length);
      costs[at * LONGEST + length - 1] = cost === 0 ? Infinity : cost;
      const reached = (before[at] ?? 0) + (cost === 0 ? Infinity : cost);
      if (reached < (before[at + length] ?? 0)) before[at + length] = reached;
    }
  }
  const words = new Uint8Array(size);
  const choice = new Uint8Array(size);
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
  return { before, after, words };
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** Characters around a place that are looked at to tell the words there. */
const AROUND = 12;

/** Where words begin in the surroundings of `start` to `end`, which must be of Chinese characters: offsets in the text, up to the end of the surroundings. */
export function wordsAround(text: string, start: number, end: number): readonly number[] {
  let from = start;
  while (from > 0 && start - from < AROUND && isHan(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < AROUND && isHan(text.charCodeAt(to))) to += 1;
  const begins: number[] = [];
  cutOf(text, from, to).words.forEach((length, at) => {
    if (length > 0) begins.push(from + at);
  });
  return [...begins, to];
}
