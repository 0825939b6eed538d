/**
 * Places in a drawn paragraph and in the paragraph's text. The text is the host's: tracked deletions in, a tab
 * as `\t`, a manual line break as `\v`, a page break as `\f`. What is drawn may lack some of it (page breaks) and
 * hold other things (note numbers, comment marks, automatic labels): the two are laid side by side.
 */

/** A place in the page, as selections have it. */
export interface DomPlace {
  readonly node: Node;
  readonly offset: number;
}

interface Glyph {
  readonly node: Text | HTMLBRElement;
  /** Offset in the text node; 0 for a line break. */
  readonly offset: number;
  readonly shown: string;
}

/** Characters that the text may hold and the page does not show as such. */
const unseen = new Set(['\f', '\u000e', '\u00ad', '\u2011', '\uFFFC']);
const TAB_AS_DRAWN = '\u2003';

/** Marks an element in a paragraph that is no part of its text. */
export const asideSelector = '.docx-comment-ref, .docx-comment-popover, [data-filler], svg';

/** The offset in the paragraph's text of a place inside its node. */
export function offsetOf(paragraph: HTMLElement, text: string, place: DomPlace): number {
  const { glyphs, offsets } = align(paragraph, text);
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(place.node, place.offset);
  let offset = 0;
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i];
    const at = offsets[i];
    if (glyph === undefined || at === undefined) continue;
    const end: DomPlace = glyph.node instanceof Text ? { node: glyph.node, offset: glyph.offset + 1 } : after(glyph.node);
    if (range.comparePoint(end.node, end.offset) > 0) break;
    if (at !== null) offset = at + 1;
  }
  return offset;
}

/** Where in the page an offset of the paragraph's text stands. */
export function placeOf(paragraph: HTMLElement, text: string, offset: number): DomPlace {
  const { glyphs, offsets } = align(paragraph, text);
  let last: Glyph | null = null;
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i];
    const at = offsets[i];
    if (glyph === undefined || at === undefined || at === null) continue;
    if (at >= offset) {
      // After the character before rather than before the next: a caret at a run's end stays with that run.
      if (last !== null && last.node instanceof Text) return { node: last.node, offset: last.offset + 1 };
      return glyph.node instanceof Text ? { node: glyph.node, offset: glyph.offset } : before(glyph.node);
    }
    last = glyph;
  }
  if (last !== null) return last.node instanceof Text ? { node: last.node, offset: last.offset + 1 } : after(last.node);
  return { node: paragraph, offset: 0 };
}

/** The characters drawn in a paragraph, each with its offset in the text, or `null` when it is no part of the text. */
function align(paragraph: HTMLElement, text: string): { glyphs: readonly Glyph[]; offsets: readonly (number | null)[] } {
  const glyphs = glyphsOf(paragraph);
  const offsets: (number | null)[] = [];
  let at = 0;
  for (const glyph of glyphs) {
    while (at < text.length && !matches(glyph.shown, text[at]) && unseen.has(text[at] ?? '')) at += 1;
    if (at < text.length && matches(glyph.shown, text[at])) offsets.push(at++);
    else offsets.push(null);
  }
  return { glyphs, offsets };
}

function matches(shown: string, character: string | undefined): boolean {
  return shown === character || (shown === TAB_AS_DRAWN && character === '\t');
}

function glyphsOf(paragraph: HTMLElement): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const walk = (parent: Node) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        for (let i = 0; i < node.data.length; i++) glyphs.push({ node, offset: i, shown: node.data.charAt(i) });
      } else if (node instanceof HTMLBRElement) {
        if (!node.matches(asideSelector)) glyphs.push({ node, offset: 0, shown: '\v' });
      } else if (node instanceof Element && node.tagName !== 'P' && !node.matches(asideSelector)) {
        walk(node);
      }
    }
  };
  walk(paragraph);
  return glyphs;
}

function before(node: Node): DomPlace {
  return { node: node.parentNode ?? node, offset: indexOf(node) };
}

function after(node: Node): DomPlace {
  return { node: node.parentNode ?? node, offset: indexOf(node) + 1 };
}

function indexOf(node: Node): number {
  return node.parentNode === null ? 0 : Array.prototype.indexOf.call(node.parentNode.childNodes, node);
}
