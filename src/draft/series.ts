import type { Draft, Paragraph } from './draft';
import type { MalformedMark, Series, SeriesItem } from './outline';
import { MEASURES } from './malformed';
import { readOrdinal, writeOrdinal, type Ordinal, type OrdinalForm } from './ordinals';
import { quotesIn, type Quote } from './quotes';
import type { Reading } from './reading';
import { slotFor } from './remember';
import type { Span } from './span';

/** What counts inside some text. */
export interface SeriesReading {
  /** In the order of their first marks; the items of an inner series lie inside an item of the outer one. */
  readonly series: readonly Series[];
  readonly malformed: readonly MalformedMark[];
}

/** A paragraph that is known to be an item: its text begins with this mark, or Word labels it so (then the mark is empty). */
export interface ItemStart {
  readonly ordinal: Ordinal;
  readonly start: number;
  readonly end: number;
}

interface Event {
  readonly ordinal: Ordinal;
  readonly at: Span;
  /** Where the sentence begins that the mark stands in; 0 when the text before holds no stop. */
  readonly sentence: number;
  /** After a full stop, a colon or at the start of a paragraph. */
  readonly strong: boolean;
  readonly known: boolean;
  readonly lost: boolean;
}
interface Item {
  readonly event: Event;
  /** Where the text ends that this item could reach. */
  readonly limit: number;
  end: number | null;
}
interface Open {
  readonly family: OrdinalForm;
  readonly items: Item[];
  /** The item that this series begins in, when it is of the same family: only what follows tells nested from new. */
  readonly inside: { readonly series: Open; readonly item: Item; readonly sentence: number } | null;
  resumed: boolean;
  lost: Event | null;
}

/** Deeper nesting is never written; the bound keeps the work linear for any text. */
const DEPTH = 5;

const marks =
  /[一二三四五六七八九十]{1,3}[是要、]|[第其](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[，,、：:是]|首先|其次|再次|最[后後]|[①-⒛㈠-㈩㉑-㊿]|[0-9０-９]{1,2}(?:[.．、]|\u20dd)|[（(][一二三四五六七八九十0-9０-９ ]{1,4}[）)]|(?<=[。；;])[四五六七八九十][一-鿿]/g;
const STRONG = /[。；：！？;:!?\v\n…]/;
const WEAK = /[，,、—）)”’」』》\s]/;
/** 「表现在一是……」「原因有一是……」: the few words that lead into a count without a stop. */
const LEADS = '在为有即括题因面现点下';
const NOT_LOST = new RegExp(`^(?:[四五六七八九十]{1,3}[${MEASURES}风川届中稳保五四一二三六七八九])`);

/**
 * Finds what counts inside the text of a section: 一是…二是…三是…, 一要…, 第一，…第二，…, 首先…其次…最后…, ①…②…, and inside a
 * sentence also （1）…, 1.…, （一）… and 一、…. Marks in quotes are text. A count has two items at least; only a lone 一是 at the
 * start of a sentence stands by itself. 一是 and 一要 may continue each other (the mix is the reader's to judge).
 * An item ends where the next of its own or an outer count begins, else with its paragraph.
 * `starts` names paragraphs that are items as a whole, however they are marked.
 */
export function readSeries(
  draft: Draft,
  spans: readonly Span[],
  starts: ReadonlyMap<number, ItemStart> = new Map(),
): SeriesReading {
  const done: Open[] = [];
  const malformed: MalformedMark[] = [];
  let open: Open[] = [];

  const closeFrom = (depth: number, event: Event | null): void => {
    for (const series of open.slice(depth)) endItem(series, event);
  };
  const take = (series: Open, event: Event, limit: number): void => {
    confirmLost(series, event, malformed);
    endItem(series, event);
    series.resumed = true;
    series.items.push({ event, limit, end: null });
  };
  const begin = (event: Event, limit: number): void => {
    const family = familyOf(event.ordinal.form);
    if (open.length === DEPTH) {
      closeFrom(DEPTH - 1, event);
      open = open.slice(0, DEPTH - 1);
    }
    const outer = [...open].reverse().find((series) => series.family === family);
    const item = outer?.items[outer.items.length - 1];
    const started: Open = {
      family,
      items: [{ event, limit, end: null }],
      inside: outer && item ? { series: outer, item, sentence: sentenceAfter(item.event, event) } : null,
      resumed: false,
      lost: null,
    };
    if (outer) outer.resumed = false;
    open.push(started);
    done.push(started);
  };

  for (const span of spans) {
    const paragraph = draft.paragraphs[span.paragraph];
    if (paragraph === undefined) continue;
    for (const event of eventsOf(paragraph, span, starts.get(span.paragraph))) {
      const depth = placeOf(open, event);
      const series = depth === null ? undefined : open[depth];
      if (event.lost) {
        const top = open[open.length - 1];
        if (top?.family === '一是' && lastValue(top) + 1 === event.ordinal.value) top.lost = event;
      } else if (series && depth !== null) {
        closeFrom(depth + 1, event);
        open = open.slice(0, depth + 1);
        take(series, event, span.end);
      } else if (mayBegin(event)) {
        begin(event, span.end);
      }
    }
  }
  for (const series of done) {
    const last = series.lost;
    if (last && series.items.length >= 3 && last.ordinal.value === lastValue(series) + 1) addLost(series, last, malformed);
  }
  for (const { inside } of done) {
    if (inside && inside.sentence >= 0 && !inside.series.resumed) {
      inside.item.end = Math.min(inside.item.end ?? inside.item.limit, inside.sentence);
    }
  }
  return { series: done.filter(isSeries).map(finish), malformed };
}

interface Known {
  readonly span: Span;
  readonly start: ItemStart | undefined;
  readonly events: readonly Event[];
}
const known = slotFor<Known>();

/** Reads, and remembers, what counts in a paragraph that is all text. */
export function prepareSeries(paragraph: Paragraph, { paragraph: index, start, end }: Reading): void {
  eventsOf(paragraph, { paragraph: index, start, end }, undefined);
}

/** The events of a paragraph, read again only when it is asked about in another way than the last time. */
function eventsOf(paragraph: Paragraph, span: Span, start: ItemStart | undefined): readonly Event[] {
  const before = known.get(paragraph);
  const same =
    before !== undefined && before.span.start === span.start && before.span.end === span.end && before.span.paragraph === span.paragraph && sameStart(before.start, start);
  if (same) return before.events;
  const events = eventsIn(paragraph.text, span, start);
  known.set(paragraph, { span, start, events });
  return events;
}

function sameStart(one: ItemStart | undefined, other: ItemStart | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const { ordinal, start, end } = one;
  return start === other.start && end === other.end && ordinal.form === other.ordinal.form && ordinal.value === other.ordinal.value && ordinal.mark === other.ordinal.mark;
}

function eventsIn(text: string, span: Span, start: ItemStart | undefined): readonly Event[] {
  const events: Event[] = [];
  let from = span.start;
  if (start && start.start >= span.start) {
    events.push({ ordinal: start.ordinal, at: { ...span, start: start.start, end: start.end }, sentence: 0, strong: true, known: true, lost: false });
    from = Math.max(from, start.end);
  }
  const first = start || readOrdinal(text, from) ? null : lostWord(text, from, span);
  if (first) {
    events.push(first);
    from = first.at.end;
  }
  let quotes: readonly Quote[] | null = null;
  let quote = 0;
  let sentence = 0;
  let scanned = span.start;
  marks.lastIndex = from;
  for (let match = marks.exec(text); match && match.index < span.end; match = marks.exec(text)) {
    const at = match.index;
    quotes ??= quotesIn(text);
    while ((quotes[quote]?.end ?? Infinity) <= at) quote += 1;
    if ((quotes[quote]?.start ?? Infinity) <= at) continue;
    const event = eventAt(text, at, { ...span, start: from });
    if (event) {
      const stop = lastStop(text.slice(scanned, at));
      if (stop >= 0) sentence = scanned + stop + 1;
      scanned = at;
      events.push({ ...event, sentence });
      marks.lastIndex = Math.max(event.at.end, at + 1);
    } else {
      marks.lastIndex = at + 1;
    }
  }
  return events;
}

function lastStop(text: string): number {
  return Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？'));
}

function eventAt(text: string, at: number, span: Span): Event | null {
  const reading = readOrdinal(text, at);
  if (!reading) return lostWord(text, at, span);
  const { ordinal, end } = reading;
  if (end > span.end) return null;
  const before = inkBefore(text, at, span.start);
  const strong = before === '' || STRONG.test(before);
  const edge = strong || WEAK.test(before);
  const numbered = '、.）'.includes(ordinal.form.slice(-1));
  switch (ordinal.form) {
    case '①':
      break;
    case '一是':
      if (!edge && !(ordinal.value === 1 && LEADS.includes(before))) return null;
      break;
    case '首先':
      if (!edge || (ordinal.value === null && !/[，,是要：:]/.test(text.charAt(end)))) return null;
      break;
    case '一要':
    case '第一，':
      if (!edge) return null;
      break;
    default:
      // 「一、二、三产业」 counts nothing, and 第三条第（一）项 refers.
      if (!edge || (numbered && /[一二三四五六七八九十0-9０-９]/.test(text.charAt(end)))) return null;
  }
  const counts = ordinal.form !== '首先' || /[，,：:]/.test(text.charAt(end));
  return { ordinal, at: { paragraph: span.paragraph, start: at, end }, sentence: 0, strong: strong && counts, known: false, lost: false };
}

/** 「七是……。八加强……」: a number at the start of a sentence that may have lost its 是. */
function lostWord(text: string, at: number, span: Span): Event | null {
  if (at > span.start && !'。；;'.includes(text.charAt(at - 1))) return null;
  if (NOT_LOST.test(text.slice(at, at + 4))) return null;
  const word = /^(?:[四五六七八九]|十[一二三四五六七八九]?)(?=[一-鿿])/.exec(text.slice(at, at + 3))?.[0];
  const probe = word ? readOrdinal(`${word}是`) : null;
  if (!word || !probe) return null;
  const ordinal: Ordinal = { ...probe.ordinal, mark: word };
  return { ordinal, at: { paragraph: span.paragraph, start: at, end: at + word.length }, sentence: 0, strong: true, known: false, lost: true };
}

/** The sign before `at`, spaces skipped; '' at the start of the text. */
function inkBefore(text: string, at: number, start: number): string {
  let i = at - 1;
  while (i >= start && (text.charAt(i) === ' ' || text.charAt(i) === '\u3000')) i -= 1;
  return i < start ? '' : text.charAt(i);
}

function familyOf(form: OrdinalForm): OrdinalForm {
  return form === '一要' ? '一是' : form;
}

function lastValue(series: Open): number {
  return series.items[series.items.length - 1]?.event.ordinal.value ?? 99;
}

/** The open series that a mark continues: the innermost that expects it, else the innermost that it can stand in with a gap or a repeat. */
function placeOf(open: readonly Open[], event: Event): number | null {
  const family = familyOf(event.ordinal.form);
  const { value } = event.ordinal;
  let fallback: number | null = null;
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const series = open[depth];
    if (!series || series.family !== family) continue;
    if (value === null) return depth;
    if (lastValue(series) + 1 === value) return depth;
    fallback ??= depth;
  }
  if (value === null || value === 1) return null;
  // 「再次」 is an adverb far more often than a third item; at the head of a sentence and with a comma behind, it counts.
  return family === '首先' && !event.strong ? null : fallback;
}

function mayBegin(event: Event): boolean {
  const { form, value } = event.ordinal;
  if (event.known) return true;
  if (form === '一是' || form === '第一，') return value === 1 || event.strong;
  return value === 1;
}

/** Where the inner mark's sentence begins when it is a later one than the outer mark's; -1 otherwise. */
function sentenceAfter(outer: Event, inner: Event): number {
  return outer.at.paragraph === inner.at.paragraph && inner.sentence >= outer.at.end ? inner.sentence : -1;
}

function endItem(series: Open, event: Event | null): void {
  const item = series.items[series.items.length - 1];
  if (item && item.end === null && event && event.at.paragraph === item.event.at.paragraph) item.end = event.at.start;
}

function confirmLost(series: Open, event: Event, malformed: MalformedMark[]): void {
  const { lost } = series;
  if (lost && lost.ordinal.value === lastValue(series) + 1 && event.ordinal.value === lost.ordinal.value + 1) addLost(series, lost, malformed);
  series.lost = null;
}

function addLost(series: Open, lost: Event, malformed: MalformedMark[]): void {
  const limit = series.items[series.items.length - 1]?.limit ?? lost.at.end;
  endItem(series, lost);
  series.items.push({ event: lost, limit, end: null });
  const { form, value } = lost.ordinal;
  malformed.push({ span: lost.at, kind: 'lost-word', meant: { form, value, mark: writeOrdinal(form, value) } });
}

function isSeries(series: Open): boolean {
  const [first] = series.items;
  if (!first) return false;
  if (first.event.known) return true;
  if (series.items.length >= 2) return true;
  return first.event.ordinal.form === '一是' && first.event.strong;
}

function finish(series: Open): Series {
  return { items: series.items.map(finishItem) };
}

function finishItem(item: Item): SeriesItem {
  const { ordinal, at } = item.event;
  return { ordinal, markSpan: at, span: { paragraph: at.paragraph, start: at.start, end: Math.max(at.end, item.end ?? item.limit) } };
}
