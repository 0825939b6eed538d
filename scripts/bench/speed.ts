import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lintFor } from 'autocorrect-node';
import { run as zhlint } from 'zhlint';
import { fixtureNames, storedText } from '../../tests/fixtures/load';
import type { Engine } from './engine';
import { median, printTable } from './table';

const CHARACTERS = 1_000_000;

/** All our rules beside the two best-known Chinese linters, on the same million characters, in turn in one run. */
export function printSpeedFigures({ analyse, draftOfText, shippedPacks, allRules }: Engine): void {
  const text = longText(CHARACTERS);
  const draft = draftOfText(text);
  const ours = (): void => void analyse({ ...draft, paragraphs: draft.paragraphs.map((one) => ({ ...one })) }, { genre: null, pack: null }, { packs: shippedPacks, rules: allRules });
  const theirs = (): void => void lintFor(text, 'text');
  ours();
  theirs();
  const times = { ours: [] as number[], autocorrect: [] as number[] };
  const before = heap();
  for (let i = 0; i < 5; i++) {
    times.ours.push(millisecondsOf(ours));
    times.autocorrect.push(millisecondsOf(theirs));
  }
  const waste = process.memoryUsage().heapUsed / 1e6;
  const after = heap();
  const slow = millisecondsOf(() => void zhlint(text, { rules: { preset: 'default' } }));
  const own = median(times.ours);
  printTable(`All rules on ${text.length.toLocaleString('en-US')} characters, in turn in one run (goals: ≤ autocorrect, ≤ 1/20 of zhlint)`, ['checker', 'median', 'ours ÷ it'], [
    [`all ${allRules.length} rules, genre and outline`, `${own.toFixed(0)} ms`, '1.00'],
    ['autocorrect-node lintFor', `${median(times.autocorrect).toFixed(0)} ms`, (own / median(times.autocorrect)).toFixed(2)],
    ['zhlint run (once)', `${slow.toFixed(0)} ms`, (own / slow).toFixed(4)],
    ['heap grown by five runs, collected (goal: < 100 MB)', `${(after - before).toFixed(0)} MB`, ''],
    ['heap after five runs, not collected', `${waste.toFixed(0)} MB`, ''],
  ]);
}

/** Megabytes of the heap that are in use, garbage taken away. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The fixture drafts one after another, each round numbered so that no paragraph stands twice. */
function longText(characters: number): string {
  const drafts = fixtureNames().map((name) => storedText(name).replace(/^(?:\{[^}]*\})+/gm, '').replace(/\{br\}/g, ''));
  let text = '';
  for (let round = 1; text.length < characters; round++) {
    for (const draft of drafts) text += draft.replace(/。$/gm, `，第${round}轮。`) + '\n';
  }
  return text.slice(0, characters);
}
