import { templateDocument } from '../../ooxml/layout/template-document';
import type { LayoutTemplate } from '../../draft/layout/template';

/** A template as the bytes of a .docx with a line of each kind, which has all that Word's interface cannot set in an open document. */
export function templateBytes(template: LayoutTemplate): Uint8Array<ArrayBuffer> {
  return new Uint8Array(templateDocument(template));
}
