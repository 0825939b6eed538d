import type { Element } from '@xmldom/xmldom';
import type { Aside, Draft, Paragraph } from '../draft/draft';
import { cells, through } from './blocks';
import { childW, isW, valW } from './dom';
import { leftoversOf } from './leftovers';
import { relationType } from './names';
import { readNumbering } from './numbering';
import type { ListPlace, Numbering } from './numbering';
import type { OoxmlPackage } from './package';
import { alignmentOf, ownOutlineLevel, readStyles, sizeOf } from './styles';
import type { ParagraphStyle, StyleSheet } from './styles';
import { defaultSize, paragraphText } from './text';
import type { OpenFields, ParagraphText, Piece } from './text';

/**
 * Reads an open .docx into a draft: the paragraphs of the body in order, tables row by row, with their list labels
 * as Word shows them; text boxes as asides, each once. Headers, footers, notes and comments are not read, only that a
 * paragraph has a comment. Tracked changes are read as accepted. The format that a table style gives is not taken into account.
 */
export function readDraft(pkg: OoxmlPackage): Draft {
  return readPlaces(pkg).draft;
}

/** Where a paragraph of the draft stands in the document's tree. */
export interface Place {
  /** Its elements: several where a tracked deletion of paragraph marks has joined them. The last one has its properties. */
  readonly elements: readonly [Element, ...Element[]];
  readonly text: ParagraphText;
  /** Whether it begins inside a field that goes on from the paragraph before, such as a table of contents. */
  readonly inField: boolean;
}

/** The draft, as `readDraft` reads it, and the place of each of its paragraphs. */
export function readPlaces(pkg: OoxmlPackage): { readonly draft: Draft; readonly places: readonly Place[] } {
  const part = (type: string) => {
    const name = pkg.related(pkg.mainPart, type);
    return name === null ? null : pkg.xml(name);
  };
  const styles = readStyles(part(relationType.styles));
  const numbering = readNumbering(part(relationType.numbering), styles);
  const body = childW(pkg.xml(pkg.mainPart)?.documentElement, 'body');
  const story = readStory(body, styles, numbering);
  const asides: Aside[] = [];
  const addBoxes = (anchor: number, boxes: readonly Element[]): void => {
    for (const box of boxes) {
      const { paragraphs, anchored } = readStory(box, styles, numbering);
      asides.push({ kind: 'textbox', anchor, paragraphs });
      for (const inner of anchored) addBoxes(anchor, inner.boxes);
    }
  };
  for (const { anchor, boxes } of story.anchored) addBoxes(anchor, boxes);
  return { draft: { paragraphs: story.paragraphs, asides }, places: story.places };
}

/** A run of text of its own: the body, or a text box; lists are counted anew in each. */
interface Story {
  readonly paragraphs: readonly Paragraph[];
  readonly places: readonly Place[];
  readonly anchored: readonly { readonly anchor: number; readonly boxes: readonly Element[] }[];
}

/** A paragraph whose mark is deleted waits for the next one, which it joins. */
type Waiting = Place;

function readStory(holder: Element | null, styles: StyleSheet, numbering: Numbering): Story {
  const paragraphs: Paragraph[] = [];
  const places: Place[] = [];
  const anchored: { anchor: number; boxes: readonly Element[] }[] = [];
  const fields: OpenFields = [];
  const count = numbering.counter();

  const add = (place: Place, tableDepth: number): void => {
    const { pieces, boxes } = place.text;
    const element = place.elements[place.elements.length - 1] ?? place.elements[0];
    const properties = childW(element, 'pPr');
    const style = styles.paragraph(valW(properties, 'pStyle'));
    const listed = listPlace(properties, style, pieces, numbering);
    if (boxes.length > 0) anchored.push({ anchor: paragraphs.length, boxes });
    places.push(place);
    const leftovers = leftoversOf(place.elements);
    paragraphs.push({
      text: textOfPieces(pieces),
      label: listed ? count(listed) : '',
      listLevel: listed ? listed.level : null,
      style: style.word,
      outlineLevel: (ownOutlineLevel(properties) ?? style.outlineLevel) || null,
      tableDepth,
      format: {
        alignment: alignmentOf(properties) ?? style.alignment ?? 'left',
        fontSize: fontSize(properties, style, pieces),
        boldLead: boldLead(pieces),
      },
      ...(leftovers.length > 0 ? { leftovers } : {}),
    });
  };

  const readBlocks = (container: Element | null, tableDepth: number): void => {
    const before = paragraphs.length;
    let waiting: Waiting | null = null;
    /** Nothing follows that it could join: a deleted paragraph without text is gone, one with text stays. */
    const settle = (needed: boolean): void => {
      if (waiting && (needed || textOfPieces(waiting.text.pieces) !== '')) add(waiting, tableDepth);
      waiting = null;
    };
    for (const block of through(container, ['p', 'tbl'])) {
      if (isW(block, 'tbl')) {
        settle(false);
        for (const cell of cells(block)) readBlocks(cell, tableDepth + 1);
        continue;
      }
      const style = styles.paragraph(valW(childW(block, 'pPr'), 'pStyle'));
      const inField = fields.length > 0;
      const own = paragraphText(block, style, styles, fields);
      const joined: Place = waiting ? join(waiting, own, block) : { elements: [block], text: own, inField };
      waiting = null;
      if (markDeleted(block)) waiting = joined;
      else add(joined, tableDepth);
    }
    settle(paragraphs.length === before);
  };

  readBlocks(holder, 0);
  return { paragraphs, places, anchored };
}

function join(before: Place, own: ParagraphText, element: Element): Place {
  const length = textOfPieces(before.text.pieces).length;
  return {
    elements: [...before.elements, element],
    text: {
      pieces: [...before.text.pieces, ...own.pieces],
      boxes: [...before.text.boxes, ...own.boxes],
      obstacles: [...before.text.obstacles, ...own.obstacles.map((one) => ({ ...one, at: one.at + length }))],
    },
    inField: before.inField,
  };
}

/** A paragraph mark that is deleted or moved away under tracked changes. */
function markDeleted(paragraph: Element): boolean {
  const mark = childW(childW(paragraph, 'pPr'), 'rPr');
  return childW(mark, 'del') !== null || childW(mark, 'moveFrom') !== null;
}

/** A paragraph that holds nothing but a section break is never numbered. */
function listPlace(
  properties: Element | null,
  style: ParagraphStyle,
  pieces: readonly Piece[],
  numbering: Numbering,
): ListPlace | null {
  if (pieces.length === 0 && childW(properties, 'sectPr')) return null;
  return numbering.place(properties, style);
}

function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Points; `null` when the text has several sizes. An empty paragraph has the size of its mark. */
function fontSize(properties: Element | null, style: ParagraphStyle, pieces: readonly Piece[]): number | null {
  const size = pieces[0]?.size ?? sizeOf(childW(properties, 'rPr')) ?? style.size ?? defaultSize;
  return pieces.every((piece) => piece.size === size) ? size / 2 : null;
}

function boldLead(pieces: readonly Piece[]): number {
  let length = 0;
  for (const { text, bold } of pieces) {
    if (!bold) break;
    length += text.length;
  }
  return length;
}
