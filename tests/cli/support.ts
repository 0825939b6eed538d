import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { ExitCode } from '../../src/cli/terminal';

/** What a command printed and how it ended. */
export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, without colours, in 80 columns. */
export function zhangfa(...words: string[]): Said {
  let out = '';
  let err = '';
  const code = run(words, { out: (text) => (out += text), err: (text) => (err += text), colour: false, columns: 80 });
  return { code, out, err };
}

/** A folder for the test files of one suite, taken away when the suite is done. */
export function folder(): { readonly path: string; put(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'zhangfa-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    put(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
