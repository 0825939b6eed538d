import type { Draft } from '../../draft/draft';
import { guarded } from '../faults';
import type { Outcome, RefusalReason, Result } from '../host-document';
import { isReadOnly } from '../probe';
import { isLeftOver } from '../reviewed-text';
import { follower, REACH } from './follow';
import type { ChangeGroup } from './log-entry';
import { markOf } from './mark';
import { applied, refused } from './refusals';
import { isWritable } from './sort-out';

/** How long a table may take, in milliseconds. */
const PATIENCE = 60_000;

/** More cells than any ledger has; Word on the web takes minutes for them. */
const MOST_CELLS = 10_000;

/** What became of a table, and what the undo log keeps of it. */
export interface Tabled {
  readonly outcome: Outcome;
  readonly groups: readonly ChangeGroup[];
}

/**
 * Puts a table before paragraph `at` of the draft (its number of paragraphs stands for the end), its first row bold and repeated
 * on every page; 2 syncs. Short rows are filled up. A fault means that nothing was written.
 */
export async function putTable(draft: Draft, at: number, rows: readonly (readonly string[])[], announce: (groups: readonly ChangeGroup[]) => Promise<void>): Promise<Result<Tabled>> {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
  const barred = reasonAgainst(draft, at, values, columns);
  if (barred !== null) return { ok: true, value: { outcome: refused(barred), groups: [] } };
  const stage = { sent: false, abandoned: false };
  const group: ChangeGroup = [{ kind: 'table', paragraph: at, beside: ['', ''], mark: tableMark(values) }];
  const done = await guarded(
    () =>
      Word.run(async (context): Promise<RefusalReason | null> => {
        const place = await placeIn(context, draft, at);
        if (typeof place === 'string') return place;
        await announce([group]);
        if (stage.abandoned) return 'stopped';
        stage.sent = true;
        const table = place.insertTable(values.length, columns, at === draft.paragraphs.length ? 'After' : 'Before', values);
        table.headerRowCount = 1;
        table.rows.getFirst().font.bold = true;
        table.load('values');
        await context.sync();
        return tableMark(table.values) === tableMark(values) ? null : 'unsure';
      }),
    PATIENCE,
  );
  stage.abandoned = true;
  if (done.ok) return { ok: true, value: { outcome: done.value === null ? applied : refused(done.value), groups: done.value === null || done.value === 'unsure' ? [group] : [] } };
  if (!stage.sent) return done;
  // It broke off in the middle: whether the table stands there is told by looking.
  const standing = await guarded(() => Word.run(async (context) => (await tablesLike(context, tableMark(values))).length));
  if (!standing.ok) return { ok: true, value: { outcome: refused('unsure'), groups: [group] } };
  const stands = standing.value > 0;
  return { ok: true, value: { outcome: stands ? refused('partly') : refused(done.fault.kind === 'denied' ? 'protected' : 'stopped'), groups: stands ? [group] : [] } };
}

/** Takes a table of ours out again, while its cells read as we left them and it is the only such one; 2 syncs. */
export async function removeTable(mark: string): Promise<Outcome> {
  if (isReadOnly()) return refused('read-only');
  const done = await guarded(
    () =>
      Word.run(async (context): Promise<Outcome> => {
        const found = await tablesLike(context, mark);
        const [table] = found;
        if (table === undefined) return refused('changed');
        if (found.length > 1) return refused('ambiguous');
        table.delete();
        await context.sync();
        return applied;
      }),
    PATIENCE,
  );
  if (done.ok) return done.value;
  return refused(done.fault.kind === 'denied' ? 'protected' : 'stopped');
}

/** What a table is known by: all its cells, spaces and line ends aside, which hosts tell differently. */
export function tableMark(values: readonly (readonly string[])[]): string {
  return markOf(JSON.stringify(values.map((row) => row.map((cell) => cell.replace(/\s/g, '')))));
}

async function tablesLike(context: Word.RequestContext, mark: string): Promise<Word.Table[]> {
  const { tables } = context.document.body;
  tables.load('values');
  await context.sync();
  return tables.items.filter(({ values }) => tableMark(values) === mark);
}

function reasonAgainst(draft: Draft, at: number, values: readonly (readonly string[])[], columns: number): RefusalReason | null {
  if (isReadOnly()) return 'read-only';
  if (columns === 0 || values.length * columns > MOST_CELLS || at < 0 || at > draft.paragraphs.length) return 'overlap';
  return values.every((row) => row.every(isWritable)) ? null : 'unfindable';
}

/** The paragraph that the table is put before (or, at the end, behind); 1 sync. */
async function placeIn(context: Word.RequestContext, draft: Draft, at: number): Promise<Word.Paragraph | RefusalReason> {
  const atEnd = at === draft.paragraphs.length;
  const index = atEnd ? at - 1 : at;
  const skip = Math.max(0, index - REACH);
  const top = index + 2 * REACH - skip + 1;
  const near = context.document.body.paragraphs;
  near.load({ text: true, tableNestingLevel: true, parentContentControlOrNullObject: { id: true, cannotEdit: true }, $skip: skip, $top: top });
  await context.sync();
  const texts = near.items.map(({ text }) => text);
  const standing = follower(draft.paragraphs.map(({ text }) => text), { skip, texts, reachesEnd: texts.length < top })(index);
  if (!standing.ok) return standing.reason;
  const paragraph = near.items[standing.at - skip];
  const above = near.items[standing.at - skip - 1];
  const before = atEnd ? undefined : draft.paragraphs[index - 1]?.text;
  if (paragraph === undefined || (before !== undefined && (above === undefined || !isLeftOver(before, above.text)))) return 'changed';
  if (atEnd && standing.at !== skip + texts.length - 1) return 'changed';
  // Two tables that meet become one.
  if (paragraph.tableNestingLevel > 0 || (above !== undefined && above.tableNestingLevel > 0 && !atEnd)) return 'in-table';
  const control = paragraph.parentContentControlOrNullObject;
  if (control.isNullObject) return paragraph;
  return control.cannotEdit ? 'locked' : 'content-control';
}
