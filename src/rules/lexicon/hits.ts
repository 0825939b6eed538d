import { remembered } from '../../draft/remember';
import { gradual } from '../../draft/gradual';
import { CONFUSABLES } from './confusables/index';
import { BLENDS } from './expressions/blends';
import { COLLOCATIONS } from './expressions/collocations';
import { DATED_EXPRESSIONS } from './expressions/dated';
import { matcherOf, type Matcher } from './matcher';
import { addFact, HIT, pairsOf } from './pairs';
import { gazetteer, placesKnown } from './places/gazetteer';
import { SLOGANS } from './places/slogans';

/** A lexicon word in a paragraph: its place in its own list, and where it starts. */
export interface Hit {
  readonly word: number;
  readonly start: number;
  readonly length: number;
}

/** What the lexicons find in a paragraph, list by list and by start, before any look at the context. */
export interface Hits {
  readonly confusables: readonly Hit[];
  readonly blends: readonly Hit[];
  readonly collocations: readonly Hit[];
  readonly dated: readonly Hit[];
  readonly places: readonly Hit[];
  readonly slogans: readonly Hit[];
}

type List = keyof Hits;

/** One word may stand in several lists, or in one list twice with different contexts. */
interface Owner {
  readonly list: List;
  readonly word: number;
}

interface Shared {
  readonly matcher: Matcher;
  readonly words: readonly string[];
  readonly owners: readonly (readonly Owner[])[];
}

const NONE: Hits = { confusables: [], blends: [], collocations: [], dated: [], places: [], slogans: [] };
/** The lists as they are looked for. */
export const wordLists = gradual(build);

/** All words of all lexicons in one pass; a paragraph is read once, however many rules ask. */
export const hitsIn = remembered(({ text }) => read(text));

function read(text: string): Hits {
  const { matcher, words, owners } = wordLists.get();
  const { at, all } = pairsOf(text);
  if ((all & HIT) === 0) return NONE;
  let hits: Record<List, Hit[]> | null = null;
  const found = (index: number, start: number): void => {
    hits ??= { confusables: [], blends: [], collocations: [], dated: [], places: [], slogans: [] };
    const length = words[index]?.length ?? 0;
    for (const { list, word } of owners[index] ?? []) hits[list].push({ word, start, length });
  };
  for (let start = 0; start + 1 < text.length; start += 1) if (((at[start] ?? 0) & HIT) !== 0) matcher.at(text, start, found);
  return hits ?? NONE;
}

function* build(): Generator<void, Shared, void> {
  const owners = new Map<string, Owner[]>();
  const add = (list: List, words: readonly string[]): void =>
    words.forEach((text, word) => {
      addFact(text.charCodeAt(0), text.charCodeAt(1), HIT);
      const all = owners.get(text);
      if (all === undefined) owners.set(text, [{ list, word }]);
      else all.push({ list, word });
    });
  add('confusables', CONFUSABLES.map(({ wrong }) => wrong));
  yield;
  add('blends', BLENDS.map(({ wrong }) => wrong));
  add('collocations', COLLOCATIONS.map(({ object }) => object));
  add('dated', DATED_EXPRESSIONS.map(({ words }) => words));
  add('slogans', SLOGANS);
  yield;
  yield* gazetteer.steps();
  add('places', [...placesKnown().byName.keys()]);
  yield;
  const words = [...owners.keys()];
  const matcher = matcherOf(words);
  yield;
  return { matcher, words, owners: [...owners.values()] };
}
