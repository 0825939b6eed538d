import type { Heading, Outline, OutlineNode } from '../../draft/outline';
import type { Ordinal } from '../../draft/ordinals';
import type { Span } from '../../draft/span';
import { markSpanOf } from '../heading-text';

/** A mark of another form that stands where a group of siblings misses its number: 3. between （二） and （四）. */
export interface OddMark {
  readonly ordinal: Ordinal;
  readonly span: Span;
  /** The heading of the group that comes next. */
  readonly next: Heading;
}

/** By the heading after the gap, and by place (`paragraph:start`). */
export interface OddMarks {
  readonly before: ReadonlyMap<Heading, OddMark>;
  readonly places: ReadonlySet<string>;
}

interface Candidate {
  readonly ordinal: Ordinal;
  readonly span: Span;
}

const known = new WeakMap<Outline, OddMarks>();

/** Every odd mark of an outline; one fault, however many rules meet it, so that only numbering/heading-sequence tells it. */
export function oddMarksIn(outline: Outline): OddMarks {
  const told = known.get(outline);
  if (told !== undefined) return told;
  const candidates = candidatesIn(outline);
  const before = new Map<Heading, OddMark>();
  const places = new Set<string>();
  const visit = (nodes: readonly OutlineNode[], from: number): void => {
    for (const group of byForm(nodes)) {
      group.forEach((node, index) => {
        const value = node.heading.ordinal?.value ?? null;
        const last = group[index - 1]?.heading;
        const expected = last === undefined ? 1 : (last.ordinal?.value ?? 0) + 1;
        if (value === null || value !== expected + 1) return;
        const start = last?.span.paragraph ?? from;
        const odd = between(candidates, start, node.heading.span.paragraph).find(({ ordinal }) => ordinal.value === expected && ordinal.form !== node.heading.ordinal?.form);
        if (odd === undefined) return;
        before.set(node.heading, { ...odd, next: node.heading });
        places.add(placeOf(odd.span));
      });
    }
    for (const node of nodes) visit(node.children, node.heading.span.paragraph);
  };
  visit(outline.nodes, outline.opening.from - 1);
  const found = { before, places };
  known.set(outline, found);
  return found;
}

/** Whether a heading's mark is an odd one. */
export function isOdd(outline: Outline, heading: Heading): boolean {
  return isOddPlace(outline, markSpanOf(heading));
}

/** Whether the mark that stands here is an odd one. */
export function isOddPlace(outline: Outline, span: Span): boolean {
  return oddMarksIn(outline).places.has(placeOf(span));
}

function placeOf({ paragraph, start }: Span): string {
  return `${paragraph}:${start}`;
}

/** Marks that begin a paragraph and are alone in their group: a list of its own counts from 1 to 2 at least. */
function candidatesIn(outline: Outline): Candidate[] {
  const found: Candidate[] = [];
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const group of byForm(nodes)) {
      const [only] = group;
      if (only?.heading.ordinal && group.length === 1 && only.heading.source === 'typed') found.push({ ordinal: only.heading.ordinal, span: markSpanOf(only.heading) });
    }
    for (const { series, children } of nodes) {
      for (const { items } of series) {
        const [only] = items;
        if (only !== undefined && items.length === 1 && only.markSpan.end > only.markSpan.start && only.markSpan.start < 4) found.push({ ordinal: only.ordinal, span: only.markSpan });
      }
      visit(children);
    }
  };
  visit(outline.nodes);
  return found.sort((a, b) => a.span.paragraph - b.span.paragraph);
}

/** Those of the paragraphs between two; `all` is in order, so that a long draft is not searched from its start for each gap. */
function between(all: readonly Candidate[], after: number, before: number): readonly Candidate[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.span.paragraph <= after) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && all[end]!.span.paragraph < before) end += 1;
  return all.slice(low, end);
}

function byForm(nodes: readonly OutlineNode[]): OutlineNode[][] {
  const groups = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const form = node.heading.ordinal?.form;
    if (form === undefined) continue;
    const group = groups.get(form);
    if (group) group.push(node);
    else groups.set(form, [node]);
  }
  return [...groups.values()];
}
