import type { LayoutRole, LayoutTemplate } from '../../draft/layout/template';
import { newDocx } from '../empty';
import { escapeXml } from '../escape';
import { openPackage } from '../package';
import { applyLayout } from './apply';

/** A paragraph of a new document. */
export interface NewParagraph {
  readonly role: LayoutRole;
  readonly text: string;
}

/** A new .docx of plain paragraphs, set by a template: its headings are Word's own, so that the navigation pane shows them. */
export function layoutDocx(paragraphs: readonly NewParagraph[], template: LayoutTemplate): Uint8Array {
  const body = paragraphs.map(({ text }) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`).join('');
  const opened = openPackage(newDocx({ body: body === '' ? '<w:p/>' : body, numbering: '', styles: '' }));
  if (!opened.ok) throw new Error(opened.fault.message.en);
  applyLayout(opened.pkg, template, paragraphs.map(({ role }) => role));
  return opened.pkg.save();
}
