import type { Element } from '@xmldom/xmldom';
import { alternate, attrW, childW, elements, isAlternate, isWNamespace, onOff, valW } from './dom';
import { sizeOf } from './styles';
import type { ParagraphStyle, StyleSheet } from './styles';

/** A stretch of text in one formatting. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  /** Half points. */
  readonly size: number;
}

/** What one paragraph's element says. */
export interface ParagraphText {
  readonly pieces: readonly Piece[];
  /** The contents (`w:txbxContent`) of the text boxes that are anchored in it, each once. */
  readonly boxes: readonly Element[];
}

/**
 * Fields that are open at this point of a story, outermost first: in their code, which the reader does not see,
 * or in their result. A field may run over paragraphs (a table of contents), so it is kept from one to the next.
 */
export type OpenFields = ('code' | 'result')[];

/** Half points of text whose size nothing says (ISO 29500-1 17.3.2.38). */
export const defaultSize = 20;

/** Elements that hold runs and are read as if they were not there (17.3–17.5, 17.13): tracked insertions included. */
const transparent = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'sdt', 'sdtContent', 'fldSimple', 'dir', 'bdo']);

const mathNamespace = /\/math$/;

/**
 * The text of a paragraph as the reader reads it, by formatting. Tracked deletions, hidden text, field codes, note
 * and comment marks are left out; a tab is `\t`, a line break `\v`, a page or column break `\f`, a no-break hyphen
 * U+2011. Of a phonetic guide the base text is taken, of an equation its characters.
 */
export function paragraphText(paragraph: Element, style: ParagraphStyle, styles: StyleSheet, fields: OpenFields): ParagraphText {
  const pieces: Piece[] = [];
  const boxes: Element[] = [];

  const readRun = (run: Element): void => {
    const own = childW(run, 'rPr');
    const character = styles.character(valW(own, 'rStyle'));
    // A toggle that both styles set cancels out (17.7.3); written on the run itself it decides.
    const bold = onOff(own, 'b') ?? (style.bold !== (character.bold ?? false));
    const size = sizeOf(own) ?? character.size ?? style.size ?? defaultSize;
    const hidden = onOff(own, 'vanish') ?? character.hidden ?? style.hidden;
    const say = (text: string): void => {
      if (text !== '' && !hidden && !fields.includes('code')) pieces.push({ text, bold, size });
    };
    readContent(run, say);
  };

  const readContent = (holder: Element, say: (text: string) => void): void => {
    for (const item of elements(holder)) {
      if (isAlternate(item)) {
        const taken = alternate(item);
        if (taken) readContent(taken, say);
      } else if (isWNamespace(item.namespaceURI)) {
        readItem(item, say);
      }
    }
  };

  const readItem = (item: Element, say: (text: string) => void): void => {
    switch (item.localName) {
      case 't':
        return say(plainText(item));
      case 'tab':
      case 'ptab':
        return say('\t');
      case 'br':
        return say(/^(page|column)$/.test(attrW(item, 'type') ?? '') ? '\f' : '\v');
      case 'cr':
        return say('\v');
      case 'noBreakHyphen':
        return say('\u2011');
      case 'sym':
        return say(symbol(item));
      case 'fldChar':
        return step(fields, attrW(item, 'fldCharType'));
      case 'ruby':
        return readRuns(childW(item, 'rubyBase'));
      case 'drawing':
      case 'pict':
      case 'object':
        return collectBoxes(item, boxes);
    }
  };

  const readRuns = (holder: Element | null): void => {
    for (const item of elements(holder)) {
      if (isAlternate(item)) readRuns(alternate(item));
      else if (mathNamespace.test(item.namespaceURI ?? '')) readMath(item);
      else if (!isWNamespace(item.namespaceURI)) continue;
      else if (item.localName === 'r') readRun(item);
      else if (transparent.has(item.localName ?? '')) readRuns(item);
    }
  };

  const readMath = (holder: Element): void => {
    for (const item of elements(holder)) {
      if (mathNamespace.test(item.namespaceURI ?? '') && item.localName === 't') {
        pieces.push({ text: plainText(item), bold: style.bold, size: style.size ?? defaultSize });
      } else if (!(isWNamespace(item.namespaceURI) && /^(del|moveFrom)$/.test(item.localName ?? ''))) {
        readMath(item);
      }
    }
  };

  readRuns(paragraph);
  // A code that is not closed by the end of its paragraph is a torn field far more often than a long one: what
  // follows is shown rather than lost.
  while (fields.includes('code')) fields.splice(fields.indexOf('code'), 1);
  return { pieces, boxes };
}

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
