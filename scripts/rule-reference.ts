// npm run rule-reference: writes docs/rules, a page for each rule and an index, from the rules' own fields, examples and head comments.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';
import { referencePages } from './rule-reference/pages';

const folder = join(root, 'docs', 'rules');
const pages = referencePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.endsWith('.md') && !pages.has(name)) rmSync(join(folder, name));
}
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`docs/rules: ${pages.size - 1} rules`);
