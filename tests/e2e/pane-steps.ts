import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  return {
    bench,
    pane,
    file,
    tab: (place) => pane().getByTestId(`tab-${place}`),
    findingOf: (rule) => pane().locator(`[data-testid="finding"][data-rule="${rule}"]`).first(),
    selected: () => bench.page.evaluate(() => [...(CSS.highlights.get('zhangfa-selection') ?? [])].map((range) => String(range)).join('')),
    openDraft: async (name, text) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, docxOfDraft(draftOfText(text)));
      await bench.page.getByTestId('file').setInputFiles(path);
      await until('the file is open', () => bench.page.getByTestId('name').innerText(), (shown) => shown.includes(name));
    },
    lines: () => bench.page.locator('.paper p:not(.page-margin p)').allInnerTexts(),
    stop: async () => {
      await bench.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
