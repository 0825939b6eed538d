// npm run render -- FILE.docx… --out DIR: what the pages of .docx files look like, as NAME-1.png, NAME-2.png … in DIR.
// LibreOffice draws them and poppler cuts them up; both have to be installed. Fonts that are not installed are replaced by others.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = '用法 usage: npm run render -- FILE.docx… --out DIR';
const DOTS_PER_INCH = 80;
/** A long draft takes seconds; a broken installation may wait for ever. */
const MINUTES = 3;
/** Comments show as signs where they stand. */
const PDF = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}';

/** Ends the run with one sentence. */
class Stop extends Error {}

function run(program: string, args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: MINUTES * 60_000 });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Stop(`需要 LibreOffice（soffice）和 poppler（pdftoppm），没有找到 ${program}。LibreOffice (soffice) and poppler (pdftoppm) are needed; ${program} was not found.`);
  }
  if (error !== undefined || status !== 0) throw new Stop(`${program} 没有成功：${error?.message ?? stderr.trim()}`);
}

function render(file: string, out: string, work: string): readonly string[] {
  if (!existsSync(file)) throw new Stop(`没有文件 ${file}。There is no file ${file}.`);
  const name = basename(file, extname(file));
  // A profile of its own, so that a LibreOffice that is open is left alone.
  run('soffice', [`-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`, '--headless', '--convert-to', PDF, '--outdir', work, file]);
  const pdf = join(work, `${name}.pdf`);
  if (!existsSync(pdf)) throw new Stop(`LibreOffice 打不开 ${file}。LibreOffice cannot open ${file}.`);
  run('pdftoppm', ['-r', String(DOTS_PER_INCH), '-png', pdf, join(out, name)]);
  return readdirSync(out).filter((page) => page.startsWith(`${name}-`) && page.endsWith('.png')).sort();
}

/** npm starts scripts in the package's folder: paths are meant from where the user stands. */
function pathOf(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

function main(): void {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  if (positionals.length === 0 || values.out === undefined) throw new Stop(USAGE);
  const out = pathOf(values.out);
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'zhangfa-pages-'));
  try {
    for (const file of positionals) console.log(`${file}: ${render(pathOf(file), out, work).join(' ')}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Stop ? error.message : error instanceof TypeError ? USAGE : error);
  process.exitCode = 1;
}
