import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { emptyPackage, openPackage } from '../../ooxml/package';
import type { OoxmlPackage } from '../../ooxml/package';
import { createWordHost } from './host';
import { loadOffice } from './node-office';

/**
 * Runs plain JavaScript that uses the globals Word and Office against a .docx, without Word:
 *   npm run -s host -- SCRIPT.js [--doc IN.docx] [--save OUT.docx]
 * Top-level await is allowed. The run ends when nothing that the script started is left; the document is saved then.
 * Exit codes: 0 done, 1 the script failed, 2 it could not be started.
 */
const usage = 'Usage: npm run -s host -- SCRIPT.js [--doc IN.docx] [--save OUT.docx]';

class UsageError extends Error {}

interface Order {
  readonly script: string;
  readonly doc: string | undefined;
  readonly save: string | undefined;
}

function orderOf(args: readonly string[]): Order | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { doc: { type: 'string' }, save: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${(error instanceof Error ? error.message : String(error)).split(/[.\n]/)[0]}. ${usage}`);
  }
  if (parsed.values.help) return 'help';
  const [script, ...more] = parsed.positionals;
  if (script === undefined || more.length) throw new UsageError(usage);
  return { script, doc: parsed.values.doc, save: parsed.values.save };
}

/** npm starts scripts in the package's folder: paths are meant from where the user stands. */
function pathOf(path: string): string {
  const from = process.env['npm_lifecycle_event'] === 'host' ? process.env['INIT_CWD'] : undefined;
  return resolve(from ?? process.cwd(), path);
}

function read(path: string): Buffer {
  try {
    return readFileSync(pathOf(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(code === 'ENOENT' ? `There is no file ${path}.` : code === 'EISDIR' ? `${path} is a folder.` : `${path} cannot be read (${code ?? String(error)}).`);
  }
}

function open(path: string | undefined): OoxmlPackage {
  if (path === undefined) return emptyPackage();
  const opened = openPackage(new Uint8Array(read(path)));
  if (!opened.ok) throw new UsageError(`${path}: ${opened.fault.message.en}`);
  return opened.pkg;
}

/** An error as one would see it in the add-in's console, with what Word says about it. */
function describe(error: unknown, script: string): string {
  if (typeof error !== 'object' || error === null) return `Uncaught ${String(error)}`;
  const { name, code, message, stack, debugInfo } = error as { name?: string; code?: string; message?: string; stack?: string; debugInfo?: { errorLocation?: string; statement?: string } };
  const lines = [`${name ?? 'Error'}: ${code ? `${code}: ` : ''}${message ?? String(error)}`];
  if (debugInfo?.errorLocation) lines.push(`  errorLocation: ${debugInfo.errorLocation}`);
  if (debugInfo?.statement) lines.push(`  statement: ${debugInfo.statement}`);
  // Of the stack only what stands in the script itself; a syntax error says its line at the top.
  if (stack && name === 'SyntaxError') return stack.split(/\n\s+at /)[0] ?? message ?? name;
  if (!code && stack) lines.push(...stack.split('\n').filter((line) => /^\s+at /.test(line) && line.includes(script)).slice(0, 4));
  return lines.join('\n');
}

function main(): void {
  const order = orderOf(process.argv.slice(2));
  if (order === 'help') {
    console.log(usage);
    return;
  }
  const source = read(order.script).toString('utf8').replace(/^\uFEFF/, '').replace(/^#!/, '//');
  const host = createWordHost(open(order.doc));
  const office = loadOffice(host);
  let done = false;
  let failed = false;
  const failure = (error: unknown): void => {
    if (!failed) console.error(describe(error, order.script));
    failed = true;
    process.exitCode = 1;
  };
  process.on('uncaughtException', failure);
  process.on('unhandledRejection', failure);
  process.once('beforeExit', () => {
    if (!done && !failed) failure(new Error('The script waits for something that never comes.'));
    if (!failed && order.save !== undefined) {
      try {
        writeFileSync(pathOf(order.save), host.save());
      } catch (error) {
        failure(new Error(`${order.save} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`));
      }
    }
  });
  // One function around the script makes top-level await work, and leaves its line numbers as they are.
  try {
    const started = new Script(`(async () => {\n${source}\n})()`, { filename: order.script, lineOffset: -1 }).runInContext(office.context) as Promise<unknown>;
    started.then(() => (done = true), failure);
  } catch (error) {
    failure(error);
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
