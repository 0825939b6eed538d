import { memo } from '../draft/memo';
import type { Outline, OutlineNode } from '../draft/outline';
import type { ParagraphRange } from '../draft/span';
import type { CompiledGenre, CompiledPart, CompiledShape } from './compiled';
import { plain } from './phrase';
import type { Places } from './places';

/** A top section of the draft and the parts of the standard that it stands for; several when they share it. */
export interface Section {
  readonly node: OutlineNode;
  /** The headings below it: its own, or, where a draft has all headings on one level, those that follow it. */
  readonly children: readonly OutlineNode[];
  readonly range: ParagraphRange;
  readonly parts: readonly string[];
  /** False when no heading phrase named the part: the section was taken as one of the rest. */
  readonly named: boolean;
}

/** A draft's top sections read by one usual outline of a genre. */
export interface Sections {
  readonly shape: CompiledShape;
  readonly sections: readonly Section[];
  /** The parts that a heading names. */
  readonly named: ReadonlySet<string>;
}

/** Conjunctions and commas part a heading that is about two things. */
const HALVES = /以及|及其|及|和|与|暨|、|，|；|：/;

/** More headings than any draft has at once. */
const HEADINGS = 500;
const named = new WeakMap<readonly CompiledPart[], (title: string) => readonly string[]>();

/** The parts that a heading stands for, in the order of its words; none when it names none. */
export function partsNamed(title: string, parts: readonly CompiledPart[]): readonly string[] {
  const known = named.get(parts) ?? memo((words) => readParts(words, parts), HEADINGS);
  named.set(parts, known);
  return known(title.slice(0, 60));
}

function readParts(title: string, parts: readonly CompiledPart[]): readonly string[] {
  const whole = plain(title).replace(/[。：；，]$/, '');
  const halves = whole.split(HALVES).filter((half) => half !== '');
  const found: string[] = [];
  for (const half of halves.length > 1 ? halves : [whole]) {
    const id = partNamed(half, parts);
    if (id !== null && !found.includes(id)) found.push(id);
  }
  if (found.length > 0) return found;
  const id = halves.length > 1 ? partNamed(whole, parts) : null;
  return id === null ? [] : [id];
}

function partNamed(words: string, parts: readonly CompiledPart[]): string | null {
  let best: string | null = null;
  let length = 0;
  for (const { part, headings, never } of parts) {
    const said = headings.find(words);
    if (said !== null && said.length > length && never.find(words) === null) {
      best = part.id;
      length = said.length;
    }
  }
  return best;
}

/** What title and opening add to an outline that they speak for. */
const SAID = 0.7;

const read = new WeakMap<Places, Map<CompiledGenre, Sections>>();

/** The top sections by the usual outline of the genre that fits them, the title and the opening best; read once. */
export function sectionsOf(outline: Outline, genre: CompiledGenre, places: Places): Sections {
  const known = read.get(places) ?? new Map<CompiledGenre, Sections>();
  const sections = known.get(genre) ?? readSections(outline, genre, places);
  known.set(genre, sections);
  read.set(places, known);
  return sections;
}

function readSections(outline: Outline, genre: CompiledGenre, places: Places): Sections {
  let best: Sections | null = null;
  let most = -1;
  for (const shape of genre.shapes) {
    const sections = readBy(shape, outline);
    const said = Number(shape.titleSays.find(places.title) !== null) + Number(shape.openingSays.find(places.opening) !== null);
    const named = partsOf(sections, true);
    const fit = fitOf(shape, named, partsOf(sections, false)) + SAID * said;
    if (fit > most) {
      best = { shape, sections, named };
      most = fit;
    }
  }
  if (best === null) throw new Error(`Genre ${genre.genre.id} has no outline.`);
  return best;
}

/** The share of the required parts that are named; sections taken as the rest count half, for they fit any draft. */
function fitOf({ asked }: CompiledShape, named: ReadonlySet<string>, rest: ReadonlySet<string>): number {
  if (asked.length === 0) return 0;
  const there = asked.reduce((sum, { part }) => sum + (named.has(part.id) ? 1 : rest.has(part.id) ? 0.5 : 0), 0);
  return there / asked.length + named.size / 100;
}

function partsOf(sections: readonly Section[], named: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const section of sections) if (section.named === named) for (const part of section.parts) found.add(part);
  return found;
}

function readBy(shape: CompiledShape, outline: Outline): readonly Section[] {
  const read = (nodes: readonly OutlineNode[]): { node: OutlineNode; parts: readonly string[] }[] =>
    nodes.map((node) => ({ node, parts: partsNamed(node.heading.title, shape.parts) }));
  let found = read(outline.nodes);
  const count = (list: typeof found): number => new Set(list.flatMap((section) => section.parts)).size;
  if (count(found) < 2) {
    const below = read(outline.nodes.flatMap((node) => (node.children.length > 0 ? node.children : [node])));
    if (count(below) >= 2 && count(below) > count(found)) found = below;
  }
  const alone = new Set(found.filter((section) => section.parts.length === 1).flatMap((section) => section.parts));
  const rest = shape.parts.find(({ part }) => part.takesRest === true)?.part.id;
  return adopted(found).map(({ node, children, range, parts }) => {
    if (parts.length === 0) return { node, children, range, parts: rest === undefined ? [] : [rest], named: false };
    const shared = parts.filter((id) => !alone.has(id));
    return { node, children, range, parts: parts.length > 1 && shared.length > 0 ? shared : parts, named: true };
  });
}

/**
 * Headings all on one level (bold lines without marks): those that name no part, or one that is there already
 * (「责任意识存在薄弱环节」 under 原因分析), belong to the bare heading before them.
 */
function adopted(found: readonly { node: OutlineNode; parts: readonly string[] }[]): Omit<Section, 'named'>[] {
  const list: { node: OutlineNode; children: OutlineNode[]; range: ParagraphRange; parts: readonly string[] }[] = [];
  let adopts = false;
  for (const { node, parts } of found) {
    const before = list[list.length - 1];
    const seen = node.heading.ordinal === null && parts.every((id) => list.some((one) => one.parts.includes(id)));
    if ((parts.length === 0 || seen) && adopts && before !== undefined) {
      before.children.push(node);
      before.range = { from: before.range.from, to: node.range.to };
      continue;
    }
    list.push({ node, children: [...node.children], range: node.range, parts });
    adopts = parts.length > 0 && node.children.length === 0 && node.text.length === 0;
  }
  return list;
}
