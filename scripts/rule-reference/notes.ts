import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEVERITIES } from '../../src/cli/severities';
import type { Severity } from '../../src/rules/finding';
import { root } from '../root';

/** What a rule's file tells beside its fields. */
export interface Notes {
  /** The comment at the rule's head, as one paragraph: what it finds and what it leaves alone. */
  readonly about: string;
  /** The levels that the file names. */
  readonly severities: readonly Severity[];
  /** The file, from the repository's top folder, with slashes. */
  readonly file: string;
}

const HEAD = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+: (?:Document|Paragraph)Rule = \{[\s\S]*?\n {2}id: '([^']+)'/g;

/** The notes of all rules, by rule id, from the files of src/rules. Throws when two files have the same rule. */
export function readNotes(): ReadonlyMap<string, Notes> {
  const notes = new Map<string, Notes>();
  for (const file of typescriptFiles('src/rules')) {
    const text = readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n');
    for (const [, comment = '', id = ''] of text.matchAll(HEAD)) {
      if (notes.has(id)) throw new Error(`${id} stands in ${file} and in ${notes.get(id)?.file}`);
      notes.set(id, { about: paragraphOf(comment), severities: severitiesIn(text), file });
    }
  }
  return notes;
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? typescriptFiles(path) : path.endsWith('.ts') ? [path] : [];
    })
    .sort();
}

function paragraphOf(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}

function severitiesIn(text: string): Severity[] {
  const said = [...text.matchAll(/\bseverity: ([^\n]*)/g)].map(([, words = '']) => words).join(' ');
  return SEVERITIES.filter((severity) => said.includes(`'${severity}'`));
}
