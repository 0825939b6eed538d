import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { RefusalReason } from '../host-document';
import type { Change, ChangeGroup, LogEntry } from './log-entry';
import type { Look } from './look';

/** The edits that take an entry back in the document as it reads now. */
export interface UndoPlan {
  /** A fix for each group that can be tried; all positions count in the draft. */
  readonly fixes: readonly (readonly Edit[])[];
  /** Which group each fix takes back. */
  readonly groups: readonly ChangeGroup[];
  /** How the paragraphs that come back looked, by their edit. */
  readonly looks: ReadonlyMap<Edit, Look>;
  /** Groups whose text no longer stands as it was left. */
  readonly left: readonly { readonly group: ChangeGroup; readonly reason: RefusalReason }[];
}

/** Finds what an entry wrote in a fresh draft: where it was written, or else at the one place in the document that reads the same. */
export function undoPlan({ groups }: LogEntry, draft: Draft): UndoPlan {
  const texts = draft.paragraphs.map(({ text }) => text);
  const looks = new Map<Edit, Look>();
  const fixes: Edit[][] = [];
  const tried: ChangeGroup[] = [];
  const left: { group: ChangeGroup; reason: RefusalReason }[] = [];
  for (const group of groups) {
    const edits = group.map((change) => inverse(change, texts, looks));
    if (edits.includes(null)) left.push({ group, reason: 'changed' });
    else {
      tried.push(group);
      fixes.push(edits.flatMap((edit) => edit ?? []));
    }
  }
  return { fixes, groups: tried, looks, left };
}

/** The words that a group had put into the document, for telling the user which one stayed. */
export function wordsOf(group: ChangeGroup): string {
  return group.map((change) => (change.kind === 'insert' ? change.texts.join('\n') : change.text)).filter((text) => text !== '').join('\n');
}

function inverse(change: Change, texts: readonly string[], looks: Map<Edit, Look>): readonly Edit[] | null {
  switch (change.kind) {
    case 'replace': {
      const found = placeOf(change, texts);
      return found && [{ kind: 'replace', span: { ...found, end: found.start + change.text.length }, text: change.old }];
    }
    case 'insert': {
      const first = sequenceOf(change.texts, change.paragraph, texts);
      return first === null ? null : change.texts.map((_, i) => ({ kind: 'delete', paragraph: first + i }));
    }
    case 'remove': {
      const at = change.next === null ? texts.length : sequenceOf([change.next], change.paragraph, texts);
      if (at === null) return null;
      const edit: Edit = { kind: 'insert', paragraph: at, texts: [change.text] };
      looks.set(edit, change.look);
      return [edit];
    }
  }
}

function placeOf({ paragraph, start, text, before, after }: Extract<Change, { kind: 'replace' }>, texts: readonly string[]): { paragraph: number; start: number } | null {
  const needle = before + text + after;
  const expected = `\n${texts[paragraph] ?? ''}\n`;
  if (texts[paragraph] !== undefined && expected.startsWith(needle, start + 1 - before.length)) return { paragraph, start };
  let found: { paragraph: number; start: number } | null = null;
  for (const [i, line] of texts.entries()) {
    const framed = `\n${line}\n`;
    for (let at = framed.indexOf(needle); at >= 0; at = framed.indexOf(needle, at + 1)) {
      if (found !== null) return null;
      found = { paragraph: i, start: at + before.length - 1 };
    }
  }
  return found;
}

/** Where paragraphs with these texts stand one after the other: as expected, or the only place in the document. */
function sequenceOf(wanted: readonly string[], expected: number, texts: readonly string[]): number | null {
  const standsAt = (at: number): boolean => wanted.every((text, i) => texts[at + i] === text);
  if (standsAt(expected)) return expected;
  let found: number | null = null;
  for (let at = 0; at + wanted.length <= texts.length; at += 1) {
    if (!standsAt(at)) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}
