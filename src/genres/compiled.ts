import { gradual } from '../draft/gradual';
import type { Clue, Genre, OpeningElement, Part, Shape, WordClue } from './definition';
import { patternOf, type Pattern } from './phrase';
import { shippedGenres } from './registry';

/** A genre with its phrases compiled, once for the life of the program. */
export interface CompiledGenre {
  readonly genre: Genre;
  readonly clues: readonly CompiledClue[];
  readonly elements: readonly CompiledElement[];
  readonly shapes: readonly CompiledShape[];
}
export interface CompiledClue {
  readonly clue: Clue;
  readonly says: Pattern;
  readonly unless: Pattern;
}
export interface CompiledElement {
  readonly element: OpeningElement;
  readonly says: Pattern;
}
export interface CompiledShape {
  readonly shape: Shape;
  readonly titleSays: Pattern;
  readonly openingSays: Pattern;
  readonly parts: readonly CompiledPart[];
  /** The required parts that sections can stand for. */
  readonly asked: readonly CompiledPart[];
}
export interface CompiledPart {
  readonly part: Part;
  readonly headings: Pattern;
  readonly never: Pattern;
  readonly text: Pattern;
  readonly requiredIf: Pattern;
}

const NOTHING = patternOf([]);
const compiled = new WeakMap<Genre, CompiledGenre>();

/** Compiles a genre's phrases at first use; throws when a phrase is badly written, naming the phrase. */
export function compile(genre: Genre): CompiledGenre {
  const known = compiled.get(genre);
  if (known !== undefined) return known;
  const made: CompiledGenre = {
    genre,
    clues: genre.clues.map(compileClue),
    elements: genre.opening.elements.map((element) => ({ element, says: patternOf(element.says) })),
    shapes: genre.shapes.map(compileShape),
  };
  compiled.set(genre, made);
  return made;
}

/** So many patterns are tried in one step. */
const STEP = 6;

/**
 * The genres that come with the product, compiled, and their patterns tried once or twice: an engine translates an expression at its first
 * use, and those of all genres take some time together.
 */
export const shippedPhrases = gradual(function* (): Generator<void, readonly CompiledGenre[], void> {
  const all: CompiledGenre[] = [];
  for (const genre of shippedGenres) {
    const own = compile(genre);
    all.push(own);
    yield;
    for (const [i, pattern] of patternsOf(own).entries()) {
      pattern.find('一');
      pattern.find('二');
      if (i % STEP === STEP - 1) yield;
    }
  }
  return all;
});

function patternsOf({ clues, elements, shapes }: CompiledGenre): readonly Pattern[] {
  return [
    ...clues.flatMap(({ says, unless }) => [says, unless]),
    ...elements.map(({ says }) => says),
    ...shapes.flatMap(({ titleSays, openingSays, parts }) => [titleSays, openingSays, ...parts.flatMap(({ headings, never, text, requiredIf }) => [headings, never, text, requiredIf])]),
  ];
}

function compileShape(shape: Shape): CompiledShape {
  const parts = shape.parts.map(compilePart);
  return {
    shape,
    titleSays: patternOf(shape.titleSays ?? [], 'end'),
    openingSays: patternOf(shape.openingSays ?? []),
    parts,
    asked: parts.filter(({ part }) => part.requirement === 'required' && (part.headings !== undefined || part.takesRest === true)),
  };
}

function compileClue(clue: Clue): CompiledClue {
  if (clue.where === 'parts' || clue.where === 'voice') return { clue, says: NOTHING, unless: NOTHING };
  return { clue, says: patternOf(clue.says, anchorOf(clue.where)), unless: patternOf(clue.unless ?? []) };
}

function anchorOf(where: WordClue['where']): 'start' | 'end' | 'none' {
  if (where === 'title-end') return 'end';
  return where === 'opening-start' ? 'start' : 'none';
}

function compilePart(part: Part): CompiledPart {
  return {
    part,
    headings: patternOf(part.headings ?? [], 'end'),
    never: patternOf(part.neverHeadings ?? []),
    text: patternOf(part.text?.says ?? [], part.text?.where === 'start' ? 'start' : 'none'),
    requiredIf: patternOf(part.requiredIfTitleSays ?? []),
  };
}
