import { textOf, type Draft, type Paragraph } from '../draft/draft';
import type { Outline, OutlineNode } from '../draft/outline';
import type { Span } from '../draft/span';
import { aspectRows, aspectRowsInText } from './aspect-rows';
import { charactersOf, type Characters } from './characters';
import { compile, type CompiledGenre, type CompiledPart, type CompiledShape } from './compiled';
import { findText } from './find-text';
import { headingLines } from './heading-lines';
import type { GenreId, Requirement } from './genre';
import { openingElements } from './opening-elements';
import { inOrder } from './order';
import type { AspectPack } from './packs/pack';
import { plain } from './phrase';
import { placesOf } from './places';
import { problemHeadings } from './problem-headings';
import { genreOf } from './registry';
import { headingName, isEmpty, rowOf } from './row';
import { sectionsOf, type Section } from './sections';
import type { Row, RowState } from './standing';

/** What all steps of one comparison look at. */
interface Work {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly genre: CompiledGenre;
  readonly shape: CompiledShape;
  readonly sections: readonly Section[];
  readonly pack: AspectPack | null;
  readonly characters: Characters;
  readonly title: string;
}

/** A row and where it belongs: the rank of its part in the standard, `null` when it says nothing of the order. */
interface Placed {
  readonly row: Row;
  readonly rank: number | null;
}

/**
 * Holds a draft against the standard outline of its genre and the aspects of its pack. Rows come in the draft's order,
 * missing parts at their place; optional parts that are missing have no row. For `other` all headings come as `extra`.
 * Pure; never throws for any draft.
 */
export function compare(draft: Draft, outline: Outline, genre: GenreId, pack: AspectPack | null): readonly Row[] {
  const known = genreOf(genre);
  const characters = charactersOf(draft);
  if (known === null) return outline.nodes.map((node) => extraRow(draft, node, characters));
  const compiled = compile(known);
  const places = placesOf(draft, outline);
  const { title } = places;
  const { shape, sections } = sectionsOf(outline, compiled, places);
  const work: Work = { draft, outline, genre: compiled, shape, sections, pack: known.comparesWithPack ? pack : null, characters, title };
  return [titleRow(work), ...startRows(work), ...openingRows(work), ...bodyRows(work), ...endRows(work)];
}

function titleRow({ draft, outline, genre, characters }: Work): Row {
  const { title } = outline;
  const { requirement } = genre.genre.title;
  const name = { zh: '标题', en: 'Title' };
  const first = title?.spans[0];
  const last = title?.spans[title.spans.length - 1];
  if (title === null || first === undefined || last === undefined || isUnitName(title.text)) return rowOf({ part: 'title', name, requirement, state: 'missing' });
  const range = { from: first.paragraph, to: last.paragraph + 1 };
  const text = title.spans.map((span) => textOf(draft, span).trim()).join('');
  return rowOf({ part: 'title', name: { zh: text, en: text }, requirement, state: 'present', span: first, range, characters: characters.in(range) });
}

/** A first line that only names the unit is no title: nothing in it says what the document is. */
function isUnitName(title: string): boolean {
  const words = plain(title);
  return words.length <= 20 && /(?:局|委|委员会|办公室|政府|法院|检察院|大队|中心|公司|学校|处|科|所|党组|党委|支部)$/.test(words);
}

/** Parts that stand at the start, such as the salutation. */
function startRows(work: Work): readonly Row[] {
  return work.shape.parts.filter(({ part }) => part.text?.where === 'start').flatMap((part) => textRow(work, part) ?? missing(work, part));
}

function openingRows({ draft, outline, genre, shape, characters }: Work): readonly Row[] {
  const requirement = shape.shape.opening ?? genre.genre.opening.requirement;
  const name = { zh: '开头', en: 'Opening' };
  const salutation = shape.parts.filter(({ part }) => part.text?.where === 'start').map((part) => findText(draft, outline, part));
  let first: number | null = null;
  let length = 0;
  for (let i = outline.opening.from; i < outline.opening.to; i += 1) {
    const range = { from: i, to: i + 1 };
    const alone = salutation.includes(i) && characters.in(range) <= 20;
    if (alone || isByline(draft.paragraphs[i])) continue;
    first ??= i;
    length += characters.in(range);
  }
  if (first === null) return requirement === 'optional' ? [] : [rowOf({ part: 'opening', name, requirement, state: 'missing' })];
  const lacks = openingElements(draft, outline, genre.genre.id)
    .filter(({ element, words }) => words === null && element.requirement !== 'optional')
    .map(({ element }) => element.name);
  const span = { paragraph: first, start: 0, end: draft.paragraphs[first]?.text.length ?? 0 };
  return [rowOf({ part: 'opening', name, requirement, state: 'present', span, range: outline.opening, characters: length, lacks })];
}

/** A unit, name, date or addressee on a line of its own, a table's cell or a blank line: no opening yet. */
function isByline(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || paragraph.tableDepth > 0) return true;
  const words = plain(paragraph.text.slice(0, 100));
  return words.length <= 25 && !/[。；，！]|如下/.test(words);
}

/** The parts between opening and closing. */
function bodyRows(work: Work): readonly Row[] {
  const { shape, sections } = work;
  const body = shape.parts.filter(({ part }) => part.text?.where !== 'start' && part.text?.where !== 'end');
  const rank = new Map(body.map(({ part }, i) => [part.id, i]));
  const repeats = repeatedIn(sections, body);
  const anywhere = new Set(body.flatMap(({ part }) => (part.anyPlace === true ? [part.id] : [])));
  const ranked = sections.filter((section) => section.named && !repeats.has(section) && rank.has(section.parts[0] ?? '') && !anywhere.has(section.parts[0] ?? ''));
  const flags = inOrder(ranked.map((section) => rank.get(section.parts[0] ?? '') ?? 0));
  const ordered = new Set(ranked.filter((_, i) => flags[i] === true));

  const placed: Placed[] = [];
  const aspects = aspectsWithoutSection(work);
  for (const section of sections) {
    if (aspects?.nodes.has(section.node) === true) {
      if (section.node === [...aspects.nodes][0]) placed.push({ row: aspects.row, rank: rank.get('problems') ?? null });
      continue;
    }
    if (section.parts.length === 0) placed.push({ row: extraRow(work.draft, section.node, work.characters), rank: null });
    for (const id of section.parts) {
      const part = body.find((one) => one.part.id === id);
      const inPlace = ordered.has(section) || !section.named || anywhere.has(id);
      const state = repeats.has(section) ? 'repeated' : !inPlace ? 'misordered' : isBare(section) ? 'empty' : 'present';
      placed.push({ row: sectionRow(work, section, id, part, state), rank: ordered.has(section) ? (rank.get(id) ?? null) : null });
    }
  }
  const put = (row: Row | null | undefined, index: number): void => {
    if (row !== null && row !== undefined) placed.splice(placeFor(placed, row, index), 0, { row, rank: index });
  };
  const without = (part: CompiledPart): boolean => !placed.some(({ row }) => row.part === part.part.id);
  // What stands comes first: a missing part has its place among all that stand, sections and bare lines alike.
  body.forEach((part, index) => {
    if (without(part)) put(lineRow(work, part) ?? textRow(work, part), index);
  });
  body.forEach((part, index) => {
    if (without(part)) put(missing(work, part)[0], index);
  });
  return placed.map(({ row }) => row);
}

/** After what stands before it: by its paragraph when it is there, by the standard's order when it is missing. */
function placeFor(placed: readonly Placed[], row: Row, index: number): number {
  const { range } = row;
  const stands = ({ row: other, rank }: Placed): boolean =>
    range === null ? rank !== null && rank < index : other.range !== null && other.range.from <= range.from;
  return placed.reduce((after, one, i) => (stands(one) ? i + 1 : after), 0);
}

/** Parts that stand at the end, such as the closing. */
function endRows(work: Work): readonly Row[] {
  return work.shape.parts
    .filter(({ part }) => part.text?.where === 'end' && !work.sections.some((section) => section.parts.includes(part.id)))
    .flatMap((part) => textRow(work, part) ?? missing(work, part));
}

/**
 * Sections that stand a second time for one part: with the same words, or with other sections between. Two neighbours
 * with different words (努力方向, then 整改措施) go together.
 */
function repeatedIn(sections: readonly Section[], body: readonly CompiledPart[]): ReadonlySet<Section> {
  const repeats = new Set<Section>();
  const last = new Map<string, { at: number; title: string }>();
  sections.forEach((section, at) => {
    const id = section.parts[0];
    if (id === undefined || section.parts.length > 1) return;
    const title = plain(section.node.heading.title);
    const before = last.get(id);
    const several = body.some(({ part }) => part.id === id && (part.takesRest === true || part.anyPlace === true));
    if (before !== undefined && (before.title === title || (!several && before.at < at - 1))) repeats.add(section);
    else last.set(id, { at, title });
  });
  return repeats;
}

function isBare({ node, children }: Section): boolean {
  return isEmpty(node) && children.length === 0;
}

function sectionRow(work: Work, section: Section, id: string, part: CompiledPart | undefined, state: RowState): Row {
  const { draft, characters, pack } = work;
  const { node, range } = section;
  const closing = work.shape.parts.filter((one) => one.part.text?.where === 'end').map((one) => findText(draft, work.outline, one));
  const after = closing.filter((i): i is number => i !== null && i > range.from && i < range.to);
  const inClosing = after.reduce((sum, i) => sum + characters.in({ from: i, to: i + 1 }), 0);
  const byPack = part?.part.holds === 'aspects' && pack !== null;
  return rowOf({
    part: id,
    name: headingName(draft, node.heading),
    requirement: part === undefined ? 'optional' : requirementOf(work, part),
    state,
    span: node.heading.span,
    range,
    node,
    characters: characters.in(range) - inClosing,
    children: byPack ? aspectsIn(work, section) : itemRows(draft, section.children, characters),
  });
}

/** The pack's aspects below a problems section; below a section that comes second only what it has itself. */
function aspectsIn({ draft, sections, pack, characters }: Work, section: Section): readonly Row[] {
  if (pack === null) return [];
  const first = sections.find((one) => one.parts.includes('problems'));
  if (first !== section) return itemRows(draft, section.children, characters);
  const all = problemHeadings(sections, pack);
  return all.length === 0 ? aspectRowsInText(draft, section.node.text, pack, characters) : aspectRows(draft, all, pack, characters);
}

/** A draft may have its aspects as top sections with no problems section over them: then they are that part. */
function aspectsWithoutSection({ draft, sections, pack, characters }: Work): { row: Row; nodes: ReadonlySet<OutlineNode> } | null {
  if (pack === null) return null;
  const nodes = problemHeadings(sections, pack);
  if (sections.some((section) => section.parts.includes('problems') && !nodes.includes(section.node))) return null;
  const children = nodes.length < 2 ? [] : aspectRows(draft, nodes, pack, characters);
  const found = children.filter((row) => row.node !== null && row.part !== null);
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (found.length < 2 || first === undefined || last === undefined) return null;
  const range = { from: first.range.from, to: last.range.to };
  const name = { zh: '存在的主要问题（各方面分列）', en: 'Problems (the aspects as sections)' };
  const row = rowOf({ part: 'problems', name, requirement: 'required', state: 'present', span: first.heading.span, range, characters: characters.in(range), children });
  return { row, nodes: new Set(nodes) };
}

/** A section whose heading is a bare line without a mark or format; its text runs to the next such line or heading. */
function lineRow(work: Work, part: CompiledPart): Row | null {
  const { draft, outline, shape, characters, pack } = work;
  const line = headingLines(draft, outline, shape).find(({ parts }) => parts.includes(part.part.id));
  if (line === undefined) return null;
  const { range } = line;
  const text = draft.paragraphs[range.from]?.text ?? '';
  const name = text.trim();
  const spans: Span[] = [];
  for (let i = range.from + 1; i < range.to; i += 1) spans.push({ paragraph: i, start: 0, end: draft.paragraphs[i]?.text.length ?? 0 });
  return rowOf({
    part: part.part.id,
    name: { zh: name, en: name },
    requirement: requirementOf(work, part),
    state: characters.in({ from: range.from + 1, to: range.to }) === 0 && line.bare ? 'empty' : 'present',
    span: { paragraph: range.from, start: 0, end: text.length },
    range,
    characters: characters.in(range),
    children: part.part.holds === 'aspects' && pack !== null ? aspectRowsInText(draft, spans, pack, characters) : [],
  });
}

function textRow(work: Work, part: CompiledPart): Row | null {
  const { draft, outline, characters } = work;
  const paragraph = findText(draft, outline, part);
  if (paragraph === null) return null;
  const range = { from: paragraph, to: paragraph + 1 };
  const span = { paragraph, start: 0, end: draft.paragraphs[paragraph]?.text.length ?? 0 };
  const { id, name } = part.part;
  return rowOf({ part: id, name, requirement: requirementOf(work, part), state: 'present', span, range, characters: characters.in(range) });
}

function missing(work: Work, part: CompiledPart): readonly Row[] {
  const requirement = requirementOf(work, part);
  return requirement === 'optional' ? [] : [rowOf({ part: part.part.id, name: part.part.name, requirement, state: 'missing' })];
}

function requirementOf({ title, pack }: Work, { part, requiredIf }: CompiledPart): Requirement {
  if (requiredIf.find(title) !== null) return 'required';
  const since = part.advisableSince;
  return since !== undefined && (pack?.year ?? 0) >= since && part.requirement === 'optional' ? 'advisable' : part.requirement;
}

/** The draft's own headings within a part. A heading with nothing under it is empty only where its siblings have text. */
function itemRows(draft: Draft, nodes: readonly OutlineNode[], characters: Characters): readonly Row[] {
  const written = nodes.some((child) => !isEmpty(child));
  return nodes.map((child) =>
    rowOf({
      part: 'item',
      name: headingName(draft, child.heading),
      requirement: 'optional',
      state: written && isEmpty(child) ? 'empty' : 'present',
      span: child.heading.span,
      range: child.range,
      node: child,
      characters: characters.in(child.range),
    }),
  );
}

function extraRow(draft: Draft, node: OutlineNode, characters: Characters): Row {
  const name = headingName(draft, node.heading);
  return rowOf({
    part: null,
    name,
    requirement: 'optional',
    state: 'extra',
    span: node.heading.span,
    range: node.range,
    node,
    characters: characters.in(node.range),
    children: itemRows(draft, node.children, characters),
  });
}
