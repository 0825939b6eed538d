import type { Element } from '@xmldom/xmldom';
import { alternate, attrW, childW, elements, isAlternate, isWNamespace, onOff, valW } from './dom';
import { sizeOf } from './styles';
import type { ParagraphStyle, StyleSheet } from './styles';

/** A stretch of text in one formatting, from one element. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  /** Half points. */
  readonly size: number;
  /** Where it stands, for writing; `null` for what is read only (an equation). */
  readonly source: PieceSource | null;
}

/** The element that a piece was read from, and what it lies in that a writer has to mind. */
export interface PieceSource {
  readonly run: Element;
  /** A child of the run: `w:t`, `w:tab`, `w:br` … */
  readonly item: Element;
  /** `object`: a symbol, a phonetic guide, alternate content. */
  readonly within: 'field' | 'object' | null;
}

/** Something in a paragraph that is no text: at `at` units of the paragraph's text. */
export interface Obstacle {
  readonly kind: 'note' | 'picture' | 'field' | 'hidden' | 'revisions' | 'object' | 'mark';
  readonly at: number;
  readonly element: Element;
}

/** What one paragraph's element says. */
export interface ParagraphText {
  readonly pieces: readonly Piece[];
  /** The contents (`w:txbxContent`) of the text boxes that are anchored in it, each once. */
  readonly boxes: readonly Element[];
  /** What stands between or beside the pieces, in order. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Fields that are open at this point of a story, outermost first: in their code, which the reader does not see,
 * or in their result. A field may run over paragraphs (a table of contents), so it is kept from one to the next.
 */
export type OpenFields = ('code' | 'result')[];

/** Half points of text whose size nothing says (ISO 29500-1 17.3.2.38). */
export const defaultSize = 20;

/** Elements that hold runs and are read as if they were not there (17.3–17.5, 17.13): tracked insertions included. */
const transparent = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'sdt', 'sdtContent', 'dir', 'bdo']);

/** Marks that hold no text and may stand in the middle of changed words: they stay where they are (17.13.5, 17.13.6, 17.13.4). */
const marks = new Set(['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'permStart', 'permEnd']);
/** Children of a run that are nothing to a reader or a writer. */
const idle = new Set(['rPr', 'lastRenderedPageBreak']);

const mathNamespace = /\/math$/;

/**
 * The text of a paragraph as the reader reads it, by formatting. Tracked deletions, hidden text, field codes, note
 * and comment marks are left out; a tab is `\t`, a line break `\v`, a page or column break `\f`, a no-break hyphen
 * U+2011. Of a phonetic guide the base text is taken, of an equation its characters.
 */
export function paragraphText(paragraph: Element, style: ParagraphStyle, styles: StyleSheet, fields: OpenFields): ParagraphText {
  const pieces: Piece[] = [];
  const boxes: Element[] = [];
  const obstacles: Obstacle[] = [];
  let length = 0;
  let objects = 0;
  let simpleFields = 0;

  const push = (piece: Piece): void => {
    pieces.push(piece);
    length += piece.text.length;
  };
  const note = (kind: Obstacle['kind'], element: Element): void => {
    obstacles.push({ kind, at: length, element });
  };

  const readRun = (run: Element): void => {
    const own = childW(run, 'rPr');
    const character = styles.character(valW(own, 'rStyle'));
    // A toggle that both styles set cancels out (17.7.3); written on the run itself it decides.
    const bold = onOff(own, 'b') ?? (style.bold !== (character.bold ?? false));
    const size = sizeOf(own) ?? character.size ?? style.size ?? defaultSize;
    const hidden = onOff(own, 'vanish') ?? character.hidden ?? style.hidden;
    const say: Say = (text, item, whole = true) => {
      if (text === '' || fields.includes('code')) return;
      if (hidden) return note('hidden', item);
      const within = fields.length > 0 || simpleFields > 0 ? 'field' : objects > 0 || !whole ? 'object' : null;
      push({ text, bold, size, source: { run, item, within } });
    };
    readContent(run, say);
  };

  const readContent = (holder: Element, say: Say): void => {
    for (const item of elements(holder)) {
      if (isAlternate(item)) {
        const taken = alternate(item);
        objects += 1;
        note('object', item);
        if (taken) readContent(taken, say);
        objects -= 1;
      } else if (isWNamespace(item.namespaceURI)) {
        readItem(item, say);
      }
    }
  };

  const readItem = (item: Element, say: Say): void => {
    switch (item.localName) {
      case 't':
        return say(plainText(item), item);
      case 'tab':
      case 'ptab':
        return say('\t', item);
      case 'br':
        return say(/^(page|column)$/.test(attrW(item, 'type') ?? '') ? '\f' : '\v', item);
      case 'cr':
        return say('\v', item);
      case 'noBreakHyphen':
        return say('\u2011', item);
      case 'sym':
        return say(symbol(item), item, false);
      case 'fldChar':
        note('field', item);
        return step(fields, attrW(item, 'fldCharType'));
      case 'ruby':
        objects += 1;
        readRuns(childW(item, 'rubyBase'));
        objects -= 1;
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        note('picture', item);
        return collectBoxes(item, boxes);
      case 'footnoteReference':
      case 'endnoteReference':
        return note('note', item);
      case 'commentReference':
        return note('mark', item);
      default:
        if (!idle.has(item.localName ?? '') && !fields.includes('code')) note('object', item);
    }
  };

  const readRuns = (holder: Element | null): void => {
    for (const item of elements(holder)) {
      const name = item.localName ?? '';
      if (isAlternate(item)) {
        objects += 1;
        note('object', item);
        readRuns(alternate(item));
        objects -= 1;
      } else if (mathNamespace.test(item.namespaceURI ?? '')) readMath(item);
      else if (!isWNamespace(item.namespaceURI)) continue;
      else if (name === 'r') readRun(item);
      else if (name === 'fldSimple') {
        note('field', item);
        simpleFields += 1;
        readRuns(item);
        simpleFields -= 1;
      } else if (transparent.has(name)) readRuns(item);
      else if (name === 'del' || name === 'moveFrom') note('revisions', item);
      else if (marks.has(name)) note('mark', item);
    }
  };

  const readMath = (holder: Element): void => {
    for (const item of elements(holder)) {
      if (mathNamespace.test(item.namespaceURI ?? '') && item.localName === 't') {
        push({ text: plainText(item), bold: style.bold, size: style.size ?? defaultSize, source: null });
      } else if (!(isWNamespace(item.namespaceURI) && /^(del|moveFrom)$/.test(item.localName ?? ''))) {
        readMath(item);
      }
    }
  };

  readRuns(paragraph);
  // A code that is not closed by the end of its paragraph is a torn field far more often than a long one: what
  // follows is shown rather than lost.
  while (fields.includes('code')) fields.splice(fields.indexOf('code'), 1);
  return { pieces, boxes, obstacles };
}

/** Takes what an element of the run says; `whole` is false where it is no text that could be written over. */
type Say = (text: string, item: Element, whole?: boolean) => void;

/** Without `xml:space` the surrounding white space of markup is no text; a line end inside is a space, as in XML text. */
function plainText(element: Element): string {
  const text = (element.textContent ?? '').replace(/[\r\n]/g, ' ');
  return element.getAttribute('xml:space') === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

/** A character of a symbol font; in the private use area where it has no other code. */
function symbol(element: Element): string {
  const code = Number.parseInt(attrW(element, 'char') ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function step(fields: OpenFields, type: string | null): void {
  if (type === 'begin') fields.push('code');
  else if (type === 'end') fields.pop();
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
}

function collectBoxes(holder: Element, boxes: Element[]): void {
  for (const item of elements(holder)) {
    if (isAlternate(item)) {
      const taken = alternate(item);
      if (taken) collectBoxes(taken, boxes);
    } else if (item.localName === 'txbxContent' && isWNamespace(item.namespaceURI)) {
      boxes.push(item);
    } else {
      collectBoxes(item, boxes);
    }
  }
}
