import { characterSet, isIn, type CharacterSet } from '../../../draft/character-set';
import { gradual } from '../../../draft/gradual';
import { SHAPE_GROUPS } from './shape-groups';
import { SYLLABLES } from './syllables';

/** How two different characters may be taken for each other. */
export type Likeness =
  /** One pinyin spelling gives both. */
  | 'sound'
  /** They look alike. */
  | 'shape'
  /** Spelt apart, yet sounding alike in many mouths: zh/z, ch/c, sh/s, -ng/-n. */
  | 'near';

/** Characters have so many readings at most. */
export const PLACES = 5;

/** Of every character, by its code, the numbers of its readings, 0 where there is none; and what looks like it. */
interface Characters {
  readonly exact: Uint16Array;
  /** The same where zh is z and -ng is -n. */
  readonly near: Uint16Array;
  readonly looks: ReadonlyMap<string, string>;
  /** All that look like any other. */
  readonly drawn: CharacterSet;
  readonly kin: Kin;
}

/**
 * What characters may be taken for each other by, as numbers below `KIN`: two that sound or look alike share a number; some that share one
 * do not. Those of the character `code` stand in `ids` from `starts[code]` up to `starts[code + 1]`.
 */
export interface Kin {
  readonly starts: Uint16Array;
  readonly ids: Uint16Array;
}

export const KIN = 512;

/** Readings and looks of the characters. */
export const characters = gradual(readCharacters);

/** Whether one character may stand for the other by mistake; `null` for characters that nobody mixes up. */
export function likeness(one: string, other: string): Likeness | null {
  const { exact, near } = characters.get();
  const [a, b] = [one.charCodeAt(0), other.charCodeAt(0)];
  if (share(exact, a, b)) return 'sound';
  if (one !== other && looksAlike(a, b)) return 'shape';
  return share(near, a, b) ? 'near' : null;
}

/** Whether one pinyin spelling gives both characters, by their codes: the quick half of `likeness`. */
export function soundsAlike(one: number, other: number): boolean {
  return share(characters.get().exact, one, other);
}

/** The numbers of the readings of a character, by its code: two characters that one pinyin spelling gives share one. */
export function readingsOf(code: number): Uint16Array {
  const { exact } = characters.get();
  const start = code * PLACES;
  let end = start;
  while (end < start + PLACES && exact[end] !== 0) end += 1;
  return exact.subarray(start, end);
}

/** Whether the two characters are taken for each other by their look, by their codes. */
export function looksAlike(one: number, other: number): boolean {
  const { drawn } = characters.get();
  if (!isIn(drawn, one) || !isIn(drawn, other)) return false;
  return looksLike(String.fromCharCode(one)).includes(String.fromCharCode(other));
}

/** The characters that are taken for this one by their look; '' for most. */
export function looksLike(one: string): string {
  return characters.get().looks.get(one) ?? '';
}

/** The kin of all characters. */
export function kinOfAll(): Kin {
  return characters.get().kin;
}

function share(readings: Uint16Array, one: number, other: number): boolean {
  for (let a = one * PLACES; a < (one + 1) * PLACES; a += 1) {
    const reading = readings[a] ?? 0;
    if (reading === 0) return false;
    for (let b = other * PLACES; b < (other + 1) * PLACES; b += 1) if (readings[b] === reading) return true;
  }
  return false;
}

function* readCharacters(): Generator<void, Characters, void> {
  const exact = new Uint16Array(PLACES << 16);
  const near = new Uint16Array(PLACES << 16);
  const ids = new Map<string, number>();
  const idOf = (syllable: string): number => ids.get(syllable) ?? (ids.set(syllable, ids.size + 1), ids.size);
  const put = (readings: Uint16Array, code: number, id: number): void => {
    let place = code * PLACES;
    while ((readings[place] ?? 0) !== 0) place += 1;
    readings[place] = id;
  };
  for (const entry of SYLLABLES.trim().split(/\s+/)) {
    const syllable = /^[a-zü]+/.exec(entry)?.[0] ?? '';
    const own = idOf(syllable);
    const alike = idOf(`~${syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')}`);
    for (let at = syllable.length; at < entry.length; at += 1) {
      put(exact, entry.charCodeAt(at), own);
      put(near, entry.charCodeAt(at), alike);
    }
  }
  yield;
  const looks = new Map<string, string>();
  for (const group of SHAPE_GROUPS) {
    for (const one of group) for (const other of group) if (one !== other && !looks.get(one)?.includes(other)) looks.set(one, (looks.get(one) ?? '') + other);
  }
  yield;
  return { exact, near, looks, drawn: characterSet(SHAPE_GROUPS.join('')), kin: kinBy(exact) };
}

function kinBy(exact: Uint16Array): Kin {
  const byShape = new Map<number, number[]>();
  SHAPE_GROUPS.forEach((group, place) => {
    for (const character of group) {
      const code = character.charCodeAt(0);
      byShape.set(code, [...(byShape.get(code) ?? []), place % KIN]);
    }
  });
  const starts = new Uint16Array((1 << 16) + 1);
  const ids: number[] = [];
  for (let code = 0; code < 1 << 16; code += 1) {
    for (let place = code * PLACES; place < (code + 1) * PLACES && exact[place] !== 0; place += 1) ids.push((exact[place] ?? 0) % KIN);
    for (const id of byShape.get(code) ?? []) ids.push(id);
    starts[code + 1] = ids.length;
  }
  return { starts, ids: Uint16Array.from(ids) };
}
