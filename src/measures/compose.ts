import { leadOf } from './lead';
import type { Measure, Voice } from './measure';

/** How a measure is to be put. */
export interface Manner {
  /** In whose name the draft speaks. */
  readonly voice: Voice;
  /** Which wording: 0 is the shortest; beyond the last it is the last. */
  readonly length: number;
  /** The short statement of the problem that the lead mirrors; `null` for no lead. */
  readonly core: string | null;
  /** False after 一是 and where the siblings name no subject. */
  readonly subject: boolean;
  /** What is known already, by the blank's own words: `{ 完成时限: '6月底' }`; the rest stays 【】. */
  readonly slots?: Readonly<Record<string, string>>;
}

/**
 * A measure as a sentence of the draft, without its series mark and full stop: lead, subject, wording. What the user did not give
 * stays a blank 【】: nothing is invented.
 */
export function sentenceOf(measure: Measure, { voice, length, core, subject, slots = {} }: Manner): string {
  const wording = measure.wordings[length] ?? measure.wordings[measure.wordings.length - 1] ?? '';
  const who = subject ? (measure.who[voice] ?? '') : '';
  return fillSlots(`${core === null ? '' : leadOf(core)}${who}${wording}`, slots);
}

/** Puts what is known into the blanks of a text; a blank without a value, or with an empty one, stays. */
export function fillSlots(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/【([^【】]+)】/g, (blank: string, name: string) => {
    const value = Object.hasOwn(slots, name) ? (slots[name]?.trim() ?? '') : '';
    return value === '' ? blank : value;
  });
}

/** The blanks that a text still has, each once, in order: 「完成时限」. */
export function slotsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/【([^【】]+)】/g)].map((match) => match[1] ?? ''))];
}
