import { textOf, type Draft } from '../draft/draft';
import type { Edit } from '../draft/edit';
import { writeOrdinal, type Ordinal, type OrdinalForm } from '../draft/ordinals';
import type { Outline, OutlineNode, Series, SeriesItem } from '../draft/outline';
import type { Span } from '../draft/span';
import type { Look, StyledInsert } from '../draft/styled-insert';
import { outermost } from '../genres/outer-series';
import type { Row } from '../genres/standing';
import { aspectsOf, fieldsOf } from './classify';
import { pickHeading } from './headings';
import type { AspectId, FieldId, HeadingPair } from './measure';

/** Where measures go. */
export interface Ground {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly rows: readonly Row[];
  /** The bank's headings, for a section that is missing. */
  readonly headings: readonly HeadingPair[];
}

/** One measure to be put in: its sentence without mark and full stop, and what it is about. */
export interface Piece {
  readonly sentence: string;
  readonly aspect: AspectId;
  readonly field: FieldId | null;
}

/** What to change, and where it will stand. */
export interface Placement {
  readonly edits: readonly Edit[];
  /** The heading under which it goes: one that stands there, or the new one with its mark. */
  readonly under: string;
  /** True when that heading is new. */
  readonly created: boolean;
}

/** Parts that hold measures, by genre. */
const MEASURES = ['measures', 'tasks', 'steps'];
/** A heading of measures is taken for the aspect's from here on. */
const ANSWERS = 1.2;

/**
 * Puts a measure under the heading that answers its aspect, continuing the series that stands there; where no heading does, under a new
 * one in the style of its siblings; where the part itself is missing, in a new part before the closing. Pure: all is in the edits.
 */
export function placeMeasure(ground: Ground, piece: Piece): Placement {
  const part = partOf(ground);
  if (part === null) return newPart(ground, [[piece]]);
  const home = homeOf(ground, part, piece);
  if (home !== null) return { edits: [append(ground, home, piece.sentence)], under: titled(ground, home), created: false };
  if (part.children.length === 0 && part.text.length > 0) return { edits: [append(ground, part, piece.sentence)], under: titled(ground, part), created: false };
  return newSection(ground, part, piece);
}

/**
 * All measures of a draft that has none yet, as a part of its own: a heading for each group, the measures of a group as 一是……二是…….
 * Groups come as given; empty ones are left out.
 */
export function placeAll(ground: Ground, groups: readonly (readonly Piece[])[]): Placement {
  const part = partOf(ground);
  const filled = groups.filter((group) => group.length > 0);
  if (part === null) return newPart(ground, filled);
  const lines = (at: number): StyledInsert => styled(at, sections(ground, part, filled));
  return { edits: [lines(endOf(ground, part))], under: titled(ground, part), created: false };
}

/** The measure at a place that the user chose, as a sentence with its full stop. */
export function placeAt(span: Span, sentence: string): Edit {
  return { kind: 'replace', span: { ...span, start: span.end }, text: `${sentence}。` };
}

/** The same, but going on with the series that ends there: after 「二是……。」 it begins with 三是. */
export function continueAt({ outline }: Ground, span: Span, sentence: string): Edit {
  const ordinal = seriesEndingAt(outline, span)?.ordinal ?? null;
  return placeAt(span, ordinal === null || ordinal.value === null ? sentence : `${writeOrdinal(ordinal.form, ordinal.value + 1)}${sentence}`);
}

/** The last item of the series in whose last item, or just behind it, the place is. */
function seriesEndingAt(outline: Outline, { paragraph, end }: Span): SeriesItem | null {
  const all = (nodes: readonly OutlineNode[]): readonly Series[] => nodes.flatMap((node) => [...node.series, ...all(node.children)]);
  const last = outermost([...outline.series, ...all(outline.nodes)]).flatMap(({ items }) => (items.length > 1 ? items.slice(-1) : []));
  return last.find((item) => item.span.paragraph === paragraph && item.markSpan.end < end) ?? null;
}

function partOf({ rows }: Ground): OutlineNode | null {
  return rows.find((row) => row.part !== null && MEASURES.includes(row.part) && row.node !== null && row.state !== 'repeated')?.node ?? null;
}

function titled({ draft }: Ground, node: OutlineNode): string {
  const typed = textOf(draft, node.heading.span).trim();
  return node.heading.source === 'list' && node.heading.ordinal !== null && !typed.startsWith(node.heading.ordinal.mark) ? `${node.heading.ordinal.mark}${typed}` : typed;
}

/** The heading among the part's that speaks most of the aspect or the line of work; `null` when none does. */
function homeOf({ draft }: Ground, part: OutlineNode, { aspect, field }: Piece): OutlineNode | null {
  let best: OutlineNode | null = null;
  let most = ANSWERS;
  for (const node of part.children) {
    const title = node.heading.title;
    const text = node.text.map((span) => textOf(draft, span)).join('').slice(0, 200);
    const of = aspectsOf(title, text);
    const own = of.find(({ id }) => id === aspect)?.weight ?? 0;
    const line = field === null ? 0 : (fieldsOf(title, text).find(({ id }) => id === field)?.weight ?? 0);
    const lead = of[0]?.id === aspect ? 1 : 0;
    const weight = own + line + lead;
    if (weight > most) {
      best = node;
      most = weight;
    }
  }
  return best;
}

/** Adds a sentence to a section: as the next item of its series, at the end of its run-in text, or as a paragraph of its own. */
function append(ground: Ground, node: OutlineNode, sentence: string): Edit {
  const { draft } = ground;
  const leaf = node.children[node.children.length - 1] ?? node;
  const series = lastSeries(leaf);
  const last = series?.items[series.items.length - 1];
  if (series !== null && last !== undefined && last.ordinal.value !== null) {
    const mark = writeOrdinal(last.ordinal.form, last.ordinal.value + 1);
    const own = series.items.length > 1 && series.items.every((item, i) => i === 0 || item.span.paragraph !== series.items[i - 1]?.span.paragraph);
    return own ? insert(lastParagraph(ground, leaf) + 1, [`${mark}${sentence}。`]) : endOfText(draft, last.span, `${mark}${sentence}。`);
  }
  const text = leaf.text[leaf.text.length - 1];
  if (leaf.heading.runIn && text !== undefined && text.paragraph === leaf.heading.span.paragraph) return endOfText(draft, text, `${sentence}。`);
  return insert(lastParagraph(ground, leaf) + 1, [`${sentence}。`]);
}

function lastSeries(node: OutlineNode): Series | null {
  const all = outermost(node.series).filter(({ items }) => items.length >= 2);
  return all[all.length - 1] ?? null;
}

/** After the last ink of a span, with a full stop before it where there is none. */
function endOfText(draft: Draft, span: Span, text: string): Edit {
  const before = textOf(draft, span).trimEnd();
  const at = span.start + before.length;
  const open = /[，；、,;：:]$/.test(before);
  if (open) return { kind: 'replace', span: { paragraph: span.paragraph, start: at - 1, end: at }, text: `。${text}` };
  return { kind: 'replace', span: { paragraph: span.paragraph, start: at, end: at }, text: /[。！？”]$/.test(before) ? text : `。${text}` };
}

function newSection(ground: Ground, part: OutlineNode, piece: Piece): Placement {
  const { form, value } = nextMark(part.children, '（一）');
  return { edits: [styled(endOf(ground, part), sections(ground, part, [[piece]]))], under: `${writeOrdinal(form, value)}${headingOf(ground, part.children, piece, [])}`, created: true };
}

/** A new paragraph and its look. */
interface Line {
  readonly text: string;
  readonly look: Look;
}

/** The paragraphs of new sections, in the style of those that stand there. */
function sections(ground: Ground, part: OutlineNode | null, groups: readonly (readonly Piece[])[]): readonly Line[] {
  const siblings = part?.children ?? [];
  const { form, value } = nextMark(siblings, '（一）');
  const runIn = siblings.some(({ heading }) => heading.runIn);
  const taken: string[] = [];
  return groups.flatMap((group, index) => {
    const first = group[0];
    if (first === undefined) return [];
    const title = headingOf(ground, siblings, first, taken);
    taken.push(title);
    const text = group.length === 1 ? `${first.sentence}。` : group.map(({ sentence }, i) => `${writeOrdinal('一是', i + 1)}${sentence}。`).join('');
    const heading = `${writeOrdinal(form, value + index)}${title}`;
    const like = siblings[siblings.length - 1]?.heading.span.paragraph ?? secondLevelOf(ground);
    if (runIn) return [lineLike(ground, `${heading}。${text}`, { like, lead: heading.length + 1, style: 'Normal' })];
    return [lineLike(ground, heading, { like, lead: heading.length, style: 'Heading2' }), bodyLine(ground, text)];
  });
}

/** A new paragraph, indented by the spaces that its model is typed with. */
function lineLike({ draft }: Ground, text: string, look: Look): Line {
  const model = look.like === null ? '' : (draft.paragraphs[look.like]?.text ?? '');
  const indent = /^[ \t\u00a0\u3000]*/.exec(model)?.[0] ?? '';
  return { text: indent + text, look: { ...look, lead: look.lead === 0 ? 0 : indent.length + look.lead } };
}

/** The last heading of the second level that stands in a paragraph of its own, in any part; `null` when there is none. */
function secondLevelOf({ outline }: Ground): number | null {
  const headings = outline.nodes.flatMap(({ children }) => children).filter(({ heading }) => !heading.runIn);
  return headings[headings.length - 1]?.heading.span.paragraph ?? null;
}

/** Body text looks as the draft's own: as the first text under a heading. */
function bodyLine(ground: Ground, text: string): Line {
  const { outline } = ground;
  const nodes = (list: readonly OutlineNode[]): readonly OutlineNode[] => list.flatMap((node) => [node, ...nodes(node.children)]);
  const like = nodes(outline.nodes).flatMap((node) => node.text.filter(({ paragraph }) => paragraph !== node.heading.span.paragraph))[0]?.paragraph ?? null;
  return lineLike(ground, text, { like, lead: 0, style: 'Normal' });
}

function headingOf({ rows, headings }: Ground, siblings: readonly OutlineNode[], { aspect, field, sentence }: Piece, taken: readonly string[]): string {
  const there = [...siblings.map(({ heading }) => heading.title), ...rows.flatMap(({ children }) => children.flatMap(({ node }) => node?.heading.title ?? []))];
  return pickHeading(headings, { aspect, field, about: sentence, siblings: siblings.map(({ heading }) => heading.title), taken: [...there, ...taken] });
}

/** A whole part of measures, where the draft has none: before the closing, or at the end of the document. */
function newPart(ground: Ground, groups: readonly (readonly Piece[])[]): Placement {
  const { rows, outline } = ground;
  const missing = rows.find((row) => row.part !== null && MEASURES.includes(row.part) && row.state === 'missing');
  const { form, value } = nextMark(outline.nodes, '一、');
  const heading = `${writeOrdinal(form, value)}${missing?.name.zh ?? '整改措施'}`;
  const like = outline.nodes[outline.nodes.length - 1]?.heading.span.paragraph ?? null;
  const line = lineLike(ground, heading, { like, lead: heading.length, style: 'Heading1' });
  return { edits: [styled(bodyEnd(ground), [line, ...sections(ground, null, groups)])], under: heading, created: true };
}

/** The mark that goes on after the headings of one level. */
function nextMark(nodes: readonly OutlineNode[], otherwise: OrdinalForm): { readonly form: OrdinalForm; readonly value: number } {
  const last = nodes.reduce<Ordinal | null>((found, { heading }) => (heading.ordinal?.value === null ? found : (heading.ordinal ?? found)), null);
  return { form: last?.form ?? otherwise, value: (last?.value ?? 0) + 1 };
}

/** The paragraph after the last text of a part, what closes the document left out. */
function endOf(ground: Ground, part: OutlineNode): number {
  return lastParagraph(ground, part) + 1;
}

function lastParagraph(ground: Ground, node: OutlineNode): number {
  const stop = closingStart(ground);
  const paragraphs = [node.heading.span.paragraph, ...node.text.map(({ paragraph }) => paragraph)].filter((one) => one < stop || one === node.heading.span.paragraph);
  return Math.max(...paragraphs, ...node.children.map((child) => lastParagraph(ground, child)));
}

function closingStart({ rows, outline }: Ground): number {
  const closing = rows.find((row) => row.part === 'closing' && row.range !== null)?.range?.from ?? Infinity;
  return Math.min(closing, outline.closing.from < outline.closing.to ? outline.closing.from : Infinity);
}

/** Where the body ends: before the closing, blank paragraphs left behind. */
function bodyEnd(ground: Ground): number {
  const { draft, outline } = ground;
  let end = Math.min(outline.range.to, closingStart(ground));
  while (end > outline.range.from && (draft.paragraphs[end - 1]?.text.trim() ?? '') === '') end -= 1;
  return end;
}

function styled(paragraph: number, lines: readonly Line[]): StyledInsert {
  return { kind: 'insert', paragraph, texts: lines.map(({ text }) => text), looks: lines.map(({ look }) => look) };
}

function insert(paragraph: number, texts: readonly string[]): Edit {
  return { kind: 'insert', paragraph, texts };
}
