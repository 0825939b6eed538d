import type { Draft } from '../draft/draft';
import { textOf } from '../draft/draft';
import type { OutlineNode } from '../draft/outline';
import { tellsFault } from './faults';
import { outermost } from './outer-series';

/**
 * How many problems stand under an aspect: its sub-headings, each by its own series; else the items of its first series
 * (一是……二是……); else one, unless the text is plain praise or says that nothing is wrong. 0 when there is none.
 */
export function countProblems(draft: Draft, node: OutlineNode): number {
  if (node.children.length > 0) return node.children.reduce((sum, child) => sum + Math.max(1, countProblems(draft, child)), 0);
  const items = outermost(node.series).reduce((most, series) => Math.max(most, series.items.length), 0);
  if (items >= 2) return items;
  return tellsFault(node.text.map((span) => textOf(draft, span)).join('')) ? 1 : 0;
}

/** Problems in a stretch of text that has no heading of its own. */
export function countProblemsIn(text: string): number {
  const items = text.match(/[一二三四五六七八九]是/g)?.length ?? 0;
  if (items >= 2) return items;
  return tellsFault(text) ? 1 : 0;
}
