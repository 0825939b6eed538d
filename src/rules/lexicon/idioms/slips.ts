import { pairSlot, SLOTS } from '../matcher';
import { likeness, type Likeness } from './alike';
import { IDIOMS, type PhraseKind } from './index';
import { SOUND_VARIANTS } from './variants';

/** Four characters that are a listed idiom but for one. */
export interface Slip {
  readonly start: number;
  readonly idiom: string;
  readonly kind: PhraseKind;
  /** Which of the four characters, from 0. */
  readonly at: number;
  readonly likeness: Likeness;
}

/** Idioms by their first two characters and by their last two: with one slip, one of the two pairs is whole. */
interface Index {
  readonly slots: Uint8Array;
  readonly halves: readonly [first: ReadonlyMap<number, readonly string[]>, last: ReadonlyMap<number, readonly string[]>];
  readonly sound: ReadonlySet<string>;
}

/** Characters that stand between words so often that they are no slip in a phrase: 数以亿计的高素质人才. */
const PARTICLES: ReadonlySet<string> = new Set('的了是在与和及其各以为不');

let index: Index | null = null;

/** Idioms with one character gone wrong, by start; sound idioms and sound variants of them are passed over. */
export function slipsIn(text: string): Slip[] {
  index ??= indexOf([...IDIOMS.keys()]);
  const { slots, halves } = index;
  const slips: Slip[] = [];
  const last = text.length - 1;
  let first = text.charCodeAt(0);
  for (let at = 0; at < last; at += 1) {
    const second = text.charCodeAt(at + 1);
    const kind = slots[pairSlot(first, second)] ?? 0;
    if (kind !== 0) {
      const key = (first << 16) | second;
      if ((kind & 1) !== 0) collect(text, at, 2, halves[0].get(key), index.sound, slips);
      if ((kind & 2) !== 0 && at >= 2) collect(text, at - 2, 0, halves[1].get(key), index.sound, slips);
    }
    first = second;
  }
  return slips;
}

/** `from`: where in the idiom the half begins that may hold the slip. */
function collect(text: string, start: number, from: 0 | 2, idioms: readonly string[] | undefined, sound: ReadonlySet<string>, slips: Slip[]): void {
  if (idioms === undefined || start + 4 > text.length) return;
  const one = text.charAt(start + from);
  const two = text.charAt(start + from + 1);
  for (const idiom of idioms) {
    const sameOne = idiom.charAt(from) === one;
    if (sameOne === (idiom.charAt(from + 1) === two)) continue;
    const at = sameOne ? from + 1 : from;
    const wrong = text.charAt(start + at);
    const likely = likeness(wrong, idiom.charAt(at));
    if (likely === null || sound.has(text.slice(start, start + 4))) continue;
    const kind = IDIOMS.get(idiom) ?? 'collocation';
    if (kind !== 'idiom' && (likely === 'near' || PARTICLES.has(wrong))) continue;
    slips.push({ start, idiom, kind, at, likeness: likely });
  }
}

function indexOf(idioms: readonly string[]): Index {
  const slots = new Uint8Array(SLOTS);
  const halves: [Map<number, string[]>, Map<number, string[]>] = [new Map(), new Map()];
  for (const idiom of idioms) {
    ([0, 2] as const).forEach((from, half) => {
      const first = idiom.charCodeAt(from);
      const second = idiom.charCodeAt(from + 1);
      const slot = pairSlot(first, second);
      slots[slot] = (slots[slot] ?? 0) | (half + 1);
      const key = (first << 16) | second;
      const group = halves[half as 0 | 1].get(key);
      if (group === undefined) halves[half as 0 | 1].set(key, [idiom]);
      else group.push(idiom);
    });
  }
  return { slots, halves, sound: new Set([...idioms, ...SOUND_VARIANTS]) };
}
