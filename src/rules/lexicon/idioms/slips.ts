import { gradual } from '../../../draft/gradual';
import { addFact, FIRST_HALF, LAST_HALF, pairsOf } from '../pairs';
import { isHan, wordsAround } from '../vocabulary/segments';
import { vocabulary, vocabularyOf } from '../vocabulary/vocabulary';
import { characters, likeness, type Likeness } from './alike';
import { idioms as listed, type PhraseKind } from './index';
import { SOUND_VARIANTS } from './variants';

/** Four characters that are a listed idiom but for one. */
export interface Slip {
  readonly start: number;
  readonly idiom: string;
  readonly kind: PhraseKind;
  /** Which of the four characters, from 0. */
  readonly at: number;
  /** `other`: not alike, told only of an idiom whose broken half makes no word at all. */
  readonly likeness: Likeness | 'other';
  /** Whether the wrong character makes no word with its neighbours. */
  readonly lone: boolean;
  /**
   * What the half with the wrong character costs when both halves are words as they stand (文化自身 beside 文化自信): the less, the likelier the
   * text means what it says. `null` when one of them is none.
   */
  readonly halves: number | null;
}

/**
 * Idioms by what of them is whole: with one slip, three characters are, and of these one half.
 * A hash table in typed arrays: `heads` by the three whole characters, `next` from entry to entry; entry = idiom × 4 + place of the slip.
 */
interface Index {
  readonly idioms: readonly string[];
  readonly kinds: ReadonlyMap<string, PhraseKind>;
  /** The characters of all idioms, four by four. */
  readonly codes: Uint16Array;
  /** As bits, the buckets that hold anything: small enough to stay at hand. */
  readonly held: Uint32Array;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly sound: ReadonlySet<string>;
}

const BUCKETS = 1 << 18;

/** Characters that stand between words so often that they are no slip in a phrase: 数以亿计的高素质人才. */
const PARTICLES: ReadonlySet<string> = new Set('的了是在与和及其各以为不于之');

/** So many idioms are read in one step. */
const STEP = 1000;

/** What a character costs at least that does not often stand by itself. */
const RARE = 9;

/** The idioms as they are looked for. */
export const idiomIndex = gradual(readIndex);

/** Idioms with one character gone wrong, by start; sound idioms and sound variants of them are passed over. */
export function slipsIn(text: string): Slip[] {
  const index = idiomIndex.get();
  const { codes, at: facts, all } = pairsOf(text);
  const slips: Slip[] = [];
  if ((all & (FIRST_HALF | LAST_HALF)) === 0) return slips;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const known = facts[at] ?? 0;
    if ((known & (FIRST_HALF | LAST_HALF)) === 0) continue;
    if ((known & FIRST_HALF) !== 0 && at + 4 <= text.length) {
      collect(index, text, codes, at, 3, slips);
      collect(index, text, codes, at, 2, slips);
    }
    if ((known & LAST_HALF) !== 0 && at >= 2) {
      collect(index, text, codes, at - 2, 1, slips);
      collect(index, text, codes, at - 2, 0, slips);
    }
  }
  return slips;
}

/** The idioms of which these four characters are all but the one at `slip`. */
function collect(index: Index, text: string, codes: Uint16Array, start: number, slip: number, slips: Slip[]): void {
  const { idioms, held, heads, next } = index;
  const bucket = bucketOf(codes, start, slip);
  if (((held[bucket >>> 5] ?? 0) & (1 << (bucket & 31))) === 0) return;
  for (let entry = heads[bucket] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
    if ((entry & 3) !== slip || !agrees(codes, start, index.codes, entry - slip, slip) || index.codes[entry] === codes[start + slip]) continue;
    judge(text, start, slip, idioms[entry >> 2] ?? '', index, slips);
  }
}

function bucketOf(codes: Uint16Array, start: number, slip: number): number {
  const whole = start + (slip < 2 ? 2 : 0);
  const a = Math.imul(codes[whole] ?? 0, 40503) ^ Math.imul(codes[whole + 1] ?? 0, 2654435);
  return (a ^ Math.imul(codes[start + (slip ^ 1)] ?? 0, 97 + 64 * slip)) & (BUCKETS - 1);
}

function agrees(codes: Uint16Array, start: number, idioms: Uint16Array, from: number, slip: number): boolean {
  for (let at = 0; at < 4; at += 1) if (at !== slip && codes[start + at] !== idioms[from + at]) return false;
  return true;
}

/** All characters but the one at `at` are the idiom's. */
function judge(text: string, start: number, at: number, idiom: string, { kinds, sound }: Index, slips: Slip[]): void {
  const wrong = text.charAt(start + at);
  if (!isHan(wrong.charCodeAt(0))) return;
  const likely = likeness(wrong, idiom.charAt(at));
  const kind = kinds.get(idiom) ?? 'collocation';
  if ((kind !== 'idiom' && likely === null) || sound.has(text.slice(start, start + 4))) return;
  if (kind !== 'idiom' && PARTICLES.has(wrong)) return;
  if (kind !== 'idiom' && kind !== 'set-phrase' && likely === 'near') return;
  const own = wordAt(text, start, start + at);
  if (!standsLoose(start, at, kind, own, vocabularyOf().costAt(text, start + at, 1))) return;
  const partner = wordAt(text, start, start + (at ^ 1));
  if (kind !== 'idiom' && (partner.start < start || partner.end > start + 4)) return;
  const lone = own.end - own.start === 1;
  if (likely === 'near' && kind === 'set-phrase' && !lone) return;
  if (likely === null) {
    const rare = vocabularyOf().costAt(text, start + at, 1) >= RARE && vocabularyOf().costAt(text, start + (at ^ 1), 1) >= RARE;
    if (!lone || !rare || partner.end - partner.start !== 1) return;
  }
  const halves = costOfHalves(text, start, at);
  if (halves !== null && halves < EVERYWHERE && kind !== 'idiom' && !OFTEN_TAKEN.has(own.end - own.start === 2 ? text.slice(own.start, own.end) : '')) return;
  slips.push({ start, idiom, kind, at, likeness: likely ?? 'other', lone, halves });
}

/** A word that costs less stands everywhere (自身, 治理, 之后), and with any other. */
const EVERYWHERE = 10.5;

/** Usual words that are so often typed for another that even they prove a slip: 侥幸心里. */
const OFTEN_TAKEN: ReadonlySet<string> = new Set(['心里', '形式', '反应', '权利', '法制', '时事', '必需', '制定', '实事', '事实', '做出']);

function costOfHalves(text: string, start: number, at: number): number | null {
  const [first, last] = [0, 2].map((half) => vocabularyOf().pairCost(text.charCodeAt(start + half), text.charCodeAt(start + half + 1)));
  if (first === undefined || last === undefined || first === 0 || last === 0) return null;
  return at < 2 ? first : last;
}

/**
 * Whether the wrong character is free to be one: no word that it is part of reaches over the ends of the four (委员会指定 holds no 委员会制;
 * nor one of the character beside it, see `judge`: 每半年请干部 holds no 年轻干部).
 * In a phrase of the general list it makes no word with its neighbours either (水利发电 is no slip of 水力发电), nor is it one that often
 * stands alone.
 */
function standsLoose(start: number, at: number, kind: PhraseKind, own: Word, cost: number): boolean {
  if (own.start < start || own.end > start + 4) return false;
  return kind !== 'word' || (own.end - own.start === 1 && !((at === 0 || at === 3) && cost < RARE));
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** The word that holds the character at `place`, as the surroundings of the four characters are cut. */
function wordAt(text: string, start: number, place: number): Word {
  const begins = wordsAround(text, start, start + 4);
  const after = begins.findIndex((begin) => begin > place);
  return { start: begins[after - 1] ?? start, end: begins[after] ?? place + 1 };
}

function* readIndex(): Generator<void, Index, void> {
  for (const list of [listed, vocabulary, characters]) yield* list.steps();
  const kinds = listed.get();
  const idioms = [...kinds.keys()];
  const codes = new Uint16Array(4 * idioms.length);
  const held = new Uint32Array(BUCKETS / 32);
  const heads = new Int32Array(BUCKETS).fill(-1);
  const next = new Int32Array(4 * idioms.length).fill(-1);
  for (const [place, idiom] of idioms.entries()) {
    if (place % STEP === STEP - 1) yield;
    for (let at = 0; at < 4; at += 1) codes[4 * place + at] = idiom.charCodeAt(at);
    addFact(idiom.charCodeAt(0), idiom.charCodeAt(1), FIRST_HALF);
    addFact(idiom.charCodeAt(2), idiom.charCodeAt(3), LAST_HALF);
    for (let slip = 0; slip < 4; slip += 1) {
      const bucket = bucketOf(codes, 4 * place, slip);
      next[4 * place + slip] = heads[bucket] ?? -1;
      heads[bucket] = 4 * place + slip;
      held[bucket >>> 5] = (held[bucket >>> 5] ?? 0) | (1 << (bucket & 31));
    }
  }
  yield;
  return { idioms, kinds, codes, held, heads, next, sound: new Set([...idioms, ...SOUND_VARIANTS]) };
}
