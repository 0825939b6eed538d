import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { parseFaults, type FaultsDraft } from './parse';

/** A draft in which a careful editor would mark nothing. */
export interface CleanDraft {
  readonly name: string;
  readonly draft: Draft;
}

/** `tuned`: the drafts that the rules were written against. `heldout`: those that were first checked when the rules stood (heldout/README.md). */
export type SetName = 'tuned' | 'heldout';

const folders: Readonly<Record<SetName, string>> = { tuned: '', heldout: 'heldout/' };

/** The drafts with seeded faults of one set, in alphabetical order. Throws when a mark cannot be read. */
export function loadFaults(set: SetName = 'tuned'): readonly FaultsDraft[] {
  return stored(`${folders[set]}faults`).map(({ name, text }) => parseFaults(name, text));
}

/** The clean drafts of one set, in alphabetical order. */
export function loadClean(set: SetName = 'tuned'): readonly CleanDraft[] {
  return stored(`${folders[set]}clean`).map(({ name, text }) => ({ name, draft: draftOfText(text) }));
}

function stored(path: string): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(__dirname, path);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: `${path}/${file.slice(0, -'.txt'.length)}`, text: readFileSync(join(folder, file), 'utf8') }));
}
