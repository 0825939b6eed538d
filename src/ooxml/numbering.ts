import type { Document, Element } from '@xmldom/xmldom';
import { alternate, attrW, childrenW, childW, elements, isAlternate, isW, onOff, valW, wholeNumber } from './dom';
import { formatCustom, formatNumber } from './number-format';
import { numberingReferenceOf } from './styles';
import type { ParagraphStyle, StyleSheet } from './styles';

/** One level of a list definition (ISO 29500-1 17.9.6). */
export interface ListLevel {
  readonly start: number;
  /** `w:numFmt`. */
  readonly format: string;
  /** The terms of a format of the user's own; `null` for the standard ones. */
  readonly custom: string | null;
  /** `w:lvlText`, where %1 … %9 stand for the numbers of the levels. */
  readonly text: string;
  /** Restarts after a level of a lower index than this; 0 never restarts. */
  readonly restart: number;
  /** All numbers of the text in decimal. */
  readonly legal: boolean;
  /** The paragraph style that is linked to the level. */
  readonly style: string | null;
}

/** A list as a `w:num` makes it: its levels, and the definition that it shares its counters with. */
export interface List {
  readonly numId: string;
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | null)[];
  readonly startOverrides: readonly (number | null)[];
}

/** A paragraph's place in a list; `level` counts from 0. */
export interface ListPlace {
  readonly list: List;
  readonly level: number;
}

/** The lists of a document. */
export interface Numbering {
  list(numId: string): List | null;
  /** Where a paragraph of these own properties and this style stands; `null` outside lists (and for `w:numId` 0). */
  place(paragraph: Element | null, style: ParagraphStyle): ListPlace | null;
  /** Counts one story (the body, a text box) from its start: to be asked for every list paragraph in order. */
  counter(): (place: ListPlace) => string;
}

const levelCount = 9;

/** Reads a numbering part; without one there are no lists. */
export function readNumbering(tree: Document | null, styles: StyleSheet): Numbering {
  const root = tree?.documentElement ?? null;
  const definitions = new Map<string, Element>();
  for (const one of childrenW(root, 'abstractNum')) definitions.set(attrW(one, 'abstractNumId') ?? '', one);
  const nums = new Map<string, Element>();
  for (const one of childrenW(root, 'num')) nums.set(attrW(one, 'numId') ?? '', one);

  /** A definition may stand for the one of a numbering style (17.9.21). */
  const resolve = (id: string, seen: readonly string[]): string => {
    const link = valW(definitions.get(id), 'numStyleLink');
    const numId = link === null ? null : styles.numberingStyle(link);
    const next = numId === null ? null : valW(nums.get(numId), 'abstractNumId');
    if (next !== null && !seen.includes(next)) return resolve(next, [...seen, next]);
    if (link === null) return id;
    for (const [other, definition] of definitions) if (valW(definition, 'styleLink') === link) return other;
    return id;
  };

  const read = (numId: string): List | null => {
    const num = nums.get(numId);
    const written = valW(num, 'abstractNumId');
    if (!num || written === null) return null;
    const definition = resolve(written, [written]);
    const levels: (ListLevel | null)[] = Array<null>(levelCount).fill(null);
    const startOverrides: (number | null)[] = Array<null>(levelCount).fill(null);
    for (const level of childrenW(definitions.get(definition), 'lvl')) setLevel(levels, level);
    for (const override of childrenW(num, 'lvlOverride')) {
      const index = wholeNumber(attrW(override, 'ilvl'));
      if (index === null || index < 0 || index >= levelCount) continue;
      startOverrides[index] = wholeNumber(valW(override, 'startOverride'));
      const level = childW(override, 'lvl');
      if (level) setLevel(levels, level);
    }
    return { numId, definition, levels, startOverrides };
  };

  const lists = new Map<string, List | null>();
  const list = (numId: string): List | null => {
    let found = lists.get(numId);
    if (found === undefined) lists.set(numId, (found = numId === '0' ? null : read(numId)));
    return found;
  };

  return {
    list,
    place(paragraph, style) {
      const own = numberingReferenceOf(paragraph);
      const numId = own?.numId ?? style.numbering?.numId ?? null;
      const found = numId === null ? null : list(numId);
      if (!found) return null;
      const level = own?.level ?? (own?.numId == null ? styleLevel(found, style) : 0);
      return { list: found, level: Math.min(Math.max(level, 0), levelCount - 1) };
    },
    counter: countLists,
  };
}

/** In a list that comes from a style, the level that is linked to that style, whatever the style's own `w:ilvl`. */
function styleLevel(list: List, style: ParagraphStyle): number {
  for (const id of [style.id, style.numbering?.from]) {
    const linked = list.levels.findIndex((level) => level !== null && level.style !== null && level.style === id);
    if (linked >= 0) return linked;
  }
  return style.numbering?.level ?? 0;
}

function setLevel(levels: (ListLevel | null)[], level: Element): void {
  const index = wholeNumber(attrW(level, 'ilvl'));
  if (index === null || index < 0 || index >= levelCount) return;
  const { format, custom } = formatOf(level);
  levels[index] = {
    start: wholeNumber(valW(level, 'start')) ?? 0,
    format,
    custom,
    text: valW(level, 'lvlText') ?? '',
    restart: Math.min(wholeNumber(valW(level, 'lvlRestart')) ?? index, index),
    legal: onOff(level, 'isLgl') ?? false,
    style: valW(level, 'pStyle'),
  };
}

/** A format of the user's own stands in an alternate content, with a standard one to fall back on. */
function formatOf(level: Element): { format: string; custom: string | null } {
  for (const child of elements(level)) {
    const found = isW(child, 'numFmt') ? child : isAlternate(child) ? childW(alternate(child), 'numFmt') : null;
    if (!found) continue;
    const format = attrW(found, 'val') ?? 'decimal';
    return { format, custom: format === 'custom' ? attrW(found, 'format') : null };
  }
  return { format: 'decimal', custom: null };
}

/**
 * Counts as Word does: lists of one definition share their counters; a start override counts when its list first
 * comes to that level, and whenever the level starts anew; a level that is passed over counts as begun.
 */
function countLists(): (place: ListPlace) => string {
  const counters = new Map<string, (number | null)[]>();
  const overridden = new Set<string>();
  return ({ list, level }) => {
    let counts = counters.get(list.definition);
    if (!counts) counters.set(list.definition, (counts = Array<null>(levelCount).fill(null)));
    const start = (index: number): number => list.startOverrides[index] ?? list.levels[index]?.start ?? 1;
    for (let index = 0; index < level; index++) counts[index] ??= start(index);
    const key = `${list.numId}/${level}`;
    const before = counts[level] ?? null;
    const override = list.startOverrides[level] != null && !overridden.has(key);
    overridden.add(key);
    counts[level] = before === null || override ? start(level) : before + 1;
    for (let index = level + 1; index < levelCount; index++) {
      if (level < (list.levels[index]?.restart ?? index)) counts[index] = null;
    }
    return labelOf(list, level, counts);
  };
}

function labelOf(list: List, level: number, counts: readonly (number | null)[]): string {
  const own = list.levels[level];
  if (!own) return '';
  if (own.format === 'bullet') return own.text;
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels[index];
    const count = counts[index];
    if (!shown || count == null || index > level) return '';
    if (shown.custom !== null) return own.legal ? String(count) : formatCustom(count, shown.custom);
    const kept = shown.format === 'none' || shown.format === 'bullet' || shown.format === 'decimalZero';
    return formatNumber(count, own.legal && !kept ? 'decimal' : shown.format);
  });
}
