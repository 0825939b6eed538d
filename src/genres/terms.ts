import { eachPair } from './bigrams';
import { CONCEPTS } from './concepts';

/** Words of concepts by their first two characters, with the concept's number; all words have two characters at least. */
const words = new Map<string, (readonly [word: string, concept: number])[]>();
CONCEPTS.forEach((line, concept) => {
  for (const word of line.split('|')) {
    const start = word.slice(0, 2);
    const list = words.get(start);
    if (list === undefined) words.set(start, [[word, concept]]);
    else list.push([word, concept]);
  }
});

/** The terms of concepts: no text holds a pair that begins with #. */
const TERMS = CONCEPTS.map((_, concept) => `#${concept}`);

/** A concept as a term. */
export const conceptTerm = (concept: number): string => TERMS[concept] ?? '#';

/** Calls `visit` for every term of a text: its character pairs, and `#n` wherever it names a concept, in whatever words. */
export function eachTerm(text: string, visit: (term: string) => void): void {
  eachPair(text, (pair, at, word) => {
    if (word) visit(pair);
    const list = words.get(pair);
    if (list === undefined) return;
    for (const [known, concept] of list) if (known.length === 2 || text.startsWith(known, at)) visit(conceptTerm(concept));
  });
}

/** What a text speaks of: all its terms, each once. */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  eachTerm(text, (term) => terms.add(term));
  return terms;
}

/** The numbers of the concepts that a text names. */
export function conceptsOf(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  eachWord(text, (_, concept) => found.add(concept));
  return found;
}

/** The words of a text by which it names some concepts, for telling why something was found; a word within a longer one is left out. */
export function wordsFor(text: string, concepts: ReadonlySet<number>): readonly string[] {
  const found = new Set<string>();
  eachWord(text, (word, concept) => {
    if (concepts.has(concept)) found.add(word);
  });
  const all = [...found];
  return all.filter((word) => !all.some((other) => other.length > word.length && other.includes(word)));
}

function eachWord(text: string, visit: (word: string, concept: number) => void): void {
  eachPair(text, (pair, at) => {
    for (const [word, concept] of words.get(pair) ?? []) if (text.startsWith(word, at)) visit(word, concept);
  });
}
