import { eachTerm, termsOf } from '../genres/terms';
import { restWeight } from './classify';
import type { Measure } from './measure';

// Ranking over words, BM25: what is rare among the measures counts for more, long measures gain nothing by length. Own code and no
// search library: 435 measures are indexed in a few milliseconds, and each hit must tell by which symptom it was found.

const K1 = 1.2;
const B = 0.5;
/** A symptom is written to be found by; the wording says in other words what is done about it. */
const SYMPTOM = 2.4;
const WORDING = 0.8;

/** Measures prepared for search. */
export interface Lexicon {
  readonly measures: readonly Measure[];
  /** Measures that hold a term: their numbers, and the weight that BM25 gives the term there. */
  readonly postings: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  readonly idf: (term: string) => number;
}

/** Prepares measures for search; the order of measures settles ties. */
export function lexiconOf(measures: readonly Measure[]): Lexicon {
  // A term's measures and how often each has it, in turn: [measure, count, measure, count …].
  const counted = new Map<string, number[]>();
  const lengths = measures.map((measure, number) => countTerms(measure, number, counted));
  const mean = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const rooms = lengths.map((length) => K1 * (1 - B + (B * length) / mean));
  const postings = new Map<string, [number, number][]>();
  for (const [term, flat] of counted) {
    const list: [number, number][] = [];
    for (let i = 0; i < flat.length; i += 2) {
      const number = flat[i] ?? 0;
      const n = flat[i + 1] ?? 0;
      list.push([number, (n * (K1 + 1)) / (n + (rooms[number] ?? K1))]);
    }
    postings.set(term, list);
  }
  const all = measures.length;
  const idf = (term: string): number => {
    const n = postings.get(term)?.length ?? 0;
    return Math.log(1 + (all - n + 0.5) / (n + 0.5));
  };
  return { measures, postings, idf };
}

/** Counts a measure's terms into the lists; returns their sum. */
function countTerms({ symptoms, action, wordings }: Measure, number: number, counted: Map<string, number[]>): number {
  let sum = 0;
  const add = (text: string, weight: number): void => {
    eachTerm(text, (term) => {
      sum += weight;
      const list = counted.get(term);
      if (list === undefined) counted.set(term, [number, weight]);
      else if (list[list.length - 2] === number) list[list.length - 1] = (list[list.length - 1] ?? 0) + weight;
      else list.push(number, weight);
    });
  };
  for (const symptom of symptoms) add(symptom, SYMPTOM);
  add(`${action}，${wordings[0]}`, WORDING);
  return sum;
}

/** A query: terms with what each counts for. */
export type Query = ReadonlyMap<string, number>;

/** The query of some texts, the first counting in full, the others for less. */
export function queryOf(core: string, rest = '', heading = ''): Query {
  const query = new Map<string, number>();
  for (const [text, weight] of [[rest, restWeight(rest)], [heading, 0.25], [core, 1]] as const) for (const term of termsOf(text)) query.set(term, Math.max(weight, query.get(term) ?? 0));
  return query;
}

/** Each measure's score, by number; 0 for one that shares no term. */
export function scores({ measures, postings, idf }: Lexicon, query: Query): Float64Array {
  const sums = new Float64Array(measures.length);
  for (const [term, weight] of query) {
    const list = postings.get(term);
    if (list === undefined) continue;
    const each = weight * idf(term);
    for (const [number, own] of list) sums[number] = (sums[number] ?? 0) + each * own;
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
