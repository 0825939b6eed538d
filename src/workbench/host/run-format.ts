import { attr, drop, ensure, isOn, isW, kid, make, place, setAttr, val } from './dom';
import type { Element } from './dom';
import { invalidArgument } from './errors';
import { runOrder } from './order';
import { documentDefaults } from './parts';
import type { Json } from './protocol';
import { flatOf, touch } from './session';
import type { Session } from './session';
import type { Span } from './spans';
import { paragraphStyle, styleById, styleChain } from './style-sheet';
import { isTracking, markProperties, trackFormat } from './tracked';
import { objectMark } from './text-model';
import { themeFont } from './theme';
import { colorOf, colorValue, highlightNames, highlightValues, underlineNames, underlineValues } from './run-values';
import { portions } from './portions';
import { cut } from './runs';

/** The look of one run as Word's Font object tells it. */
export interface Look {
  readonly Name: string;
  readonly Size: number;
  readonly Bold: boolean;
  readonly Italic: boolean;
  readonly Color: string;
  readonly Underline: string;
  readonly Subscript: boolean;
  readonly Superscript: boolean;
  readonly StrikeThrough: boolean;
  readonly DoubleStrikeThrough: boolean;
  readonly HighlightColor: string | null;
}

/** What Word answers when the runs of a range differ: nothing for switches and sizes, '' for words. */
const mixed: Readonly<Record<keyof Look, Json>> = {
  Name: '', Size: null, Bold: null, Italic: null, Color: '', Underline: 'Mixed', Subscript: null, Superscript: null,
  StrikeThrough: null, DoubleStrikeThrough: null, HighlightColor: '',
};

const eastAsian = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f]|[\ud840-\ud87f][\udc00-\udfff]/;

/** The look of a run (or, with no run, of a paragraph's mark) after styles and defaults. `text` decides which font counts. */
export function lookOf(session: Session, paragraph: Element, properties: Element | null, text: string): Look {
  const characterStyles = val(properties, 'rStyle') === null ? [] : styleChain(session, styleById(session, 'character', val(properties, 'rStyle')));
  const paragraphStyles = styleChain(session, paragraphStyle(session, paragraph));
  const defaults = kid(kid(documentDefaults(session), 'rPrDefault'), 'rPr');
  const chain = [properties, ...[...characterStyles, ...paragraphStyles].map((style) => kid(style, 'rPr')), defaults];
  const first = (local: string): Element | null => {
    for (const one of chain) {
      const found = kid(one, local);
      if (found) return found;
    }
    return null;
  };
  // Toggle properties: set in both kinds of style they cancel out (ECMA-376-1 17.7.3).
  const toggle = (local: string): boolean => {
    const own = kid(properties, local);
    if (own) return isOn(own);
    const within = (styles: readonly Element[]): boolean => {
      for (const style of styles) {
        const found = kid(kid(style, 'rPr'), local);
        if (found) return isOn(found);
      }
      return false;
    };
    return within(characterStyles) !== within(paragraphStyles) || isOn(kid(defaults, local));
  };
  const align = attr(first('vertAlign'), 'val');
  const underline = attr(first('u'), 'val');
  return {
    Name: fontName(session, chain, text),
    Size: Number(attr(first('sz'), 'val') ?? 20) / 2,
    Bold: toggle('b'),
    Italic: toggle('i'),
    Color: colorOf(attr(first('color'), 'val')),
    Underline: underlineNames[underline ?? 'none'] ?? 'Single',
    Subscript: align === 'subscript',
    Superscript: align === 'superscript',
    StrikeThrough: toggle('strike'),
    DoubleStrikeThrough: isOn(first('dstrike')),
    HighlightColor: highlightNames[attr(first('highlight'), 'val') ?? 'none'] ?? null,
  };
}

function fontName(session: Session, chain: readonly (Element | null)[], text: string): string {
  const kinds = eastAsian.test(text) ? (['eastAsia', 'eastAsiaTheme'] as const) : (['ascii', 'asciiTheme'] as const);
  for (const one of chain) {
    const fonts = kid(one, 'rFonts');
    const theme = attr(fonts, kinds[1]);
    const themed = theme === null ? null : themeFont(session, theme);
    if (themed) return themed;
    const name = attr(fonts, kinds[0]);
    if (name) return name;
  }
  return 'Times New Roman';
}

/** The looks of all text that ranges cover; of the paragraph marks when they cover no text. */
function looks(session: Session, spans: readonly Span[]): Look[] {
  const found: Look[] = [];
  const marks: Look[] = [];
  for (const span of spans) {
    for (const part of portions(session, span)) {
      const runs = new Map<Element, string>();
      for (const piece of flatOf(session, part.paragraph).pieces) {
        if (piece.end <= part.start || piece.start >= part.end || piece.text === objectMark || !isW(piece.run, 'r')) continue;
        runs.set(piece.run, (runs.get(piece.run) ?? '') + piece.text);
      }
      for (const [run, text] of runs) found.push(lookOf(session, part.paragraph, kid(run, 'rPr'), text));
      if (!runs.size) marks.push(lookOf(session, part.paragraph, markLook(session, part.paragraph, part.start), ''));
    }
  }
  return found.length ? found : marks;
}

/** What a cursor types with: the run before it, else the paragraph's mark. */
function markLook(session: Session, paragraph: Element, offset: number): Element | null {
  const { pieces } = flatOf(session, paragraph);
  const piece = pieces.find(({ start, end }) => start < offset && offset <= end) ?? pieces[0];
  return piece ? kid(piece.run, 'rPr') : kid(kid(paragraph, 'pPr'), 'rPr');
}

/** One property over ranges: the common value, or what Word answers for a mixture. */
export function readLook(session: Session, spans: readonly Span[], name: keyof Look): Json {
  const all = looks(session, spans);
  const first = all[0];
  if (!first) return mixed[name];
  return all.every((look) => look[name] === first[name]) ? first[name] : mixed[name];
}

/** Sets one property on all text that ranges cover, and on the marks of paragraphs that they cover. Throws InvalidArgument. */
export function writeLook(session: Session, spans: readonly Span[], name: keyof Look, value: Json): void {
  const apply = setter(name, value);
  for (const span of spans) {
    for (const part of portions(session, span)) {
      const { paragraph, start, end, mark } = part;
      touch(session, paragraph);
      if (start < end) {
        cut(session, { paragraph, offset: start });
        cut(session, { paragraph, offset: end });
        const runs = new Set(flatOf(session, paragraph).pieces.filter((piece) => piece.start >= start && piece.end <= end).map(({ run }) => run));
        for (const run of runs) if (isW(run, 'r')) change(session, runProperties(run), apply);
      }
      if (mark) change(session, markProperties(paragraph), apply);
      session.version++;
    }
  }
}

function change(session: Session, properties: Element, apply: (properties: Element) => void): void {
  if (isTracking(session)) trackFormat(session, properties);
  apply(properties);
}

/** `w:rPr` of a run, made when missing. */
export function runProperties(run: Element): Element {
  const found = kid(run, 'rPr');
  if (found) return found;
  const made = make(run, 'rPr');
  run.insertBefore(made, run.firstChild);
  return made;
}

function setter(name: keyof Look, value: Json): (properties: Element) => void {
  switch (name) {
    case 'Bold':
      return toggles(value, name, 'b', 'bCs');
    case 'Italic':
      return toggles(value, name, 'i', 'iCs');
    case 'StrikeThrough':
      return (properties) => {
        toggles(value, name, 'strike')(properties);
        if (value === true) drop(properties, 'dstrike');
      };
    case 'DoubleStrikeThrough':
      return (properties) => {
        toggles(value, name, 'dstrike')(properties);
        if (value === true) drop(properties, 'strike');
      };
    case 'Subscript':
    case 'Superscript': {
      if (typeof value !== 'boolean') throw invalidArgument(`Font.${name} takes true or false.`);
      const word = name.toLowerCase();
      return (properties) => {
        if (value) setVal(properties, 'vertAlign', word);
        else if (val(properties, 'vertAlign') === word) drop(properties, 'vertAlign');
      };
    }
    case 'Size': {
      if (typeof value !== 'number' || value < 1 || value > 1638) throw invalidArgument('Font.Size takes 1 to 1638 points.');
      const half = String(Math.round(value * 2));
      return (properties) => {
        setVal(properties, 'sz', half);
        setVal(properties, 'szCs', half);
      };
    }
    case 'Color': {
      const color = colorValue(value);
      return (properties) => place(properties, make(properties, 'color', { val: color }), runOrder);
    }
    case 'Underline': {
      const word = underlineValues[String(value).toLowerCase()];
      if (word === undefined) throw invalidArgument(`"${String(value)}" is no underline type.`);
      return (properties) => setVal(properties, 'u', word);
    }
    case 'HighlightColor': {
      const word = value === null || value === '' ? 'none' : highlightValues(value);
      return (properties) => (word === 'none' ? drop(properties, 'highlight') : setVal(properties, 'highlight', word));
    }
    case 'Name': {
      if (typeof value !== 'string' || value === '') throw invalidArgument('Font.Name takes the name of a font.');
      return (properties) => setFont(properties, value);
    }
  }
}

function toggles(value: Json, name: string, ...locals: readonly string[]): (properties: Element) => void {
  if (typeof value !== 'boolean') throw invalidArgument(`Font.${name} takes true or false.`);
  return (properties) => {
    // Switched off, it is said so, as a style may switch it on.
    for (const local of locals) place(properties, make(properties, local, value ? {} : { val: '0' }), runOrder);
  };
}

function setVal(properties: Element, local: string, value: string): void {
  setAttr(ensure(properties, local, runOrder), 'val', value);
}

const eastAsianFonts = /[\u2e80-\u9fff]|^(SimSun|NSimSun|SimHei|FangSong|KaiTi|LiSu|YouYuan|DengXian|Microsoft YaHei|Microsoft JhengHei|PMingLiU|MingLiU|DFKai-SB|MS Mincho|MS Gothic|Yu Mincho|Yu Gothic|Meiryo|Batang|Gulim|Malgun Gothic|ST[A-Z]|FZ|Source Han|Noto S\w+ CJK|方正|华文)/i;

/** Word gives an East Asian font to all text, another font to the text that is not East Asian. */
function setFont(properties: Element, name: string): void {
  const fonts = ensure(properties, 'rFonts', runOrder);
  const kinds = eastAsianFonts.test(name) ? ['ascii', 'hAnsi', 'eastAsia', 'cs'] : ['ascii', 'hAnsi', 'cs'];
  for (const kind of kinds) {
    setAttr(fonts, kind, name);
    setAttr(fonts, kind === 'cs' ? 'cstheme' : `${kind}Theme`, null);
  }
}
