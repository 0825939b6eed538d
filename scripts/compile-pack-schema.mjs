// Compiles packs.schema.json to src/genres/packs/check-packs.js. Ajv itself builds functions at run time, which the pane's
// content security policy forbids, and weighs more than this. Usage: node scripts/compile-pack-schema.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const Ajv = require('ajv');
const standalone = require('ajv/dist/standalone').default;
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'genres', 'packs');
const schema = JSON.parse(readFileSync(join(folder, 'packs.schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, code: { source: true, lines: true } });
ajv.addSchema(schema);
const code = standalone(ajv, { checkPacks: schema.$id });
const text = `// Written by scripts/compile-pack-schema.mjs from packs.schema.json. Do not edit.\n${code}\n`;
const file = join(folder, 'check-packs.js');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('check-packs.js is not what packs.schema.json says: run npm run pack-schema.');
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
