import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { RefusalReason } from '../host-document';
import type { Around } from './around';
import { follower } from './follow';
import { modelFor, type Look } from './look';
import type { SortedFixes } from './sort-out';
import { stretchesOf, type Stretch } from './stretches';

/** One paragraph of the draft that edits speak of, found again. */
export interface Target {
  /** Index in the document now. */
  readonly at: number;
  /** What the draft has, tracked deletions left out. */
  readonly current: string;
  /** What Word shows, tracked deletions included. */
  readonly shown: string;
  readonly stretches: readonly Stretch[];
  /** The edit that takes the whole paragraph away, by index; `null` when none does. */
  readonly removal: number | null;
}

/** New paragraphs and where they go. */
export interface Insertion {
  /** By index. */
  readonly edit: number;
  readonly texts: readonly string[];
  readonly settings: Extract<Edit, { kind: 'insert' }>['settings'];
  /** Index now of the paragraph that they go before, or, `atEnd`, after. */
  readonly at: number;
  readonly atEnd: boolean;
  /** Index now of the paragraph that they shall look like; `null` when none near is plain. */
  readonly model: number | null;
  /** How they shall look whatever the model says: paragraphs that come back. */
  readonly look: Look | null;
}

/** What is to be written where; edits that could not be placed are in `refused`, by index. */
export interface Plan {
  readonly targets: readonly Target[];
  readonly insertions: readonly Insertion[];
  readonly refused: ReadonlyMap<number, RefusalReason>;
}

/** The lowest and highest paragraph that edits speak of; `null` when there are none. */
export function extentOf({ sorted }: SortedFixes, count: number): { readonly first: number; readonly last: number } | null {
  const touched = [...sorted.replaces.keys(), ...sorted.deletes.keys(), ...[...sorted.inserts.keys()].map((at) => Math.min(at, count - 1))];
  if (touched.length === 0) return null;
  return touched.reduce(({ first, last }, at) => ({ first: Math.min(first, at), last: Math.max(last, at) }), { first: Infinity, last: 0 });
}

/** Finds the paragraphs of all edits in what was read around them. `reviews` says whether the host tells tracked deletions apart; `looks` dresses what insert edits bring back. */
export function planIn(draft: Draft, fixes: SortedFixes, around: Around, reviews: boolean, looks: ReadonlyMap<Edit, Look> = new Map()): Plan {
  const texts = draft.paragraphs.map(({ text }) => text);
  const find = follower(texts, around);
  const refused = new Map<number, RefusalReason>();
  const targets: Target[] = [];
  const insertions: Insertion[] = [];
  const { replaces, deletes, inserts } = fixes.sorted;

  const stand = (index: number, edits: readonly number[]): { at: number; current: string; shown: string } | null => {
    const standing = find(index);
    const current = texts[index] ?? '';
    const shown = standing.ok ? around.texts[standing.at - around.skip] ?? '' : '';
    const reason = !standing.ok ? standing.reason : shown !== current && !reviews ? 'changed' : null;
    if (standing.ok && reason === null) return { at: standing.at, current, shown };
    for (const edit of edits) refused.set(edit, reason ?? 'changed');
    return null;
  };

  for (const [index, list] of replaces) {
    const found = stand(index, list.map((one) => one.index));
    if (found !== null) targets.push({ ...found, stretches: stretchesOf(found.current, list), removal: null });
  }
  for (const [index, edit] of deletes) {
    const found = stand(index, [edit]);
    if (found !== null) targets.push({ ...found, stretches: [], removal: edit });
  }
  for (const [index, list] of inserts) {
    const atEnd = index === texts.length;
    for (const edit of list) {
      const number = fixes.owned.findIndex((one) => one.edit === edit);
      const found = stand(atEnd ? index - 1 : index, [number]);
      if (found === null) continue;
      if (atEnd && !(around.reachesEnd && found.at === around.skip + around.texts.length - 1)) {
        refused.set(number, 'changed');
        continue;
      }
      const model = modelFor(draft, index);
      const standing = model === null ? null : find(model);
      insertions.push({ edit: number, texts: edit.texts, settings: edit.settings, at: found.at, atEnd, model: standing?.ok === true ? standing.at : null, look: looks.get(edit) ?? null });
    }
  }
  targets.sort((a, b) => a.at - b.at);
  return { targets, insertions, refused };
}
