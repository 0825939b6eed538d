import type { Bilingual } from '../../draft/bilingual';
import { textOf, type Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { Span } from '../../draft/span';
import type { Finding, Fix } from '../../rules/finding';
import type { HostDocument, Note, Outcome, UndoReport, WriteMode } from '../../word/host-document';
import type { RuleInfo } from './services';
import type { Left, Told } from './told';

/** A fix to be written: its edits go in all or none. */
export interface Job {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The fix's, or those of them that no other job has. */
  readonly edits: readonly Edit[];
}

/** A finding to be written as a comment. */
export interface Remark {
  readonly finding: Finding;
  readonly text: string;
}

/** Letters of a place that is named in a report. */
const NAMED = 24;

/** Writes fixes into the document; positions count in `draft`. Never rejects where the host keeps its word. */
export async function change(host: HostDocument, draft: Draft, jobs: readonly Job[], mode: WriteMode, rules: readonly RuleInfo[]): Promise<Told> {
  const written = await host.apply(draft, jobs.map(({ edits }) => edits), { mode, name: (applied) => nameOf(jobs, applied, rules) });
  if (!written.ok) return { kind: 'fault', fault: written.fault };
  const { outcomes, undoable } = written.value;
  const left = leftOf(draft, jobs.map(({ finding }) => finding), outcomes);
  return { kind: 'changed', tracked: mode === 'tracked', done: outcomes.length - left.length, left, undoable };
}

/** Writes findings beside the text as comments of ours; those that speak of the whole document are only counted. */
export async function remark(host: HostDocument, draft: Draft, remarks: readonly Remark[]): Promise<Told> {
  const placed = remarks.flatMap(({ finding, text }): { finding: Finding; note: Note }[] => {
    const span = placeOf(finding);
    return span === null ? [] : [{ finding, note: { span, text } }];
  });
  const placeless = remarks.length - placed.length;
  if (placed.length === 0) return { kind: 'commented', done: 0, left: [], placeless };
  const written = await host.comment(draft, placed.map(({ note }) => note));
  if (!written.ok) return { kind: 'fault', fault: written.fault };
  const left = leftOf(draft, placed.map(({ finding }) => finding), written.value.outcomes);
  return { kind: 'commented', done: placed.length - left.length, left, placeless };
}

/** Takes back the comments that we wrote into the document. */
export async function withdraw(host: HostDocument): Promise<Told> {
  const done = await host.removeComments();
  return done.ok ? { kind: 'withdrawn', ...done.value } : { kind: 'fault', fault: done.fault };
}

/** Takes back the newest entries of the undo log, one after another; the report is on all of them, under the name of the last. */
export async function undoLast(host: HostDocument, entries = 1): Promise<Told> {
  const reports: UndoReport[] = [];
  for (let i = 0; i < entries; i += 1) {
    const done = await host.undo();
    if (!done.ok) return { kind: 'fault', fault: done.fault };
    if (done.value === null) break;
    reports.push(done.value);
  }
  const last = reports[reports.length - 1];
  if (last === undefined) return { kind: 'undone', report: null };
  return { kind: 'undone', report: { entry: last.entry, undone: reports.reduce((sum, { undone }) => sum + undone, 0), left: reports.flatMap(({ left }) => left) } };
}

/** Where a comment about the finding goes: its own place, else the first one that a fix would change. */
function placeOf({ span, fixes }: Finding): Span | null {
  if (span !== null) return span;
  const edit = fixes.flatMap(({ edits }) => edits).find(({ kind }) => kind === 'replace');
  return edit?.kind === 'replace' ? edit.span : null;
}

function leftOf(draft: Draft, findings: readonly Finding[], outcomes: readonly Outcome[]): readonly Left[] {
  return outcomes.flatMap((outcome, i): Left[] => {
    const finding = findings[i];
    return outcome.kind === 'applied' || finding === undefined ? [] : [{ words: wordsOf(draft, finding), reason: outcome.reason, message: outcome.message }];
  });
}

/** The marked words, shortened; where none are marked, those of the paragraph. */
function wordsOf(draft: Draft, { span, message }: Finding): string {
  const marked = span === null ? '' : textOf(draft, span) || (draft.paragraphs[span.paragraph]?.text ?? '');
  const letters = Array.from(marked.trim() === '' ? message.zh : marked.trim());
  return letters.length > NAMED ? `${letters.slice(0, NAMED).join('')}…` : letters.join('');
}

function nameOf(jobs: readonly Job[], applied: number, rules: readonly RuleInfo[]): Bilingual {
  const ids = new Set(jobs.map(({ finding }) => finding.rule));
  const rule = ids.size === 1 ? rules.find(({ id }) => ids.has(id)) : undefined;
  const zh = `修改 ${applied} 处`;
  const en = applied === 1 ? '1 change' : `${applied} changes`;
  return rule === undefined ? { zh, en } : { zh: `${zh}：${rule.name.zh}`, en: `${en}: ${rule.name.en}` };
}
