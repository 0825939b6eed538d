import type { Draft, Paragraph } from '../draft/draft';
import { textOf } from '../draft/draft';
import type { OutlineNode } from '../draft/outline';
import { slotFor } from '../draft/remember';
import type { Span } from '../draft/span';
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
  return tellsFaultIn(draft, node.text) ? 1 : 0;
}

/** What was read of some spans that begin in a paragraph; it holds as long as they are of the same paragraphs, cut in the same way. */
interface Read {
  readonly sources: readonly (Paragraph | undefined)[];
  readonly spans: readonly Span[];
  readonly faulty: boolean;
}

const known = slotFor<Read>();

function tellsFaultIn(draft: Draft, spans: readonly Span[]): boolean {
  const first = draft.paragraphs[spans[0]?.paragraph ?? -1];
  if (first === undefined) return false;
  const before = known.get(first);
  if (before !== undefined && before.spans.length === spans.length && spans.every((span, i) => isSame(before, i, draft, span))) return before.faulty;
  const faulty = tellsFault(spans.map((span) => textOf(draft, span)).join(''));
  known.set(first, { sources: spans.map(({ paragraph }) => draft.paragraphs[paragraph]), spans, faulty });
  return faulty;
}

function isSame({ sources, spans }: Read, i: number, { paragraphs }: Draft, { paragraph, start, end }: Span): boolean {
  return sources[i] === paragraphs[paragraph] && spans[i]?.start === start && spans[i].end === end;
}

/** Problems in a stretch of text that has no heading of its own. */
export function countProblemsIn(text: string): number {
  const items = text.match(/[一二三四五六七八九]是/g)?.length ?? 0;
  if (items >= 2) return items;
  return tellsFault(text) ? 1 : 0;
}
