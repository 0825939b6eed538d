import { ASPECT_CUES, FIELD_CUES, type Cues } from './cues';
import type { AspectId, FieldId } from './measure';

/** How far an aspect or line of work is what a text is about. */
export interface Weighed<Id extends string> {
  readonly id: Id;
  /** Above 0; comparable between the entries of one list only. */
  readonly weight: number;
}

interface Entry<Id extends string> {
  readonly id: Id;
  readonly word: string;
  readonly weight: number;
}

/** Longer words are surer: 「理论学习」 says more than 「学习」. */
const weightOf = (word: string, sure: boolean): number => (sure ? 2 : 0.6) + 0.35 * Math.max(0, Math.min(6, word.length) - 2);

/** Words by their first character, for one pass over a text. */
function compiled<Id extends string>(cues: Readonly<Record<Id, Cues>>): ReadonlyMap<string, readonly Entry<Id>[]> {
  const map = new Map<string, Entry<Id>[]>();
  for (const id of Object.keys(cues) as Id[]) {
    const { sure, likely } = cues[id];
    for (const [words, isSure] of [[sure, true], [likely, false]] as const) {
      for (const word of words.split('|')) {
        const entry = { id, word, weight: weightOf(word, isSure) };
        const list = map.get(word.charAt(0));
        if (list === undefined) map.set(word.charAt(0), [entry]);
        else list.push(entry);
      }
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

const aspects = compiled(ASPECT_CUES);
const fields = compiled(FIELD_CUES);

/** The first clause names the matter, what follows describes it. */
const FIRST = 1.15;
const AFTER = 0.75;

/** The weight of each id for a text: every word counts once, and within a longer word of the same id not at all. */
function weigh<Id extends string>(text: string, map: ReadonlyMap<string, readonly Entry<Id>[]>): Map<Id, number> {
  const weights = new Map<Id, number>();
  const heard = new Set<string>();
  const until = new Map<Id, number>();
  const first = text.search(/[，。；]/);
  for (let i = 0; i < text.length; i += 1) {
    for (const { id, word, weight } of map.get(text.charAt(i)) ?? []) {
      if (!text.startsWith(word, i) || i + word.length <= (until.get(id) ?? 0)) continue;
      until.set(id, i + word.length);
      const key = `${id} ${word}`;
      if (heard.has(key)) continue;
      heard.add(key);
      weights.set(id, (weights.get(id) ?? 0) + weight * (first === -1 || i < first ? FIRST : AFTER));
    }
  }
  return weights;
}

/** One or two sentences are the problem itself; the explanation and the example of a long text may name anything. */
export const restWeight = (rest: string): number => (rest.length <= 90 ? 0.9 : 0.22);

/** What the words of a problem, and of the heading that it stands under, say of its aspect; likeliest first, empty when nothing. */
export function aspectsOf(core: string, rest = '', heading = ''): readonly Weighed<AspectId>[] {
  return ranked([weigh(core, aspects), scaled(weigh(rest, aspects), restWeight(rest)), scaled(weigh(heading, aspects), 0.6)]);
}

/** The same for lines of work. */
export function fieldsOf(core: string, rest = '', heading = ''): readonly Weighed<FieldId>[] {
  return ranked([weigh(core, fields), scaled(weigh(rest, fields), restWeight(rest)), scaled(weigh(heading, fields), 0.8)]);
}

function scaled<Id>(weights: Map<Id, number>, by: number): Map<Id, number> {
  for (const [id, weight] of weights) weights.set(id, weight * by);
  return weights;
}

function ranked<Id extends string>(all: readonly ReadonlyMap<Id, number>[]): readonly Weighed<Id>[] {
  const sums = new Map<Id, number>();
  for (const weights of all) for (const [id, weight] of weights) sums.set(id, (sums.get(id) ?? 0) + weight);
  return [...sums].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight);
}
