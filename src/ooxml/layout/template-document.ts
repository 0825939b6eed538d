import type { LayoutTemplate } from '../../draft/layout/template';
import { layoutDocx, type NewParagraph } from './new-document';

const LINES: readonly NewParagraph[] = [
  { role: 'title', text: '【标题】' },
  { role: 'byline', text: '（【日期】）' },
  { role: 'salutation', text: '【称呼】：' },
  { role: 'body', text: '【正文】。' },
  { role: 'heading1', text: '一、【一级标题】' },
  { role: 'heading2', text: '（一）【二级标题】' },
  { role: 'heading3', text: '1.【三级标题】' },
  { role: 'heading4', text: '（1）【四级标题】' },
  { role: 'body', text: '【正文】。' },
  { role: 'signature', text: '【署名】' },
  { role: 'date', text: '【日期】' },
];

/** A .docx with a line of each kind set by a template, page and page number included, to be written over in Word. */
export function templateDocument(template: LayoutTemplate): Uint8Array {
  return layoutDocx(LINES, template);
}
