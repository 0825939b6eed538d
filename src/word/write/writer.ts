import type { Bilingual } from '../../draft/bilingual';
import { gb9704 } from '../../draft/layout/gb9704';
import type { CommentReport, HostDocument, LayoutReport, Outcome, Result, ScaffoldReport, TableReport, UndoEntry, UndoReport, WriteMode, WriteReport } from '../host-document';
import { canComment, canTrack } from '../probe';
import { applyFixes } from './apply';
import { putComments } from './comment';
import { putLayout } from './layout';
import type { ChangeGroup, LogEntry } from './log-entry';
import { markOf } from './mark';
import { commentText, COMMENTS_KEY, readMarks } from './our-comments';
import { refused } from './refusals';
import { deleteComments } from './remove-comments';
import type { Application } from './round';
import { putScaffold } from './scaffold';
import { readLog, UNDO_KEY, withEntry, writeLog } from './undo-log';
import { putTable } from './table';
import { takeBack } from './take-back';
import { wordsOf } from './undo-plan';
import { remarksOn, unreachedOf } from './unreached';

/** The writing half of an open document. */
export type Writer = Pick<HostDocument, 'apply' | 'insertScaffold' | 'applyLayout' | 'insertTable' | 'comment' | 'removeComments' | 'undoLog' | 'undo' | 'canTrack' | 'canComment'>;

/** Writes into the document that is open, one call at a time; the log and the marks of our comments live in its settings. */
export function createWriter(settings: Pick<HostDocument, 'setting' | 'saveSetting'>): Writer {
  const log = () => readLog(settings.setting(UNDO_KEY));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  /**
   * Does something that writes, with the undo log beside it: the entry is saved before Word writes, so that it is there when the
   * pane is closed meanwhile, and again with what was really done. Undoing what was not written changes nothing.
   */
  const logged = async <T extends { readonly groups: readonly ChangeGroup[] }>(
    name: (groups: readonly ChangeGroup[], value: T | null) => Bilingual, mode: WriteMode, work: (announce: (groups: readonly ChangeGroup[]) => Promise<void>) => Promise<Result<T>>,
  ): Promise<Result<T & { readonly undoable: boolean }>> => {
    const before = log();
    let announced = false;
    const save = async (entries: readonly LogEntry[]): Promise<boolean> => (await settings.saveSetting(UNDO_KEY, writeLog(entries))).ok;
    const done = await work(async (groups) => {
      const entries = withEntry(before, name(groups, null), mode, groups);
      announced = entries !== null && (await save(entries));
    });
    const groups = done.ok ? done.value.groups : [];
    const entries = done.ok && groups.length > 0 ? withEntry(before, name(groups, done.value), mode, groups) : null;
    const undoable = entries !== null && (await save(entries));
    if (entries === null && announced) await save(before);
    return done.ok ? { ok: true, value: { ...done.value, undoable } } : done;
  };

  return {
    apply: (draft, fixes, { mode, name }) =>
      inTurn(async (): Promise<Result<WriteReport>> => {
        const counted = (groups: readonly ChangeGroup[], value: Pick<Application, 'outcomes'> | null): Bilingual => name(value?.outcomes.filter(mayStand).length ?? groups.length);
        const application = await logged<Pick<Application, 'outcomes' | 'groups'>>(counted, mode, (announce) => applyFixes(draft, fixes, mode, { announce }));
        if (!application.ok) return application;
        const { outcomes, undoable } = application.value;
        return { ok: true, value: { outcomes, undoable } };
      }),

    insertScaffold: (draft, at, lines, { mode, name, renumber, template }) =>
      inTurn(async (): Promise<Result<ScaffoldReport>> => {
        const application = await logged(() => name, mode, (announce) => putScaffold(draft, at, lines, renumber, template ?? gb9704, mode, announce));
        if (!application.ok) return application;
        const { outcomes: [outcome = refused('overlap')], undoable } = application.value;
        return { ok: true, value: { outcome, undoable, unreached: unreachedOf(template ?? gb9704) } };
      }),

    applyLayout: (draft, template, plan, name) =>
      inTurn(async (): Promise<Result<LayoutReport>> => {
        const laid = await logged(() => name, 'direct', (announce) => putLayout(draft, plan, template, announce));
        if (!laid.ok) return laid;
        const { outcomes, groups: { length: changed }, unified, undoable } = laid.value;
        return { ok: true, value: { outcomes: draft.paragraphs.map((_, i) => outcomes.get(i) ?? null), changed, undoable, remarks: [...remarksOn(changed, undoable, unified), ...unreachedOf(template)] } };
      }),

    insertTable: (draft, at, rows, name) =>
      inTurn(async (): Promise<Result<TableReport>> => {
        const tabled = await logged(() => name, 'direct', (announce) => putTable(draft, at, rows, announce));
        if (!tabled.ok) return tabled;
        const { outcome, undoable } = tabled.value;
        return { ok: true, value: { outcome, undoable } };
      }),

    comment: (draft, notes) =>
      inTurn(async (): Promise<Result<CommentReport>> => {
        if (notes.length === 0) return { ok: true, value: { outcomes: [] } };
        const texts = notes.map((note) => ({ ...note, text: commentText(note.text) }));
        if (canComment().ok) {
          // First the marks, then the comments: whatever happens between, ours can be found again.
          const marks = new Set([...readMarks(settings.setting(COMMENTS_KEY)), ...texts.map(({ text }) => markOf(text))]);
          const saved = await settings.saveSetting(COMMENTS_KEY, [...marks]);
          if (!saved.ok) return saved;
        }
        return putComments(draft, texts);
      }),

    removeComments: () =>
      inTurn(async () => {
        const removal = await deleteComments(new Set(readMarks(settings.setting(COMMENTS_KEY))));
        if (removal.ok && removal.value.removed > 0 && removal.value.kept === 0) await settings.saveSetting(COMMENTS_KEY, []);
        return removal;
      }),

    undoLog: () => log().map(({ id, name, mode, places }): UndoEntry => ({ id, name, mode, places })),

    undo: () =>
      inTurn(async (): Promise<Result<UndoReport | null>> => {
        const [entry, ...rest] = log();
        if (entry === undefined) return { ok: true, value: null };
        const taken = await takeBack(entry);
        if (!taken.ok) return taken;
        const { undone, left } = taken.value;
        // What Word would not let us write now may be written later; what has changed never comes back by itself.
        const later = left.filter(({ reason }) => reason === 'read-only' || reason === 'protected' || reason === 'stopped').map(({ group }) => group);
        const places = later.reduce((sum, group) => sum + group.length, 0);
        await settings.saveSetting(UNDO_KEY, writeLog(later.length > 0 ? [{ ...entry, groups: later, places }, ...rest] : rest));
        const { id, name, mode } = entry;
        return {
          ok: true,
          value: {
            entry: { id, name, mode, places: entry.places },
            undone,
            left: left.map(({ group, reason, message }) => ({ text: wordsOf(group), reason, message })),
          },
        };
      }),

    canTrack,
    canComment,
  };
}

/** Whether something that the fix asked for may stand in the document. */
function mayStand(outcome: Outcome): boolean {
  return outcome.kind === 'applied' || outcome.reason === 'unsure' || outcome.reason === 'partly';
}
