import { docxOfDraft } from '../../src/ooxml/write';
import { openPackage } from '../../src/ooxml/package';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { createWordHost, type WordHost } from '../../src/workbench/host/host';
import { loadOffice } from '../../src/workbench/host/node-office';

/** A host that has this document open, with Microsoft's client library as the globals that word/ speaks to. */
export function openInWord(document: string | Draft | Uint8Array): WordHost {
  const bytes = document instanceof Uint8Array ? document : docxOfDraft(typeof document === 'string' ? draftOfText(document) : document);
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const host = createWordHost(opened.pkg);
  const { Word, Office, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Word, Office, OfficeExtension });
  host.resetCounters();
  return host;
}

/** The value of a result, or a failure that tells the fault. */
export function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: { readonly detail: string } }): T {
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
}
