import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { draftOfText } from '../../src/draft/draft';
import { docxOfDraft } from '../../src/ooxml/write';
import { printTable } from './table';

/** One event of a Chromium trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own share of `dur`: other work on the machine does not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly frame?: string; readonly url?: string } };
}

const SIZES = [20_000, 200_000] as const;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

/**
 * The longest blocks of the pane's thread while a draft is opened and checked whole: tasks in which the pane's own script ran, read from
 * Chromium's trace. The stand-in for Word runs on the same thread, but in tasks of its own, which are not counted; tasks that load scripts
 * are told apart, for they do not grow with the draft. Milliseconds are the thread's own, tracing included: a busy machine makes no difference.
 */
export async function printPaneBlocks(browser: Browser, origin: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-bench-'));
  const rows: (string | number)[][] = [];
  try {
    for (const size of SIZES) rows.push([size.toLocaleString('en-US'), ...(await blocksOf(browser, origin, folder, size))]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  printTable('Longest blocks of the pane’s thread from opening a draft to its last finding, in Chromium (goal ≤ 16 ms a slice of our own)', ['characters', 'longest, ms', 'second, ms', 'over 16 ms', 'tasks', 'longest that loads a script, ms'], rows);
}

async function blocksOf(browser: Browser, origin: string, folder: string, size: number): Promise<readonly (string | number)[]> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  const path = join(folder, `draft-${size}.docx`);
  writeFileSync(path, docxOfDraft(draftOfText(textOf(size))));
  await page.goto(`${origin}/workbench.html`);
  const pane = page.frameLocator('[data-testid="pane"]');
  await pane.getByTestId('outline-row').first().waitFor();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.getByTestId('file').setInputFiles(path);
  const status = pane.getByTestId('status');
  // The word lists come last; then the status line rests.
  for (let rests = 0, tries = 0; rests < 4; tries++) {
    if (tries > 600) throw new Error('The check did not end within five minutes.');
    await page.waitForTimeout(500);
    rests = tries > 8 && /已检查/.test(await status.innerText().catch(() => '')) ? rests + 1 : 0;
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  await page.close();
  return figures(traceEvents);
}

function figures(events: readonly TraceEvent[]): readonly (string | number)[] {
  const own = events.filter(({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript') && isPaneScript(args?.data?.url));
  const tasks = events.filter(({ name, dur }) => (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask') && dur !== undefined);
  const loads: number[] = [];
  const works: number[] = [];
  const byThread = new Map<string, TraceEvent[]>();
  for (const event of own) {
    const thread = `${event.pid} ${event.tid}`;
    byThread.set(thread, [...(byThread.get(thread) ?? []), event]);
  }
  const seen = new Set<string>();
  for (const task of tasks) {
    const inside = (byThread.get(`${task.pid} ${task.tid}`) ?? []).filter(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0));
    const key = inside.map(({ ts }) => ts).join(' ');
    if (inside.length === 0 || seen.has(key)) continue; // both names may stand for one task
    seen.add(key);
    (inside.some(({ name }) => name === 'EvaluateScript') ? loads : works).push((task.tdur ?? task.dur ?? 0) / 1000);
  }
  const sorted = [...works].sort((a, b) => b - a);
  const shown = (ms: number | undefined): string => (ms === undefined ? '–' : ms.toFixed(1));
  return [shown(sorted[0]), shown(sorted[1]), works.filter((ms) => ms > 16).length, works.length, shown(loads.length === 0 ? undefined : Math.max(...loads))];
}

/** The pane's own scripts: not office.js, and not the page that plays Word. */
function isPaneScript(url: string | undefined): boolean {
  return url !== undefined && /\/[a-z0-9-]+\.[0-9a-f]{8}\.js/.test(url) && !/\/(?:office|workbench)[/.]/.test(url);
}

/** A draft of headings and paragraphs with a fault here and there, about `size` characters long. */
function textOf(size: number): string {
  const lines = ['某县司法局领导班子对照检查材料'];
  for (let length = 0, i = 0; length < size; i++) {
    const line =
      i % 12 === 0
        ? `（${'一二三四五六七八九'.charAt((i / 12) % 9)}）推进第${i}项重点工作方面`
        : `一是学习第${i}号文件不够深入${i % 7 === 0 ? ',' : '，'}全年集中研讨只有${i % 9}次；二是调查研究不够经常，走访第${i}个村组时了解情况不够细；三是抓落实的办法不多，第${i}项任务推进缓慢，群众还有意见。`;
    lines.push(line);
    length += line.length;
  }
  return lines.join('\n');
}
