import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { draftOfText } from '../../src/draft/draft';
import { docxOfDraft } from '../../src/ooxml/write';
import { startWorkbench, type RunningWorkbench } from './support';

/** The pane in a browser with what a user does there again and again. */
export interface PaneSteps {
  readonly bench: RunningWorkbench;
  readonly pane: () => RunningWorkbench['pane'];
  readonly tab: (place: string) => ReturnType<RunningWorkbench['pane']['getByTestId']>;
  /** The first finding of a rule. */
  readonly findingOf: (rule: string) => ReturnType<RunningWorkbench['pane']['locator']>;
  /** What Word has selected, as the page marks it. */
  readonly selected: () => Promise<string>;
  /** Writes a file of that name and answers with its path. */
  readonly file: (name: string, text: string) => string;
  /** Opens a document of these lines, a paragraph each. */
  readonly openDraft: (name: string, text: string) => Promise<void>;
  readonly openFile: (path: string) => Promise<void>;
  /** Saves the document as Word would, and answers with the file's path. */
  readonly saved: () => Promise<string>;
  /** The document's paragraphs, as the page shows them. */
  readonly lines: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** Asks again and again until what is seen holds; throws with what was seen last. */
export async function until<T>(what: string, look: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`Not so after 20 seconds: ${what}; last seen: ${JSON.stringify(value)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** A part of a .docx file as text; '' when the file has none of that name. */
export function partOf(path: string, part: string): string {
  const bytes = unzipSync(new Uint8Array(readFileSync(path)))[part];
  return bytes === undefined ? '' : strFromU8(bytes);
}

/** Starts the production pane on the unmodified office.js in a real browser. */
export async function startPane(): Promise<PaneSteps> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-pane-'));
  const bench = await startWorkbench();
  const pane = () => bench.pane;
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  let saves = 0;
  const openFile = async (path: string): Promise<void> => {
    await bench.page.getByTestId('file').setInputFiles(path);
    await until('the file is open', () => bench.page.getByTestId('name').innerText(), (shown) => shown.includes(basename(path, '.docx')));
  };
  return {
    bench,
    pane,
    openFile,
    saved: async () => {
      const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.getByTestId('save').click()]);
      const path = join(folder, `saved-${(saves += 1)}.docx`);
      await download.saveAs(path);
      return path;
    },
    file,
    tab: (place) => pane().getByTestId(`tab-${place}`),
    findingOf: (rule) => pane().locator(`[data-testid="finding"][data-rule="${rule}"]`).first(),
    selected: () => bench.page.evaluate(() => [...(CSS.highlights.get('zhangfa-selection') ?? [])].map((range) => String(range)).join('')),
    openDraft: async (name, text) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, docxOfDraft(draftOfText(text)));
      await openFile(path);
    },
    lines: () => bench.page.locator('.paper p:not(.page-margin p)').allInnerTexts(),
    stop: async () => {
      await bench.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The pane for the tests of one file: started once, on a machine that keeps nothing and with its first document before each test. */
export function paneForTests(): PaneSteps {
  let started: PaneSteps | null = null;
  const running = (): PaneSteps => {
    if (started === null) throw new Error('The pane runs within tests only.');
    return started;
  };
  beforeAll(async () => {
    started = await startPane();
  });
  afterAll(() => started?.stop());
  beforeEach(async () => {
    await running().bench.page.evaluate(() => localStorage.clear());
    await running().bench.restart();
  });
  return {
    get bench() {
      return running().bench;
    },
    pane: () => running().pane(),
    tab: (place) => running().tab(place),
    findingOf: (rule) => running().findingOf(rule),
    selected: () => running().selected(),
    file: (name, text) => running().file(name, text),
    openDraft: (name, text) => running().openDraft(name, text),
    openFile: (path) => running().openFile(path),
    saved: () => running().saved(),
    lines: () => running().lines(),
    stop: () => running().stop(),
  };
}
