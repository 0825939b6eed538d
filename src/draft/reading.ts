import type { Paragraph } from './draft';
import { readHead, type Head } from './head';
import { chineseNumeral } from './numerals';
import { isMeasure, readNearMiss, type NearMiss } from './malformed';
import { levelOfForm, readOrdinal, type Ordinal, type OrdinalForm } from './ordinals';
import { slotFor } from './remember';

/** An ordinal mark at the start of a paragraph. */
export interface Mark {
  readonly ordinal: Ordinal;
  /** UTF-16 offsets of the typed mark; both at the start of the text for an automatic label. */
  readonly start: number;
  readonly end: number;
  readonly typed: boolean;
  /** Set when the mark is not one as it stands. */
  readonly nearMiss: NearMiss | null;
  /** True when it may be a quantity instead: 「三、四线城市」; its neighbours decide. */
  readonly doubtful: boolean;
}

/** What one paragraph shows on its own, before its neighbours are asked. */
export interface Reading {
  readonly paragraph: number;
  readonly text: string;
  /** The text without space at either end. */
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | null;
  /** Word's outline level 1 to 9 of a short paragraph; `null` for text. */
  readonly outlineLevel: number | null;
  readonly source: Paragraph;
}

const known = slotFor<Reading | null>();

/** Reads one paragraph; `null` when it is blank. A Paragraph object is read once, wherever in a draft it stands. */
export function readParagraph(source: Paragraph, paragraph: number): Reading | null {
  const before = known.get(source);
  if (before === null || before?.paragraph === paragraph) return before;
  const reading = before === undefined ? read(source, paragraph) : { ...before, paragraph };
  known.set(source, reading);
  return reading;
}

function read(source: Paragraph, paragraph: number): Reading | null {
  const { text } = source;
  const start = firstInk(text);
  if (start === text.length) return null;
  const end = lastInk(text);
  const mark = readMark(source, start, end);
  const outlineLevel = source.outlineLevel;
  const styled = outlineLevel !== null && outlineLevel >= 1 && outlineLevel <= 9 && !/^(Title|Subtitle|Toc)/i.test(source.style);
  return { paragraph, text, start, end, mark, outlineLevel: styled ? outlineLevel : null, source };
}

/** A pure function of what a paragraph shows on its own, remembered with the paragraph; it must not look at `paragraph`, the place. */
export function ofReading<T extends NonNullable<unknown> | null>(read: (reading: Reading) => T): (reading: Reading) => T {
  const values = slotFor<T>();
  return (reading) => {
    const before = values.get(reading.source);
    if (before !== undefined) return before;
    const value = read(reading);
    values.set(reading.source, value);
    return value;
  };
}

/** Where the words begin: after the typed mark and the space behind it. */
export function wordsStart(reading: Reading, mark: Mark | null): number {
  let at = mark?.typed ? mark.end : reading.start;
  while (at < reading.end && isSpace(reading.text.charCodeAt(at))) at += 1;
  return at;
}

const heads = slotFor<{ readonly from: number; readonly upper: boolean; readonly head: Head }>();

/** How the paragraph divides into heading and text. A bold beginning that ends with a phrase is the heading. */
export function headOf(reading: Reading, mark: Mark | null): Head {
  const from = wordsStart(reading, mark);
  const level = mark ? levelOfForm(mark.ordinal.form) : reading.outlineLevel;
  const upper = level !== null && level <= 2;
  const before = heads.get(reading.source);
  if (before?.from === from && before.upper === upper) return before.head;
  const head = divided(reading, from, upper);
  heads.set(reading.source, { from, upper, head });
  return head;
}

function divided(reading: Reading, from: number, upper: boolean): Head {
  const head = readHead(reading.text, from, reading.end, upper);
  const bold = reading.source.format.boldLead ?? 0;
  if (head.shape === 'item' && bold > from + 1 && bold < reading.end && bold - from <= 60) {
    const words = reading.text.slice(from, bold).replace(/[\s。：:，,；;]{1,20}$/, '');
    let textStart = bold;
    while (textStart < reading.end && /[\s。：:，,；;]/.test(reading.text.charAt(textStart))) textStart += 1;
    if (words.length >= 2 && textStart < reading.end) return { shape: 'run-in', titleEnd: from + words.length, textStart };
  }
  return head;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a);
}

function firstInk(text: string): number {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function lastInk(text: string): number {
  let at = text.length;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function readMark(source: Paragraph, start: number, end: number): Mark | null {
  const { text } = source;
  const typed = readOrdinal(text, start);
  const label = readLabel(source.label);
  // Typed over Word's own number of the same form it is the heading's number; of another form it counts inside the item.
  if (typed && (!label || label.form === typed.ordinal.form)) {
    const doubtful = isQuantity(text, typed.ordinal, typed.end);
    return { ordinal: typed.ordinal, start, end: Math.min(typed.end, end), typed: true, nearMiss: null, doubtful };
  }
  if (label) return { ordinal: label, start, end: start, typed: false, nearMiss: null, doubtful: false };
  const nearMiss = readNearMiss(text, start);
  const form = nearMiss?.forms[0];
  if (!nearMiss || !form) return null;
  const ordinal = { form, value: nearMiss.value, mark: text.slice(start, nearMiss.end).trimEnd() };
  return { ordinal, start, end: nearMiss.end, typed: true, nearMiss, doubtful: false };
}

/** Word's automatic label as an ordinal; labels of other kinds (bullets, 1.1, a) number nothing that official drafts know. */
function readLabel(label: string): Ordinal | null {
  const text = label.trim();
  if (text === '') return null;
  const whole = readOrdinal(text);
  if (whole && whole.end === text.length) return whole.ordinal;
  // Word lists may number with 「1」 or 「1)」 alone.
  const plain = /^([0-9]{1,2})([)）]?)$/.exec(text);
  if (!plain || Number(plain[1]) === 0) return null;
  return { form: plain[2] ? '（1）' : '1.', value: Number(plain[1]), mark: text };
}

/** 「三、四线城市」「五、六月份」: two numbers in a row before a measure word are an estimate, unless the count of the sections says otherwise. */
function isQuantity(text: string, ordinal: Ordinal, end: number): boolean {
  if (ordinal.value === null || (ordinal.form !== '一、' && ordinal.form !== '1.')) return false;
  const next = ordinal.form === '一、' ? chineseNumeral(ordinal.value + 1) : String(ordinal.value + 1);
  return text.startsWith(next, end) && (isMeasure(text, end + next.length) || text.charAt(end + next.length) === '、');
}

/** Whether a form belongs to the hierarchy of GB/T 9704 (and ①), not to the counting of running text. */
export function isHierarchical(form: OrdinalForm): boolean {
  return levelOfForm(form) !== null;
}
