import { shippedPacks } from '../../src/genres/packs/shipped';
import { shippedGenres } from '../../src/genres/registry';
import { allRules } from '../../src/rules/all-rules';
import { zhangfa } from './support';

test('rules：每条规则一行，按类分开', () => {
  const { code, out, err } = zhangfa('rules');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const { id, name, source } of allRules) expect(out).toMatch(new RegExp(`^  ${id} +${literal(name.zh)}（${literal(source.reference)}）$`, 'm'));
  expect(out).toMatch(/^结构 · \d+$/m);
  expect(out).toContain(`共 ${allRules.length} 条规则`);
});

test('rules --format json：编号、名称、理由、依据，编号不重', () => {
  const listed = JSON.parse(zhangfa('rules', '--format', 'json').out) as { rule: string }[];
  expect(listed.map(({ rule }) => rule).sort()).toEqual(allRules.map(({ id }) => id).sort());
  const [first] = allRules;
  expect(listed).toContainEqual({ rule: first?.id, name: first?.name.zh, why: first?.why.zh, source: first?.source });
  const english = JSON.parse(zhangfa('rules', '--format', 'json', '--lang', 'en').out) as { name: string }[];
  expect(english.map(({ name }) => name)).toContain(first?.name.en);
});

test('genres：列出 --genre 和 --aspects 能用的写法', () => {
  const { code, out } = zhangfa('genres');
  expect(code).toBe(0);
  for (const { id, name } of shippedGenres) expect(out).toMatch(new RegExp(`^${id} +${literal(name.zh)}$`, 'm'));
  for (const { id } of shippedPacks) expect(out).toMatch(new RegExp(`^  ${id} `, 'm'));
});

test('genres --format json', () => {
  const listed = JSON.parse(zhangfa('genres', '--format', 'json').out) as { genre: string; aspects: { id: string; names: string[] }[] }[];
  expect(listed.map(({ genre }) => genre)).toEqual(shippedGenres.map(({ id }) => id));
  const team = listed.find(({ genre }) => genre === 'team-review');
  expect(team?.aspects.map(({ id }) => id)).toContain('2023-theme');
  expect(listed.find(({ genre }) => genre === 'conference-speech')?.aspects).toEqual([]);
});

test('--help 列出命令，命令的 --help 列出它的选项，--version 是版本号', () => {
  for (const name of ['check', 'scaffold', 'fix', 'comment', 'layout', 'template', 'rules', 'genres']) expect(zhangfa('--help').out).toContain(`zhangfa ${name} `);
  for (const option of ['--genre', '--aspects', '--place', '--format', '--fail-on', '--lang', '--help']) expect(zhangfa('check', '--help').out).toContain(`  ${option}`);
  expect(zhangfa('check', '--help', '--lang', 'en').out).toMatch(/^Exit code: 0/m);
  expect(zhangfa('rules', '--help').out).not.toContain('--genre');
  expect(zhangfa('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
