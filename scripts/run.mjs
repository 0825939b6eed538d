// Runs scripts/NAME.ts after installing what is missing, so that a fresh clone needs nothing but Node: node scripts/run.mjs NAME […].
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`章法 needs Node 20 or newer; this is ${process.version}. Please install a newer one from nodejs.org.`);
  process.exit(1);
}
if (!installed()) {
  console.log('Installing the packages named in package-lock.json (once) …');
  run('npm', ['ci', '--no-audit', '--no-fund'], windows);
}
const [name, ...rest] = process.argv.slice(2);
run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts', `${name}.ts`), ...rest], false);

/** npm writes what it installed into node_modules/.package-lock.json: the same packages in the same versions, or it is stale. */
function installed() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const have = JSON.parse(readFileSync(record, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, pack]) => path === '' || pack.optional || have[path]?.version === pack.version);
}

function run(command, args, shell) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
