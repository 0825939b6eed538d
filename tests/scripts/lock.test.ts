import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('package-lock.json names the packages of every system, so that npm ci works on all of them (else: node scripts/complete-lock.mjs)', () => {
  const text = readFileSync(join(__dirname, '../../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(path === '' ? {} : (entry.optionalDependencies ?? {}))
      .map((name) => `node_modules/${name}`)
      .filter((place) => !(place in packages) && !(`${path}/${place}` in packages)),
  );
  expect(missing).toEqual([]);
});
