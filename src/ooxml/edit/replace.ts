import type { Element } from '@xmldom/xmldom';
import { childW, elements, isW } from '../dom';
import type { Place } from '../read';
import { cut } from './cut';
import { heal } from './heal';
import type { Change } from './judge';
import { contentOf, copyWithout, make } from './make';
import { directHand, type Hand } from './tracks';

/** Children of a mark's properties that tell of tracked changes. */
export const TRACKED = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange'];

/** Writes the judged changes of one paragraph; they do not overlap. */
export function writeChanges(place: Place, changes: readonly Change[], hand: Hand): void {
  const offsets = new Set(changes.flatMap(({ start, end }) => [start, end]));
  const { segments, seams } = cut(place, offsets);
  const gone: Element[] = [];
  // From the end on, so that of two changes that meet each finds the run it stands beside.
  for (const { start, end, text, beside } of [...changes].sort((a, b) => b.start - a.start || b.end - a.end)) {
    const own = segments.filter((segment) => segment.start >= start && segment.end <= end && start < end);
    const host = {
      replaced: () => own[own.length - 1],
      left: () => [...segments].reverse().find((segment) => segment.end === start),
      right: () => segments.find((segment) => segment.start === start),
      empty: () => undefined,
    }[beside]();
    const run = host === undefined ? null : (host.item.parentNode as Element);
    for (const { item } of own) gone.push(item);
    if (text === '') continue;
    if (run === null) {
      const paragraph = place.elements[0];
      hand.append(paragraph, runOf(paragraph, markLookOf(paragraph), text));
      continue;
    }
    const made = likeRun(run, text);
    seams.add(made);
    if (beside === 'right') {
      seams.add(run);
      hand.putBefore(run, made);
    } else hand.putAfter(run, made);
  }
  hand.remove(gone);
  if (hand === directHand) heal(seams);
}

/** A new run with the attributes and the look of another. */
function likeRun(run: Element, text: string): Element {
  const made = run.cloneNode(false) as Element;
  const look = childW(run, 'rPr');
  if (look !== null) made.appendChild(copyWithout(look, TRACKED));
  for (const item of contentOf(run, text)) made.appendChild(item);
  return made;
}

/** A new run of a text in a look, which is copied; `null` for none of its own. */
export function runOf(near: Element, look: Element | null, text: string): Element {
  const run = make(near, 'r');
  if (look !== null) {
    const copy = copyWithout(look, TRACKED);
    if ([...elements(copy)].length > 0) run.appendChild(copy);
  }
  for (const item of contentOf(near, text)) run.appendChild(item);
  return run;
}

/** The look of a paragraph's mark, which text typed into an empty paragraph takes on. */
export function markLookOf(paragraph: Element): Element | null {
  return childW(childW(paragraph, 'pPr'), 'rPr');
}

/** Whether a paragraph's mark is part of a tracked change. */
export function isMarkTracked(paragraph: Element): boolean {
  return [...elements(markLookOf(paragraph))].some((child) => ['ins', 'del', 'moveFrom', 'moveTo'].some((name) => isW(child, name)));
}
