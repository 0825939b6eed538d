import { bigramsOf } from './bigrams';
import { CONCEPTS } from './concepts';

/** Words of concepts by their first two characters, with the concept's number. */
const words = new Map<string, (readonly [word: string, concept: number])[]>();
/** Words of one character: 软, 慢, 练. */
const single = new Map<string, number>();
CONCEPTS.forEach((line, concept) => {
  for (const word of line.split('|')) {
    if (word.length === 1) single.set(word, concept);
    const start = word.slice(0, 2);
    const list = words.get(start);
    if (list === undefined) words.set(start, [[word, concept]]);
    else list.push([word, concept]);
  }
});

/** A concept as a term: no text holds a term that begins with #. */
export const conceptTerm = (concept: number): string => `#${concept}`;

/** What a text speaks of: its character pairs, and `#n` for each concept that it names in whatever words. */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set(bigramsOf(text));
  for (const concept of conceptsOf(text)) terms.add(conceptTerm(concept));
  return terms;
}

/** The numbers of the concepts that a text names. */
export function conceptsOf(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < text.length; i += 1) {
    const alone = single.get(text.charAt(i));
    if (alone !== undefined) found.add(alone);
    for (const [word, concept] of words.get(text.slice(i, i + 2)) ?? []) if (text.startsWith(word, i)) found.add(concept);
  }
  return found;
}

/** The words of a text by which it names a concept, for telling why something was found. */
export function wordsFor(text: string, concepts: ReadonlySet<number>): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i < text.length; i += 1) {
    for (const [word, concept] of words.get(text.slice(i, i + 2)) ?? []) if (concepts.has(concept) && text.startsWith(word, i)) found.add(word);
  }
  return [...found];
}
