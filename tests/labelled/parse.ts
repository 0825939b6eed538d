import { draftOfText, type Draft } from '../../src/draft/draft';
import type { Span } from '../../src/draft/span';
import type { GenreId } from '../../src/genres/genre';

/** The families of faults that the set knows; layout has no place in plain text. */
export const families = ['numbering', 'count', 'residue', 'punctuation', 'wording', 'duplicate', 'structure'] as const;
export type Family = (typeof families)[number];

/** A fault that stands somewhere: the smallest stretch that an editor would underline, and what they would say. */
export interface SeededFault {
  readonly span: Span;
  readonly family: Family;
  readonly note: string;
}

/** A fault without a place (something is missing): words that the message of a finding must mention. */
export interface StructuralFault {
  readonly family: Family;
  readonly about: string;
}

export interface FaultsDraft {
  readonly name: string;
  readonly genre: GenreId;
  /** Id of the aspect pack, or `null` where the genre has none. */
  readonly pack: string | null;
  /** What a user would open: the marks are taken out, the faulty words stand. */
  readonly draft: Draft;
  readonly faults: readonly SeededFault[];
  readonly structural: readonly StructuralFault[];
}

/**
 * Reads the stored text of a faults draft (README.md says how it is marked).
 * Throws, with the draft's name and line, when a header or a mark cannot be read.
 */
export function parseFaults(name: string, stored: string): FaultsDraft {
  const lines = stored.replace(/\r?\n$/, '').split(/\r?\n/);
  const header = /^#! genre=([a-z-]+)(?: pack=([a-z0-9-]+))?$/.exec(lines[0] ?? '');
  if (header === null) throw new Error(`${name}: the first line is no header: ${lines[0] ?? ''}`);
  const structural: StructuralFault[] = [];
  let first = 1;
  for (; lines[first]?.startsWith('#') === true; first++) structural.push(structuralOf(name, lines[first] ?? ''));
  const faults: SeededFault[] = [];
  const texts = lines.slice(first).map((line, paragraph) => {
    const read = unmarked(`${name}, paragraph ${paragraph}`, line);
    for (const { start, end, family, note } of read.marks) faults.push({ span: { paragraph, start, end }, family, note });
    return read.text;
  });
  return { name, genre: header[1] ?? 'other', pack: header[2] ?? null, draft: draftOfText(texts.join('\n')), faults, structural };
}

function structuralOf(name: string, line: string): StructuralFault {
  const [, family, about] = /^#\? ([a-z]+)\|([^|]+)$/.exec(line) ?? [];
  if (family === undefined || about === undefined) throw new Error(`${name}: no structural fault can be read from: ${line}`);
  return { family: familyOf(name, family), about };
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly note: string;
}

/** The paragraph as it reads without its marks, and where each marked stretch stands in it. */
function unmarked(place: string, line: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let read = 0;
  for (const match of line.matchAll(/⟦([^⟦⟧|]+)\|([a-z]+)\|([^⟦⟧|]+)⟧/g)) {
    const [whole, faulty = '', family = '', note = ''] = match;
    text += line.slice(read, match.index);
    marks.push({ start: text.length, end: text.length + faulty.length, family: familyOf(place, family), note });
    text += faulty;
    read = match.index + whole.length;
  }
  text += line.slice(read);
  if (/[⟦⟧]/.test(text)) throw new Error(`${place}: a mark cannot be read: ${text.slice(Math.max(0, text.search(/[⟦⟧]/) - 10)).slice(0, 60)}`);
  return { text, marks };
}

function familyOf(place: string, word: string): Family {
  const family = families.find((known) => known === word);
  if (family === undefined) throw new Error(`${place}: no family is called ${word}`);
  return family;
}
