import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { Outcome, Result, WriteMode } from '../host-document';
import { carriedOver } from './changes';
import type { ChangeGroup } from './log-entry';
import { refused } from './refusals';
import { applyRound, type Application, type Manner } from './round';
import { sortFixes } from './sort-out';

/**
 * How much one round may hold, in pieces of text to find: a request for a thousand is about 2 MB, and Word on the web refuses
 * more than 5 MB either way.
 */
const CAPACITY = 1_000;

/** What taking a paragraph out costs, in the same unit: Word answers with the paragraph as a package. */
const REMOVAL = 20;

/** Fixes by their index, and how much a round may hold when they are cut again. */
interface Batch {
  readonly fixes: readonly number[];
  readonly capacity: number;
}

/**
 * Applies fixes to the open document, in one round of 3 syncs as long as they fit one request (a thousand edits do), otherwise in
 * several, from the end of the document to its start, so that no round moves what another speaks of. A round whose answer would
 * be too large is cut in two. A fault means that nothing was written.
 */
export async function applyFixes(draft: Draft, fixes: readonly (readonly Edit[])[], mode: WriteMode, manner: Pick<Manner, 'looks' | 'announce'> = {}): Promise<Result<Pick<Application, 'outcomes' | 'groups'>>> {
  const sorting = sortFixes(draft, fixes);
  const outcomes: Outcome[] = fixes.map((_, i) => refused(sorting.refused.get(i) ?? 'stopped'));
  const valid = fixes.flatMap((_, i) => (sorting.refused.has(i) ? [] : [i]));
  const open: Batch[] = cutUp(fixes, { fixes: valid, capacity: CAPACITY });
  const { announce } = manner;
  let groups: ChangeGroup[] = [];
  let written = false;
  for (let batch = open.shift(); batch !== undefined; batch = open.shift()) {
    const done = await applyRound(draft, batch.fixes.map((i) => fixes[i] ?? []), mode, {
      ...manner,
      ...(announce === undefined ? {} : { announce: (round) => announce([...groups, ...round]) }),
    });
    if (!done.ok) {
      const halves = done.fault.kind === 'too-large' ? cutUp(fixes, { ...batch, capacity: Math.floor(batch.capacity / 2) }) : [];
      if (halves.length > 0 && batch.capacity > 1 && batch.fixes.length > 1) {
        open.unshift(...halves);
        continue;
      }
      if (!written) return done;
      break;
    }
    batch.fixes.forEach((i, n) => (outcomes[i] = done.value.outcomes[n] ?? refused('unsure')));
    groups = [...carriedOver(groups, done.value), ...done.value.groups];
    written ||= done.value.groups.length > 0;
  }
  return { ok: true, value: { outcomes, groups } };
}

/** Cuts fixes into rounds, those at the document's end first; never between two fixes of the same or interlocking paragraphs. */
function cutUp(fixes: readonly (readonly Edit[])[], { fixes: list, capacity }: Batch): Batch[] {
  const sized = list.map((i) => ({ i, ...measure(fixes[i] ?? []) })).sort((a, b) => b.last - a.last || a.i - b.i);
  const rounds: { fixes: number[]; weight: number; first: number }[] = [];
  for (const { i, first, last, weight } of sized) {
    const round = rounds[rounds.length - 1];
    if (round === undefined || (round.weight + weight > capacity && last < round.first)) rounds.push({ fixes: [i], weight, first });
    else {
      round.fixes.push(i);
      round.weight += weight;
      round.first = Math.min(round.first, first);
    }
  }
  return rounds.map(({ fixes: indices }) => ({ fixes: indices.sort((a, b) => a - b), capacity }));
}

function measure(edits: readonly Edit[]): { readonly first: number; readonly last: number; readonly weight: number } {
  let [first, last, weight] = [Infinity, -Infinity, 0];
  for (const edit of edits) {
    const at = edit.kind === 'replace' ? edit.span.paragraph : edit.paragraph;
    // An insertion leans on the paragraph before its place too.
    first = Math.min(first, edit.kind === 'insert' ? at - 1 : at);
    last = Math.max(last, at);
    weight += edit.kind === 'replace' ? 1 + Math.floor((edit.span.end - edit.span.start) / 100) : edit.kind === 'insert' ? edit.texts.length : REMOVAL;
  }
  return { first, last, weight };
}
