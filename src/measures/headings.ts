import { bigramsOf, shared } from '../genres/bigrams';
import { termsOf } from '../genres/terms';
import type { AspectId, FieldId, HeadingPair } from './measure';

/** What a new heading over measures is to fit. */
export interface HeadingWanted {
  readonly aspect: AspectId;
  readonly field: FieldId | null;
  /** What will stand under it: of several headings the one that speaks most of this. */
  readonly about: string;
  /** The headings that stand beside it, without their marks. */
  readonly siblings: readonly string[];
  /** Headings that the draft has anywhere: not to be said again. */
  readonly taken: readonly string[];
}

/**
 * A heading of the bank for an aspect or line of work, in the style of its siblings: halves as long as theirs where there is a choice,
 * one half alone where none of them has two, and nothing that stands there already. A blank when the bank has nothing left.
 */
export function pickHeading(pairs: readonly HeadingPair[], { aspect, field, about, siblings, taken }: HeadingWanted): string {
  const length = siblings.map((title) => title.split('，')).find((halves) => halves.length === 2)?.[0]?.length;
  const single = siblings.length > 0 && siblings.every((title) => !title.includes('，'));
  const said = taken.map(bigramsOf);
  const spoken = termsOf(about);
  const fitting = pairs
    .filter((pair) => (field === null ? pair.aspect === aspect && pair.field === undefined : pair.field === field))
    .map((pair, place) => {
      const own = bigramsOf(pair.halves.join('，'));
      const repeats = Math.max(0, ...said.map((other) => shared(own, other)));
      const speaks = shared(termsOf(pair.halves.join('，')), spoken);
      return { title: single ? pair.halves[0] : pair.halves.join('，'), place, cost: repeats * 3 - speaks * 2 + Math.abs(pair.halves[0].length - (length ?? pair.halves[0].length)) };
    })
    .filter(({ title }) => !taken.includes(title))
    .sort((a, b) => a.cost - b.cost || a.place - b.place);
  return fitting[0]?.title ?? '【措施标题】';
}
