import { attr, drop, ensure, kid, setAttr, val } from './dom';
import type { Element } from './dom';
import { invalidArgument } from './errors';
import { levelProperties, listPlace } from './numbering';
import { paragraphOrder } from './order';
import { documentDefaults } from './parts';
import type { Json } from './protocol';
import { touch } from './session';
import type { Session } from './session';
import { paragraphStyle, styleChain, styleId } from './style-sheet';
import { lookOf } from './run-format';
import { paragraphProperties, trackFormat } from './tracked';

/** The paragraph properties that count, nearest first: its own, its list level's, its styles', the defaults. */
function chainOf(session: Session, paragraph: Element): (Element | null)[] {
  const own = kid(paragraph, 'pPr');
  const level = listPlace(session, paragraph);
  const styles = styleChain(session, paragraphStyle(session, paragraph)).map((style) => kid(style, 'pPr'));
  return [own, level ? levelProperties(session, level) : null, ...styles, kid(kid(documentDefaults(session), 'pPrDefault'), 'pPr')];
}

/** The nearest value of an attribute: `w:ind` and `w:spacing` are inherited attribute by attribute. */
function inherited(session: Session, paragraph: Element, local: string, ...names: readonly string[]): string | null {
  for (const properties of chainOf(session, paragraph)) {
    const element = kid(properties, local);
    for (const name of names) {
      const value = attr(element, name);
      if (value !== null) return value;
    }
  }
  return null;
}

const points = (value: string | null): number => (value === null ? 0 : Number(value) / 20);

const alignments: Readonly<Record<string, string>> = {
  left: 'Left', start: 'Left', center: 'Centered', right: 'Right', end: 'Right', both: 'Justified', distribute: 'Justified',
};

/** Word.Alignment. */
export function alignmentOf(session: Session, paragraph: Element): string {
  for (const properties of chainOf(session, paragraph)) {
    const value = val(properties, 'jc');
    if (value !== null) return alignments[value] ?? 'Unknown';
  }
  return 'Left';
}

export function setAlignment(session: Session, paragraph: Element, value: Json): void {
  const words: Readonly<Record<string, string>> = { left: 'left', centered: 'center', right: 'right', justified: 'both' };
  const word = words[String(value).toLowerCase()];
  if (!word) throw invalidArgument(`"${String(value)}" is no alignment.`);
  setAttr(ensure(changing(session, paragraph), 'jc', paragraphOrder), 'val', word);
}

/** Properties about to be changed, with the old ones kept when changes are tracked. */
function changing(session: Session, paragraph: Element): Element {
  touch(session, paragraph);
  const properties = paragraphProperties(paragraph);
  trackFormat(session, properties);
  return properties;
}

/** Left indent in points, list indents included. */
export function leftIndentOf(session: Session, paragraph: Element): number {
  return points(inherited(session, paragraph, 'ind', 'left', 'start'));
}

export function rightIndentOf(session: Session, paragraph: Element): number {
  return points(inherited(session, paragraph, 'ind', 'right', 'end'));
}

/** First-line indent in points, negative when hanging; an indent in characters counts by the size of the paragraph's text. */
export function firstLineIndentOf(session: Session, paragraph: Element): number {
  for (const properties of chainOf(session, paragraph)) {
    const indent = kid(properties, 'ind');
    const hanging = attr(indent, 'hanging');
    if (hanging !== null) return -points(hanging);
    const chars = Number(attr(indent, 'firstLineChars') ?? 0);
    const first = attr(indent, 'firstLine');
    if (chars > 0 && first === null) {
      return (chars / 100) * lookOf(session, paragraph, kid(kid(paragraph, 'pPr'), 'rPr'), '').Size;
    }
    if (first !== null) return points(first);
  }
  return 0;
}

export function setIndent(session: Session, paragraph: Element, side: 'left' | 'right' | 'firstLine', value: Json): void {
  if (typeof value !== 'number') throw invalidArgument('An indent is a number of points.');
  const indent = ensure(changing(session, paragraph), 'ind', paragraphOrder);
  const twentieths = String(Math.round(value * 20));
  if (side === 'firstLine') {
    for (const name of ['firstLine', 'hanging', 'firstLineChars', 'hangingChars']) setAttr(indent, name, null);
    if (value < 0) setAttr(indent, 'hanging', String(Math.round(-value * 20)));
    else setAttr(indent, 'firstLine', twentieths);
    // An indent in characters that a style gives would win over points: it is switched off.
    if (inherited(session, paragraph, 'ind', 'firstLineChars') !== null) setAttr(indent, 'firstLineChars', '0');
    return;
  }
  const other = side === 'left' ? 'start' : 'end';
  for (const name of [other, `${side}Chars`, `${other}Chars`]) setAttr(indent, name, null);
  setAttr(indent, side, twentieths);
  if (inherited(session, paragraph, 'ind', `${side}Chars`) !== null) setAttr(indent, `${side}Chars`, '0');
}

/** Line spacing in points: 12 is single, as Word's API counts it. */
export function lineSpacingOf(session: Session, paragraph: Element): number {
  return points(inherited(session, paragraph, 'spacing', 'line') ?? '240');
}

export function setLineSpacing(session: Session, paragraph: Element, value: Json): void {
  if (typeof value !== 'number' || value <= 0) throw invalidArgument('Line spacing is a positive number of points.');
  const spacing = ensure(changing(session, paragraph), 'spacing', paragraphOrder);
  setAttr(spacing, 'line', String(Math.round(value * 20)));
  setAttr(spacing, 'lineRule', 'auto');
}

/** Space before or after in points. */
export function spaceOf(session: Session, paragraph: Element, side: 'before' | 'after'): number {
  return points(inherited(session, paragraph, 'spacing', side));
}

export function setSpace(session: Session, paragraph: Element, side: 'before' | 'after', value: Json): void {
  if (typeof value !== 'number' || value < 0) throw invalidArgument('Space is a number of points, not negative.');
  const spacing = ensure(changing(session, paragraph), 'spacing', paragraphOrder);
  setAttr(spacing, `${side}Autospacing`, null);
  setAttr(spacing, `${side}Lines`, null);
  setAttr(spacing, side, String(Math.round(value * 20)));
}

/** Space before or after in lines (`w:beforeLines` holds hundredths). */
export function lineUnitOf(session: Session, paragraph: Element, side: 'before' | 'after'): number {
  return Number(inherited(session, paragraph, 'spacing', `${side}Lines`) ?? 0) / 100;
}

export function setLineUnit(session: Session, paragraph: Element, side: 'before' | 'after', value: Json): void {
  if (typeof value !== 'number' || value < 0) throw invalidArgument('Space is a number of lines, not negative.');
  const spacing = ensure(changing(session, paragraph), 'spacing', paragraphOrder);
  setAttr(spacing, `${side}Autospacing`, null);
  setAttr(spacing, `${side}Lines`, String(Math.round(value * 100)));
  setAttr(spacing, side, String(Math.round(value * 240)));
}

/** 1 to 9, and 10 for body text. */
export function outlineLevelOf(session: Session, paragraph: Element): number {
  for (const properties of chainOf(session, paragraph)) {
    const value = val(properties, 'outlineLvl');
    if (value !== null) return Math.min(Number(value), 9) + 1;
  }
  const name = styleChain(session, paragraphStyle(session, paragraph)).map((style) => /^heading ([1-9])$/i.exec(val(style, 'name') ?? '')).find(Boolean);
  return name ? Number(name[1]) : 10;
}

export function setOutlineLevel(session: Session, paragraph: Element, value: Json): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 10) throw invalidArgument('An outline level is 1 to 10.');
  setAttr(ensure(changing(session, paragraph), 'outlineLvl', paragraphOrder), 'val', String(value - 1));
}

/** Gives a paragraph a style; direct formatting of the paragraph that the style sets too makes way, as in Word. */
export function setParagraphStyle(session: Session, paragraph: Element, style: Element): void {
  const properties = changing(session, paragraph);
  if (attr(style, 'default') === '1') drop(properties, 'pStyle');
  else setAttr(ensure(properties, 'pStyle', paragraphOrder), 'val', styleId(style));
  session.version++;
}
