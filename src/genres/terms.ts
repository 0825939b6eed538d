import { pairAt, type Pair } from './bigrams';
import { CONCEPTS } from './concepts';

/** What a text can be compared by: a pair of its characters, or a concept that it names in whatever words (below -1). */
export type Term = number;

/** Words of concepts by their first pair, with the concept's number. */
const words = new Map<Pair, (readonly [word: string, concept: number])[]>();
CONCEPTS.forEach((line, concept) => {
  for (const word of line.split('|')) {
    const list = words.get(pairAt(word, 0));
    if (list === undefined) words.set(pairAt(word, 0), [[word, concept]]);
    else list.push([word, concept]);
  }
});

/** A concept as a term. */
export const conceptTerm = (concept: number): Term => -2 - concept;

/** Calls `visit` for every term of a text, as often as it stands there. */
export function eachTerm(text: string, visit: (term: Term) => void): void {
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = pairAt(text, at);
    if (pair === -1) continue;
    visit(pair);
    const list = words.get(pair);
    if (list === undefined) continue;
    for (const [word, concept] of list) if (word.length === 2 || text.startsWith(word, at)) visit(conceptTerm(concept));
  }
}

/** What a text speaks of: all its terms, each once. */
export function termsOf(text: string): ReadonlySet<Term> {
  const terms = new Set<Term>();
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
  for (let at = 0; at + 1 < text.length; at += 1) {
    for (const [word, concept] of words.get(pairAt(text, at)) ?? []) if (text.startsWith(word, at)) visit(word, concept);
  }
}
