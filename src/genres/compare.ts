import { textOf, type Draft } from '../draft/draft';
import type { Outline, OutlineNode } from '../draft/outline';
import { aspectRows, aspectRowsInText } from './aspect-rows';
import { charactersOf, type Characters } from './characters';
import { compile, type CompiledGenre, type CompiledPart, type CompiledShape } from './compiled';
import { findText } from './find-text';
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
  const { title } = placesOf(draft, outline);
  const { shape, sections } = sectionsOf(outline, compiled, title);
  const work: Work = { draft, outline, genre: compiled, shape, sections, pack: known.comparesWithPack ? pack : null, characters, title };
  return [titleRow(work), ...startRows(work), ...openingRows(work), ...bodyRows(work), ...endRows(work)];
}

function titleRow({ draft, outline, genre, characters }: Work): Row {
  const { title } = outline;
  const { requirement } = genre.genre.title;
  const name = { zh: '标题', en: 'Title' };
  const first = title?.spans[0];
  const last = title?.spans[title.spans.length - 1];
  if (title === null || first === undefined || last === undefined) return rowOf({ part: 'title', name, requirement, state: 'missing' });
  const range = { from: first.paragraph, to: last.paragraph + 1 };
  const text = title.spans.map((span) => textOf(draft, span).trim()).join('');
  return rowOf({ part: 'title', name: { zh: text, en: text }, requirement, state: 'present', span: first, range, characters: characters.in(range) });
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
    if (alone || characters.in(range) === 0) continue;
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

/** The parts between opening and closing. */
function bodyRows(work: Work): readonly Row[] {
  const { shape, sections } = work;
  const body = shape.parts.filter(({ part }) => part.text?.where !== 'start' && part.text?.where !== 'end');
  const rank = new Map(body.map(({ part }, i) => [part.id, i]));
  const ranked = sections.filter((section) => section.named && rank.has(section.parts[0] ?? ''));
  const flags = inOrder(ranked.map((section) => rank.get(section.parts[0] ?? '') ?? 0));
  const ordered = new Set(ranked.filter((_, i) => flags[i] === true));

  const placed: Placed[] = [];
  const seen = new Map<string, string>();
  const aspects = aspectsWithoutSection(work);
  for (const section of sections) {
    if (aspects?.nodes.has(section.node) === true) {
      if (section.node === [...aspects.nodes][0]) placed.push({ row: aspects.row, rank: rank.get('problems') ?? null });
      continue;
    }
    if (section.parts.length === 0) {
      placed.push({ row: extraRow(work.draft, section.node, work.characters), rank: null });
      continue;
    }
    for (const id of section.parts) {
      const part = body.find((one) => one.part.id === id);
      const title = plain(section.node.heading.title);
      const before = seen.get(id);
      const state = stateOf(section, ordered.has(section) || !section.named, before, title);
      if (before === undefined) seen.set(id, title);
      placed.push({ row: sectionRow(work, section, id, part, state), rank: ordered.has(section) ? (rank.get(id) ?? null) : null });
    }
  }
  body.forEach((part, index) => {
    if (placed.some(({ row }) => row.part === part.part.id)) return;
    const row = textRow(work, part) ?? missing(work, part)[0];
    if (row !== undefined) placed.splice(placeFor(placed, row, index), 0, { row, rank: index });
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

function stateOf(section: Section, ordered: boolean, before: string | undefined, title: string): RowState {
  if (before !== undefined && before === title) return 'repeated';
  if (!ordered) return 'misordered';
  return isEmpty(section.node) ? 'empty' : 'present';
}

function sectionRow(work: Work, section: Section, id: string, part: CompiledPart | undefined, state: RowState): Row {
  const { draft, characters, pack } = work;
  const { node } = section;
  const closing = work.shape.parts.filter((one) => one.part.text?.where === 'end').map((one) => findText(draft, work.outline, one));
  const after = closing.filter((i): i is number => i !== null && i > node.range.from && i < node.range.to);
  const inClosing = after.reduce((sum, i) => sum + characters.in({ from: i, to: i + 1 }), 0);
  const byPack = part?.part.holds === 'aspects' && pack !== null;
  return rowOf({
    part: id,
    name: headingName(draft, node.heading),
    requirement: part === undefined ? 'optional' : requirementOf(work, part),
    state,
    span: node.heading.span,
    range: node.range,
    node,
    characters: characters.in(node.range) - inClosing,
    children: byPack ? aspectsIn(work, section) : itemRows(draft, node, characters),
  });
}

/** The pack's aspects below a problems section; below a section that comes second only what it has itself. */
function aspectsIn({ draft, sections, pack, characters }: Work, section: Section): readonly Row[] {
  if (pack === null) return [];
  const first = sections.find((one) => one.parts.includes('problems'));
  if (first !== section) return itemRows(draft, section.node, characters);
  const all = problemHeadings(sections);
  const nodes = all.length > 0 ? all : section.node.children;
  return nodes.length === 0 ? aspectRowsInText(draft, section.node, pack, characters) : aspectRows(draft, nodes, pack, characters);
}

/** A draft may have its aspects as top sections with no problems section over them: then they are that part. */
function aspectsWithoutSection({ draft, sections, pack, characters }: Work): { row: Row; nodes: ReadonlySet<OutlineNode> } | null {
  if (pack === null) return null;
  const nodes = problemHeadings(sections);
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

function requirementOf({ title }: Work, { part, requiredIf }: CompiledPart): Requirement {
  return requiredIf.find(title) !== null ? 'required' : part.requirement;
}

/** The draft's own headings within a part. A heading with nothing under it is empty only where its siblings have text. */
function itemRows(draft: Draft, node: OutlineNode, characters: Characters): readonly Row[] {
  const written = node.children.some((child) => !isEmpty(child));
  return node.children.map((child) =>
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
    children: itemRows(draft, node, characters),
  });
}
