import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../scripts/browser';
import { serve } from '../../src/workbench/server/serve';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
const LOCK_MS = 300_000;

/** A workbench in a real browser. */
export interface RunningWorkbench {
  readonly browser: Browser;
  readonly page: Page;
  /** The pane's frame. */
  readonly pane: FrameLocator;
  /** `https://localhost:<port>` */
  readonly url: string;
  /** Addresses outside the workbench's own origin that were asked for since the start. */
  readonly strangers: readonly string[];
  /** What went wrong in the page or the pane without being caught. */
  readonly errors: readonly string[];
  /** Forgets the open document and starts the page again. */
  restart(query?: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves the production build and opens it in the Chrome, Edge or Chromium of this machine. Builds first when
 * the sources are newer than the build. Rejects when there is no browser or the build fails.
 */
export async function startWorkbench(): Promise<RunningWorkbench> {
  buildIfOld();
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chrome, Edge or Chromium was found; set CHROME_PATH to one.');
  const serving = await serve({ root: dist, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(`${serving.origin}/`)) strangers.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => void dialog.accept());
  const restart = async (query = '') => {
    await page.goto(`${serving.origin}/workbench.html${query}`);
    await page.getByTestId('paper').locator('p').first().waitFor();
  };
  await restart();
  return {
    browser,
    page,
    pane: page.frameLocator('[data-testid="pane"]'),
    url: serving.origin,
    strangers,
    errors,
    restart,
    async stop() {
      await browser.close();
      await serving.close();
    },
  };
}

/** Builds at most once at a time: test files run side by side, and a build clears the folder first. */
function buildIfOld(): void {
  const lock = join(root, 'node_modules', '.zhangfa-build');
  const started = Date.now();
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      // What a killed run has left behind must not hold up the next one for ever.
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > LOCK_MS || Date.now() - started > LOCK_MS) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
  try {
    build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function build(): void {
  const built = join(dist, 'workbench.html');
  const sources = ['src', 'assets', 'webpack.config.js', 'package-lock.json'].map((name) => join(root, name));
  if (existsSync(built) && sources.every((source) => newest(source) <= statSync(built).mtimeMs)) return;
  const webpack = join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-only'], { cwd: root });
  if (status !== 0) throw new Error(`The build failed:\n${String(stdout)}${String(stderr)}`);
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}
