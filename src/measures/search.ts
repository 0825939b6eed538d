import { INITIALS } from './initials-data';
import type { Measure } from './measure';
import { ASPECT_NAMES, FIELD_NAMES } from './names';

/** What a measure can be found by, what is likeliest typed first. */
interface Searchable {
  readonly measure: Measure;
  readonly phrases: readonly string[];
  readonly letters: readonly (readonly string[])[];
}

let letters: ReadonlyMap<string, string> | null = null;

/** The letters of a character: 「行」 → hx. */
function lettersOf(character: string): string {
  if (letters === null) {
    const map = new Map<string, string>();
    for (const line of INITIALS.trim().split('\n')) {
      const letter = line.charAt(0);
      for (const one of line.slice(1)) map.set(one, (map.get(one) ?? '') + letter);
    }
    letters = map;
  }
  return letters.get(character) ?? (/[a-z0-9]/i.test(character) ? character.toLowerCase() : '');
}

const known = new WeakMap<Measure, Searchable>();

function searchable(measure: Measure): Searchable {
  const before = known.get(measure);
  if (before !== undefined) return before;
  const names = [ASPECT_NAMES[measure.aspect], ...(measure.field === undefined ? [] : [FIELD_NAMES[measure.field]])];
  const phrases = [...measure.symptoms, measure.action, ...names, measure.when, measure.result, ...measure.wordings];
  const made = { measure, phrases, letters: phrases.map((phrase) => [...phrase].map(lettersOf).filter((one) => one !== '')) };
  known.set(measure, made);
  return made;
}

/**
 * Measures that hold every word of a search, words parted by blanks: Chinese words as they stand, letters as the initials of the pinyin
 * (「rmtj」 finds 人民调解). Found in a symptom or the action before elsewhere; at most `limit`, in the order given among equals.
 * An empty search finds nothing.
 */
export function searchMeasures(measures: readonly Measure[], search: string, limit: number): readonly Measure[] {
  const words = search.toLowerCase().split(/[\s\u3000，、]+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  return measures
    .map((measure) => ({ measure, cost: costOf(searchable(measure), words) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map(({ measure }) => measure);
}

/** The sum of the places of the phrases in which the words stand; Infinity when a word stands in none. */
function costOf({ phrases, letters }: Searchable, words: readonly string[]): number {
  let cost = 0;
  for (const word of words) {
    const typed = /^[a-z]+$/.test(word);
    const place = typed ? letters.findIndex((phrase) => startsWithin(phrase, word)) : phrases.findIndex((phrase) => phrase.toLowerCase().includes(word));
    if (place === -1) return Infinity;
    cost += place;
  }
  return cost;
}

/** True when the letters stand one after the other somewhere in a phrase. */
function startsWithin(phrase: readonly string[], word: string): boolean {
  for (let start = 0; start + word.length <= phrase.length; start += 1) {
    let i = 0;
    while (i < word.length && phrase[start + i]?.includes(word.charAt(i)) === true) i += 1;
    if (i === word.length) return true;
  }
  return false;
}
