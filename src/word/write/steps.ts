import type { Location } from './locate';

/** One thing that the writing batch does, as it shows in the paragraphs' current texts. Steps run in the order of their list. */
export type Step =
  /** Paragraph `at` reads `text` from now on. */
  | { readonly kind: 'text'; readonly at: number; readonly text: string; readonly edits: readonly number[] }
  /** A paragraph comes before paragraph `at` (behind it when `after`). */
  | { readonly kind: 'insert'; readonly at: number; readonly after: boolean; readonly text: string; readonly edits: readonly number[] }
  /** Paragraph `at` goes; `leavesLine` when it stays as an empty line, its mark a tracked deletion. */
  | { readonly kind: 'remove'; readonly at: number; readonly leavesLine: boolean; readonly edits: readonly number[] };

/**
 * What writing a location does, step by step: first words, from each paragraph's end to its start; then new paragraphs; removals
 * last, so that a batch that stops in the middle has taken nothing away that another step was to keep.
 * `at` counts in the document as it was located.
 */
export function stepsOf({ located, insertions, removals, tracked }: Location): Step[] {
  const steps: Step[] = [];
  for (const { target, stretches } of located) {
    let text = target.current;
    for (const { stretch, spot } of [...stretches].reverse()) {
      if (spot.kind === 'nothing') continue;
      const { start, end, edits } = stretch;
      if (spot.kind !== 'pieces') {
        text = text.slice(0, start) + stretch.text + text.slice(end);
        steps.push({ kind: 'text', at: target.at, text, edits });
        continue;
      }
      spot.pieces.forEach(({ words }, i) => {
        const from = i === 0 ? start : start + stretch.text.length;
        text = text.slice(0, from) + (i === 0 ? stretch.text : '') + text.slice(from + words.length);
        steps.push({ kind: 'text', at: target.at, text, edits });
      });
    }
  }
  for (const { insertion } of insertions) {
    for (const text of insertion.texts) steps.push({ kind: 'insert', at: insertion.at, after: insertion.atEnd, text, edits: [insertion.edit] });
  }
  for (const { target, pieces, edit } of removals) {
    let text = target.current;
    for (const { words } of pieces.slice(0, -1)) {
      text = text.slice(words.length);
      steps.push({ kind: 'text', at: target.at, text, edits: [edit] });
    }
    steps.push({ kind: 'remove', at: target.at, leavesLine: tracked, edits: [edit] });
  }
  return steps;
}

/** A paragraph of a simulated document; `from` is its index as located, `null` for a new one. */
export interface Line {
  readonly from: number | null;
  text: string;
}

/** Does one step to a simulated document; answers the line that it changed, made or took out. */
export function perform(lines: Line[], step: Step): Line {
  const index = lines.findIndex(({ from }) => from === step.at);
  const line = lines[index];
  if (line === undefined) throw new Error(`There is no paragraph ${step.at} to write in.`);
  if (step.kind === 'text') line.text = step.text;
  if (step.kind === 'remove') {
    if (step.leavesLine) line.text = '';
    else lines.splice(index, 1);
  }
  if (step.kind !== 'insert') return line;
  const made: Line = { from: null, text: step.text };
  let place = step.after ? index + 1 : index;
  while (step.after && lines[place]?.from === null) place += 1;
  lines.splice(place, 0, made);
  return made;
}
