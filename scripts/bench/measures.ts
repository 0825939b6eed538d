import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { bank } from '../../src/measures/bank';
import type { Lexicon } from '../../src/measures/lexical';
import type { Measure } from '../../src/measures/measure';
import { readProblem } from '../../src/measures/read-problem';
import { prepare, readAsk, suggest, suggestForAll, type Ask, type Reading } from '../../src/measures/suggest';
import { loadJudged, loadProblems, type LabelledProblem, type ProblemSet } from '../../tests/measures/problems';
import { median, printTable, timed } from './table';

/** How well measures are found on the labelled problem sentences, how fast, and how much the pane loads for them. With `list`, every miss. */
export async function printMeasureFigures(list: boolean): Promise<void> {
  const lexicon = prepare(bank.measures);
  const tuned = answered(lexicon, 'mended-on');
  const heldOut = answered(lexicon, 'held-out');
  const unmended = answered(lexicon, 'unmended');
  const bundle = await bundled();
  const asks = tuned.flatMap(({ ask }) => ask ?? []);
  const each = timed(5, () => asks.forEach((ask) => suggest(lexicon, ask, 3))).map((all) => all / asks.length);
  const draft = suggestForAll(lexicon, asks.slice(0, 20), 3).flat().map(({ measure }) => measure.id);
  const rows = rowsOf(tuned).map(([figure, value, goal], i): readonly [string, string, string, string, string] => [figure, value, rowsOf(heldOut)[i]?.[1] ?? '–', rowsOf(unmended)[i]?.[1] ?? '–', goal]);
  printTable(`Measures: ${bank.measures.length} measures, ${bank.headings.length} headings; ${tuned.length} sentences that cues and bank were mended on, ${heldOut.length} held out and mended on after their first run (its figures: docs/measures.md), ${unmended.length} on which nothing was mended`, ['figure', 'mended on', 'held out, then mended on', 'unmended', 'goal'], rows);
  printTable('Measures: speed and size', ['figure', 'value', 'goal'], [
    ['suggestions repeated among 20 problems of one draft', String(draft.length - new Set(draft).size), '0'],
    ['a problem, warm', `${median(each).toFixed(2)} ms`, '< 5 ms'],
    ['loaded and prepared in a fresh process, median of 7', `${bundle.ready.toFixed(0)} ms`, '< 50 ms'],
    ['loaded only when needed, minified and gzipped', `${bundle.bytes.toLocaleString('en-US')} bytes`, '≤ 150 KB'],
  ]);
  if (!list) return;
  for (const { text, aspect, field, reading, top, right, fits } of [...tuned, ...heldOut, ...unmended]) {
    if (right && fits !== false) continue;
    console.log(`${aspect ?? field}: ${text} → ${reading?.aspects[0]?.id ?? '–'} ${reading?.field ?? ''} | ${top.map(({ id }) => id).join(' ')}`);
  }
}

interface Answer extends LabelledProblem {
  readonly ask: Ask | null;
  readonly reading: Reading | null;
  readonly top: readonly Measure[];
  readonly right: boolean;
  /** A measure judged fitting is in the top 3; `null` when nobody judged this problem. */
  readonly fits: boolean | null;
  readonly firstFits: boolean;
  readonly unjudged: number;
}

function answered(lexicon: Lexicon, set: ProblemSet): readonly Answer[] {
  const judged = loadJudged(set);
  return loadProblems(set).map((problem) => {
    const read = readProblem(problem.text);
    const ask = read.ok ? read.ask : null;
    const reading = ask === null ? null : readAsk(lexicon, ask);
    const top = ask === null ? [] : suggest(lexicon, ask, 3).map(({ measure }) => measure);
    const right = problem.field === null ? reading?.aspects[0]?.id === problem.aspect : reading?.field === problem.field;
    const verdict = judged.get(problem.text);
    const fitting = top.map(({ id }) => verdict?.fitting.includes(id) === true);
    const unjudged = verdict === undefined ? [] : top.filter(({ id }) => !verdict.fitting.includes(id) && !verdict.unfitting.includes(id));
    return { ...problem, ask, reading, top, right, fits: verdict === undefined ? null : fitting.includes(true), firstFits: fitting[0] === true, unjudged: unjudged.length };
  });
}

function rowsOf(problems: readonly Answer[]): readonly (readonly [string, string, string])[] {
  const aspects = problems.filter(({ aspect }) => aspect !== null);
  const fields = problems.filter(({ field }) => field !== null);
  const withVerdict = problems.filter(({ fits }) => fits !== null);
  return [
    ['right aspect at rank 1', share(aspects.filter(({ right }) => right).length, aspects.length), '≥ 95 %'],
    ['right line of work at rank 1', share(fields.filter(({ right }) => right).length, fields.length), '≥ 95 %'],
    ['a measure of the right file in the top 3 (not judged)', share(problems.filter(ofRightFile).length, problems.length), '–'],
    ['a measure judged fitting in the top 3', share(withVerdict.filter(({ fits }) => fits).length, withVerdict.length), '≥ 90 %'],
    ['a measure judged fitting at rank 1', share(withVerdict.filter(({ firstFits }) => firstFits).length, withVerdict.length), '–'],
    ['… suggestions that nobody has judged', String(withVerdict.reduce((sum, { unjudged }) => sum + unjudged, 0)), '–'],
  ];
}

function ofRightFile({ aspect, field, top }: { readonly aspect: string | null; readonly field: string | null; readonly top: readonly { readonly aspect: string; readonly field?: string }[] }): boolean {
  return top.some((measure) => (field === null ? measure.aspect === aspect : measure.field === field));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

/** Bundles what the pane would load and starts it in processes of its own. */
async function bundled(): Promise<{ readonly bytes: number; readonly ready: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-bench-'));
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          target: 'node',
          entry: join(__dirname, 'measures-entry.ts'),
          output: { path: folder, filename: 'measures.js' },
          resolve: { extensions: ['.ts', '.js'] },
          module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } }] },
        },
        (error, stats) => {
          if (error) reject(error);
          else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
          else resolve();
        },
      );
    });
    const file = join(folder, 'measures.js');
    const start = `globalThis.started = performance.now(); require(${JSON.stringify(file)})`;
    const times = Array.from({ length: 7 }, () => (JSON.parse(execFileSync(process.execPath, ['-e', start], { encoding: 'utf8' })) as { ready: number }).ready);
    return { bytes: gzipSync(readFileSync(file), { level: 9 }).length, ready: median(times) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
