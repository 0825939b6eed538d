import type { Draft } from '../../draft/draft';
import type { OutlineNode } from '../../draft/outline';
import type { Row } from '../standing';
import type { Standing, Target } from './insertion';
import { aspectHeadings, aspectOf } from './targets';

/** Where something goes, and what it goes among. */
export interface Site {
  /** Before this paragraph. */
  readonly at: number;
  /** The headings that are its equals. */
  readonly siblings: readonly OutlineNode[];
  /** A bare line that serves as a heading in this draft, where there are no headings; else `null`. */
  readonly bare: number | null;
}

/** The place of a missing part: before what follows it in the standard and is there, else at the end. `order` are the standard's parts that have a place. */
export function siteOfPart({ draft, outline, rows, genre }: Standing, part: string, order: readonly string[]): Site | null {
  const index = rows.findIndex((row) => row.part === part && row.state === 'missing');
  if (index < 0) return null;
  const text = genre.shapes.flatMap(({ parts }) => parts).find((one) => one.id === part)?.text?.where;
  const beside = [...rows.slice(0, index).reverse(), ...rows.slice(index + 1)];
  const siblings = siblingsOf(outline.nodes, beside);
  const bare = siblings.length > 0 ? null : (beside.find(({ node, span, part: id }) => node === null && span !== null && id !== 'title' && id !== 'opening' && isLine(draft, span.paragraph))?.span?.paragraph ?? null);
  const site = (at: number): Site => ({ at, siblings, bare });
  if (part === 'title') return site(outline.range.from);
  if (part === 'opening') return site(outline.opening.to);
  if (text === 'start') return site(outline.opening.from);
  if (text === 'end') return site(outline.closing.from);
  const rank = order.indexOf(part);
  const later = rows.flatMap(({ part: id, range, state }) => (range === null || id === null || state === 'misordered' || state === 'repeated' || order.indexOf(id) <= rank ? [] : [range.from]));
  return site(Math.min(outline.closing.from, ...later));
}

/** The nodes of the list that the nearest rows stand in; the top ones when no row has a heading. */
function siblingsOf(nodes: readonly OutlineNode[], rows: readonly Row[]): readonly OutlineNode[] {
  const some = new Set(rows.flatMap(({ node }) => (node === null ? [] : [node])));
  if (some.size === 0) return nodes;
  const find = (list: readonly OutlineNode[]): readonly OutlineNode[] | null => {
    if (list.some((node) => some.has(node))) return list;
    for (const { children } of list) {
      const found = find(children);
      if (found !== null) return found;
    }
    return null;
  };
  return find(nodes) ?? nodes;
}

function isLine({ paragraphs }: Draft, index: number): boolean {
  const text = paragraphs[index]?.text.trim() ?? '';
  return text !== '' && text.length <= 20 && !/[。；：，]/.test(text);
}

/** The place of a missing aspect among those of its part: before the next of the pack that is there, else behind the last one. */
export function siteOfAspect({ draft, outline, rows, pack }: Standing, { aspect, part }: Extract<Target, { kind: 'aspect' }>): Site | null {
  const row = rows.find((one) => one.part === part && one.range !== null);
  if (row?.range == null || pack === null || pack.aspects[aspect] === undefined) return null;
  const set = row.children.some((child) => aspectOf(child) !== null)
    ? row.children.flatMap((child) => (child.node === null || child.range === null ? [] : [{ aspect: aspectOf(child), node: child.node }]))
    : aspectHeadings(row, pack);
  const missing = row.children.findIndex((child) => aspectOf(child) === aspect && child.state === 'missing');
  if (set === null || (missing < 0 && set.some((one) => one.aspect === aspect))) return null;
  const next = missing >= 0 ? row.children.slice(missing + 1).find(({ node }) => node !== null)?.node : set.find((one) => (one.aspect ?? -1) > aspect)?.node;
  const nodes = set.map(({ node }) => node);
  const siblings = nodes.length > 0 ? siblingsOf(outline.nodes, row.children) : [];
  if (next !== undefined && next !== null) return { at: next.range.from, siblings, bare: null };
  const last = nodes[nodes.length - 1];
  return { at: withoutBlanks(draft, last?.range.to ?? row.range.to, row.range.from), siblings, bare: null };
}

function withoutBlanks({ paragraphs }: Draft, at: number, floor: number): number {
  let end = at;
  while (end - 1 > floor && paragraphs[end - 1]?.text.trim() === '') end -= 1;
  return end;
}
