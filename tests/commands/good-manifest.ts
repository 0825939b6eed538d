import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const home = join(__dirname, '..', '..');

/** The manifest as it is committed. */
export const manifest = readFileSync(join(home, 'manifest.xml'), 'utf8');

/** What the folder under `base` holds, as far as the repository has it. */
export const servedUnder =
  (base: string) =>
  (address: string): Uint8Array | undefined => {
    const file = join(home, address.slice(base.length));
    return address.startsWith(`${base}/assets/`) && existsSync(file) ? readFileSync(file) : undefined;
  };

/** The committed manifest with one passage changed; the passage must be there. */
export function changed(passage: string | RegExp, replacement: string): string {
  const text = manifest.replace(passage, () => replacement);
  if (text === manifest) throw new Error(`The manifest has no passage ${String(passage)}.`);
  return text;
}
