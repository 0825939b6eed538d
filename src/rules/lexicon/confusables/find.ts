import type { Paragraph } from '../../../draft/draft';
import { clauseAfter, endsWithAny, insideAny, startsWithAny } from '../clause';
import { hitsIn, type Hit } from '../hits';
import type { Confusable } from './confusable';
import { CONFUSABLES } from './index';

/** A confusable that stands wrong in its context. */
export interface FoundConfusable {
  readonly entry: Confusable;
  readonly start: number;
}

/** The confusables of a paragraph that are wrong where they stand, by start; of overlapping ones the longer. */
export function confusablesIn(paragraph: Paragraph): FoundConfusable[] {
  const { confusables } = hitsIn(paragraph);
  return confusables.length === 0 ? [] : outermost(found(paragraph.text, confusables));
}

function found(text: string, hits: readonly Hit[]): FoundConfusable[] {
  return hits.flatMap(({ word, start }) => {
    const entry = CONFUSABLES[word];
    return entry !== undefined && standsWrong(text, start, entry) ? [{ entry, start }] : [];
  });
}

function standsWrong(text: string, start: number, entry: Confusable): boolean {
  const end = start + entry.wrong.length;
  const { before, after, near, unless } = entry;
  if (unless !== undefined && insideAny(text, start, entry.wrong, unless)) return false;
  if (before !== undefined && !endsWithAny(text, start, before)) return false;
  if (after !== undefined && !startsWithAny(text, end, after)) return false;
  if (near === undefined) return true;
  const clause = clauseAfter(text, end, entry.reach ?? 10);
  return near.some((word) => clause.includes(word));
}

/** Of overlapping finds the longer, so that one slip is told once. */
function outermost(finds: readonly FoundConfusable[]): FoundConfusable[] {
  return finds.filter((one) => !finds.some((other) => other !== one && covers(other, one)));
}

function covers(outer: FoundConfusable, inner: FoundConfusable): boolean {
  const longer = outer.entry.wrong.length - inner.entry.wrong.length;
  if (longer < 0 || (longer === 0 && outer.start >= inner.start)) return false;
  return outer.start < inner.start + inner.entry.wrong.length && inner.start < outer.start + outer.entry.wrong.length;
}
