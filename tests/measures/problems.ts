import { existsSync, readFileSync } from 'node:fs';
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

/** The labelled sentences of `problems/aspects.json` and `problems/fields.json`: an object from an id to its sentences each. */
export function loadProblems(): readonly LabelledProblem[] {
  const aspects = Object.entries(read<Record<AspectId, readonly string[]>>('aspects.json')).flatMap(([aspect, texts]) =>
    texts.map((text): LabelledProblem => ({ text, aspect: aspect as AspectId, field: null })),
  );
  const fields = Object.entries(read<Record<FieldId, readonly string[]>>('fields.json')).flatMap(([field, texts]) =>
    texts.map((text): LabelledProblem => ({ text, aspect: null, field: field as FieldId })),
  );
  return [...aspects, ...fields];
}

/** What readers judged, by the problem's text: `problems/judged.json`; empty while there is none. */
export function loadJudged(): ReadonlyMap<string, Judged> {
  return existsSync(join(folder, 'judged.json')) ? new Map(Object.entries(read<Record<string, Judged>>('judged.json'))) : new Map();
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}
