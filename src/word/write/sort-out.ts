import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import { sortEdits, type SortedEdits } from '../../draft/refusal';
import type { RefusalReason } from '../host-document';
import { isHalf } from './stretches';

/** One edit with the fix that it belongs to. */
export interface Owned {
  readonly edit: Edit;
  readonly fix: number;
}

/** What of the fixes can be tried: `owned` lists their edits, and `sorted` speaks of them by index. */
export interface SortedFixes {
  readonly owned: readonly Owned[];
  readonly sorted: SortedEdits;
  /** By fix: why it is not among them. */
  readonly refused: ReadonlyMap<number, RefusalReason>;
}

/** Sorts fixes out: one that does not fit the draft, or overlaps one before it in the list, is refused whole. */
export function sortFixes(draft: Draft, fixes: readonly (readonly Edit[])[]): SortedFixes {
  const refused = new Map<number, RefusalReason>();
  let owned = fixes.flatMap((edits, fix) => edits.map((edit): Owned => ({ edit, fix })));
  for (const { edit, fix } of owned) {
    const reason = reasonAgainst(draft, edit);
    if (reason !== null) refused.set(fix, reason);
  }
  for (;;) {
    owned = owned.filter(({ fix }) => !refused.has(fix));
    const sorting = sortEdits(draft, owned.map(({ edit }) => edit));
    if (sorting.ok) return { owned, sorted: sorting.sorted, refused };
    const culprits = sorting.refusal.edits.map((index) => owned[index]?.fix ?? 0);
    refused.set(Math.max(...culprits), sorting.refusal.reason === 'anchor' ? 'anchored' : 'overlap');
  }
}

/** Whether a document can hold these characters. */
export function isWritable(text: string): boolean {
  return !WRITTEN_BADLY.test(text);
}

function reasonAgainst(draft: Draft, edit: Edit): RefusalReason | null {
  if (edit.kind === 'insert') return edit.texts.some((text) => WRITTEN_BADLY.test(text)) ? 'unfindable' : null;
  const paragraph = draft.paragraphs[edit.kind === 'replace' ? edit.span.paragraph : edit.paragraph];
  if (paragraph?.style.startsWith('Toc') === true) return 'generated';
  if (edit.kind === 'delete') return paragraph !== undefined && paragraph.tableDepth > 0 ? 'in-table' : null;
  const { start, end } = edit.span;
  const text = paragraph?.text ?? '';
  return isHalf(text, start) || isHalf(text, end) || WRITTEN_BADLY.test(edit.text) ? 'unfindable' : null;
}

// No document can hold these: XML 1.0 forbids them (a page break stands for more than a character), and Word would leave them out in silence.
const WRITTEN_BADLY = /[\u0000-\u0008\u000c-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
