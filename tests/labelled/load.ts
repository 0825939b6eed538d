import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { parseFaults, type FaultsDraft } from './parse';

/** A draft in which a careful editor would mark nothing. */
export interface CleanDraft {
  readonly name: string;
  readonly draft: Draft;
}

/** The drafts with seeded faults, in alphabetical order. Throws when a mark cannot be read. */
export function loadFaults(): readonly FaultsDraft[] {
  return stored('faults').map(({ name, text }) => parseFaults(name, text));
}

/** The clean drafts, in alphabetical order. */
export function loadClean(): readonly CleanDraft[] {
  return stored('clean').map(({ name, text }) => ({ name, draft: draftOfText(text) }));
}

function stored(kind: 'faults' | 'clean'): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(__dirname, kind);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: `${kind}/${file.slice(0, -'.txt'.length)}`, text: readFileSync(join(folder, file), 'utf8') }));
}
