import type { Draft } from '../../src/draft/draft';
import { loadClean } from '../../tests/labelled/load';
import type { Engine } from './engine';
import { median, printTable } from './table';

const choice = { genre: null, pack: null };

/** A draft of 20,000 characters checked anew, after one edit, and the longest of the small steps in which the pane runs a check. */
export function printEditFigures({ createChecker, draftOfText, shippedPacks, allRules }: Engine): void {
  const knowledge = { packs: shippedPacks, rules: allRules };
  const text = mixedReview(20_000);
  const lengths = [20_000, 200_000];
  for (let i = 0; i < 10; i++) createChecker(knowledge).check(draftOfText(text), choice);
  const cold = Array.from({ length: 30 }, () => {
    const draft = draftOfText(text);
    const checker = createChecker(knowledge);
    return millisecondsOf(() => void checker.check(draft, choice));
  });
  const checker = createChecker(knowledge);
  let draft = draftOfText(text);
  checker.check(draft, choice);
  const edits = Array.from({ length: 200 }, (_, i) => {
    draft = edited(draft, (i * 7) % draft.paragraphs.length);
    return millisecondsOf(() => void checker.check(draft, choice));
  });
  printTable(`One draft of ${text.length.toLocaleString('en-US')} characters, all ${allRules.length} rules, lists read (goals: new < 10 ms, one edited paragraph < 1 ms)`, ['check', 'least', 'median'], [
    ['all anew', ms(Math.min(...cold)), ms(median(cold))],
    ['after one edited paragraph', ms(Math.min(...edits)), ms(median(edits.slice(50)))],
  ]);
  printTable('Longest step of a check in slices, all rules (goal: ≤ 16 ms)', ['characters', 'longest', 'over 16 ms'], lengths.map((length) => {
    const steps = stepsOf(createChecker(knowledge).steps(draftOfText(mixedReview(length)), choice));
    return [length.toLocaleString('en-US'), ms(Math.max(...steps)), `${steps.filter((step) => step > 16).length} of ${steps.length}`];
  }));
}

function stepsOf(steps: Iterator<number, unknown, void>): readonly number[] {
  const taken: number[] = [];
  for (let done = false; !done; ) taken.push(millisecondsOf(() => void (done = steps.next().done === true)));
  return taken;
}

/** A clean review with paragraphs of all clean drafts among its own, each once until there are no more. */
function mixedReview(characters: number): string {
  const texts = loadClean().map(({ draft }) => draft.paragraphs.map(({ text }) => text));
  const base = texts.find((lines) => lines[0]?.includes('领导班子') === true && lines[0].includes('对照检查')) ?? [];
  const more = texts.filter((lines) => lines !== base).flat().filter((line) => line.length > 60 && !/^[一二三四五六七八九十（]/.test(line));
  const own = base.reduce((sum, line) => sum + line.length + 1, 0);
  const share = Math.ceil((characters - own) / Math.max(1, base.filter((line) => line.length > 60).length));
  let next = 0;
  const lines = base.flatMap((line) => {
    const added: string[] = [];
    for (let room = line.length > 60 ? share : 0; room > 0; next += 1) {
      const one = more[next % more.length] ?? '';
      const round = Math.floor(next / more.length);
      added.push(round === 0 ? one : `${one}此为第${round + 1}轮。`);
      room -= one.length + 1;
    }
    return [line, ...added];
  });
  return lines.join('\n').slice(0, characters);
}

function edited(draft: Draft, at: number): Draft {
  return { ...draft, paragraphs: draft.paragraphs.map((paragraph, index) => (index === at ? { ...paragraph, text: `${paragraph.text}我` } : paragraph)) };
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
