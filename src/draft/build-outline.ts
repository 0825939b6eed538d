import { candidatesIn, type Candidate } from './candidates';
import { closingIn } from './closing';
import { contentsIn } from './contents';
import type { Draft } from './draft';
import { nestedByText } from './flat-headings';
import { levelOfForm, writeOrdinal } from './ordinals';
import type { Heading, MalformedMark, Outline, OutlineNode } from './outline';
import { ranksIn } from './ranks';
import { isHierarchical, readParagraph, type Reading } from './reading';
import { buildSections, type Section } from './sections';
import { readSeries, type ItemStart } from './series';
import type { ParagraphRange, Span } from './span';
import { findTitle } from './title';

/**
 * The structure of a draft, or of the part of it in `range` (see `partsOf`): title, opening, the tree of sections, closing.
 *
 * - A heading is typed (「一、」 and every form of `readOrdinal`), numbered by Word, styled, or bold; the draft's own use of these
 *   decides what stands under what. Paragraphs in tables are no headings, unless nearly the whole draft is laid out in one.
 * - A numbered paragraph without a heading part is an item of its section's text (in `series`), unless its siblings are headings:
 *   then its title is '' and all its words are text.
 * - A mark that is malformed stands in the tree as what was meant, and in `malformed`.
 * - What only lists the headings (a table of contents, a pasted outline) belongs to nothing.
 *
 * Pure; never throws, whatever the draft holds; linear in its length.
 */
export function outlineOf(draft: Draft, range?: ParagraphRange): Outline {
  const steps = outlineSteps(draft, range);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps, for very long drafts: it may be left alone for a while wherever it yields. */
export function* outlineSteps(draft: Draft, range?: ParagraphRange): Generator<undefined, Outline, void> {
  const whole = clamp(draft, range);
  const readings: Reading[] = [];
  for (let index = whole.from; index < whole.to; index += 1) {
    const source = draft.paragraphs[index];
    const reading = source && readParagraph(source, index);
    if (reading) readings.push(reading);
  }
  yield;
  const flow = laidOutInTable(readings) ? readings : readings.filter((reading) => reading.source.tableDepth === 0);
  const contents = contentsIn(flow);
  yield;
  const found = candidatesIn(flow.filter((reading) => !contents.has(reading.paragraph)));
  yield;
  const { title, end: titleEnd } = findTitle(flow, whole.from, contents, found);
  const candidates = found.filter((candidate) => candidate.reading.paragraph >= titleEnd);
  const headed = new Set(candidates.filter(({ head }) => head.shape !== 'run-in' && head.shape !== 'item').map(({ reading }) => reading.paragraph));
  const body = readings.filter((reading) => reading.paragraph >= titleEnd);
  const text = body.slice(0, closingIn(body, headed));
  const within = new Set(text.map((reading) => reading.paragraph));
  const listed = candidates.filter((candidate) => within.has(candidate.reading.paragraph));
  yield;
  const { roots, items, after } = buildSections(text, listed, ranksIn(listed));

  yield;
  const afterSet = new Set(after);
  const lastText = [...text].reverse().find((reading) => !afterSet.has(reading));
  const first = roots[0]?.candidate.reading.paragraph;
  const closingFrom = lastText ? lastText.paragraph + 1 : titleEnd;
  const state: Emission = { draft, items: startsOf(items), malformed: [] };
  const openingTo = first ?? Math.max(titleEnd, closingFrom);
  const opening = { from: titleEnd, to: openingTo };
  const emitted: OutlineNode[] = [];
  for (const [index, root] of roots.entries()) {
    emitted.push(emitNode(root, roots[index + 1]?.candidate.reading.paragraph ?? closingFrom, 0, state));
    yield;
  }
  const nodes = nestedByText(emitted);
  const spans = text.filter((reading) => reading.paragraph < opening.to).map(spanOf);
  const { series, malformed } = readSeries(draft, spans, state.items);
  state.malformed.push(...malformed);
  return {
    range: whole,
    title,
    opening,
    nodes,
    series,
    closing: { from: Math.max(closingFrom, openingTo), to: whole.to },
    malformed: [...state.malformed].sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start),
  };
}

/** A paragraph range that lies in the draft; the whole draft when none is given. */
export function clamp(draft: Draft, range: ParagraphRange | undefined): ParagraphRange {
  const length = draft.paragraphs.length;
  const from = Math.min(Math.max(0, Math.trunc(range?.from ?? 0) || 0), length);
  return { from, to: Math.min(Math.max(from, Math.trunc(range?.to ?? length) || 0), length) };
}

/** Some units set the whole text into a table for its frame: nearly all the words are in tables, and in paragraphs of some length. */
export function laidOutInTable(readings: readonly Reading[]): boolean {
  let all = 0;
  let inTable = 0;
  let long = 0;
  for (const { start, end, source } of readings) {
    all += end - start;
    if (source.tableDepth === 0) continue;
    inTable += end - start;
    if (end - start >= 60) long += end - start;
  }
  return inTable > 0 && inTable >= all * 0.9 && long * 2 >= inTable;
}

interface Emission {
  readonly draft: Draft;
  readonly items: ReadonlyMap<number, ItemStart>;
  readonly malformed: MalformedMark[];
}

function startsOf(items: readonly Candidate[]): ReadonlyMap<number, ItemStart> {
  const starts = new Map<number, ItemStart>();
  for (const { mark, reading } of items) {
    // Counting words are found where they stand: alone, 「首先」 at the start of a paragraph is no item.
    if (mark && (!mark.typed || isHierarchical(mark.ordinal.form))) starts.set(reading.paragraph, { ordinal: mark.ordinal, start: mark.start, end: mark.end });
  }
  return starts;
}

function emit(sections: readonly Section[], to: number, above: number, state: Emission): readonly OutlineNode[] {
  return sections.map((section, index) => {
    const next = sections[index + 1]?.candidate.reading.paragraph ?? to;
    return emitNode(section, next, above, state);
  });
}

function emitNode(section: Section, to: number, above: number, state: Emission): OutlineNode {
  const { candidate, children, body } = section;
  const heading = headingOf(candidate, above);
  const { reading, head, mark } = candidate;
  if (mark?.nearMiss) state.malformed.push(malformedOf(candidate));
  const text: Span[] = [];
  const runIn = head.textStart < reading.end;
  if (runIn) text.push({ paragraph: reading.paragraph, start: head.textStart, end: reading.end });
  for (const own of body) text.push(spanOf(own));
  const { series, malformed } = readSeries(state.draft, text, state.items);
  state.malformed.push(...malformed);
  const lastChild = children[children.length - 1];
  // What sums up the children stands after them and outside the last one.
  const summary = lastChild && body.find((own) => own.paragraph > lastParagraph(lastChild));
  return {
    heading,
    range: { from: reading.paragraph, to },
    text,
    series,
    children: emit(children, summary?.paragraph ?? to, heading.level, state),
  };
}

function lastParagraph(section: Section): number {
  const child = section.children[section.children.length - 1];
  const own = section.body[section.body.length - 1]?.paragraph ?? section.candidate.reading.paragraph;
  return child ? Math.max(own, lastParagraph(child)) : own;
}

function headingOf({ reading, source, ordinal, mark, head }: Candidate, above: number): Heading {
  const from = mark?.typed ? mark.start : Math.min(reading.start, head.titleEnd);
  const titleFrom = mark?.typed ? Math.min(mark.end, head.titleEnd) : from;
  const level = (ordinal && levelOfForm(ordinal.form)) ?? (source === 'style' ? reading.outlineLevel : null) ?? above + 1;
  const end = Math.max(head.titleEnd, mark?.typed ? mark.end : head.titleEnd);
  return {
    source,
    level,
    ordinal,
    title: reading.text.slice(titleFrom, head.titleEnd).trim(),
    span: { paragraph: reading.paragraph, start: from, end },
    runIn: head.textStart < reading.end,
  };
}

function malformedOf({ reading, mark, ordinal }: Candidate): MalformedMark {
  const form = ordinal?.form ?? '一、';
  const value = ordinal?.value ?? 1;
  return {
    span: { paragraph: reading.paragraph, start: mark?.start ?? reading.start, end: mark?.end ?? reading.start },
    kind: mark?.nearMiss?.kind ?? 'missing-delimiter',
    meant: { form, value, mark: writeOrdinal(form, value) },
  };
}

function spanOf(reading: Reading): Span {
  return { paragraph: reading.paragraph, start: reading.start, end: reading.end };
}
