import type { HostDocument, Result, WordFault } from '../host-document';
import { canComment, canTrack } from '../probe';
import { readLog, UNDO_KEY } from './undo-log';
import type { Writer } from './writer';

/** What is said when the script that writes does not arrive: nothing was written then. */
const NOT_FETCHED: WordFault['message'] = {
  zh: '没有取到修改文档所需的文件，文档没有改动。请确认章法所在的网站可以访问，再试一次。',
  en: 'A part that is needed for changing the document could not be loaded, and the document is unchanged. Please check that the 章法 site can be reached and try again.',
};

/** A writer whose code is fetched when something is first written: most looks at a document write nothing. */
export function createLateWriter(settings: Pick<HostDocument, 'setting' | 'saveSetting'>): Writer {
  let fetched: Promise<Writer> | null = null;
  const fetchWriter = (): Promise<Writer> => {
    fetched ??= import(/* webpackChunkName: "write" */ './writer').then(({ createWriter }) => createWriter(settings));
    return fetched;
  };
  const withWriter = async <T>(then: (writer: Writer) => Promise<Result<T>>): Promise<Result<T>> => {
    let writer: Writer;
    try {
      writer = await fetchWriter();
    } catch (error) {
      fetched = null; // the next try fetches again
      return { ok: false, fault: { kind: 'refused', message: NOT_FETCHED, detail: String(error) } };
    }
    return then(writer);
  };
  return {
    apply: (draft, fixes, options) => withWriter((writer) => writer.apply(draft, fixes, options)),
    insertScaffold: (draft, at, lines, options) => withWriter((writer) => writer.insertScaffold(draft, at, lines, options)),
    applyLayout: (draft, template, plan, name) => withWriter((writer) => writer.applyLayout(draft, template, plan, name)),
    insertTable: (draft, at, rows, name) => withWriter((writer) => writer.insertTable(draft, at, rows, name)),
    comment: (draft, notes) => withWriter((writer) => writer.comment(draft, notes)),
    removeComments: () => withWriter((writer) => writer.removeComments()),
    undo: () => withWriter((writer) => writer.undo()),
    undoLog: () => readLog(settings.setting(UNDO_KEY)).map(({ id, name, mode, places }) => ({ id, name, mode, places })),
    canTrack,
    canComment,
  };
}
