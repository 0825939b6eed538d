import type { Bilingual } from '../../draft/bilingual';
import { gb9704 } from '../../draft/layout/gb9704';
import type { CommentReport, HostDocument, LayoutReport, Result, ScaffoldReport, TableReport, UndoEntry, UndoReport, WriteMode, WriteReport } from '../host-document';
import { canComment, canTrack } from '../probe';
import { applyFixes } from './apply';
import { putComments } from './comment';
import { putLayout } from './layout';
import type { ChangeGroup } from './log-entry';
import { markOf } from './mark';
import { commentText, COMMENTS_KEY, readMarks } from './our-comments';
import { refused } from './refusals';
import { deleteComments } from './remove-comments';
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

  /** Puts an application into the undo log; false when there is nothing to undo, or no room for it. */
  const remember = async (name: Bilingual, mode: WriteMode, groups: readonly ChangeGroup[]): Promise<boolean> => {
    const entries = groups.length === 0 ? null : withEntry(log(), name, mode, groups);
    return entries !== null && (await settings.saveSetting(UNDO_KEY, writeLog(entries))).ok;
  };

  return {
    apply: (draft, fixes, { mode, name }) =>
      inTurn(async (): Promise<Result<WriteReport>> => {
        const application = await applyFixes(draft, fixes, mode);
        if (!application.ok) return application;
        const { outcomes, groups } = application.value;
        const count = outcomes.filter((outcome) => outcome.kind === 'applied' || outcome.reason === 'unsure' || outcome.reason === 'partly').length;
        return { ok: true, value: { outcomes, undoable: await remember(name(count), mode, groups) } };
      }),

    insertScaffold: (draft, at, lines, { mode, name, renumber, template }) =>
      inTurn(async (): Promise<Result<ScaffoldReport>> => {
        const unreached = unreachedOf(template ?? gb9704);
        const application = await putScaffold(draft, at, lines, renumber, template ?? gb9704, mode);
        if (!application.ok) return application;
        const { outcomes: [outcome = refused('overlap')], groups } = application.value;
        return { ok: true, value: { outcome, undoable: await remember(name, mode, groups), unreached } };
      }),

    applyLayout: (draft, template, plan, name) =>
      inTurn(async (): Promise<Result<LayoutReport>> => {
        const laid = await putLayout(draft, plan, template);
        if (!laid.ok) return laid;
        const { outcomes, groups, unified } = laid.value;
        const undoable = await remember(name, 'direct', groups);
        return { ok: true, value: { outcomes: draft.paragraphs.map((_, i) => outcomes.get(i) ?? null), changed: groups.length, undoable, remarks: [...remarksOn(groups.length, undoable, unified), ...unreachedOf(template)] } };
      }),

    insertTable: (draft, at, rows, name) =>
      inTurn(async (): Promise<Result<TableReport>> => {
        const tabled = await putTable(draft, at, rows);
        if (!tabled.ok) return tabled;
        return { ok: true, value: { outcome: tabled.value.outcome, undoable: await remember(name, 'direct', tabled.value.groups) } };
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
