import type { Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { newDocx } from '../../src/ooxml/empty';
import { openPackage } from '../../src/ooxml/package';
import type { Outcome, WriteMode, WriteOptions } from '../../src/word/host-document';
import { openDocument } from '../../src/word/open-document';
import type { WordHost } from '../../src/workbench/host/host';
import { openInWord, valueOf } from './office';

/** How an application is named in these tests. */
export function named(mode: WriteMode = 'direct'): WriteOptions {
  return { mode, name: (applied) => ({ zh: `修改 ${applied} 处`, en: `${applied} changes` }) };
}

/** The open document as the pane reads it. */
export async function draftNow(): Promise<Draft> {
  return valueOf(await openDocument().read()).draft;
}

/** The fix that puts `text` in place of the n-th `words` in the draft. */
export function replacing(draft: Draft, words: string, text: string, nth = 0): Edit[] {
  let seen = 0;
  for (const [paragraph, { text: line }] of draft.paragraphs.entries()) {
    for (let start = line.indexOf(words); start >= 0; start = line.indexOf(words, start + 1)) {
      if (seen++ === nth) return [{ kind: 'replace', span: { paragraph, start, end: start + words.length }, text }];
    }
  }
  throw new Error(`The draft does not hold ${words}.`);
}

/** 'applied', or why not. */
export function said(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((outcome) => (outcome.kind === 'applied' ? 'applied' : outcome.reason));
}

/** A document of that body XML, with the prefix w. */
export function openXml(body: string): WordHost {
  return openInWord(newDocx({ body, numbering: '', styles: '' }));
}

export function p(inner: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

export function r(text: string, look = ''): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The main part as it would be saved. */
export function savedXml(host: WordHost, part = 'word/document.xml'): string {
  const opened = openPackage(host.save());
  const bytes = opened.ok ? opened.pkg.bytes(part) : null;
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** What the reader reads, tracked deletions left out. */
export async function readsNow(): Promise<string[]> {
  return (await draftNow()).paragraphs.map(({ text }) => text);
}
