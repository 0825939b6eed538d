import { gradual } from '../../../draft/gradual';
import { wordsOf } from '../idioms/words';
import { CLASS, pairsOf } from '../pairs';
import { SOUND_SWAPS, TOO_COMMON } from './exceptions';
import { cutOf, runAround } from './segments';
import { USUAL_WORDS } from './usual-words';
import { vocabulary, vocabularyOf } from './vocabulary';

/** Two characters that make no word, neither with each other nor with their neighbours, and a usual word the other way round: 高提 for 提高. */
export interface Swap {
  readonly start: number;
  readonly word: string;
}

/** Below this, in nats, the text is as likely sound as not. */
const LEAST_GAIN = 6.5;

/** So many characters on either side are looked at; longer runs without a mark are no prose. */
const REACH = 100;

/** So many words are read in one step. */
const STEP = 1000;

interface Reversed {
  /** The usual words of two characters by the codes of these, the last first. */
  readonly keys: ReadonlySet<number>;
}

/** The usual words as they are looked for the other way round. */
export const reversedWords = gradual(readReversed);

/** Swapped characters of a text, by start. */
export function swapsIn(text: string): Swap[] {
  const { keys } = reversedWords.get();
  const facts = pairsOf(text).at;
  const found: Swap[] = [];
  const isWord = (at: number): boolean => at >= 0 && at + 1 < text.length && ((facts[at] ?? 0) & CLASS) !== 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isWord(at) || !keys.has((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) || isWord(at - 1) || isWord(at + 1)) continue;
    if (gainAt(text, at) >= LEAST_GAIN) found.push({ start: at, word: text.charAt(at + 1) + text.charAt(at) });
  }
  return found;
}

/** How much likelier the text is with the two characters the other way round, in nats; 0 where they belong to words of their own. */
function gainAt(text: string, at: number): number {
  const { from, to } = runAround(text, at, at + 2, REACH);
  // Two characters between marks are a list's item, a name or a heading, and no place for this.
  if (to - from < 3) return 0;
  const { before, after, words } = cutOf(text, from, to);
  const place = at - from;
  if (words[place] !== 1 || words[place + 1] !== 1) return 0;
  return (after[0] ?? 0) - (before[place] ?? 0) - (after[place + 2] ?? 0) - vocabularyOf().pairCost(text.charCodeAt(at + 1), text.charCodeAt(at));
}

function* readReversed(): Generator<void, Reversed, void> {
  yield* vocabulary.steps();
  const keys = new Set<number>();
  for (const [place, word] of wordsOf(USUAL_WORDS).entries()) {
    if (place % STEP === STEP - 1) yield;
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length !== 2 || first === second || TOO_COMMON.has(word) || SOUND_SWAPS.has(word.charAt(1) + word.charAt(0))) continue;
    keys.add((second << 16) | first);
  }
  return { keys };
}
