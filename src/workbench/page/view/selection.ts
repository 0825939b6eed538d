import { placeOf } from './caret';
import type { DocumentView } from './document-view';
import type { Editing, Place } from './typing';

const HIGHLIGHT = 'zhangfa-selection';

/**
 * Underlays what is selected in the document while the keyboard is in the pane: the browser greys a selection
 * that has no focus until it is hardly seen.
 */
export function showSelection(root: HTMLElement, view: DocumentView, editing: Editing, shown: boolean): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  if (!shown) return;
  const { from, to } = editing.selection();
  const place = (one: Place) => {
    const node = view.nodeOf(one.paragraph);
    return node === null ? null : placeOf(node, editing.text(one.paragraph), one.offset);
  };
  const start = place(from);
  const end = place(to);
  if (start === null || end === null || !root.isConnected) return;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  if (!range.collapsed) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

/** Brings a paragraph into sight if it is not; twice, as what was out of sight is laid out only on the way. */
export function scrollTo(paragraph: HTMLElement | null): void {
  if (paragraph === null) return;
  const desk = paragraph.closest('.desk')?.getBoundingClientRect();
  const box = paragraph.getBoundingClientRect();
  if (desk !== undefined && box.top >= desk.top && box.bottom <= desk.bottom) return;
  const go = () => paragraph.scrollIntoView({ block: 'center', inline: 'nearest' });
  go();
  requestAnimationFrame(go);
}
