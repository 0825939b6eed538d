import { textOf, type Draft } from '../draft/draft';
import type { OutlineNode, Series } from '../draft/outline';
import type { ParagraphRange, Span } from '../draft/span';
import { tellsFault } from './faults';
import { admitsFault, fallsShort } from './shortfall';
import { outermost } from './outer-series';
import type { AspectPack } from './packs/pack';
import { coreOf, withoutMark } from './problem-core';
import type { Row } from './standing';

/** A draft held against its genre's standard: what items are read from. */
export interface HeldDraft {
  readonly draft: Draft;
  readonly rows: readonly Row[];
  readonly pack: AspectPack | null;
  /** Series outside headings, for parts that have none. */
  readonly series: readonly Series[];
}

/** One cause or measure of a draft: an 一是 item, a section with a heading of its own, or a paragraph. */
export interface DraftItem {
  /** The part of the standard outline that holds it: 'problems', 'causes', 'measures', 'tasks' …. */
  readonly part: string;
  /** Where to go: the mark and text of an item, the heading of a section, the paragraph. */
  readonly span: Span;
  /** The heading that it stands under, or is; '' where there is none. */
  readonly heading: string;
  /** All its words, the ordinal left out. */
  readonly text: string;
}

/** One problem of a draft. */
export interface DraftProblem extends DraftItem {
  /** The short statement of what falls short. */
  readonly core: string;
  /** The row of the aspect (or other heading) that it stands under; `null` in a part without any. */
  readonly row: Row | null;
  /** What the draft itself says is done about it, where a report answers item by item; '' elsewhere. */
  readonly answer: string;
}

/** The problems, causes and measures that a draft names, each in its order. */
export interface DraftItems {
  readonly problems: readonly DraftProblem[];
  readonly causes: readonly DraftItem[];
  readonly measures: readonly DraftItem[];
}

/** The parts of the six genres that hold each kind. */
const PROBLEMS = ['problems', 'shortcomings', 'claim'];
const MEASURES = ['measures', 'tasks', 'steps'];
/** Of a report on rectification: 「1.关于“……”的问题。已……」, a problem and its answer in one. */
const ANSWERED = 'items';

const read = new WeakMap<readonly Row[], DraftItems>();

/** Reads the items of a draft; read once for the same rows. Pure, and total: any draft gives an answer, if an empty one. */
export function itemsOf(held: HeldDraft): DraftItems {
  const before = read.get(held.rows);
  if (before !== undefined) return before;
  const { rows } = held;
  const of = (parts: readonly string[]): readonly Row[] => rows.filter((row) => row.part !== null && parts.includes(row.part) && row.span !== null);
  const shared = new Set(of(PROBLEMS).flatMap(({ node }) => node ?? []));
  const items = {
    problems: [...of(PROBLEMS).flatMap((row) => problemsOf(held, row)), ...of([ANSWERED]).flatMap((row) => answeredIn(held, row))],
    causes: of(['causes']).flatMap((row) => partOf(row, itemsUnder(held, row))),
    measures: of(MEASURES).flatMap((row) => partOf(row, itemsUnder(held, row))).filter(({ text }, _, all) => shared.size === 0 || all.length < 3 || !isShared(text)),
  };
  read.set(rows, items);
  return items;
}

/** What is read before it is known of which part it is. */
type Loose = Omit<DraftItem, 'part'>;

function partOf(row: Row, items: readonly Loose[]): readonly DraftItem[] {
  return items.map((item) => ({ part: row.part ?? '', ...item }));
}

/** In a section on problems and next steps together, items that tell of shortfalls are problems and no measures. */
function isShared(text: string): boolean {
  return fallsShort(text.slice(0, 60)) && !/^(?:针对|聚焦|围绕|着力|切实|进一步)/.test(text);
}

function problemsOf(held: HeldDraft, row: Row): readonly DraftProblem[] {
  const under = row.children.filter((child) => child.span !== null);
  return (under.length > 0 ? under : [row]).flatMap((one) => {
    const strict = isStatement(held, one);
    return (one.node === null ? looseItems(held, one) : leavesOf(held, one.node)).flatMap((item) => {
      const core = coreOf(item.text);
      return core === null || (strict && !admitsFault(core)) ? [] : [{ ...item, part: row.part ?? '', core, row: one === row ? null : one, answer: '' }];
    });
  });
}

function isStatement({ pack }: HeldDraft, row: Row): boolean {
  if (!row.part?.startsWith('aspect:')) return false;
  return pack?.aspects[Number(row.part.slice('aspect:'.length))]?.statement ?? false;
}

function itemsUnder(held: HeldDraft, row: Row): readonly Loose[] {
  return row.node === null ? looseItems(held, row) : measuresOf(held, row);
}

function measuresOf(held: HeldDraft, row: Row): readonly Loose[] {
  const nodes = row.children.length > 0 ? row.children.flatMap(({ node }) => node ?? []) : row.node === null ? [] : [row.node];
  return nodes.flatMap((node) => leavesOf(held, node, false));
}

/**
 * The items of a section: those of its sub-sections; else of its series; else its paragraphs, for problems each by itself, for
 * causes and measures together. A heading that itself says what falls short is the problem, its text the explanation.
 */
function leavesOf(held: HeldDraft, node: OutlineNode, problems = true): readonly Loose[] {
  if (node.children.length > 0) return node.children.flatMap((child) => leavesOf(held, child, problems));
  const { draft } = held;
  const { title, span } = node.heading;
  const series = outermost(node.series).reduce<Series | null>((most, one) => (one.items.length > (most?.items.length ?? 1) ? one : most), null);
  if (series !== null) return seriesItems(draft, series, title);
  const texts = node.text.map((one) => ({ span: one, text: textOf(draft, one).trim() })).filter(({ text }) => text !== '');
  if (!problems) return texts.length === 0 ? [] : [{ span, heading: title, text: texts.map(({ text }) => text).join('\n') }];
  const says = fallsShort(title) && !/方面|情况|问题$/.test(title);
  if (says || texts.length === 0) return [{ span, heading: title, text: says ? `${title}。${texts.map(({ text }) => text).join('')}` : title }];
  return texts.filter(({ text }) => tellsFault(text) && !/^(?:如|例如|比如)[，,]/.test(text)).flatMap((one) => listed(one.span, one.text, title));
}

function seriesItems(draft: Draft, series: Series, heading: string): readonly Loose[] {
  return series.items.map((item) => ({ span: item.span, heading, text: withoutMark(textOf(draft, item.span)) }));
}

/** 「有的……；有的……」 is a list of problems without marks; any other paragraph is one. */
function listed(span: Span, text: string, heading: string): readonly Loose[] {
  const items = /有的[^。]{4,200}；(?:有的|极?个别|少数|部分)/.exec(text);
  if (items === null) return [{ span, heading, text: withoutMark(text) }];
  const list = text.slice(items.index).split('。')[0] ?? '';
  const offset = span.start + items.index;
  let at = offset;
  return list.split('；').map((one) => {
    const item = { span: { ...span, start: at, end: at + one.length }, heading, text: one };
    at += one.length + 1;
    return item;
  });
}

/** A part without a heading of its own: its series, else its paragraphs. */
function looseItems({ draft, series }: HeldDraft, row: Row): readonly Loose[] {
  const { range, span } = row;
  if (span === null) return [];
  const within = range ?? { from: span.paragraph, to: span.paragraph + 1 };
  const own = outermost(series.filter((one) => one.items.length > 1 && one.items.every(({ span: { paragraph } }) => inRange(paragraph, within))));
  if (own.length > 0) return own.flatMap((one) => seriesItems(draft, one, row.name.zh));
  const items: Loose[] = [];
  const single = within.to - within.from === 1;
  for (let i = single ? within.from : within.from + 1; i < within.to; i += 1) {
    const text = draft.paragraphs[i]?.text ?? '';
    const whole = { paragraph: i, start: 0, end: text.length };
    if (text.trim() !== '') items.push(...listed(whole, text, row.name.zh));
  }
  return items;
}

function inRange(paragraph: number, { from, to }: ParagraphRange): boolean {
  return paragraph >= from && paragraph < to;
}

/** 「关于“……”的问题」 names the problem, what follows is the answer. */
function answeredIn(held: HeldDraft, row: Row): readonly DraftProblem[] {
  const { draft } = held;
  const nodes = row.node === null ? [] : row.children.length > 0 ? row.children : [row];
  return nodes.flatMap((one): DraftProblem[] => {
    if (one.node === null) return [];
    return answered(held, one.node).flatMap(({ span, heading, text }): DraftProblem[] => {
      const named = /^(?:关于|针对)?(?:存在)?([^。]{4,80}?)的?(?:突出)?问题(?:的?整改(?:落实)?情况|的?整改)?(?:方面)?[。：:，,]/.exec(text);
      const core = named?.[1] === undefined ? coreOf(heading) : unquoted(named[1]);
      if (core === null) return [];
      const answer = text.slice(named === null ? 0 : named[0].length).trim();
      return [{ part: ANSWERED, span, heading: one.name.zh === textOf(draft, span) ? heading : one.name.zh, text: core, core, row: one === row ? null : one, answer }];
    });
  });
}

/** 「“‘两个责任’落实不力”」 → 「“两个责任”落实不力」; quotation marks around less than the whole stay. */
function unquoted(name: string): string {
  const inside = /^[“「"]([^“”「」"]+)[”」"]$/.exec(name)?.[1];
  return inside === undefined ? name : inside.replace(/‘/g, '“').replace(/’/g, '”');
}

function answered(held: HeldDraft, node: OutlineNode): readonly Loose[] {
  if (node.children.some(({ heading }) => /问题/.test(heading.title))) return node.children.flatMap((child) => answered(held, child));
  const { title, span } = node.heading;
  if (/问题/.test(title)) return [{ span, heading: title, text: `${title}。${allText(held.draft, node)}` }];
  return node.text.map((one) => ({ span: one, heading: title, text: withoutMark(textOf(held.draft, one).trim()) })).filter(({ text }) => /^(?:关于|针对)[^。]{4,70}问题/.test(text));
}

function allText(draft: Draft, node: OutlineNode): string {
  return [...node.text.map((span) => textOf(draft, span)), ...node.children.map((child) => `${child.heading.title}。${allText(draft, child)}`)].join('');
}
