import type { Paragraph } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import { isDigit, isLatin } from './characters';
import { kindOf, PAIR, signsIn } from './signs';

/** Offsets of a mark and its partner in one paragraph. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
}

/** What does not go in pairs in a paragraph, as far as the paragraph alone can tell. */
export type PairFault =
  | { readonly kind: 'unclosed' | 'unopened' | 'wrong-way'; readonly at: number }
  /** An opening and a closing mark that each stand where the other belongs. */
  | { readonly kind: 'swapped'; readonly open: number; readonly close: number }
  /** The same marks inside themselves. */
  | { readonly kind: 'nested'; readonly open: number; readonly close: number; readonly inner: readonly MarkPair[] }
  /** A double quotation mark and a single one where a pair was meant; `wrong` is the one to change. */
  | { readonly kind: 'mixed-quotes'; readonly open: number; readonly close: number; readonly wrong: 'open' | 'close' }
  /** Brackets of two kinds, or of two widths, that close each other. */
  | { readonly kind: 'mismatched' | 'mixed-width'; readonly open: number; readonly close: number };

/** All pairs of a paragraph, and all faults, each in order of place. */
export interface PairReading {
  readonly pairs: readonly MarkPair[];
  readonly faults: readonly PairFault[];
}

/** Farther apart, an opening and a closing mark are two faults rather than one. */
const NEAR = 30;
const NESTED_REACH = 100;
const NOTHING: PairReading = { pairs: [], faults: [] };
const FLAT: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
];
const BRACKETS: ReadonlyMap<string, { readonly family: number; readonly opens: boolean; readonly wide: boolean }> = new Map(
  [...'（）()【】〔〕[]［］'].map((sign, index) => [
    sign,
    { family: [0, 0, 1, 2, 3, 3][index >> 1] ?? 0, opens: index % 2 === 0, wide: sign > '\u00ff' },
  ]),
);

/** Reads the pairs of one paragraph; straight double quotes count among curly ones only where the curly ones do not go in pairs by themselves. */
export const pairsIn = remembered(read);

interface QuoteMark {
  readonly at: number;
  readonly side: 'open' | 'close' | 'either';
}

function read(paragraph: Paragraph): PairReading {
  const signs = signsIn(paragraph);
  if ((signs.kinds & PAIR) === 0) return NOTHING;
  const { text } = paragraph;
  let pairs: MarkPair[] = [];
  let faults: PairFault[] = [];
  const flat: QuoteMark[][] = FLAT.map(() => []);
  const straight: QuoteMark[] = [];
  const brackets: number[] = [];
  for (const at of signs.at) {
    if ((kindOf(text.charCodeAt(at)) & PAIR) === 0) continue;
    const sign = text.charAt(at);
    if (BRACKETS.has(sign)) {
      brackets.push(at);
    } else if (sign === '"') {
      if (!isDigit(text.charCodeAt(at - 1)) || straight.length % 2 === 1) straight.push({ at, side: 'either' });
    } else {
      const kind = FLAT.findIndex(([open, close]) => sign === open || sign === close);
      if (kind < 0 || (sign === '’' && isApostrophe(text, at))) continue;
      flat[kind]?.push({ at, side: sign === FLAT[kind]?.[0] ? 'open' : 'close' });
    }
  }
  flat.forEach((marks, kind) => {
    if (marks.length === 0 && !(kind === 0 && straight.length > 0)) return;
    const alone = readFlat(marks);
    if (kind !== 0 || straight.length === 0) {
      pairs = pairs.concat(alone.pairs);
      faults = faults.concat(alone.faults);
      return;
    }
    const readings = alone.faults.length === 0 ? [alone, readFlat(straight)] : [readFlat([...marks, ...straight].sort((a, b) => a.at - b.at))];
    for (const reading of readings) {
      pairs = pairs.concat(reading.pairs);
      faults = faults.concat(reading.faults);
    }
  });
  readBrackets(text, brackets, pairs, faults);
  return { pairs: pairs.sort((a, b) => a.open - b.open), faults: joinQuotes(text, faults.sort((a, b) => placeOf(a) - placeOf(b))) };
}

/** 「“……‘」「‘……”」: two lone marks of two kinds, close together in one sentence, were meant as a pair. The second is wrong, unless it alone is double. */
function joinQuotes(text: string, faults: readonly PairFault[]): PairFault[] {
  const kept: PairFault[] = [];
  for (let i = 0; i < faults.length; i += 1) {
    const first = faults[i]!;
    const second = faults[i + 1];
    if (second !== undefined && isLoneQuote(text, first) && isLoneQuote(text, second) && isMixed(text, first.at, second.at)) {
      kept.push({ kind: 'mixed-quotes', open: first.at, close: second.at, wrong: '“”'.includes(text.charAt(first.at)) ? 'close' : 'open' });
      i += 1;
    } else {
      kept.push(first);
    }
  }
  return kept;
}

function isLoneQuote(text: string, fault: PairFault): fault is Extract<PairFault, { at: number }> {
  return 'at' in fault && fault.kind !== 'wrong-way' && '“”‘’'.includes(text.charAt(fault.at));
}

function isMixed(text: string, open: number, close: number): boolean {
  const double = '“”'.includes(text.charAt(open)) !== '“”'.includes(text.charAt(close));
  const closes = '”‘’'.includes(text.charAt(close)) && !'”’'.includes(text.charAt(open));
  return double && closes && close - open > 1 && close - open <= NEAR && !text.slice(open, close).includes('。');
}

/** Where a fault begins. */
export function placeOf(fault: PairFault): number {
  return 'at' in fault ? fault.at : Math.min(fault.open, fault.close);
}

function isApostrophe(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && (isLatin(text.charCodeAt(at + 1)) || text.charAt(at + 1) === ' ');
}

/** An opening mark met while one is open starts anew: a forgotten closing mark must not turn all that follows upside down. */
function readFlat(marks: readonly QuoteMark[]): PairReading {
  const pairs: MarkPair[] = [];
  const lone: { readonly index: number; readonly at: number; readonly opens: boolean }[] = [];
  let open: number | null = null;
  marks.forEach(({ at, side }, index) => {
    if (side === 'open' || (side === 'either' && open === null)) {
      if (open !== null) lone.push({ index: open, at: marks[open]?.at ?? at, opens: true });
      open = index;
    } else if (open === null) {
      lone.push({ index, at, opens: false });
    } else {
      pairs.push({ open: marks[open]?.at ?? at, close: at });
      open = null;
    }
  });
  if (open !== null) lone.push({ index: open, at: marks[open]?.at ?? 0, opens: true });
  const faults: PairFault[] = [];
  let next = 0;
  for (let i = 0; i < lone.length; i += 1) {
    const first = lone[i]!;
    const second = lone[i + 1];
    const distance = second ? second.at - first.at : Infinity;
    const adjacent = second !== undefined && second.index === first.index + 1 && distance > 1 && distance <= NEAR;
    if (second && first.opens && !second.opens && distance <= NESTED_REACH) {
      while ((pairs[next]?.open ?? Infinity) < first.at) next += 1;
      const from = next;
      while ((pairs[next]?.open ?? Infinity) < second.at) next += 1;
      faults.push({ kind: 'nested', open: first.at, close: second.at, inner: pairs.slice(from, next) });
      i += 1;
    } else if (second && adjacent && first.opens && second.opens && !isNearer(lone, i + 1, distance)) {
      faults.push({ kind: 'wrong-way', at: second.at });
      i += 1;
    } else if (second && adjacent && !first.opens && !second.opens) {
      faults.push({ kind: 'wrong-way', at: first.at });
      i += 1;
    } else if (second && adjacent && !first.opens && second.opens) {
      faults.push({ kind: 'swapped', open: first.at, close: second.at });
      i += 1;
    } else {
      faults.push({ kind: first.opens ? 'unclosed' : 'unopened', at: first.at });
    }
  }
  return { pairs, faults };
}

/** Of three opening marks in a row, the second belongs with the third when that stands nearer. */
function isNearer(lone: readonly { readonly index: number; readonly at: number; readonly opens: boolean }[], at: number, distance: number): boolean {
  const one = lone[at];
  const next = lone[at + 1];
  return one !== undefined && next?.opens === true && next.index === one.index + 1 && next.at - one.at > 1 && next.at - one.at < distance;
}

/** Brackets of all kinds share one stack: a bracket of another kind close by was meant as the partner. */
function readBrackets(text: string, places: readonly number[], pairs: MarkPair[], faults: PairFault[]): void {
  const stack: { readonly at: number; readonly family: number; readonly wide: boolean }[] = [];
  for (const at of places) {
    const bracket = BRACKETS.get(text.charAt(at));
    if (!bracket) continue;
    if (bracket.opens) {
      stack.push({ at, ...bracket });
      continue;
    }
    const own = findLast(stack, bracket.family);
    const top = stack[stack.length - 1];
    if (own >= 0) {
      while (stack.length > own + 1) faults.push({ kind: 'unclosed', at: stack.pop()!.at });
      const partner = stack.pop()!;
      pairs.push({ open: partner.at, close: at });
      if (partner.wide !== bracket.wide) faults.push({ kind: 'mixed-width', open: partner.at, close: at });
    } else if (top && at - top.at <= NEAR) {
      stack.pop();
      pairs.push({ open: top.at, close: at });
      faults.push({ kind: 'mismatched', open: top.at, close: at });
    } else if (!isItemLabel(text, at)) {
      faults.push({ kind: 'unopened', at });
    }
  }
  for (const lost of stack) faults.push({ kind: 'unclosed', at: lost.at });
}

function findLast(stack: readonly { readonly family: number }[], family: number): number {
  for (let i = stack.length - 1; i >= 0; i -= 1) if (stack[i]?.family === family) return i;
  return -1;
}

/** 「1）……；2）……」: a label with a closing bracket only. Whether it may stand so is for the rules on numbering. */
function isItemLabel(text: string, at: number): boolean {
  return /(?:^|[\s，。、；：？！,;:）)”])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[①-⑳])$/.test(text.slice(Math.max(0, at - 4), at));
}
