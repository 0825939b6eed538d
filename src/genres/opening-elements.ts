import type { Draft } from '../draft/draft';
import type { Outline } from '../draft/outline';
import { compile } from './compiled';
import type { OpeningElement } from './definition';
import type { GenreId } from './genre';
import { placesOf } from './places';
import { genreOf } from './registry';
import { sectionsOf } from './sections';

/** An element that the opening should have, and whether its words are there. */
export interface ElementStanding {
  readonly element: OpeningElement;
  /** The words that prove it, in plain form; `null` when it is not there. */
  readonly words: string | null;
}

/** The elements that a genre asks of the opening, in their order; none for `other` and for an outline that needs no opening. */
export function openingElements(draft: Draft, outline: Outline, genre: GenreId): readonly ElementStanding[] {
  const known = genreOf(genre);
  if (known === null) return [];
  const compiled = compile(known);
  const places = placesOf(draft, outline);
  if (sectionsOf(outline, compiled, places).shape.shape.opening === 'optional') return [];
  return compiled.elements.map(({ element, says }) => ({ element, words: says.find(places.opening) }));
}
