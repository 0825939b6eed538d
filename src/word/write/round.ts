import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import { guarded } from '../faults';
import type { Outcome, RefusalReason, Result, WriteMode } from '../host-document';
import { canTrack, isReadOnly, tellsReviewedText } from '../probe';
import { readOpenDocument } from '../read';
import { readAround, type Around } from './around';
import { changesOf, type Done } from './changes';
import { locate, type Location } from './locate';
import type { ChangeGroup } from './log-entry';
import type { Look } from './look';
import { progressOf, type Progress } from './progress';
import { queueWriting, stepsTraced, type Written } from './put';
import { applied, refused } from './refusals';
import { withoutLineEnd } from './shown';
import { sortFixes, type SortedFixes } from './sort-out';
import { stepsOf, type Line } from './steps';
import { extentOf, planIn } from './targets';
import { placeUnseen, queueClose, type Scaffold } from './unseen';

/** What became of the fixes, and what the undo log needs to take them back. */
export interface Application extends Done {
  readonly outcomes: readonly Outcome[];
}

/** What an application does besides the plain edits. */
export interface Manner {
  /** How the paragraphs that insert edits bring back looked. */
  readonly looks?: ReadonlyMap<Edit, Look>;
  /** New paragraphs set by a layout template: then 2 syncs, see `placeUnseen`. */
  readonly scaffold?: Scaffold;
  /** Told right before Word writes what the undo log will have to keep, so that it is there even when the pane is closed meanwhile. */
  readonly announce?: (groups: readonly ChangeGroup[]) => Promise<void>;
}

const NOTHING_DONE: Done = { groups: [], grown: 0, after: { skip: 0, texts: [] } };

/** How long a whole application may take, in milliseconds: Word works through a thousand fixes in one go. */
const PATIENCE = 120_000;

/** How often an application begins anew because the words moved away between the second look and the writing. */
const ATTEMPTS = 2;

/**
 * Applies fixes that fit one request to the open document: reads again, locates, writes and verifies, a sync each. Nothing but the named words is
 * touched. When the writing batch breaks off, the document is read once more to tell what was done.
 * A fault means that nothing was written.
 */
export async function applyRound(draft: Draft, fixes: readonly (readonly Edit[])[], mode: WriteMode, manner: Manner = {}): Promise<Result<Application>> {
  const sorting = sortFixes(draft, fixes);
  const verdicts = newVerdicts(fixes, sorting);
  const barred = isReadOnly() ? 'read-only' : mode === 'tracked' && !canTrack().ok ? 'unsupported' : null;
  if (barred !== null) return { ok: true, value: { outcomes: fixes.map(() => refused(barred)), ...NOTHING_DONE } };
  const extent = extentOf(sorting, draft.paragraphs.length);
  if (extent === null) return { ok: true, value: { outcomes: verdicts.outcomes(), ...NOTHING_DONE } };

  for (let attempt = 1; ; attempt += 1) {
    const stage: Stage = { sent: null, abandoned: false };
    const done = await guarded(() => Word.run((context) => attemptOn(context, draft, sorting, extent, mode, stage, manner)), PATIENCE);
    const { sent } = stage;
    const movedAway = !done.ok && done.fault.detail.startsWith('ItemNotFound');
    if (sent === null) {
      if (movedAway && attempt < ATTEMPTS) continue;
      // What comes too late must not write any more.
      stage.abandoned = true;
      if (!done.ok) return done;
      verdicts.refuseAll(done.value.refused);
      return { ok: true, value: { outcomes: verdicts.outcomes(), ...NOTHING_DONE } };
    }
    if (done.ok) {
      verdicts.refuseAll(done.value.refused);
      return { ok: true, value: { outcomes: verdicts.outcomes(), ...sent.done(sent.total) } };
    }
    const nothing = movedAway && sent.traced === null;
    if (nothing && attempt < ATTEMPTS) continue;
    const bounds: Progress = nothing ? { certain: 0, possible: 0 } : sent.traced === null ? { certain: 0, possible: sent.total } : { certain: sent.traced, possible: Math.min(sent.traced + 1, sent.total) };
    // A batch that Word has not answered may still be carried out.
    const progress = done.fault.kind === 'timeout' ? null : await recover(sent, bounds);
    verdicts.refuseAll(sent.refused);
    verdicts.refuseAll(reasonsAfter(sent, sorting, progress, nothing ? 'changed' : done.fault.kind === 'denied' ? 'protected' : 'stopped'));
    return { ok: true, value: { outcomes: verdicts.outcomes(), ...sent.done(progress === null ? sent.total : progress.certain) } };
  }
}

/** How far an attempt came: once `sent` is set, Word may have written. */
interface Stage {
  sent: Sent | null;
  abandoned: boolean;
}

interface Sent {
  readonly location: Location;
  readonly lines: readonly Line[];
  readonly refused: ReadonlyMap<number, RefusalReason>;
  readonly total: number;
  /** The mode to go back to; `null` when it was not switched. */
  readonly tracking: Word.ChangeTrackingMode | null;
  /** What the batch said of itself when it broke off; see `stepsTraced`. */
  traced: number | null;
  /** What the undo log keeps when so many first steps were done. */
  done(steps: number): Done;
}

interface Attempt {
  readonly refused: ReadonlyMap<number, RefusalReason>;
}

async function attemptOn(
  context: Word.RequestContext, draft: Draft, sorting: SortedFixes, extent: { readonly first: number; readonly last: number }, mode: WriteMode, stage: Stage,
  { looks, scaffold, announce }: Manner,
): Promise<Attempt> {
  const close = scaffold === undefined ? null : queueClose(context, scaffold);
  const around = await readAround(context, extent.first, extent.last);
  const plan = planIn(draft, sorting, around, tellsReviewedText(), looks);
  const tracked = mode === 'tracked' || (around.tracking !== null && around.tracking !== 'Off');
  const found = scaffold === undefined || close === null ? await locate(context, plan, around, tracked) : placeUnseen(draft, plan, around, close, scaffold, tracked);
  const refused = spread(sorting, new Map([...plan.refused, ...found.refused]));
  const location = without(found, refused);
  const steps = stepsOf(location);
  if (steps.length === 0 || stage.abandoned) return { refused };
  const lines = linesOf(around, location);
  const fixOf = (edit: number): number => sorting.owned[edit]?.fix ?? -1;
  const tracking = mode === 'tracked' ? around.tracking : null;
  await announce?.(changesOf(location, lines, around.skip, steps.length, fixOf).groups);
  // Whoever waited for us may have given up meanwhile; nothing may be written then.
  if (stage.abandoned) return { refused };
  const written = queueWriting(context, location, tracking);
  const sent: Sent = { location, lines, refused, total: steps.length, tracking, traced: null, done: (count) => changesOf(location, lines, around.skip, count, fixOf) };
  stage.sent = sent;
  try {
    await context.sync();
  } catch (error) {
    sent.traced = error instanceof OfficeExtension.Error ? stepsTraced(error.traceMessages) : null;
    throw error;
  }
  return { refused: new Map([...refused, ...doubted(location, written)]) };
}

/** The texts before writing; where tracked deletions are told apart, those of the paragraphs to be written in are without them. */
function linesOf(around: Around, { located, removals }: Location): Line[] {
  const lines = around.texts.map((text, i): Line => ({ from: around.skip + i, text }));
  for (const { target } of [...located, ...removals]) {
    const line = lines[target.at - around.skip];
    if (line !== undefined) line.text = target.current;
  }
  return lines;
}

/** A refused edit takes its fix along, and whatever is written in one stretch with it. */
function spread({ owned, sorted }: SortedFixes, reasons: ReadonlyMap<number, RefusalReason>): Map<number, RefusalReason> {
  const refused = new Map(reasons);
  if (refused.size === 0) return refused;
  const byFix = new Map<number, number[]>();
  owned.forEach(({ fix }, edit) => byFix.set(fix, [...(byFix.get(fix) ?? []), edit]));
  const touching = new Map<number, number[]>();
  for (const list of sorted.replaces.values()) {
    for (let i = 1; i < list.length; i += 1) {
      const [a, b] = [list[i - 1]!, list[i]!];
      if (a.edit.span.end !== b.edit.span.start) continue;
      touching.set(a.index, [...(touching.get(a.index) ?? []), b.index]);
      touching.set(b.index, [...(touching.get(b.index) ?? []), a.index]);
    }
  }
  const open = [...refused.keys()];
  for (let edit = open.pop(); edit !== undefined; edit = open.pop()) {
    for (const other of [...(byFix.get(owned[edit]?.fix ?? -1) ?? []), ...(touching.get(edit) ?? [])]) {
      if (refused.has(other)) continue;
      refused.set(other, 'together');
      open.push(other);
    }
  }
  return refused;
}

function without({ located, removals, insertions, ...rest }: Location, out: ReadonlyMap<number, RefusalReason>): Location {
  return {
    located: located
      .map((one) => ({ ...one, stretches: one.stretches.filter(({ stretch }) => !stretch.edits.some((edit) => out.has(edit))) }))
      .filter(({ stretches }) => stretches.some(({ spot }) => spot.kind !== 'nothing')),
    removals: removals.filter(({ edit }) => !out.has(edit)),
    insertions: insertions.filter(({ insertion }) => !out.has(insertion.edit)),
    ...rest,
  };
}

/** Edits that Word answered for, but whose paragraph reads neither as it should nor otherwise than before. */
function doubted({ located }: Location, { words, texts }: Written): Map<number, RefusalReason> {
  const doubts = new Map<number, RefusalReason>();
  for (const [edit, list] of words) if (list.some(({ wanted, range }) => range.text !== wanted)) doubts.set(edit, 'unsure');
  for (const { target, stretches } of located) {
    const read = texts.get(target.at);
    if (read === undefined || read.paragraph.text !== target.shown) continue;
    // A paragraph that shows what it showed before: only tracked changes that cancel out may do that.
    if (read.reviewed !== null && withoutLineEnd(read.reviewed.value) !== target.current) continue;
    for (const { stretch, spot } of stretches) if (spot.kind !== 'nothing') for (const edit of stretch.edits) doubts.set(edit, 'unsure');
  }
  return doubts;
}

/** Reads what stands there after a batch broke off, and puts the document's mode back; when Word does not answer, no more than `bounds` is known. */
async function recover({ lines, location, tracking }: Sent, bounds: Progress): Promise<Progress> {
  const reading = await guarded(readOpenDocument);
  if (tracking !== null && tracking !== 'TrackAll') {
    await guarded(() =>
      Word.run(async (context) => {
        context.document.changeTrackingMode = tracking;
        await context.sync();
      }),
    );
  }
  if (!reading.ok) return bounds;
  const texts = reading.value.draft.paragraphs.map(({ text }) => text);
  const skip = lines[0]?.from ?? 0;
  const steps = stepsOf(location);
  const grown = steps.filter(({ kind }) => kind === 'insert').length;
  return progressOf(lines, steps, texts.slice(skip, skip + lines.length + grown), bounds);
}

/** What to say of each edit after a batch broke off; all edits of a fix are told the same. `null`: nothing is known. */
function reasonsAfter({ location }: Sent, { owned }: SortedFixes, progress: Progress | null, undone: RefusalReason): Map<number, RefusalReason> {
  const places = new Map<number, { readonly edits: Set<number>; readonly steps: number[] }>();
  stepsOf(location).forEach(({ edits }, i) => {
    for (const edit of edits) {
      const fix = owned[edit]?.fix ?? -1;
      const place = places.get(fix) ?? { edits: new Set(), steps: [] };
      place.edits.add(edit);
      place.steps.push(i);
      places.set(fix, place);
    }
  });
  const reasons = new Map<number, RefusalReason>();
  for (const { edits, steps } of places.values()) {
    const reason = reasonFor(steps, progress, undone);
    if (reason !== null) for (const edit of edits) reasons.set(edit, reason);
  }
  return reasons;
}

function reasonFor(steps: readonly number[], progress: Progress | null, undone: RefusalReason): RefusalReason | null {
  if (progress === null) return 'unsure';
  const { certain, possible } = progress;
  if (steps.every((i) => i < certain)) return null;
  if (steps.every((i) => i >= possible)) return undone;
  return steps.some((i) => i >= certain && i < possible) ? 'unsure' : 'partly';
}

/** Collects what is said of each fix: the first reason against any of its edits, unless a later one is graver. */
function newVerdicts(fixes: readonly (readonly Edit[])[], sorting: SortedFixes) {
  const reasons = new Map(sorting.refused);
  const graver: readonly RefusalReason[] = ['partly', 'unsure'];
  return {
    refuseAll(edits: ReadonlyMap<number, RefusalReason>): void {
      for (const [edit, reason] of edits) {
        const fix = sorting.owned[edit]?.fix;
        if (fix === undefined) continue;
        const known = reasons.get(fix);
        if (known === undefined || known === 'together' || graver.includes(reason)) reasons.set(fix, reason);
      }
    },
    outcomes: (): Outcome[] => fixes.map((_, fix) => {
      const reason = reasons.get(fix);
      return reason === undefined ? applied : refused(reason);
    }),
  };
}

