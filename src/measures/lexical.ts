import { eachTerm, termsOf, type Term } from '../genres/terms';
import { restWeight } from './classify';
import type { Measure } from './measure';

// Ranking over words, BM25: what is rare among the measures counts for more, long measures gain nothing by length. Own code and no
// search library: some 450 measures are indexed in a few milliseconds, and each hit must tell by which symptom it was found.

const K1 = 1.2;
const B = 0.5;
/** A symptom is written to be found by; the wording says in other words what is done about it. */
const SYMPTOM = 2.4;
const WORDING = 0.8;

/** Measures prepared for search. */
export interface Lexicon {
  readonly measures: readonly Measure[];
  /** Calls `visit` for each measure that holds a term, with the weight that BM25 gives the term there. */
  readonly each: (term: Term, visit: (measure: number, weight: number) => void) => void;
  readonly idf: (term: Term) => number;
}

/** Terms as they are counted: one entry for a term in a measure. Lists of numbers only, which cost the garbage collector next to nothing. */
interface Counts {
  /** Terms by number, in the order in which they were met. */
  readonly numbers: Map<Term, number>;
  /** Of each term the last entry. */
  readonly last: number[];
  readonly terms: number[];
  readonly measures: number[];
  readonly counts: number[];
}

/** Prepares measures for search; the order of measures settles ties. */
export function lexiconOf(measures: readonly Measure[]): Lexicon {
  const all: Counts = { numbers: new Map(), last: [], terms: [], measures: [], counts: [] };
  const lengths = measures.map((measure, number) => countTerms(measure, number, all));
  const mean = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const rooms = lengths.map((length) => K1 * (1 - B + (B * length) / mean));
  // The entries of a term stand together: those of term t from starts[t] to starts[t + 1].
  const starts = new Int32Array(all.last.length + 1);
  for (const term of all.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 1; term < starts.length; term += 1) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  const holders = new Int32Array(all.terms.length);
  const weights = new Float64Array(all.terms.length);
  const next = starts.slice();
  all.terms.forEach((term, entry) => {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    const n = all.counts[entry] ?? 0;
    holders[at] = all.measures[entry] ?? 0;
    weights[at] = (n * (K1 + 1)) / (n + (rooms[all.measures[entry] ?? 0] ?? K1));
  });
  const range = (term: Term): readonly [number, number] => {
    const number = all.numbers.get(term);
    return number === undefined ? [0, 0] : [starts[number] ?? 0, starts[number + 1] ?? 0];
  };
  return {
    measures,
    each: (term, visit) => {
      const [from, to] = range(term);
      for (let i = from; i < to; i += 1) visit(holders[i] ?? 0, weights[i] ?? 0);
    },
    idf: (term) => {
      const [from, to] = range(term);
      return Math.log(1 + (measures.length - (to - from) + 0.5) / (to - from + 0.5));
    },
  };
}

/** Counts a measure's terms; returns their sum. */
function countTerms({ symptoms, action, wordings }: Measure, measure: number, { numbers, last, terms, measures, counts }: Counts): number {
  let sum = 0;
  let weight = SYMPTOM;
  const count = (term: Term): void => {
    sum += weight;
    let number = numbers.get(term);
    if (number === undefined) {
      number = last.length;
      numbers.set(term, number);
      last.push(-1);
    }
    const entry = last[number] ?? -1;
    if (entry !== -1 && measures[entry] === measure) {
      counts[entry] = (counts[entry] ?? 0) + weight;
      return;
    }
    last[number] = terms.length;
    terms.push(number);
    measures.push(measure);
    counts.push(weight);
  };
  for (const symptom of symptoms) eachTerm(symptom, count);
  weight = WORDING;
  eachTerm(action, count);
  eachTerm(wordings[0], count);
  return sum;
}

/** A query: terms with what each counts for. */
export type Query = ReadonlyMap<Term, number>;

/** The query of some texts, the first counting in full, the others for less. */
export function queryOf(core: string, rest = '', heading = ''): Query {
  const query = new Map<Term, number>();
  for (const [text, weight] of [[rest, 0.7 * restWeight(rest)], [heading, 0.25], [core, 1]] as const) for (const term of termsOf(text)) query.set(term, Math.max(weight, query.get(term) ?? 0));
  return query;
}

/** Each measure's score, by number; 0 for one that shares no term. */
export function scores({ measures, each, idf }: Lexicon, query: Query): Float64Array {
  const sums = new Float64Array(measures.length);
  for (const [term, weight] of query) {
    const worth = weight * idf(term);
    each(term, (measure, own) => {
      sums[measure] = (sums[measure] ?? 0) + worth * own;
    });
  }
  return sums;
}

/** How much of a symptom a query says, 0 to 1, rare words counting for more. */
export function coverage({ idf }: Lexicon, symptom: string, query: Query): number {
  let said = 0;
  let whole = 0;
  for (const term of termsOf(symptom)) {
    const weight = idf(term);
    whole += weight;
    said += weight * (query.get(term) ?? 0);
  }
  return whole === 0 ? 0 : said / whole;
}
