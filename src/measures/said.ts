import type { Draft } from '../draft/draft';
import { bigramsOf, type Pair } from '../genres/bigrams';
import type { Measure } from './measure';

/** What a draft says already, sentence by sentence. */
export interface Said {
  readonly sentences: readonly ReadonlySet<Pair>[];
  /** In which sentences a pair of characters stands. */
  readonly where: ReadonlyMap<Pair, readonly number[]>;
  /** The first words of its measures. */
  readonly openings: ReadonlySet<string>;
}

/** A sentence with so much of a measure's wording in it says it already. */
const SAME = 0.6;

/** Reads what a draft says; `measures` are the texts of its measures, of which the openings are kept. */
export function saidIn(draft: Draft, measures: readonly string[] = []): Said {
  const sentences = draft.paragraphs.flatMap(({ text }) => text.split(/[。；！？]/)).filter((one) => one.length >= 8).map(bigramsOf);
  const where = new Map<Pair, number[]>();
  sentences.forEach((pairs, number) => {
    for (const pair of pairs) {
      const list = where.get(pair);
      if (list === undefined) where.set(pair, [number]);
      else list.push(number);
    }
  });
  return { sentences, where, openings: new Set(measures.map((text) => text.replace(/^针对[^，]{2,60}，/, '').slice(0, 2))) };
}

/** True when a sentence of the draft holds most of one of the measure's wordings. */
export function saysAlready({ where }: Said, { wordings }: Measure): boolean {
  return wordings.some((wording) => {
    const pairs = bigramsOf(wording);
    const counts = new Map<number, number>();
    let most = 0;
    for (const pair of pairs) {
      for (const number of where.get(pair) ?? []) {
        const count = (counts.get(number) ?? 0) + 1;
        counts.set(number, count);
        most = Math.max(most, count);
      }
    }
    return pairs.size > 0 && most / pairs.size >= SAME;
  });
}
