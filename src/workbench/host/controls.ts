import { ancestor, attr, is, isElement, isW, kid, kids, ns, val } from './dom';
import type { Element } from './dom';

/** A control's id, as a number; 0 when it has none. */
export function idOf(control: Element): number {
  return Number(val(kid(control, 'sdtPr'), 'id') ?? 0);
}

/** Word.ContentControlType of a control: what it is, and for text how much it holds. */
export function controlSubtype(control: Element): string {
  const properties = kid(control, 'sdtPr');
  const has = (local: string): boolean => properties !== null && kids(properties).some((child) => child.localName === local);
  if (has('checkbox')) return 'CheckBox';
  if (has('dropDownList')) return 'DropDownList';
  if (has('comboBox')) return 'ComboBox';
  if (has('date')) return 'DatePicker';
  if (has('picture')) return 'Picture';
  if (has('docPartObj') || has('docPartList')) return 'BuildingBlockGallery';
  if (has('repeatingSection')) return 'RepeatingSection';
  if (has('group')) return 'Group';
  const plain = has('text');
  if (ancestor(control, 'p')) return plain ? 'PlainTextInline' : 'RichTextInline';
  const content = kid(control, 'sdtContent');
  const inner = content ? kids(content) : [];
  if (inner.some((node) => is(node, 'tc'))) return 'RichTextTableCell';
  if (inner.some((node) => is(node, 'tr'))) return 'RichTextTableRow';
  if (inner.length === 1 && isW(inner[0], 'tbl')) return 'RichTextTable';
  return plain ? 'PlainTextParagraph' : 'RichTextParagraphs';
}

/** A `w15:` property of a control (its appearance, its colour). */
export function extension(control: Element, local: string): Element | null {
  const properties = kid(control, 'sdtPr');
  for (let node = properties?.firstChild ?? null; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === local && node.namespaceURI === ns.w15) return node;
  }
  return null;
}

/** How a control is locked: against edits, against deletion, both or not. */
export function lockOf(control: Element): { readonly content: boolean; readonly control: boolean } {
  const lock = attr(kid(kid(control, 'sdtPr'), 'lock'), 'val');
  return { content: lock === 'contentLocked' || lock === 'sdtContentLocked', control: lock === 'sdtLocked' || lock === 'sdtContentLocked' };
}
