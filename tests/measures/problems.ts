import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AspectId, FieldId } from '../../src/measures/measure';

/** A problem sentence as a drafter would put it, with what it is about: an aspect, or a line of work. */
export interface LabelledProblem {
  readonly text: string;
  readonly aspect: AspectId | null;
  readonly field: FieldId | null;
}

/** What a reader judged of the measures for one problem. */
export interface Judged {
  /** Ids of measures that a careful office head would accept with little change. */
  readonly fitting: readonly string[];
  /** Ids that were looked at and do not fit; an id in neither list has not been judged. */
  readonly unfitting: readonly string[];
}

const folder = join(__dirname, 'problems');

/**
 * Sentences that the bank and its cues were mended on; sentences written before their author had read either, mended on after their first
 * run; and sentences on which nothing has been mended yet.
 */
export type ProblemSet = 'mended-on' | 'held-out' | 'unmended';

const PREFIX: Readonly<Record<ProblemSet, string>> = { 'mended-on': '', 'held-out': 'heldout-', unmended: 'unmended-' };

/** The labelled sentences of `problems/aspects.json` and `problems/fields.json`, of `heldout-…` or of `unmended-…`: an object from an id to its sentences each. */
export function loadProblems(set: ProblemSet): readonly LabelledProblem[] {
  const aspects = Object.entries(read<Record<AspectId, readonly string[]>>(`${PREFIX[set]}aspects.json`)).flatMap(([aspect, texts]) =>
    texts.map((text): LabelledProblem => ({ text, aspect: aspect as AspectId, field: null })),
  );
  const fields = Object.entries(read<Record<FieldId, readonly string[]>>(`${PREFIX[set]}fields.json`)).flatMap(([field, texts]) =>
    texts.map((text): LabelledProblem => ({ text, aspect: null, field: field as FieldId })),
  );
  return [...aspects, ...fields];
}

/** What readers judged, by the problem's text: `problems/judged.json`, `heldout-judged.json` or `unmended-judged.json`. */
export function loadJudged(set: ProblemSet): ReadonlyMap<string, Judged> {
  return new Map(Object.entries(read<Record<string, Judged>>(`${PREFIX[set]}judged.json`)));
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}
