import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import type { Row, RowState } from '../../genres/standing';

/** One visible line of the outline tree. */
export interface OutlineItem {
  readonly row: Row;
  /** Stable while the outline keeps its shape: the way of positions from the top, `2.0`. */
  readonly key: string;
  /** 1 for the top. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** `null` for a leaf. */
  readonly open: boolean | null;
  readonly parent: number | null;
}

/** The tree as lines, children of a closed line left out. */
export function outlineItems(rows: readonly Row[], closed: ReadonlySet<string>): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  const walk = (siblings: readonly Row[], path: string, level: number, parent: number | null): void => {
    siblings.forEach((row, i) => {
      const key = path === '' ? String(i) : `${path}.${i}`;
      const open = row.children.length === 0 ? null : !closed.has(key);
      const index = items.push({ row, key, level, position: i + 1, siblings: siblings.length, open, parent }) - 1;
      if (open) walk(row.children, key, level + 1, index);
    });
  };
  walk(rows, '', 1, null);
  return items;
}

/** The innermost visible line that holds the paragraph, -1 when none does. */
export function itemAtCursor(items: readonly OutlineItem[], cursor: number | null): number {
  if (cursor === null) return -1;
  let best = -1;
  items.forEach(({ row: { range }, level }, i) => {
    if (range === null || cursor < range.from || cursor >= range.to) return;
    if (best === -1 || level >= (items[best]?.level ?? 0)) best = i;
  });
  return best;
}

/** What a key does in the tree, after the WAI-ARIA tree pattern. */
export type TreeStep = { readonly do: 'move'; readonly to: number } | { readonly do: 'open' | 'close' | 'go'; readonly at: number };

/** `null` when the key means nothing here. */
export function treeStep(items: readonly OutlineItem[], at: number, key: string): TreeStep | null {
  const item = items[at];
  if (item === undefined) return null;
  const move = (to: number): TreeStep => ({ do: 'move', to: Math.min(Math.max(to, 0), items.length - 1) });
  switch (key) {
    case 'ArrowDown':
      return move(at + 1);
    case 'ArrowUp':
      return move(at - 1);
    case 'Home':
      return move(0);
    case 'End':
      return move(items.length - 1);
    case 'ArrowRight':
      if (item.open === false) return { do: 'open', at };
      return item.open === true ? move(at + 1) : null;
    case 'ArrowLeft':
      if (item.open === true) return { do: 'close', at };
      return item.parent === null ? null : move(item.parent);
    case 'Enter':
    case ' ':
      return { do: 'go', at };
    default:
      return null;
  }
}

/** How a line is marked: ✓ ○ ◌ ↕ ▭ of the design, a doubled part, or a heading that the standard does not name. */
export type Mark = 'present' | 'missing' | 'advisable' | 'optional' | 'misordered' | 'empty' | 'repeated' | 'extra';

export function markOf(row: Row): Mark {
  const states: Record<Exclude<RowState, 'missing'>, Mark> = {
    present: 'present',
    misordered: 'misordered',
    empty: 'empty',
    repeated: 'repeated',
    extra: 'extra',
  };
  if (row.state !== 'missing') return states[row.state];
  return row.requirement === 'required' ? 'missing' : row.requirement;
}

/** Where a click on a line leads: to what it names, or, for what is missing, to the place next to which it belongs. */
export interface Target {
  readonly span: Span;
  readonly relation: 'at' | 'after' | 'before';
}

/** Longest stretch that is selected to show a place, in UTF-16 units: a glance, not a paragraph. */
const GLANCE = 24;

/** `null` when the draft has nothing to point at. */
export function targetOf(items: readonly OutlineItem[], at: number, draft: Draft): Target | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.row.span !== null) return { span: item.row.span, relation: 'at' };
  for (let i = at - 1; i >= 0; i--) {
    const other = items[i];
    if (other?.level !== item.level && other?.parent !== item.parent) {
      if (i === item.parent) break;
      continue;
    }
    const span = other.row.range === null ? null : lastWords(draft, other.row.range.from, other.row.range.to);
    if (span !== null) return { span, relation: 'after' };
  }
  const parent = item.parent === null ? null : items[item.parent];
  if (parent?.row.span) return { span: parent.row.span, relation: 'after' };
  const next = items.slice(at + 1).find((other) => other.row.span !== null);
  return next?.row.span ? { span: next.row.span, relation: 'before' } : null;
}

function lastWords(draft: Draft, from: number, to: number): Span | null {
  for (let paragraph = to - 1; paragraph >= from; paragraph--) {
    const text = draft.paragraphs[paragraph]?.text ?? '';
    const end = text.trimEnd().length;
    if (end > 0) return { paragraph, start: Math.max(0, end - GLANCE), end };
  }
  return null;
}

/** True for a line that stands for a part or an aspect which the draft lacks and should or might well have. */
export function insertable(row: Row): boolean {
  const mark = markOf(row);
  return row.part !== null && (mark === 'missing' || mark === 'advisable');
}

/** How many required parts and aspects are missing. */
export function missingCount(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + (row.part !== null && markOf(row) === 'missing' ? 1 : missingCount(row.children)), 0);
}
