import { DOMParser, type Element } from '@xmldom/xmldom';
import { fault, type ManifestFault } from './fault';
import { sources } from './sources';

/** The root element of a text that is well-formed XML, or the one fault that says why it is not. */
export type Parsed = { readonly root: Element } | { readonly fault: ManifestFault };

const notXml = (zh: string, en: string): Parsed => ({
  fault: fault('not-xml', 'manifest', sources.wellFormed, zh, en),
});

/** Reads XML strictly: whatever the parser warns about counts as a fault, and a document type is refused. */
export function parseManifest(xml: string): Parsed {
  // A manifest needs no document type, and refusing it keeps entities of any kind out.
  if (/<!DOCTYPE/i.test(xml)) return notXml('清单里不能有 DOCTYPE。', 'A manifest holds no DOCTYPE.');
  let complaint: string | undefined;
  try {
    const document = new DOMParser({
      onError: (_level, message) => {
        complaint ??= message;
      },
    }).parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml');
    const root = document.documentElement;
    if (complaint === undefined && root !== null) return { root };
  } catch (error) {
    complaint ??= error instanceof Error ? error.message : String(error);
  }
  const reason = (complaint ?? 'no root element').split('\n')[0] ?? '';
  return notXml(`清单不是完好的 XML：${reason}`, `The manifest is not well-formed XML: ${reason}`);
}
