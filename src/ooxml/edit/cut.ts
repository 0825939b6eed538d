import type { Element } from '@xmldom/xmldom';
import { elements, isW } from '../dom';
import type { Place } from '../read';
import { setText, textElement } from './make';

/** A stretch of a paragraph's text that one element says: from `start` to `end`, in UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly item: Element;
}

/** A paragraph cut up for writing. */
export interface Cut {
  readonly segments: readonly Segment[];
  /** The runs whose left edge was made by cutting; joined again by `heal` where nothing came between. */
  readonly seams: Set<Element>;
}

/**
 * Cuts the runs of a paragraph so that no run reaches over any of the offsets. What is no text stays beside the text that it
 * followed; content in two forms and equations are not cut. The text reads as before.
 */
export function cut(place: Place, offsets: ReadonlySet<number>): Cut {
  const segments: Segment[] = [];
  const seams = new Set<Element>();
  let start = 0;
  for (const { text, source } of place.text.pieces) {
    const end = start + text.length;
    if (source !== null) {
      let item = source.item;
      let from = start;
      if (isW(item, 't') && source.within !== 'object') {
        for (let at = start + 1; at < end; at += 1) {
          if (!offsets.has(at)) continue;
          const rest = textElement(item, text.slice(at - start));
          setText(item, text.slice(from - start, at - start));
          item.parentNode?.insertBefore(rest, item.nextSibling);
          segments.push({ start: from, end: at, item });
          item = rest;
          from = at;
        }
      }
      segments.push({ start: from, end, item });
    }
    start = end;
  }
  for (const { start: from, end, item } of segments) {
    if (offsets.has(from)) splitBefore(item, seams);
    if (offsets.has(end) && item.nextSibling !== null) splitBefore(item.nextSibling as Element, seams);
  }
  return { segments, seams };
}

/** Moves an item and what follows it in its run into a run of their own, unless they begin it. */
function splitBefore(item: Element, seams: Set<Element>): void {
  const run = item.parentNode as Element | null;
  if (run === null || !isW(run, 'r')) return;
  let before = item.previousSibling;
  while (before !== null && !(before.nodeType === 1 && !isW(before as Element, 'rPr'))) before = before.previousSibling;
  if (before === null) return;
  const rest = run.cloneNode(false) as Element;
  for (const child of elements(run)) {
    if (isW(child, 'rPr')) rest.appendChild(child.cloneNode(true));
  }
  const moved = Array.from(run.childNodes);
  for (const node of moved.slice(moved.indexOf(item))) rest.appendChild(node);
  run.parentNode?.insertBefore(rest, run.nextSibling);
  seams.add(rest);
}
