import type { Paragraph } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import type { Span } from '../../draft/span';
import { inkOf } from '../punctuation/characters';
import { bareText, fingerprintsOf, shareOf } from './fingerprints';
import { holdersOf } from './holders';

/** A paragraph that is compared with the others. */
export interface Passage {
  readonly span: Span;
  readonly words: Words;
}

/** The words of a passage without marks and spaces, and their sampled fingerprints. */
interface Words {
  readonly bare: string;
  readonly prints: readonly number[];
  /** Offsets of the words in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** A passage that stands, whole or nearly so, in an earlier one. */
export interface Repeat {
  readonly index: number;
  readonly earlier: number;
  /** All its words, and none else. */
  readonly exact: boolean;
}

/** Shorter passages repeat each other by nature. */
const LEAST = 40;
/** Of the shorter of two passages, so much must stand in the other. */
const SAME = 0.8;
/** Texts that so many earlier passages share are formulas. */
const COMMON = 6;

/** A paragraph as a passage; `null` when it is too short to be compared. */
export function passageOf(paragraph: Paragraph, index: number): Passage | null {
  const words = wordsOf(paragraph);
  return words && { span: { paragraph: index, start: words.start, end: words.end }, words };
}

const wordsOf = remembered(({ text }): Words | null => {
  if (text.length < LEAST) return null;
  const bare = bareText(text);
  return bare.length < LEAST ? null : { bare, prints: fingerprintsOf(bare), ...inkOf(text) };
});

/** So many passages are compared in one step. */
const STEP = 50;

/**
 * Every passage that repeats an earlier one, with the first of those. Linear in the length of all: candidates come from sampled
 * fingerprints, at most one is compared word by word. It may be left alone for a while wherever it yields.
 */
export function* repeatSteps(passages: readonly Passage[]): Generator<void, readonly Repeat[], void> {
  const whole = new Map<string, number>();
  const holders = holdersOf(passages.reduce((sum, { words }) => sum + words.prints.length, 0), COMMON);
  const counts: number[] = [];
  const repeats: Repeat[] = [];
  const shared = new Map<number, number>();
  const count = (holder: number): unknown => shared.set(holder, (shared.get(holder) ?? 0) + 1);
  for (const [index, { words }] of passages.entries()) {
    if (index % STEP === STEP - 1) yield;
    const { bare, prints } = words;
    const same = whole.get(bare);
    if (same !== undefined) {
      repeats.push({ index, earlier: same, exact: true });
      counts.push(0);
      continue;
    }
    whole.set(bare, index);
    counts.push(prints.length);
    if (shared.size > 0) shared.clear();
    for (const print of prints) holders.add(print, index, count);
    const earlier = shared.size === 0 ? null : likeliest(shared, counts, prints.length);
    if (earlier === null) continue;
    const other = passages[earlier]?.words.bare ?? '';
    const [short, long] = bare.length <= other.length ? [bare, other] : [other, bare];
    if (shareOf(short, long) >= SAME) repeats.push({ index, earlier, exact: false });
  }
  return repeats;
}

/** The earlier passage that shares most, when that is half of the shorter one's fingerprints. */
function likeliest(shared: ReadonlyMap<number, number>, counts: readonly number[], own: number): number | null {
  let best: number | null = null;
  let most = 1;
  for (const [holder, count] of shared) {
    if (count > most && count >= Math.min(own, counts[holder] ?? own) * 0.5) {
      most = count;
      best = holder;
    }
  }
  return best;
}
