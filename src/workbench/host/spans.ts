import { attached } from './dom';
import type { Element } from './dom';

/** A place in the text: before the UTF-16 unit `offset` of a paragraph (see text-model.ts for what counts). */
export interface Place {
  readonly paragraph: Element;
  readonly offset: number;
}

/** A live range: it moves with its text while the document is edited. */
export interface Span {
  start: Place;
  end: Place;
  /** Whether it includes the mark of the paragraph it ends in. */
  mark: boolean;
  /** Its text was deleted from under it: whoever still refers to it gets ItemNotFound. */
  dead: boolean;
  /** How many references of the client hold it; at zero it is forgotten when the batch ends. */
  kept: number;
}

/** All live ranges of a document. */
export type Spans = Set<Span>;

/** Makes a range and starts to keep it in step. */
export function spanOf(spans: Spans, start: Place, end: Place, mark = false): Span {
  const span: Span = { start, end, mark, dead: false, kept: 0 };
  spans.add(span);
  return span;
}

/** Whether a range covers nothing. */
export function isCollapsed(span: Span): boolean {
  return !span.mark && span.start.paragraph === span.end.paragraph && span.start.offset === span.end.offset;
}

/** Whether a range still has its text to stand on. */
export function isLive(span: Span): boolean {
  return !span.dead && attached(span.start.paragraph) && attached(span.end.paragraph);
}

const at = (paragraph: Element, offset: number): Place => ({ paragraph, offset });

/** Text came in: ranges before and after it keep their text; one that it falls into grows; one that it touches does not. */
export function onInsert(spans: Spans, paragraph: Element, offset: number, length: number): void {
  for (const span of spans) {
    const { start, end } = span;
    if (isCollapsed(span) && start.paragraph === paragraph && start.offset === offset) continue;
    const wholeEmpty = span.mark && start.paragraph === end.paragraph && start.offset === end.offset;
    if (start.paragraph === paragraph && (start.offset > offset || (start.offset === offset && !wholeEmpty))) {
      span.start = at(paragraph, start.offset + length);
    }
    if (end.paragraph === paragraph && (end.offset > offset || (span.mark && end.offset === offset))) {
      span.end = at(paragraph, end.offset + length);
    }
  }
}

/** Text went: ranges that lost all of theirs die, except `actor`, the one through which it was deleted. */
export function onDelete(spans: Spans, paragraph: Element, from: number, to: number, actors: readonly Span[]): void {
  const moved = (place: Place): Place => {
    if (place.paragraph !== paragraph || place.offset <= from) return place;
    return at(paragraph, place.offset >= to ? place.offset - (to - from) : from);
  };
  for (const span of spans) {
    const { start, end } = span;
    const covered =
      !span.mark && start.paragraph === paragraph && end.paragraph === paragraph &&
      start.offset < end.offset && from <= start.offset && end.offset <= to;
    if (covered && !actors.includes(span)) span.dead = true;
    span.start = moved(start);
    span.end = moved(end);
  }
}

/** A paragraph was cut in two at `offset`; what stood behind is now in `second`. */
export function onSplit(spans: Spans, first: Element, offset: number, second: Element): void {
  for (const span of spans) {
    const { start, end } = span;
    const collapsed = isCollapsed(span);
    if (start.paragraph === first && (start.offset > offset || (start.offset === offset && !collapsed && offset > 0))) {
      span.start = at(second, start.offset - offset);
    }
    if (end.paragraph === first && (end.offset > offset || (span.mark && end.offset >= offset))) {
      span.end = at(second, end.offset - offset);
    }
  }
}

/** The paragraph `second` was joined to the end of `first`, whose text had `length` units. */
export function onJoin(spans: Spans, first: Element, length: number, second: Element): void {
  for (const span of spans) {
    if (span.start.paragraph === second) span.start = at(first, span.start.offset + length);
    if (span.end.paragraph === second) span.end = at(first, span.end.offset + length);
    else if (span.end.paragraph === first && span.mark) span.mark = false;
  }
}
