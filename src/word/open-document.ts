import { faultOf, guarded } from './faults';
import { selectSpan } from './go-to';
import type { HostDocument, Reading, Result } from './host-document';
import { readInPages, readOpenDocument } from './read';
import { watchDocument } from './watch';
import { createLateWriter } from './write/late-writer';

/** The document that is open in Word. Call it after `Office.onReady` has said that the host is Word. */
export function openDocument(): HostDocument {
  // Office answers null for a name that was never set.
  const setting = (key: string): unknown => (Office.context.document.settings.get(key) as unknown) ?? undefined;
  return {
    ...createLateWriter({ setting, saveSetting }),
    read,
    goTo: (draft, span) => guarded(() => selectSpan(draft, span)),
    watch: (listener) => watchDocument(read, listener),
    setting,
    saveSetting,
  };
}

async function read(): Promise<Result<Reading>> {
  const whole = await guarded(readOpenDocument);
  if (whole.ok || whole.fault.kind !== 'too-large') return whole;
  return guarded(readInPages);
}

function saveSetting(key: string, value: unknown): Promise<Result<void>> {
  return new Promise((resolve) => {
    const { settings } = Office.context.document;
    settings.set(key, value);
    settings.saveAsync((answer) => {
      resolve(answer.status === Office.AsyncResultStatus.Succeeded ? { ok: true, value: undefined } : { ok: false, fault: faultOf(answer.error) });
    });
  });
}
