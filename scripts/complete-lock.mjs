// node scripts/complete-lock.mjs: adds to package-lock.json the packages for other operating systems that `npm install` left out.
// A registry mirror that carries one platform only makes npm drop the others from the lock, and then `npm ci` refuses the lock
// everywhere. Run it after adding a package behind such a mirror; tests/scripts/lock.test.ts tells when it is needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64'];

let added = 0;
for (const [path, pack] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(pack.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || lock.packages[`${path}/${place}`]) continue;
    const words = name.split(/[/-]/);
    const os = systems.find((system) => words.includes(system));
    const cpu = processors.find((processor) => words.includes(processor));
    if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+/.test(version)) continue;
    lock.packages[place] = { version, cpu: [cpu], ...(pack.dev ? { dev: true } : {}), optional: true, os: [os] };
    added += 1;
  }
}
const sorted = Object.keys(lock.packages).sort((a, b) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted.map((path) => [path, lock.packages[path]]));
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages for other systems added to package-lock.json`);
