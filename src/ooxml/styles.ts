import type { Document, Element } from '@xmldom/xmldom';
import { builtInByName } from './built-in-styles';
import { attrW, childrenW, childW, onOff, valW, wholeNumber } from './dom';

/** Alignment in the words of `ParagraphFormat`. */
export type Alignment = 'left' | 'centered' | 'right' | 'justified';

/** A reference to a list: `w:numPr`. A part that is not written is `null`. */
export interface NumberingReference {
  readonly numId: string | null;
  readonly level: number | null;
}

/** What a paragraph style comes to with all that it is based on, document defaults included. */
export interface ParagraphStyle {
  readonly id: string | null;
  /** The value of `Word.Style`; "Other" for a style that Word's API has no name for. */
  readonly word: string;
  /** 1 to 9; `null` for body text. */
  readonly outlineLevel: number | null;
  readonly alignment: Alignment | null;
  /** Half points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** The list that the style puts its paragraphs in, and the style that says so: levels are linked to that one. */
  readonly numbering: (NumberingReference & { readonly from: string }) | null;
}

/** What a character style comes to; `null` where it says nothing. */
export interface CharacterStyle {
  readonly bold: boolean | null;
  readonly size: number | null;
  readonly hidden: boolean | null;
}

/** The styles of a document. */
export interface StyleSheet {
  /** The paragraph style of an id; the default one for `null` and for an id that is not defined. */
  paragraph(id: string | null): ParagraphStyle;
  character(id: string | null): CharacterStyle;
  /** The `w:numId` that a numbering style stands for. */
  numberingStyle(id: string): string | null;
}

const noCharacterStyle: CharacterStyle = { bold: null, size: null, hidden: null };

/** Reads a styles part; without one every paragraph is Normal. */
export function readStyles(tree: Document | null): StyleSheet {
  const root = tree?.documentElement ?? null;
  const byId = new Map<string, Element>();
  let defaultId: string | null = null;
  for (const style of childrenW(root, 'style')) {
    const id = attrW(style, 'styleId');
    if (id === null) continue;
    byId.set(id, style);
    const isDefault = /^(1|true|on)$/.test(attrW(style, 'default') ?? '');
    if (isDefault && typeOf(style) === 'paragraph') defaultId = id;
  }
  const defaults = childW(root, 'docDefaults');
  const defaultRun = childW(childW(defaults, 'rPrDefault'), 'rPr');
  const defaultParagraph = childW(childW(defaults, 'pPrDefault'), 'pPr');

  /** A style and what it is based on, nearest first; a circle ends it. */
  const chain = (id: string | null, type: string): Element[] => {
    const found: Element[] = [];
    for (let at = id; at !== null; ) {
      const style = byId.get(at);
      if (!style || typeOf(style) !== type || found.includes(style)) break;
      found.push(style);
      at = valW(style, 'basedOn');
    }
    return found;
  };

  const resolveParagraph = (id: string | null): ParagraphStyle => {
    const styles = chain(id, 'paragraph');
    const paragraphs = [...styles.map((style) => childW(style, 'pPr')), defaultParagraph];
    const runs = [...styles.map((style) => childW(style, 'rPr')), defaultRun];
    const name = styles[0] ? (valW(styles[0], 'name') ?? '') : 'Normal';
    const builtIn = builtInByName(name);
    return {
      id,
      word: builtIn && builtIn.kind === 'paragraph' ? builtIn.word : 'Other',
      outlineLevel: first(styles, outlineLevelOf) || null,
      alignment: first(paragraphs, alignmentOf),
      size: first(runs, sizeOf),
      bold: first(runs, (run) => onOff(run, 'b')) ?? false,
      hidden: first(runs, (run) => onOff(run, 'vanish')) ?? false,
      numbering: numberingOf(styles),
    };
  };

  const paragraphs = new Map<string | null, ParagraphStyle>();
  const characters = new Map<string, CharacterStyle>();
  return {
    paragraph(id) {
      const known = id !== null && typeOf(byId.get(id)) === 'paragraph' ? id : defaultId;
      let style = paragraphs.get(known);
      if (!style) paragraphs.set(known, (style = resolveParagraph(known)));
      return style;
    },
    character(id) {
      if (id === null) return noCharacterStyle;
      let style = characters.get(id);
      if (!style) {
        const runs = chain(id, 'character').map((one) => childW(one, 'rPr'));
        style = {
          bold: first(runs, (run) => onOff(run, 'b')),
          size: first(runs, sizeOf),
          hidden: first(runs, (run) => onOff(run, 'vanish')),
        };
        characters.set(id, style);
      }
      return style;
    },
    numberingStyle: (id) => valW(childW(childW(byId.get(id), 'pPr'), 'numPr'), 'numId'),
  };
}

/** Half points of a run's own `w:sz`; `null` when not written. */
export function sizeOf(run: Element | null): number | null {
  return wholeNumber(valW(run, 'sz'));
}

/** A paragraph's own alignment; `null` when not written. */
export function alignmentOf(paragraph: Element | null): Alignment | null {
  const value = valW(paragraph, 'jc');
  if (value === null) return null;
  if (value === 'left' || value === 'start' || value === 'numTab') return 'left';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'center' ? 'centered' : 'justified';
}

/** A paragraph's own reference to a list; `null` when not written. */
export function numberingReferenceOf(paragraph: Element | null): NumberingReference | null {
  const reference = childW(paragraph, 'numPr');
  if (!reference) return null;
  return { numId: valW(reference, 'numId'), level: wholeNumber(valW(reference, 'ilvl')) };
}

/** `w:outlineLvl` 0 to 8 as 1 to 9, 9 (body text) as 0; `null` when not written. */
export function ownOutlineLevel(paragraph: Element | null): number | null {
  const value = wholeNumber(valW(paragraph, 'outlineLvl'));
  if (value === null || value < 0 || value > 9) return null;
  return value === 9 ? 0 : value + 1;
}

/** Built-in headings have their outline level whatever the file leaves out: Word does not let it be changed. */
function outlineLevelOf(style: Element): number | null {
  const heading = /^Heading(\d)$/.exec(builtInByName(valW(style, 'name') ?? '')?.word ?? '')?.[1];
  return heading ? Number(heading) : ownOutlineLevel(childW(style, 'pPr'));
}

/** The nearest `w:numId` and `w:ilvl`, each for itself, as properties are inherited one by one. */
function numberingOf(styles: readonly Element[]): ParagraphStyle['numbering'] {
  let level: number | null = null;
  for (const style of styles) {
    const reference = numberingReferenceOf(childW(style, 'pPr'));
    if (!reference) continue;
    level ??= reference.level;
    if (reference.numId !== null) return { numId: reference.numId, level, from: attrW(style, 'styleId') ?? '' };
  }
  return null;
}

function typeOf(style: Element | undefined): string | null {
  return style ? (attrW(style, 'type') ?? 'paragraph') : null;
}

/** The first answer that is not `null`. */
function first<T, U>(items: readonly T[], read: (item: T) => U | null): U | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
