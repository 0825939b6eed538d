import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebaseManifest } from '../../src/commands/manifest/base-url';
import { manifest } from './good-manifest';

const home = join(__dirname, '..', '..');
const tsx = join(home, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const cli = join(home, 'src', 'commands', 'manifest-cli.ts');

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function ask(options: readonly string[], locale = 'zh_CN.UTF-8'): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, cli, ...options], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale, LANG: locale },
  });
  return { code: status, out: stdout, err: stderr };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhangfa-manifest-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('writes the manifest for a server to standard output', () => {
  const { code, out, err } = ask(['--base-url', 'https://oa.example.cn/zhangfa/']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toBe(rebaseManifest(manifest, 'https://oa.example.cn/zhangfa'));
});

test('writes it to a file', () => {
  const file = join(folder, '章法.xml');
  expect(ask(['--base-url', 'https://oa.example.cn', '--out', file])).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(file, 'utf8')).toBe(rebaseManifest(manifest, 'https://oa.example.cn'));
});

test('a file that cannot be written ends with 1 and one sentence', () => {
  const { code, out, err } = ask(['--base-url', 'https://oa.example.cn', '--out', join(folder, 'none', 'a.xml')]);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/^不能写入 .*\n$/);
});

test.each([
  [['--base-url', 'http://oa.example.cn'], 'Word 只打开 https 网址上的窗格'],
  [['--base-url', 'oa.example.cn'], '不是完整的网址'],
  [['--base-url'], '看不懂这个命令'],
  [['--colour'], '看不懂这个命令'],
  [[], '用法'],
])('%j ends with 2 and one sentence', (options, named) => {
  const { code, out, err } = ask(options);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(named);
  expect(err.trimEnd()).not.toContain('\n');
});

test('speaks English where the system does', () => {
  expect(ask(['--base-url', 'http://oa.example.cn'], 'en_US.UTF-8').err).toBe(
    '"http://oa.example.cn" is not an https address; Word opens panes over https only.\n',
  );
});
