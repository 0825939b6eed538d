import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { RefusalReason } from '../host-document';
import type { Change, ChangeGroup, LogEntry } from './log-entry';
import type { Outfit } from './dress';
import type { Look } from './look';
import { markOf } from './mark';

/** The edits that take an entry back in the document as it reads now. */
export interface UndoPlan {
  /** A fix for each group that can be tried; all positions count in the draft. */
  readonly fixes: readonly (readonly Edit[])[];
  /** Which group each fix takes back. */
  readonly groups: readonly ChangeGroup[];
  /** How the paragraphs that come back looked, by their edit. */
  readonly looks: ReadonlyMap<Edit, Look>;
  /** Paragraphs of the draft that get their former setting back, each with the group that it belongs to. */
  readonly dresses: readonly { readonly group: ChangeGroup; readonly paragraph: number; readonly outfit: Outfit }[];
  /** Tables to take out, by their mark. */
  readonly tables: readonly { readonly group: ChangeGroup; readonly mark: string }[];
  /** Groups whose text no longer stands as it was left. */
  readonly left: readonly { readonly group: ChangeGroup; readonly reason: RefusalReason }[];
}

/** Finds what an entry wrote in a fresh draft: at the one place in the document that reads as it was left (see `chosen`). */
export function undoPlan({ groups }: LogEntry, draft: Draft): UndoPlan {
  const texts = draft.paragraphs.map(({ text }) => text);
  const lines = linesOf(texts);
  const looks = new Map<Edit, Look>();
  const fixes: Edit[][] = [];
  const tried: ChangeGroup[] = [];
  const left: { group: ChangeGroup; reason: RefusalReason }[] = [];
  const dresses: { group: ChangeGroup; paragraph: number; outfit: Outfit }[] = [];
  const tables: { group: ChangeGroup; mark: string }[] = [];
  const marked = groups.some(isDressing) ? marksOf(texts) : new Map<string, Place[]>();
  for (const group of groups) {
    const [only] = group;
    if (only?.kind === 'table') {
      tables.push({ group, mark: only.mark });
      continue;
    }
    if (only?.kind === 'dress') {
      const found = chosen(marked.get(only.mark) ?? [], only, texts, 1);
      const { style, members, font } = only;
      if (found === null) left.push({ group, reason: 'changed' });
      else dresses.push({ group, paragraph: found.paragraph, outfit: { style: style === null ? null : { name: style }, members, font } });
      continue;
    }
    const edits = group.map((change) => inverse(change, lines, looks));
    if (edits.includes(null)) left.push({ group, reason: 'changed' });
    else {
      tried.push(group);
      fixes.push(edits.flatMap((edit) => edit ?? []));
    }
  }
  return { fixes, groups: tried, looks, dresses, tables, left };
}

/** The words that a group had put into the document, for telling the user which one stayed. */
export function wordsOf(group: ChangeGroup): string {
  return group.map((change) => (change.kind === 'insert' ? change.texts.join('\n') : change.kind === 'dress' || change.kind === 'table' ? '' : change.text)).filter((text) => text !== '').join('\n');
}

function inverse(change: Change, lines: Lines, looks: Map<Edit, Look>): readonly Edit[] | null {
  const { texts } = lines;
  switch (change.kind) {
    case 'replace': {
      const found = placeOf(change, lines);
      return found && [{ kind: 'replace', span: { ...found, end: found.start + change.text.length }, text: change.old }];
    }
    case 'insert': {
      const first = chosen(sequences(change.texts, texts), change, texts, change.texts.length)?.paragraph;
      return first === undefined ? null : change.texts.map((_, i) => ({ kind: 'delete', paragraph: first + i }));
    }
    case 'dress':
    case 'table':
      return [];
    case 'remove': {
      const at = change.next !== null ? chosen(sequences([change.next], texts), change, texts, 1)?.paragraph : markOf(texts[texts.length - 1] ?? '') === change.beside[0] ? texts.length : undefined;
      // Where it still stands, it was never taken out: the pane was closed before Word came to it.
      if (at === undefined || (texts[at - 1] === change.text && markOf(change.text) !== change.beside[0])) return null;
      const edit: Edit = { kind: 'insert', paragraph: at, texts: [change.text] };
      looks.set(edit, change.look);
      return [edit];
    }
  }
}

/** Whether a group sets a paragraph anew and nothing else; such a change is a group by itself. */
function isDressing(group: ChangeGroup): boolean {
  return group[0]?.kind === 'dress';
}

function marksOf(texts: readonly string[]): ReadonlyMap<string, Place[]> {
  const found = new Map<string, Place[]>();
  texts.forEach((text, paragraph) => {
    const mark = markOf(text);
    const list = found.get(mark);
    if (list === undefined) found.set(mark, [{ paragraph, start: 0 }]);
    else list.push({ paragraph, start: 0 });
  });
  return found;
}

/** A place that reads as a change left it; `start` is 0 for whole paragraphs. */
interface Place {
  readonly paragraph: number;
  readonly start: number;
}

/** The whole text with a line feed around each paragraph, and where each begins in it. */
interface Lines {
  readonly texts: readonly string[];
  readonly joined: string;
  readonly starts: readonly number[];
}

function linesOf(texts: readonly string[]): Lines {
  let next = 1;
  const starts = texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
  return { texts, joined: `\n${texts.join('\n')}\n`, starts };
}

function placeOf(change: Extract<Change, { kind: 'replace' }>, { texts, joined, starts }: Lines): Place | null {
  const { text, before, after } = change;
  const needle = before + text + after;
  const found: Place[] = [];
  let paragraph = 0;
  for (let at = joined.indexOf(needle); at >= 0; at = joined.indexOf(needle, at + 1)) {
    const begins = at + before.length;
    while ((starts[paragraph + 1] ?? Infinity) <= begins) paragraph += 1;
    found.push({ paragraph, start: begins - (starts[paragraph] ?? 0) });
  }
  return chosen(found, change, texts, 1, change.start);
}

function sequences(wanted: readonly string[], texts: readonly string[]): Place[] {
  return texts.flatMap((_, at) => (wanted.every((text, i) => texts[at + i] === text) ? [{ paragraph: at, start: 0 }] : []));
}

/** The only place; of several, the only one between the same paragraphs; of several such, the very place that was written. */
function chosen(places: readonly Place[], { paragraph, beside }: Change, texts: readonly string[], length: number, start = 0): Place | null {
  if (places.length <= 1) return places[0] ?? null;
  const alike = places.filter((place) => {
    const [before, after] = [texts[place.paragraph - 1], texts[place.paragraph + length]];
    return (before === undefined ? '' : markOf(before)) === beside[0] && (after === undefined ? '' : markOf(after)) === beside[1];
  });
  if (alike.length === 1) return alike[0] ?? null;
  return alike.find((place) => place.paragraph === paragraph && place.start === start) ?? null;
}
