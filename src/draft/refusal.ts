import type { Draft } from './draft';
import type { Edit } from './edit';

/** Why edits cannot be applied together; nothing is applied then. */
export interface Refusal {
  readonly reason:
    /** A span, a paragraph number or the count of settings does not fit the draft. */
    | 'outside'
    /** Two edits touch the same text, or a paragraph is changed and deleted. */
    | 'overlap'
    /** Two insertions at one point of the text: their order would be a guess. */
    | 'same-place'
    /** A text holds a paragraph mark (`\r`, `\n`, U+2029). */
    | 'paragraph-mark'
    /** A text box hangs on the paragraph that is to be deleted, and would go with it. */
    | 'anchor';
  /** Indices into the list of edits. */
  readonly edits: readonly number[];
}

/** A replacing edit and its index in the list. */
export interface IndexedReplace {
  readonly edit: Extract<Edit, { kind: 'replace' }>;
  readonly index: number;
}

/** The edits of one moment sorted out by what they touch. */
export interface SortedEdits {
  /** By paragraph; each list by start, an insertion before what begins at its point. */
  readonly replaces: ReadonlyMap<number, readonly IndexedReplace[]>;
  readonly inserts: ReadonlyMap<number, readonly Extract<Edit, { kind: 'insert' }>[]>;
  readonly deletes: ReadonlyMap<number, number>;
}

/** Sorts edits out, or says which of them cannot stand together in this draft. Linear, sorting within a paragraph aside. */
export function sortEdits(draft: Draft, edits: readonly Edit[]): { readonly ok: true; readonly sorted: SortedEdits } | { readonly ok: false; readonly refusal: Refusal } {
  const replaces = new Map<number, IndexedReplace[]>();
  const inserts = new Map<number, Extract<Edit, { kind: 'insert' }>[]>();
  const deletes = new Map<number, number>();
  for (const [index, edit] of edits.entries()) {
    const reason = faultOf(draft, edit);
    if (reason !== null) return { ok: false, refusal: { reason, edits: [index] } };
    if (edit.kind === 'replace') put(replaces, edit.span.paragraph, { edit, index });
    else if (edit.kind === 'insert') put(inserts, edit.paragraph, edit);
    else {
      const twin = deletes.get(edit.paragraph);
      if (twin !== undefined) return { ok: false, refusal: { reason: 'overlap', edits: [twin, index] } };
      deletes.set(edit.paragraph, index);
    }
  }
  const refusal = anchored(draft, deletes) ?? clashing(replaces, deletes);
  return refusal === null ? { ok: true, sorted: { replaces, inserts, deletes } } : { ok: false, refusal };
}

function put<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

const PARAGRAPH_MARK = /[\r\n\u2029]/;

function faultOf(draft: Draft, edit: Edit): Refusal['reason'] | null {
  const count = draft.paragraphs.length;
  switch (edit.kind) {
    case 'replace': {
      const { paragraph, start, end } = edit.span;
      const length = draft.paragraphs[paragraph]?.text.length ?? -1;
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end || end > length) return 'outside';
      return PARAGRAPH_MARK.test(edit.text) ? 'paragraph-mark' : null;
    }
    case 'insert': {
      const { paragraph, texts, settings } = edit;
      if (!Number.isInteger(paragraph) || paragraph < 0 || paragraph > count) return 'outside';
      if (settings !== undefined && settings.length !== texts.length) return 'outside';
      return texts.some((text) => PARAGRAPH_MARK.test(text)) ? 'paragraph-mark' : null;
    }
    case 'delete':
      return draft.paragraphs[edit.paragraph] === undefined ? 'outside' : null;
  }
}

function anchored(draft: Draft, deletes: ReadonlyMap<number, number>): Refusal | null {
  for (const { anchor } of draft.asides) {
    const index = deletes.get(anchor);
    if (index !== undefined) return { reason: 'anchor', edits: [index] };
  }
  return null;
}

/** Sorts the lists in place. */
function clashing(replaces: ReadonlyMap<number, IndexedReplace[]>, deletes: ReadonlyMap<number, number>): Refusal | null {
  for (const [paragraph, list] of replaces) {
    const deleted = deletes.get(paragraph);
    if (deleted !== undefined) return { reason: 'overlap', edits: [deleted, ...list.map(({ index }) => index)].sort((a, b) => a - b) };
    list.sort(({ edit: { span: a } }, { edit: { span: b } }) => a.start - b.start || a.end - b.end);
    for (let i = 1; i < list.length; i += 1) {
      const [before, after] = [list[i - 1]!, list[i]!];
      const pair = [before.index, after.index].sort((a, b) => a - b);
      if (after.edit.span.start < before.edit.span.end) return { reason: 'overlap', edits: pair };
      if (after.edit.span.end === before.edit.span.start) return { reason: 'same-place', edits: pair };
    }
  }
  return null;
}
