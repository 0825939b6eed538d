import { characters, likeness } from '../idioms/alike';
import { gradual } from '../../../draft/gradual';
import { matcherOf, type Matcher } from '../matcher';
import { addFact, pairsOf, PHRASE } from '../pairs';
import { isHan, wordsAround } from '../vocabulary/segments';
import { vocabulary, vocabularyOf } from '../vocabulary/vocabulary';
import { LONG_PHRASES } from './long-phrases';

/** A listed phrase that stands in the text but for one slip. */
export interface PhraseSlip {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** One character for another that sounds or looks like it; one lacking; one written twice; two that changed places. */
  readonly kind: 'replaced' | 'lacking' | 'doubled' | 'swapped';
  /** Where in the text the slip is. */
  readonly at: number;
}

interface Index {
  readonly matcher: Matcher;
  readonly halves: readonly string[];
  /** For each half, the phrases that begin with it and those that end with it. */
  readonly owners: readonly (readonly { readonly phrase: string; readonly first: boolean }[])[];
  readonly phrases: ReadonlySet<string>;
}

/** Small words that may be left out, or put in, without a fault. */
const SMALL = new Set('的和与及之地了着过其等并');

/** Characters that official prose writes either way, or that another rule tells apart. */
const EITHER_WAY: ReadonlySet<string> = new Set(['做作', '作做', '定订', '订定', '账帐', '帐账', '他它', '它他', '和与', '像象', '象像', '市师', '份分', '分份', '以已', '己已', '察查', '查察', '制治', '治制']);

/** The phrases as they are looked for. */
export const longPhrases = gradual(readPhrases);

/** The phrases with one slip, by start; where phrases claim the same slip, the longest. What is another listed phrase is sound. */
export function phraseSlipsIn(text: string): PhraseSlip[] {
  const { matcher, halves, owners } = longPhrases.get();
  const { codes, at, all } = pairsOf(text);
  const found: PhraseSlip[] = [];
  if ((all & PHRASE) === 0) return found;
  const halfAt = (half: number, start: number): void => {
    const length = halves[half]?.length ?? 0;
    for (const { phrase, first } of owners[half] ?? []) {
      const slip = first ? slipAfter(text, codes, start, phrase, length) : slipBefore(text, codes, start + length, phrase, length);
      if (slip !== null) found.push(slip);
    }
  };
  for (let start = 0; start + 1 < text.length; start += 1) if (((at[start] ?? 0) & PHRASE) !== 0) matcher.at(text, start, halfAt);
  if (found.length === 0) return found;
  return longest(found.filter((slip) => !isListed(text, slip) && (slip.kind !== 'lacking' || breaksWord(text, slip))));
}

function longest(found: readonly PhraseSlip[]): PhraseSlip[] {
  const sorted = [...found].sort((a, b) => b.phrase.length - a.phrase.length || a.start - b.start);
  const kept: PhraseSlip[] = [];
  for (const slip of sorted) if (!kept.some((other) => slip.start < other.end && other.start < slip.end)) kept.push(slip);
  return kept.sort((a, b) => a.start - b.start);
}

/** The beginning of the phrase stands at `start`: the slip is behind it. */
function slipAfter(text: string, codes: Uint16Array, start: number, phrase: string, whole: number): PhraseSlip | null {
  let at = whole;
  while (at < phrase.length && codes[start + at] === phrase.charCodeAt(at)) at += 1;
  return at === phrase.length || !mayEndSo(codes, start, phrase, at, text.length) ? null : slipAt(text, start, phrase, at);
}

/** The end of the phrase stands before `end`: the slip is before it. */
function slipBefore(text: string, codes: Uint16Array, end: number, phrase: string, whole: number): PhraseSlip | null {
  let at = phrase.length - whole - 1;
  let place = end - whole - 1;
  while (at >= 0 && place >= 0 && codes[place] === phrase.charCodeAt(at)) {
    at -= 1;
    place -= 1;
  }
  if (at < 0) return null;
  for (let length = 0; length < 3; length += 1) {
    // The text as long as the phrase, shorter by one character, longer by one.
    const start = end - phrase.length - (length === 1 ? -1 : length >> 1);
    // Only a slip in the first two characters can touch the first.
    if (start < 0 || (at > 1 && codes[start] !== phrase.charCodeAt(0))) continue;
    let first = 0;
    while (first < phrase.length && codes[start + first] === phrase.charCodeAt(first)) first += 1;
    const slip = first < phrase.length && mayEndSo(codes, start, phrase, first, text.length) ? slipAt(text, start, phrase, first) : null;
    if (slip !== null && slip.end === end) return slip;
  }
  return null;
}

/** The one slip that makes `phrase` of the text at `start`, whose characters before `at` are right. */
function slipAt(text: string, start: number, phrase: string, at: number): PhraseSlip | null {
  const place = start + at;
  const [wrong, right] = [text.charCodeAt(place), phrase.charCodeAt(at)];
  if (!isHan(right)) return null;
  const rest = phrase.slice(at + 1);
  const slip = (kind: PhraseSlip['kind'], end: number): PhraseSlip => ({ phrase, start, end, kind, at: place });
  // 作风实不实 asks; it is no 作风不实 turned round.
  if (phrase.charAt(at) === '不' && text.charCodeAt(place + 1) === right && text.charCodeAt(place + 2) === wrong) return null;
  if (isHan(wrong) && rest !== '' && wrong === phrase.charCodeAt(at + 1) && text.charCodeAt(place + 1) === right && text.startsWith(rest.slice(1), place + 2)) {
    return slip('swapped', start + phrase.length);
  }
  if (isHan(wrong) && text.startsWith(rest, place + 1)) return isReplaced(text.charAt(place), phrase.charAt(at), phrase.length) ? slip('replaced', start + phrase.length) : null;
  if (at > 0 && rest !== '' && text.startsWith(rest, place) && !SMALL.has(phrase.charAt(at)) && isHan(wrong)) return slip('lacking', start + phrase.length - 1);
  if (at > 0 && wrong === phrase.charCodeAt(at - 1) && !SMALL.has(text.charAt(place)) && text.startsWith(phrase.slice(at), place + 1)) return slip('doubled', start + phrase.length + 1);
  return null;
}

/** Whether the phrase's last character stands about where one slip at `at` leaves it: a quick test that most places fail. */
function mayEndSo(codes: Uint16Array, start: number, phrase: string, at: number, length: number): boolean {
  const end = start + phrase.length - 1;
  if (end > length) return false;
  if (at >= phrase.length - 2) return true;
  const last = phrase.charCodeAt(phrase.length - 1);
  return codes[end] === last || codes[end - 1] === last || codes[end + 1] === last;
}

function isReplaced(wrong: string, right: string, length: number): boolean {
  if (EITHER_WAY.has(wrong + right) || SMALL.has(wrong) || SMALL.has(right)) return false;
  const likely = likeness(wrong, right);
  return likely === 'sound' || likely === 'shape' || (likely === 'near' && length >= 6);
}

/** What a character costs that stands alone everywhere. */
const STANDS_ALONE = 7;

/**
 * Whether the lacking character is missed: it belongs to a word of which only the other character is left, standing alone, and no word
 * reaches over the ends of the phrase (全面从严治党主体责任 holds no 党委主体责任).
 */
function breaksWord(text: string, { phrase, start, end, at }: PhraseSlip): boolean {
  const begins = wordsAround(text, start, end);
  const has = (place: number): boolean => begins.includes(place) || !isHan(text.charCodeAt(place)) || !isHan(text.charCodeAt(place - 1));
  if (!has(start) || !has(end)) return false;
  const gap = at - start;
  let from = gap;
  while (from > 0 && isHan(phrase.charCodeAt(from - 1))) from -= 1;
  let to = gap;
  while (to < phrase.length && isHan(phrase.charCodeAt(to))) to += 1;
  const own = wordsAround(phrase, from, to);
  const after = own.findIndex((begin) => begin > gap);
  const [first, last] = [own[after - 1] ?? from, own[after] ?? to];
  if (last - first !== 2) return false;
  const left = first === gap ? at : at - 1;
  return begins.includes(left) && begins.includes(left + 1) && vocabularyOf().costAt(text, left, 1) >= STANDS_ALONE;
}

/** No other phrase that could clear a slip is looked for farther off. */
const REACH = 14;

/** Whether another listed phrase stands over the slip, so that nothing is wrong. */
function isListed(text: string, { at }: PhraseSlip): boolean {
  const { phrases } = longPhrases.get();
  for (let start = Math.max(0, at - REACH); start <= at; start += 1) {
    for (let end = at + 1; end <= Math.min(text.length, start + REACH); end += 1) if (phrases.has(text.slice(start, end))) return true;
  }
  return false;
}

function* readPhrases(): Generator<void, Index, void> {
  for (const list of [vocabulary, characters]) yield* list.steps();
  const owners = new Map<string, { phrase: string; first: boolean }[]>();
  const add = (half: string, phrase: string, first: boolean): void => {
    const known = owners.get(half);
    addFact(half.charCodeAt(0), half.charCodeAt(1), PHRASE);
    if (known === undefined) owners.set(half, [{ phrase, first }]);
    else known.push({ phrase, first });
  };
  for (const phrase of LONG_PHRASES) {
    const middle = Math.floor(phrase.length / 2);
    add(phrase.slice(0, middle), phrase, true);
    add(phrase.slice(middle), phrase, false);
  }
  yield;
  const halves = [...owners.keys()];
  return { matcher: matcherOf(halves), halves, owners: [...owners.values()], phrases: new Set(LONG_PHRASES) };
}
