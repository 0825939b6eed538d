import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfSample } from '../../src/workbench/samples/docx';
import type { Sample } from '../../src/workbench/samples/sample';
import { startWorkbench, type RunningWorkbench } from './support';

/** The workbench in a browser, started anew for each test of a file, with what tests do there again and again. */
export interface Desk {
  readonly bench: Pick<RunningWorkbench, 'strangers' | 'errors' | 'restart'> & { readonly page: Page };
  /** The n-th paragraph of the paper, from 0. */
  readonly paragraph: (n: number) => Locator;
  readonly texts: () => Promise<string[]>;
  /** Writes a .docx of these lines, the first one its title, and returns its path. */
  readonly file: (name: string, lines: readonly string[], numbering?: Sample['numbering']) => string;
  /** A path in the test's own folder. */
  readonly path: (name: string) => string;
  readonly open: (path: string, name: string) => Promise<void>;
  readonly until: (what: string, holds: () => Promise<boolean>) => Promise<void>;
  readonly expectText: (locator: Locator, text: string) => Promise<void>;
  readonly expectTexts: (start: readonly string[]) => Promise<void>;
  /** The pane's own frame, once office.js in it has started. */
  readonly paneFrame: () => Promise<Frame>;
  /** The paragraphs of the document as it is saved. */
  readonly save: () => Promise<readonly string[]>;
}

/** Where the paper's own paragraphs are, margins left out. */
export const inText = '.paper p:not(.page-margin p)';

/** To be called once, at the top of a test file. */
export function deskForTests(): Desk {
  let running: RunningWorkbench;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhangfa-workbench-'));
    running = await startWorkbench();
  });
  afterAll(async () => {
    await running?.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await running.restart();
  });

  const bench: Desk['bench'] = {
    get page() {
      return running.page;
    },
    get strangers() {
      return running.strangers;
    },
    get errors() {
      return running.errors;
    },
    restart: (query) => running.restart(query),
  };
  const paragraph = (n: number): Locator => bench.page.locator(inText).nth(n);
  const texts = (): Promise<string[]> => bench.page.locator(inText).allInnerTexts();

  function file(name: string, lines: readonly string[], numbering: Sample['numbering'] = 'typed'): string {
    const path = join(folder, name);
    const body = lines.map((line, i) => [i === 0 ? 'title' : 'text', line] as const);
    writeFileSync(path, docxOfSample({ id: 'test', name: { zh: '', en: '' }, file: name, numbering, planted: [], body }));
    return path;
  }

  async function open(path: string, name: string): Promise<void> {
    await bench.page.getByTestId('file').setInputFiles(path);
    await expectText(bench.page.getByTestId('name'), name);
    await bench.page.getByTestId('paper').locator('p').first().waitFor();
  }

  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 20_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`Not so after 20 seconds: ${what}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  const expectText = (locator: Locator, text: string) =>
    until(`“${text}” is shown`, async () => (await locator.first().textContent({ timeout: 15_000 }))?.includes(text) === true);
  const expectTexts = (start: readonly string[]) =>
    until(`the document begins ${start.join(' | ')}`, async () => {
      const shown = await texts();
      return start.every((text, i) => shown[i] === text);
    });

  async function paneFrame(): Promise<Frame> {
    let found: Frame | undefined;
    await until('office.js is up', async () => {
      found = bench.page.frames().find((frame) => frame.url().includes('taskpane.html'));
      if (found === undefined) return false;
      return found.evaluate(() => typeof Word !== 'undefined' && Office.context?.document != null).catch(() => false);
    });
    if (found === undefined) throw new Error('no pane');
    return found;
  }

  async function save(): Promise<readonly string[]> {
    const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.getByTestId('save').click()]);
    const path = join(folder, `saved-${Date.now()}-${download.suggestedFilename()}`);
    await download.saveAs(path);
    const opened = openPackage(new Uint8Array(readFileSync(path)));
    if (!opened.ok) throw new Error(opened.fault.kind);
    return readDraft(opened.pkg).paragraphs.map(({ text }) => text);
  }

  return { bench, paragraph, texts, file, path: (name) => join(folder, name), open, until, expectText, expectTexts, paneFrame, save };
}
