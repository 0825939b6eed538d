import { offsetOf, placeOf } from './caret';
import type { DocumentView } from './document-view';

/** A place in the document: before the UTF-16 unit `offset` of a body paragraph's text. */
export interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** A stretch of the document, `from` never behind `to`. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

/** What the keyboard and the mouse do to the open document. */
export interface Editing {
  /** The text of a body paragraph, as places count in it. */
  text(paragraph: number): string;
  /** Puts `text` for what stands in the stretch; `\n` begins a new paragraph. The cursor goes behind it. */
  replace(stretch: Stretch, text: string): void;
  /** The user selected this. */
  select(stretch: Stretch): void;
  /** What is selected in the document now. */
  selection(): Stretch;
}

/** The user's hands on the shown document. */
export interface Typing {
  /** Puts the page's cursor where the document's selection stands: the page is up to date again. Takes the keyboard. */
  show(stretch: Stretch): void;
  /** The page is up to date again, and the keyboard is elsewhere. */
  settle(): void;
  /** True while an input method composes: the page must not be drawn afresh meanwhile. */
  readonly composing: boolean;
  stop(): void;
}

/**
 * Turns typing in `root` into edits of the document. The browser's own editing is prevented, so the page only
 * ever shows what the document holds. The one thing a browser does not let be prevented is a running input
 * method (拼音): it may write into the page, and when it ends, what it wrote is drawn over and made one edit.
 */
export function watchTyping(root: HTMLElement, view: DocumentView, editing: Editing, composed: () => void): Typing {
  let composing: Stretch | null = null;
  let told: Stretch | null = null;
  /** True from an edit until the page shows it; the page's own selection is out of date meanwhile. */
  let behind = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  root.contentEditable = 'true';
  root.spellcheck = false;

  const placeAt = (node: Node, offset: number): Place | null => {
    const around = view.paragraphAround(node) ?? nearby(node, offset);
    if (around === null) return null;
    const inside = around.node.contains(node);
    const text = editing.text(around.index);
    return { paragraph: around.index, offset: inside ? offsetOf(around.node, text, { node, offset }) : 0 };
  };

  /** A place between paragraphs belongs to the paragraph that follows it, or to the one before at the end. */
  const nearby = (node: Node, offset: number) => {
    const beside = node.childNodes[offset] ?? node.childNodes[offset - 1];
    const target = beside instanceof HTMLElement ? (beside.matches('p') ? beside : beside.querySelector('p')) : null;
    return target === null || !root.contains(target) ? null : view.paragraphAround(target);
  };

  const stretchOf = (range: StaticRange | Range): Stretch | null => {
    const from = placeAt(range.startContainer, range.startOffset);
    const to = placeAt(range.endContainer, range.endOffset);
    return from === null || to === null ? null : { from, to };
  };

  const selected = (): Stretch | null => {
    const selection = document.getSelection();
    if (selection === null || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return root.contains(range.startContainer) && root.contains(range.endContainer) ? stretchOf(range) : null;
  };

  const tell = () => {
    const now = selected();
    if (now === null || behind || composing !== null || sameStretch(now, told)) return;
    told = now;
    editing.select(now);
  };

  const selectionChanged = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, 120);
  };

  const beforeInput = (event: InputEvent) => {
    if (event.isComposing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    const range = event.getTargetRanges()[0];
    const shown = range === undefined || behind ? null : stretchOf(range);
    const stretch = behind ? ahead(editing, event.inputType) : (shown ?? selected());
    const text = textOf(event);
    if (stretch === null || text === null) return;
    if (text === '' && samePlace(stretch.from, stretch.to)) return;
    clearTimeout(timer);
    told = null;
    behind = true;
    editing.replace(stretch, text);
  };

  const compositionStart = () => {
    composing = behind ? editing.selection() : selected();
  };

  const compositionEnd = (event: CompositionEvent) => {
    const stretch = composing;
    composing = null;
    const node = document.getSelection()?.anchorNode;
    if (stretch !== null) {
      const paragraph = view.nodeOf(stretch.from.paragraph);
      if (paragraph !== null) view.spoil(paragraph);
      if (event.data !== '' || !samePlace(stretch.from, stretch.to)) {
        behind = true;
        editing.replace(stretch, event.data);
      }
    } else if (node != null) {
      view.spoil(node);
    }
    composed();
  };

  const drop = (event: DragEvent) => event.preventDefault();

  root.addEventListener('beforeinput', beforeInput);
  root.addEventListener('compositionstart', compositionStart);
  root.addEventListener('compositionend', compositionEnd);
  root.addEventListener('dragstart', drop);
  document.addEventListener('selectionchange', selectionChanged);

  return {
    show(stretch) {
      told = stretch;
      behind = false;
      const from = domPlace(view, editing, stretch.from);
      const to = domPlace(view, editing, stretch.to);
      if (from === null || to === null) return;
      document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    },
    settle() {
      behind = false;
    },
    get composing() {
      return composing !== null;
    },
    stop() {
      clearTimeout(timer);
      root.removeEventListener('beforeinput', beforeInput);
      root.removeEventListener('compositionstart', compositionStart);
      root.removeEventListener('compositionend', compositionEnd);
      root.removeEventListener('dragstart', drop);
      document.removeEventListener('selectionchange', selectionChanged);
      root.contentEditable = 'false';
    },
  };
}

function domPlace(view: DocumentView, editing: Editing, place: Place) {
  const node = view.nodeOf(place.paragraph);
  return node === null ? null : placeOf(node, editing.text(place.paragraph), place.offset);
}

/**
 * What an input means when the page does not show the last edit yet, as when someone types fast: the selection is
 * the document's, and a deletion takes the character beside it.
 */
function ahead(editing: Editing, inputType: string): Stretch {
  const { from, to } = editing.selection();
  if (!inputType.startsWith('delete') || !samePlace(from, to)) return { from, to };
  const text = editing.text(from.paragraph);
  if (inputType.endsWith('Forward')) {
    const next = [...text.slice(from.offset)][0];
    if (next !== undefined) return { from, to: { ...from, offset: from.offset + next.length } };
    return { from, to: { paragraph: from.paragraph + 1, offset: 0 } };
  }
  const previous = [...text.slice(0, from.offset)].pop();
  if (previous !== undefined) return { from: { ...from, offset: from.offset - previous.length }, to };
  if (from.paragraph === 0) return { from, to };
  return { from: { paragraph: from.paragraph - 1, offset: editing.text(from.paragraph - 1).length }, to };
}

/** What an input puts in; '' when it only deletes, `null` when it is nothing that changes text. */
function textOf(event: InputEvent): string | null {
  const { inputType } = event;
  if (inputType === 'insertParagraph') return '\n';
  if (inputType === 'insertLineBreak') return '\v';
  if (inputType.startsWith('delete')) return '';
  if (!inputType.startsWith('insert')) return null;
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? null;
  return text === null ? null : text.replace(/\r\n?/g, '\n');
}

function samePlace(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.offset === b.offset;
}

function sameStretch(a: Stretch, b: Stretch | null): boolean {
  return b !== null && samePlace(a.from, b.from) && samePlace(a.to, b.to);
}
