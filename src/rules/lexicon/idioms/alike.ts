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

let sounds: ReadonlyMap<number, string> | null = null;

/** All characters that may stand for this one by mistake; each once, as the firmer likeness. */
export function alikes(one: string): readonly Alike[] {
  readings ??= readReadings();
  sounds ??= bySound(readings);
  const all = new Map<string, Likeness>();
  const own = readings.get(one);
  for (const id of own?.exact ?? []) for (const other of sounds.get(id) ?? '') all.set(other, 'sound');
  for (const group of SHAPE_GROUPS) {
    if (group.includes(one)) for (const other of group) if (!all.has(other)) all.set(other, 'shape');
  }
  for (const id of own?.near ?? []) for (const other of sounds.get(id) ?? '') if (!all.has(other)) all.set(other, 'near');
  all.delete(one);
  return [...all].map(([character, likely]) => ({ character, likeness: likely }));
}

/** The characters of each syllable, exact or near. */
function bySound(all: ReadonlyMap<string, Readings>): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [character, { exact, near }] of all) {
    for (const id of new Set([...exact, ...near])) characters.set(id, (characters.get(id) ?? '') + character);
  }
  return characters;
}
