import { stretchesText, type Change, type ChangeGroup } from './log-entry';
import type { Location } from './locate';
import { markOf } from './mark';
import { perform, stepsOf, type Line, type Step } from './steps';

/** How much text around a change is kept to find it again, in UTF-16 units. */
const CONTEXT = 6;

/** What was really done. */
export interface Done {
  readonly groups: readonly ChangeGroup[];
  /** How many paragraphs the document has more than before. */
  readonly grown: number;
  /** What the paragraphs read then, from paragraph `skip` of the document on. */
  readonly after: { readonly skip: number; readonly texts: readonly string[] };
}

/**
 * What was really done, as the undo log keeps it: the first `done` steps of a writing batch. `lines` are the paragraphs' current
 * texts as located, the first of which is paragraph `skip` of the document. Changes that share an edit, or whose edits share a
 * fix (`fixOf`), are one group: they are taken back all or none.
 */
export function changesOf(location: Location, lines: readonly Line[], skip: number, done: number, fixOf: (edit: number) => number): Done {
  const after = lines.map((line) => ({ ...line }));
  const steps = stepsOf(location).slice(0, done);
  const made = steps.map((step) => ({ step, line: perform(after, step) }));
  const index = new Map(after.map((line, i) => [line, i]));
  const beside = (first: number, last: number): Change['beside'] => [first > 0 ? markOf(after[first - 1]?.text ?? '') : '', last + 1 < after.length ? markOf(after[last + 1]?.text ?? '') : ''];
  const found: { readonly change: Change; readonly edits: readonly number[] }[] = [];

  for (const { target, stretches, dressing } of location.located) {
    const counts = new Map<number, number>();
    for (const step of steps) if (step.kind === 'text' && step.at === target.at) for (const edit of step.edits) counts.set(edit, (counts.get(edit) ?? 0) + 1);
    const line = after.find(({ from }) => from === target.at);
    if (line === undefined) continue;
    let shift = 0;
    for (const { stretch, spot } of stretches) {
      const count = counts.get(stretch.edits[0] ?? -1) ?? 0;
      if (spot.kind === 'nothing' || count === 0) continue;
      const text = stretchesText(stretch, spot, count);
      const old = target.current.slice(stretch.start, stretch.end);
      const start = stretch.start + shift;
      shift += text.length - old.length;
      const framed = `\n${line.text}\n`;
      found.push({
        edits: stretch.edits,
        change: {
          kind: 'replace',
          paragraph: skip + (index.get(line) ?? 0),
          beside: beside(index.get(line) ?? 0, index.get(line) ?? 0),
          start,
          text,
          old,
          before: framed.slice(Math.max(0, start + 1 - CONTEXT), start + 1),
          after: framed.slice(start + 1 + text.length, start + 1 + text.length + CONTEXT),
          ...(dressing === null ? {} : { look: dressing.former }),
        },
      });
    }
  }
  for (const { edit, lines: born } of newParagraphs(made)) {
    const first = index.get(born[0]!) ?? 0;
    found.push({ edits: [edit], change: { kind: 'insert', paragraph: skip + first, beside: beside(first, first + born.length - 1), texts: born.map(({ text }) => text) } });
  }
  for (const { target, edit, look, pieces } of location.removals) {
    const removed = steps.findIndex((step) => step.kind === 'remove' && step.at === target.at);
    if (removed < 0) continue;
    const text = pieces.map(({ words }) => words).join('');
    const next = lines.findIndex(({ from }) => from === target.at) + 1;
    const follower = lines.slice(next).find(({ from }) => after.some((line) => line.from === from));
    const line = after.find(({ from }) => from !== null && from === follower?.from);
    const at = line === undefined ? after.length : index.get(line) ?? after.length;
    found.push({ edits: [edit], change: { kind: 'remove', paragraph: skip + at, beside: beside(at, at), next: line?.text ?? null, text, look } });
  }
  return { groups: grouped(found, fixOf), grown: after.length - lines.length, after: { skip, texts: after.map(({ text }) => text) } };
}

/**
 * Changes of an earlier round, after a later one wrote above them: they stand `grown` paragraphs lower, and some of them beside
 * paragraphs that read otherwise now.
 */
export function carriedOver(groups: readonly ChangeGroup[], { grown, after }: Pick<Done, 'grown' | 'after'>): ChangeGroup[] {
  const mark = (at: number, known: string): string => {
    const text = after.texts[at - after.skip];
    return text === undefined ? known : markOf(text);
  };
  return groups.map((group) => group.map((change) => {
    const paragraph = change.paragraph + grown;
    const last = change.kind === 'insert' ? paragraph + change.texts.length - 1 : paragraph;
    const [before, behind] = change.beside;
    return { ...change, paragraph, beside: [mark(paragraph - 1, before), mark(last + 1, behind)] as const };
  }));
}

function newParagraphs(made: readonly { readonly step: Step; readonly line: Line }[]): { readonly edit: number; readonly lines: readonly Line[] }[] {
  const byEdit = new Map<number, Line[]>();
  for (const { step, line } of made) {
    const edit = step.edits[0];
    if (step.kind === 'insert' && edit !== undefined) byEdit.set(edit, [...(byEdit.get(edit) ?? []), line]);
  }
  return [...byEdit].map(([edit, lines]) => ({ edit, lines }));
}

function grouped(found: readonly { readonly change: Change; readonly edits: readonly number[] }[], fixOf: (edit: number) => number): ChangeGroup[] {
  const groups: { fixes: Set<number>; changes: Change[] }[] = [];
  for (const { change, edits } of found) {
    const fixes = new Set(edits.map(fixOf));
    const met = groups.filter((group) => [...group.fixes].some((fix) => fixes.has(fix)));
    const rest = groups.filter((group) => !met.includes(group));
    const all = { fixes: new Set([...fixes, ...met.flatMap((group) => [...group.fixes])]), changes: [...met.flatMap((group) => group.changes), change] };
    groups.splice(0, groups.length, ...rest, all);
  }
  return groups.map(({ changes }) => changes);
}
