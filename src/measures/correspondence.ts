import { bigramsOf, shared, type Pair } from '../genres/bigrams';
import type { DraftItem, DraftItems } from '../genres/items';
import { conceptTerm, conceptsOf, termsOf, wordsFor, type Term } from '../genres/terms';
import { aspectsOf, fieldsOf } from './classify';
import type { AspectId, FieldId } from './measure';

/** Why two items belong together. */
export interface Evidence {
  /** Words of the first that the second takes up, in these or in like words. */
  readonly words: readonly string[];
  /** The aspect or line of work that both are about. */
  readonly topic: AspectId | FieldId | null;
  /** They stand at the same place of lists of equal length: the third aspect's problem, the third measure. */
  readonly order: boolean;
}

/** Two items that belong together, by their places in their lists. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly evidence: Evidence;
}

/** How the problems, causes and measures of a draft answer each other; every relation is many-to-many. */
export interface Correspondence {
  readonly items: DraftItems;
  readonly problemToCause: readonly Link[];
  readonly problemToMeasure: readonly Link[];
  readonly causeToMeasure: readonly Link[];
  /** Problems that no measure answers, by their places; empty where the draft has no problems. */
  readonly unanswered: readonly number[];
  /** Measures that answer neither a problem nor a cause. The tasks of a speech are set for the year and need answer none. */
  readonly idle: readonly number[];
}

/** From here on two items belong together: over-strict matching is worse than a link too many. */
const LINKED = 0.32;
/** Beside its best link an item keeps those that are nearly as strong. */
const NEARLY = 0.55;
const MOST = 4;

interface Profile {
  readonly topics: ReadonlyMap<AspectId | FieldId, number>;
  readonly terms: ReadonlySet<Term>;
  readonly concepts: ReadonlySet<number>;
  readonly sentences: readonly ReadonlySet<Term>[];
  readonly pairs: ReadonlySet<Pair>;
  readonly words: string;
  /** Its place in the order of its list; problems count by the aspect that they stand under. */
  readonly place: number;
}

/** Computes the links of a draft's items from their headings, order and words. Pure; advice, not judgement. */
export function correspondenceOf(items: DraftItems): Correspondence {
  const aspects = [...new Set(items.problems.map(({ row, heading }) => row?.name.zh ?? heading))];
  const problems = items.problems.map(({ core, text, row, heading }) => {
    const under = row?.name.zh ?? heading;
    return profileOf(core, text, under, aspects.indexOf(under));
  });
  const causes = profilesOf(items.causes);
  const measures = profilesOf(items.measures);
  const problemToCause = links(problems, causes);
  const problemToMeasure = links(problems, measures);
  const causeToMeasure = links(causes, measures);
  const answered = new Set(problemToMeasure.map(({ from }) => from));
  const answering = new Set([...problemToMeasure, ...causeToMeasure].map(({ to }) => to));
  return {
    items,
    problemToCause,
    problemToMeasure,
    causeToMeasure,
    unanswered: places(items.problems).filter((place) => !answered.has(place) && items.problems[place]?.answer === ''),
    idle: items.problems.length === 0 ? [] : places(items.measures).filter((place) => !answering.has(place) && items.measures[place]?.part !== 'tasks'),
  };
}

/** The items under one heading stand at one place. */
function profilesOf(items: readonly DraftItem[]): readonly Profile[] {
  const headings = [...new Set(items.map(({ heading }) => heading))];
  return items.map(({ heading, text }) => profileOf(heading, text, '', headings.indexOf(heading)));
}

function places(items: readonly DraftItem[]): number[] {
  return items.map((_, place) => place);
}

function profileOf(main: string, text: string, heading: string, place: number): Profile {
  const topics = new Map<AspectId | FieldId, number>();
  for (const { id, weight } of [...aspectsOf(main, text, heading).slice(0, 4), ...fieldsOf(main, text, heading).slice(0, 2)]) topics.set(id, weight);
  const words = `${main}，${heading}`;
  const whole = `${main}。${text.slice(0, LOOKED_AT)}`;
  return { topics, terms: termsOf(whole), concepts: conceptsOf(words), sentences: whole.split(/[。；]/).map(termsOf), pairs: bigramsOf(whole), words, place };
}

/** So much of an item is read, in characters. */
const LOOKED_AT = 1500;

function links(from: readonly Profile[], to: readonly Profile[]): readonly Link[] {
  const rare = rareIn([from, to]);
  const count = (list: readonly Profile[]): number => new Set(list.map(({ place }) => place)).size;
  const inStep = count(from) === count(to) && count(to) > 1;
  return from.flatMap((one, i) => {
    const all = to.map((other, j) => linkOf(one, other, i, j, inStep && one.place === other.place, rare)).filter(({ strength }) => strength >= LINKED);
    const best = Math.max(0, ...all.map(({ strength }) => strength));
    return all
      .filter(({ strength }) => strength >= best * NEARLY)
      .sort((a, b) => b.strength - a.strength)
      .slice(0, MOST);
  });
}

/** Pairs of characters that few items of either list have: a matter of its own, such as 灭火 or 顾问. */
function rareIn(lists: readonly (readonly Profile[])[]): (pair: Pair) => boolean {
  const counts = lists.map((list) => {
    const count = new Map<Pair, number>();
    for (const { pairs } of list) for (const pair of pairs) count.set(pair, (count.get(pair) ?? 0) + 1);
    return { count, few: Math.max(1, Math.floor(list.length / 4)) };
  });
  return (pair) => counts.every(({ count, few }) => (count.get(pair) ?? 0) <= few);
}

function linkOf(one: Profile, other: Profile, from: number, to: number, order: boolean, rare: (pair: Pair) => boolean): Link {
  const topics = likeness(one.topics, other.topics);
  const own = termsOf(one.words);
  const taken = own.size === 0 ? 0 : Math.max(0, ...other.sentences.map((sentence) => shared(own, sentence))) / Math.min(own.size, 14);
  let matters = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair) && rare(pair)) matters += 1;
  const strength = Math.min(1, 0.5 * topics.likeness + 0.7 * Math.min(1, taken) + Math.min(0.5, 0.06 * matters) + (order ? 0.2 : 0));
  const common = new Set([...one.concepts].filter((concept) => other.terms.has(conceptTerm(concept))));
  return { from, to, strength, evidence: { words: wordsFor(one.words, common), topic: topics.topic, order } };
}

/** Cosine of two weightings, and the id that adds most to it. */
function likeness<Id>(a: ReadonlyMap<Id, number>, b: ReadonlyMap<Id, number>): { readonly likeness: number; readonly topic: Id | null } {
  let dot = 0;
  let most = 0;
  let topic: Id | null = null;
  for (const [id, weight] of a) {
    const part = weight * (b.get(id) ?? 0);
    dot += part;
    if (part > most) {
      most = part;
      topic = id;
    }
  }
  const length = (weights: ReadonlyMap<Id, number>): number => Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const lengths = length(a) * length(b);
  return { likeness: lengths === 0 ? 0 : dot / lengths, topic };
}
