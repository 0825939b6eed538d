import { bigramsOf, jaccard } from '../genres/bigrams';
import { conceptsOf, wordsFor } from '../genres/terms';
import { aspectsOf, fieldsOf, type Weighed } from './classify';
import { coverage, lexiconOf, queryOf, scores, type Lexicon, type Query } from './lexical';
import { namedSince } from './documents';
import type { AspectId, FieldId, Measure, Voice } from './measure';
import { saysAlready, type Said } from './said';

/** What a suggestion is asked for. */
export interface Ask {
  /** The short statement of the problem. */
  readonly core: string;
  /** All else that the draft says of it. */
  readonly rest?: string;
  /** The heading that it stands under. */
  readonly heading?: string;
  /** Set by the user: holds whatever the words say. */
  readonly aspect?: AspectId | null;
  readonly field?: FieldId | null;
  /** In whose name the draft speaks; measures that do not fit are left out. */
  readonly voice?: Voice | null;
}

/** What is known of the draft besides the problem. */
export interface Around {
  /** What the draft says already; a measure that stands there is not offered. */
  readonly said?: Said;
  /** Measures already offered for other problems of the draft. */
  readonly used?: ReadonlySet<string>;
  /** The user's favourites: they come first among equals. */
  readonly favourites?: ReadonlySet<string>;
  /** The draft's year: a measure that names a document of a later year is not offered. */
  readonly year?: number | null;
}

/** Why a measure is offered. */
export interface Because {
  /** The symptom of the measure that the problem shows; `null` when only single words match. */
  readonly symptom: string | null;
  /** Words of the problem that speak for it. */
  readonly words: readonly string[];
  readonly aspect: boolean;
  readonly field: boolean;
}

/** A measure for a problem. */
export interface Suggestion {
  readonly measure: Measure;
  /** Comparable among the suggestions for one problem only. */
  readonly score: number;
  readonly because: Because;
}

/** What a problem is about. */
export interface Reading {
  /** Likeliest first; never empty. */
  readonly aspects: readonly Weighed<AspectId>[];
  /** `null` when the problem belongs to no special line of work. */
  readonly field: FieldId | null;
  /** Lines of work that the words name as well, though less. */
  readonly beside: ReadonlySet<FieldId>;
}

/** How much each thing counts. */
const WEIGHTS = { words: 1, symptom: 1.1, aspect: 0.9, chosen: 3, field: 0.8, fieldFits: 0.9, otherField: 0.7, general: 0.15, favourite: 0.2, opening: 0.06 };
/** So many measures of the best words tell the aspect. */
const NEIGHBOURS = 10;
/** From here on words name a line of work. */
const NAMED = 1.35;
/** Only so many candidates are looked at closely. */
const CANDIDATES = 48;
/** Keeps the scores of measures that may be offered above 0, where those that may not stand. */
const SHIFT = 4;
const SYMPTOM_FITS = 0.42;
/** Two suggestions so alike are one. */
const ALIKE = 0.3;

/** Prepares measures for suggestions: the bank's, and the user's own. Takes some milliseconds; keep it. */
export function prepare(measures: readonly Measure[]): Lexicon {
  return lexiconOf(measures);
}

/** What a problem is about, by its own words, its heading, and the measures whose symptoms it shows. */
export function readAsk(lexicon: Lexicon, ask: Ask): Reading {
  const query = queryOf(ask.core, ask.rest, ask.heading);
  return about(lexicon, ask, scores(lexicon, query), query);
}

function about(lexicon: Lexicon, { core, rest, heading, aspect, field }: Ask, lexical: Float64Array, query: Query): Reading {
  const best = nearest(lexicon, lexical, query);
  const lines = fieldsOf(core, rest, heading);
  const named = lines[0];
  const shown = best[0];
  const byNeighbour = shown !== undefined && shown.cover >= 0.75 ? (lexicon.measures[shown.number]?.field ?? null) : null;
  const ownField = field ?? (named !== undefined && named.weight >= NAMED ? named.id : byNeighbour);
  const beside = new Set(lines.filter(({ id, weight }) => id !== ownField && weight >= NAMED).map(({ id }) => id));
  if (aspect !== null && aspect !== undefined) return { aspects: [{ id: aspect, weight: 1 }], field: ownField, beside };
  const cues = aspectsOf(core, rest, heading);
  const sum = cues.reduce((total, { weight }) => total + weight, 0);
  const weights = new Map<AspectId, number>(cues.map(({ id, weight }) => [id, weight / (sum + 1)]));
  const votes = new Map<AspectId, number>();
  let all = 0;
  for (const { number, score } of best) {
    const measure = lexicon.measures[number];
    if (measure === undefined) continue;
    votes.set(measure.aspect, (votes.get(measure.aspect) ?? 0) + score);
    all += score;
  }
  // The more the words say by themselves, the less the neighbours count.
  const trust = Math.min(0.9, 0.35 + 0.6 * (shown?.cover ?? 0)) * (1.2 - (cues[0]?.weight ?? 0) / (sum + 1));
  for (const [id, vote] of votes) weights.set(id, (weights.get(id) ?? 0) + (trust * vote) / all);
  const aspects = [...weights].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight);
  return { aspects: aspects.length === 0 ? [{ id: 'style', weight: 0.1 }] : aspects, field: ownField, beside };
}

interface Near {
  readonly number: number;
  readonly score: number;
  readonly cover: number;
}

/** The measures whose words fit best, with how well their best symptom does. */
function nearest(lexicon: Lexicon, lexical: Float64Array, query: Query): readonly Near[] {
  return topOf(lexical, NEIGHBOURS * 2)
    .map((number) => {
      const cover = Math.max(...(lexicon.measures[number]?.symptoms ?? []).map((symptom) => coverage(lexicon, symptom, query)), 0);
      return { number, cover, score: (lexical[number] ?? 0) ** 2 * (0.3 + cover) ** 2 };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, NEIGHBOURS);
}

function topOf(values: Float64Array, count: number): readonly number[] {
  const numbers: number[] = [];
  for (let i = 0; i < values.length; i += 1) if ((values[i] ?? 0) > 0) numbers.push(i);
  return numbers.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, count);
}

/** The best measures for a problem, best first, at most `limit`, no two of them alike. Pure and local. */
export function suggest(lexicon: Lexicon, ask: Ask, limit: number, around: Around = {}): readonly Suggestion[] {
  const query = queryOf(ask.core, ask.rest, ask.heading);
  const lexical = scores(lexicon, query);
  const reading = about(lexicon, ask, lexical, query);
  const most = lexical.reduce((max, one) => Math.max(max, one), 0.001);
  const rough = new Float64Array(lexical.length);
  const main = reading.aspects[0]?.weight ?? 1;
  const likelihood = new Map(reading.aspects.map(({ id, weight }) => [id, weight / main]));
  const aspectWeight = (ask.aspect ?? null) === null ? WEIGHTS.aspect : WEIGHTS.chosen;
  const chosenField = ask.field ?? null;
  lexicon.measures.forEach((measure, number) => {
    if (!fits(measure, ask, around)) return;
    rough[number] = SHIFT + (WEIGHTS.words * (lexical[number] ?? 0)) / most + aspectWeight * (likelihood.get(measure.aspect) ?? 0) + byField(measure, reading) + (chosenField !== null && measure.field === chosenField ? WEIGHTS.chosen : 0);
  });
  const close = topOf(rough, CANDIDATES).map((number) => rate(lexicon, number, (rough[number] ?? 0) - SHIFT, ask, query, reading, around));
  close.sort((a, b) => b.score - a.score);
  return varied(close, limit, around);
}

function fits(measure: Measure, { voice }: Ask, { used, year }: Around): boolean {
  if (used?.has(measure.id) === true || (voice !== null && voice !== undefined && measure.who[voice] === undefined)) return false;
  return year === null || year === undefined || namedSince(measure) <= year;
}

function byField({ field }: Measure, asked: Reading): number {
  if (field === undefined) return asked.field === null ? WEIGHTS.general : 0;
  if (field === asked.field) return WEIGHTS.field;
  return asked.beside.has(field) ? 0 : -WEIGHTS.otherField;
}

function rate(lexicon: Lexicon, number: number, rough: number, ask: Ask, query: Query, reading: Reading, { favourites }: Around): Suggestion {
  const measure = lexicon.measures[number];
  if (measure === undefined) throw new RangeError(`There is no measure ${number}.`);
  let symptom: string | null = null;
  let cover = 0;
  for (const one of measure.symptoms) {
    const own = coverage(lexicon, one, query);
    if (own > cover) {
      cover = own;
      symptom = one;
    }
  }
  const liked = favourites?.has(measure.id) === true ? WEIGHTS.favourite : 0;
  const named = measure.field !== undefined && measure.field === reading.field ? WEIGHTS.fieldFits * cover : 0;
  return {
    measure,
    score: rough + WEIGHTS.symptom * cover + named + liked,
    because: {
      symptom: cover >= SYMPTOM_FITS ? symptom : null,
      words: wordsFor((ask.rest?.length ?? 999) <= 90 ? (ask.rest ?? ask.core) : ask.core, conceptsOf(measure.symptoms.join('，'))),
      aspect: reading.aspects[0]?.id === measure.aspect,
      field: measure.field !== undefined && measure.field === reading.field,
    },
  };
}

/** Best first, but none that the draft says already, none like one before it, and rather one that opens in another way. */
function varied(rated: readonly Suggestion[], limit: number, { said }: Around): readonly Suggestion[] {
  const chosen: Suggestion[] = [];
  const openings = new Set(said?.openings ?? []);
  const left = [...rated];
  while (chosen.length < limit && left.length > 0) {
    let best = -1;
    let most = -Infinity;
    left.forEach(({ measure, score }, i) => {
      const own = score - (openings.has(openingOf(measure)) ? WEIGHTS.opening : 0);
      if (own > most) {
        most = own;
        best = i;
      }
    });
    const [one] = left.splice(best, 1);
    if (one === undefined) break;
    const { measure } = one;
    const pairs = bigramsOf(measure.wordings[0]);
    if (chosen.some((other) => jaccard(pairs, bigramsOf(other.measure.wordings[0])) >= ALIKE)) continue;
    if (said !== undefined && saysAlready(said, measure)) continue;
    openings.add(openingOf(measure));
    chosen.push(one);
  }
  return chosen;
}

/** The first words of a measure, by which a series sounds alike. */
export function openingOf(measure: Measure): string {
  return measure.wordings[0].slice(0, 2);
}

/**
 * Suggestions for all problems of one draft: none stands with two problems. Each round gives every problem its next one,
 * those that fit best first.
 */
export function suggestForAll(lexicon: Lexicon, asks: readonly Ask[], limit: number, around: Around = {}): readonly (readonly Suggestion[])[] {
  const lists = asks.map((ask) => suggest(lexicon, ask, limit * 3 + 6, around));
  const used = new Set<string>();
  const given: Suggestion[][] = asks.map(() => []);
  for (let round = 0; round < limit; round += 1) {
    const waiting = new Set(asks.keys());
    while (waiting.size > 0) {
      let best: { readonly problem: number; readonly suggestion: Suggestion } | null = null;
      for (const problem of waiting) {
        const suggestion = lists[problem]?.find(({ measure }) => !used.has(measure.id));
        if (suggestion === undefined) waiting.delete(problem);
        else if (best === null || suggestion.score > best.suggestion.score) best = { problem, suggestion };
      }
      if (best === null) break;
      used.add(best.suggestion.measure.id);
      given[best.problem]?.push(best.suggestion);
      waiting.delete(best.problem);
    }
  }
  return given.map((list, problem) => (list.length > 0 ? list : suggest(lexicon, asks[problem] ?? { core: '' }, limit, { ...around, used })));
}
