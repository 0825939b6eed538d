import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deskOn, deskWith, lines } from './desk';

const root = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'word-host-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command as `npm run -s host -- …` does. */
function host(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/workbench/host/cli.ts'), ...args], { cwd: root }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }));
  });
}

test('a script runs, prints, is waited for, and the document is saved', async () => {
  const script = file(
    'good.js',
    `Office.onReady((info) => console.log(info.host));
     const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
     setTimeout(() => Word.run(async (context) => { context.document.body.insertText('。', 'End'); await context.sync(); console.log('later'); }), 1500);
     await Word.run(async (context) => {
       const paragraph = context.document.body.insertParagraph('第二段', Word.InsertLocation.end);
       paragraph.load('text');
       await wait(1);
       await context.sync();
       console.log(paragraph.text);
     });
     Office.context.document.settings.set('a', 1);
     Office.context.document.settings.saveAsync((result) => console.error(result.status));`,
  );
  const input = file('in.docx', deskWith('第一段').host.save());
  const output = join(folder, 'out.docx');
  expect(await host(script, '--doc', input, '--save', output)).toEqual({ code: 0, out: 'Word\n第二段\nlater\n', err: 'succeeded\n' });
  const saved = deskOn(new Uint8Array(readFileSync(output)));
  expect(lines(saved)).toEqual(['第一段', '第二段。']);
  expect(saved.host.documentSettings.get('a')).toBe(1);
}, 60_000);

test.each([
  ['an error of Word', `Word.run(async (context) => { context.document.body.paragraphs.getFirst().parentTable.load('values'); await context.sync(); });`, /^RichApi\.Error: ItemNotFound: .*\n {2}errorLocation: Paragraph\.parentTable/],
  ['an exception', `throw new TypeError('falsch');`, /^TypeError: falsch\n {4}at .*bad\.js:1/],
  ['a syntax error', `const a = ;`, /bad\.js:1\n.*\n.*\n\nSyntaxError/],
  ['an endless wait', `await new Promise(() => {});`, /^Error: The script waits for something that never comes\./],
])('%s: exit code 1, the error on stderr, nothing saved', async (_what, code, message) => {
  const output = join(folder, 'never.docx');
  const result = await host(file('bad.js', code), '--save', output);
  expect(result.code).toBe(1);
  expect(result.err).toMatch(message);
  expect(existsSync(output)).toBe(false);
}, 60_000);

test('what cannot be started is said in one line', async () => {
  const script = file('nothing.js', '');
  const results = await Promise.all([
    host(join(folder, 'missing.js')),
    host(script, '--doc', join(folder, 'missing.docx')),
    host(script, '--doc', script),
    host(script, '--dok', 'x'),
    host(),
  ]);
  expect(results.map(({ code, err }) => [code, err.trim().split('\n').length])).toEqual(results.map(() => [2, 1]));
  expect(results.map(({ err }) => err)).toEqual([
    expect.stringContaining('There is no file'),
    expect.stringContaining('There is no file'),
    expect.stringContaining('not a .docx'),
    expect.stringContaining("Unknown option '--dok'"),
    expect.stringContaining('Usage:'),
  ]);
}, 60_000);
