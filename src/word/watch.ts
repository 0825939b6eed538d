import { guarded } from './faults';
import type { Draft } from '../draft/draft';
import { locateCursor, requestCursor } from './cursor';
import type { Reading, Result } from './host-document';
import { isReadOnly, tellsParagraphEvents } from './probe';

/** Pause after the last event before we read, in milliseconds: typing fires many. */
const QUIET = 300;

/** A reading older than this is made anew even when the text is the same: styles and list labels may have changed. */
const STALE = 30_000;

/**
 * Watches the open document. Events are only hints (fast edits drop them), so every one leads to a look:
 * first at the body's plain text and the cursor (a handful of objects), then, when the text changed, at the whole draft.
 * `read` makes the full reading. One look at a time; what happens meanwhile leads to one more.
 */
export function watchDocument(read: () => Promise<Result<Reading>>, listener: (reading: Result<Reading>) => void): () => void {
  let stopped = false;
  let looking = false;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly draft: Draft; readonly text: string; readonly at: number } | null = null;

  const hint = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET);
  };

  const look = async (): Promise<void> => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    const reading = await lookOnce();
    looking = false;
    if (stopped) return;
    listener(reading);
    if (again) {
      again = false;
      hint();
    }
  };

  const lookOnce = async (): Promise<Result<Reading>> => {
    const glance = await guarded(glanceAtDocument);
    if (!glance.ok) return glance;
    if (last !== null && glance.value.text === last.text && Date.now() - last.at < STALE) {
      const texts = last.draft.paragraphs.map((paragraph) => paragraph.text);
      return { ok: true, value: { draft: last.draft, cursor: locateCursor(texts, glance.value.cursor), readOnly: isReadOnly() } };
    }
    const reading = await read();
    if (reading.ok) last = { draft: reading.value.draft, text: glance.value.text, at: Date.now() };
    return reading;
  };

  const unsubscribe = subscribe(hint);
  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

async function glanceAtDocument(): Promise<{ text: string; cursor: ReturnType<typeof requestCursor> }> {
  return Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    const cursor = requestCursor(context);
    await context.sync();
    return { text: body.text, cursor };
  });
}

/** Listens to the selection, and to paragraph events where the host has them. */
function subscribe(hint: () => void): () => void {
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, hint);
  const stopParagraphs = tellsParagraphEvents() ? subscribeToParagraphs(hint) : () => undefined;
  return () => {
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: hint });
    stopParagraphs();
  };
}

function subscribeToParagraphs(hint: () => void): () => void {
  let stopped = false;
  let handlers: { remove(): void; context: OfficeExtension.ClientRequestContext }[] = [];
  const onEvent = (): Promise<void> => {
    hint();
    return Promise.resolve();
  };
  const stop = (): void => {
    for (const handler of handlers) handler.remove();
    const context = handlers[0]?.context;
    handlers = [];
    if (context) void guarded(() => context.sync());
  };
  void guarded(() =>
    Word.run(async (context) => {
      const { document } = context;
      handlers = [document.onParagraphAdded.add(onEvent), document.onParagraphChanged.add(onEvent), document.onParagraphDeleted.add(onEvent)];
      await context.sync();
      if (stopped) stop();
    }),
  );
  return () => {
    stopped = true;
    stop();
  };
}
