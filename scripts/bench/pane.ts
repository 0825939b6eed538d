import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../src/workbench/server/serve';
import { browserArguments, ensureBrowser } from '../browser';
import { root, runTool } from '../root';
import { printPaneBlocks } from './pane-blocks';
import { median, printTable } from './table';

const RUNS = 5;

/** Size of the pane's script, and the time from opening the pane to its first findings in a browser. */
export async function printPaneFigures(): Promise<void> {
  if (runTool('webpack-cli/bin/cli.js', ['--mode', 'production', '--stats', 'errors-warnings']) !== 0) throw new Error('The build failed.');
  const dist = join(root, 'dist');
  const html = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/src="([^"]+\.js)"/g)].map((match) => match[1] ?? '').filter((name) => !name.startsWith('office/'));
  const later = readdirSync(dist).filter((name) => name.endsWith('.js') && !scripts.includes(name) && !name.startsWith('workbench'));
  const size = (name: string): number => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
  printTable('The pane’s own script, gzipped, without office.js (goal ≤ 250 KB = 256,000 bytes)', ['file', 'bytes gzipped'], [
    ...scripts.map((name) => [name, size(name)]),
    ...later.map((name) => [`${name} (loaded when needed)`, size(name)]),
    ['loaded at the start, in all', scripts.reduce((sum, name) => sum + size(name), 0)],
  ]);

  const serving = await serve({ root: dist, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments] });
  const times: number[] = [];
  try {
    for (let run = 0; run <= RUNS; run++) times.push(await firstFindings(browser, serving.origin));
    await printPaneBlocks(browser, serving.origin);
  } finally {
    await browser.close();
    await serving.close();
  }
  const warm = times.slice(1);
  printTable('From opening the pane to its first findings, in Chromium with office.js (sample draft)', ['run', 'milliseconds'], [
    ['first', Math.round(times[0] ?? 0)],
    [`median of ${RUNS} more`, Math.round(median(warm))],
    ['range', `${Math.round(Math.min(...warm))} – ${Math.round(Math.max(...warm))}`],
  ]);
}

/** Milliseconds from the pane's navigation to the first row of its outline with the count of findings beside 「检查」. */
async function firstFindings(browser: Browser, origin: string): Promise<number> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  await page.goto(`${origin}/workbench.html`);
  await page.frameLocator('[data-testid="pane"]').locator('body').waitFor();
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('The pane did not open.');
  let time = 0;
  // Asked every 20 ms: the pane's content security policy forbids what Playwright's own waiting would evaluate.
  for (let tries = 0; time === 0; tries++) {
    if (tries > 1_500) throw new Error('The pane showed no findings within 30 seconds.');
    await page.waitForTimeout(20);
    time = await frame.evaluate(() => (/[0-9]/.test(document.querySelector('[data-testid="tab-check"]')?.textContent ?? '') ? performance.now() : 0));
  }
  await page.close();
  return time;
}
