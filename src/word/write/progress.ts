import { perform, type Line, type Step } from './steps';

/** How many of the steps were done: at least `certain`, at most `possible`; the same number when it is known. */
export interface Progress {
  readonly certain: number;
  readonly possible: number;
}

/**
 * How far a batch came that broke off, told by what stands there now. A batch does its steps in order and stops at the first
 * failure, so its work is some number of first steps, within `bounds`: the number is taken under which the fewest paragraphs
 * differ from what they should read. Paragraphs that the user changed meanwhile differ under every number, and so do not disturb.
 * `before` are the current texts as located, `now` those that stand there.
 */
export function progressOf(before: readonly Line[], steps: readonly Step[], now: readonly string[], bounds: Progress): Progress {
  const lines = before.map((line) => ({ ...line }));
  const counts = [differences(lines, now)];
  for (const step of steps) {
    if (step.kind !== 'text') {
      perform(lines, step);
      counts.push(differences(lines, now));
      continue;
    }
    const index = lines.findIndex(({ from }) => from === step.at);
    const was = lines[index]?.text === now[index];
    perform(lines, step);
    const is = lines[index]?.text === now[index];
    counts.push((counts[counts.length - 1] ?? 0) + (was ? 1 : 0) - (is ? 1 : 0));
  }
  const within = counts.slice(bounds.certain, bounds.possible + 1);
  const fewest = within.reduce((least, count) => Math.min(least, count), Infinity);
  return { certain: bounds.certain + within.indexOf(fewest), possible: bounds.certain + within.lastIndexOf(fewest) };
}

function differences(lines: readonly Line[], now: readonly string[]): number {
  let count = Math.max(0, now.length - lines.length);
  lines.forEach(({ text }, i) => (count += text === now[i] ? 0 : 1));
  return count;
}
