import { applyEdits } from '../../draft/apply';
import type { Draft } from '../../draft/draft';
import { mappingOf } from '../../draft/map';
import { guarded } from '../faults';
import type { Outcome, Result } from '../host-document';
import { readOpenDocument } from '../read';
import { applyFixes } from './apply';
import { dressParagraphs, outfitOf, type Outfit } from './dress';
import type { ChangeGroup, LogEntry } from './log-entry';
import { refused } from './refusals';
import { removeTable } from './table';
import { undoPlan, type UndoPlan } from './undo-plan';

/** What became of taking an entry back. */
export interface TakenBack {
  /** How many places stand as before again. */
  readonly undone: number;
  readonly left: readonly ({ readonly group: ChangeGroup } & Extract<Outcome, { kind: 'refused' }>)[];
}

/**
 * Takes an entry of the undo log back where its text still stands as it was left: one sync that reads the document, 3 for the
 * words, 2 for the settings of paragraphs, 2 for a table. A fault means that nothing was written.
 */
export async function takeBack(entry: LogEntry): Promise<Result<TakenBack>> {
  const reading = await guarded(readOpenDocument);
  if (!reading.ok) return reading;
  const { draft } = reading.value;
  const plan = undoPlan(entry, draft);
  const application = await applyFixes(draft, plan.fixes, entry.mode, { looks: plan.looks });
  if (!application.ok) return application;
  const { outcomes } = application.value;
  const dressed = await dressBack(draft, plan, outcomes);
  if (!dressed.ok && application.value.groups.length === 0) return dressed;
  const tables: { readonly group: ChangeGroup; readonly outcome: Outcome }[] = [];
  for (const { group, mark } of plan.tables) tables.push({ group, outcome: await removeTable(mark) });
  const answers = plan.dresses.map(({ group, paragraph }) => ({ group, outcome: (dressed.ok ? dressed.value.get(paragraph) : undefined) ?? refused('stopped') })).concat(tables);
  return {
    ok: true,
    value: {
      undone: [...outcomes.map((outcome, i) => ({ group: plan.groups[i] ?? [], outcome })), ...answers].reduce((sum, { group, outcome }) => sum + (outcome.kind === 'applied' ? group.length : 0), 0),
      left: [
        ...plan.left.map(({ group, reason }) => ({ group, ...refused(reason) })),
        ...outcomes.flatMap((outcome, i) => (outcome.kind === 'refused' ? [{ group: plan.groups[i] ?? [], ...outcome }] : [])),
        ...answers.flatMap(({ group, outcome }) => (outcome.kind === 'refused' ? [{ group, ...outcome }] : [])),
      ],
    },
  };
}

/** Sets paragraphs as they were: those of the plan, and those whose words came back in a paragraph that was set anew. Answers by paragraph of `draft`. */
async function dressBack(draft: Draft, { fixes, groups, dresses }: UndoPlan, outcomes: readonly Outcome[]): Promise<Result<ReadonlyMap<number, Outcome>>> {
  const done = fixes.flatMap((fix, i) => (outcomes[i]?.kind === 'applied' ? fix : []));
  const after = applyEdits(draft, done);
  if (!after.ok) return { ok: true, value: new Map() };
  const mapping = mappingOf(done);
  const wanted = new Map<number, Outfit>(dresses.map(({ paragraph, outfit }) => [paragraph, outfit]));
  fixes.forEach((fix, i) => {
    if (outcomes[i]?.kind !== 'applied') return;
    const look = groups[i]?.flatMap((change) => (change.kind === 'replace' ? change.look ?? [] : []))[0];
    const [edit] = fix.filter(({ kind }) => kind === 'replace');
    if (look !== undefined && edit?.kind === 'replace') wanted.set(edit.span.paragraph, outfitOf(look));
  });
  const places = [...wanted].flatMap(([paragraph, outfit]) => {
    const now = mapping.paragraph(paragraph);
    return now === null ? [] : [{ paragraph, now, outfit }];
  });
  if (places.length === 0) return { ok: true, value: new Map() };
  const dressed = await dressParagraphs(after.draft, new Map(places.map(({ now, outfit }) => [now, () => outfit])));
  if (!dressed.ok) return dressed;
  return { ok: true, value: new Map(places.map(({ paragraph, now }) => [paragraph, dressed.value.outcomes.get(now) ?? refused('changed')])) };
}
