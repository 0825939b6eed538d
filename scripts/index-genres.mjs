// Writes src/genres/data/index.ts, the list of all genre files beside it, so that a new genre takes one file.
// Usage: node scripts/index-genres.mjs [folder]. Run before start, build, test and typecheck by npm itself.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'genres', 'data');
const ids = readdirSync(folder)
  .filter((name) => /^[a-z][a-z0-9-]*\.ts$/.test(name) && name !== 'index.ts')
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();
const name = (id) => id.replace(/-./g, (dash) => dash.charAt(1).toUpperCase());
const text = [
  '// Written by scripts/index-genres.mjs from the files of this folder. Do not edit: add a file instead.',
  ...ids.map((id) => `import { genre as ${name(id)} } from './${id}';`),
  "import type { Genre } from '../definition';",
  '',
  '/** All genres, one for each file of this folder, by file name. */',
  `export const genres: readonly Genre[] = [${ids.map(name).join(', ')}];`,
  '',
].join('\n');
const file = join(folder, 'index.ts');
let before = '';
try {
  before = readFileSync(file, 'utf8');
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
if (before !== text) writeFileSync(file, text);
