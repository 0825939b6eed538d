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

interface Readings {
  readonly exact: readonly number[];
  readonly near: readonly number[];
}

let readings: ReadonlyMap<string, Readings> | null = null;
let shapes: ReadonlySet<string> | null = null;

/** Whether one character may stand for the other by mistake; `null` for characters that nobody mixes up. */
export function likeness(one: string, other: string): Likeness | null {
  readings ??= readReadings();
  shapes ??= readShapes();
  const a = readings.get(one);
  const b = readings.get(other);
  if (a !== undefined && b !== undefined && share(a.exact, b.exact)) return 'sound';
  if (shapes.has(one + other)) return 'shape';
  return a !== undefined && b !== undefined && share(a.near, b.near) ? 'near' : null;
}

function share(some: readonly number[], others: readonly number[]): boolean {
  return some.some((id) => others.includes(id));
}

function readReadings(): ReadonlyMap<string, Readings> {
  const ids = new Map<string, number>();
  const idOf = (syllable: string): number => ids.get(syllable) ?? (ids.set(syllable, ids.size), ids.size - 1);
  const all = new Map<string, { exact: number[]; near: number[] }>();
  for (const entry of SYLLABLES.trim().split(/\s+/)) {
    const syllable = /^[a-zü]+/.exec(entry)?.[0] ?? '';
    const exact = idOf(syllable);
    const near = idOf(`~${syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')}`);
    for (const character of entry.slice(syllable.length)) {
      const known = all.get(character) ?? { exact: [], near: [] };
      known.exact.push(exact);
      known.near.push(near);
      all.set(character, known);
    }
  }
  return all;
}

function readShapes(): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const group of SHAPE_GROUPS) {
    for (const one of group) for (const other of group) if (one !== other) pairs.add(one + other);
  }
  return pairs;
}

/** A character that may stand for another by mistake. */
export interface Alike {
  readonly character: string;
  readonly likeness: Likeness;
}

/** Readings of every character, four places each, 0 where there is none. */
const PLACES = 4;
let table: Uint16Array | null = null;

/** Whether one pinyin spelling gives both characters, by their codes: the quick half of `likeness`. */
export function soundsAlike(one: number, other: number): boolean {
  table ??= readTable();
  for (let a = one * PLACES; a < (one + 1) * PLACES; a += 1) {
    const reading = table[a] ?? 0;
    if (reading === 0) return false;
    for (let b = other * PLACES; b < (other + 1) * PLACES; b += 1) if (table[b] === reading) return true;
  }
  return false;
}

function readTable(): Uint16Array {
  readings ??= readReadings();
  const all = new Uint16Array(PLACES << 16);
  for (const [character, { exact }] of readings) {
    exact.slice(0, PLACES).forEach((id, at) => {
      all[character.charCodeAt(0) * PLACES + at] = id + 1;
    });
  }
  return all;
}

/** Whether the two characters are taken for each other by their look, by their codes. */
export function looksAlike(one: number, other: number): boolean {
  return looksLike(String.fromCharCode(one)).includes(String.fromCharCode(other));
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
let kin: Kin | null = null;

/** The kin of all characters, read at the first call. */
export function kinOfAll(): Kin {
  kin ??= readKin();
  return kin;
}

function readKin(): Kin {
  readings ??= readReadings();
  const all = new Map<number, number[]>();
  for (const [character, { exact }] of readings) all.set(character.charCodeAt(0), exact.slice(0, PLACES).map((id) => id % KIN));
  SHAPE_GROUPS.forEach((group, place) => {
    for (const character of group) {
      const known = all.get(character.charCodeAt(0));
      if (known === undefined) all.set(character.charCodeAt(0), [place % KIN]);
      else known.push(place % KIN);
    }
  });
  const starts = new Uint16Array((1 << 16) + 1);
  const ids: number[] = [];
  for (let code = 0; code < 1 << 16; code += 1) {
    ids.push(...(all.get(code) ?? []));
    starts[code + 1] = ids.length;
  }
  return { starts, ids: Uint16Array.from(ids) };
}

let shapesOf: ReadonlyMap<string, string> | null = null;

/** The characters that are taken for this one by their look; '' for most. */
export function looksLike(one: string): string {
  shapesOf ??= readShapesOf();
  return shapesOf.get(one) ?? '';
}

function readShapesOf(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const group of SHAPE_GROUPS) {
    for (const one of group) for (const other of group) if (one !== other && !all.get(one)?.includes(other)) all.set(one, (all.get(one) ?? '') + other);
  }
  return all;
}
