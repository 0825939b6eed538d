import type { Draft } from '../../draft/draft';
import type { ParagraphRange, Span } from '../../draft/span';
import type { Row } from '../../genres/standing';
import type { RuleContext } from '../rule';

/** A row with its siblings, to tell where it stands. */
export interface PlacedRow {
  readonly row: Row;
  readonly siblings: readonly Row[];
  readonly index: number;
}

/** Rows of one state on the top level. */
export function topRows({ rows }: RuleContext, state: Row['state']): PlacedRow[] {
  return placed(rows).filter(({ row }) => row.state === state);
}

/** The aspects' rows, wherever in the problems part they stand. */
export function aspectRows({ rows }: RuleContext): PlacedRow[] {
  return rows.flatMap(({ children }) => placed(children)).filter(({ row }) => row.part?.startsWith('aspect:') ?? false);
}

function placed(rows: readonly Row[]): PlacedRow[] {
  return rows.map((row, index) => ({ row, siblings: rows, index }));
}

/** The last row before this one that the draft has. */
export function rowBefore({ siblings, index }: PlacedRow): Row | undefined {
  return siblings.slice(0, index).reverse().find((row) => row.range !== null);
}

/** The first row after this one that the draft has. */
export function rowAfter({ siblings, index }: PlacedRow): Row | undefined {
  return siblings.slice(index + 1).find((row) => row.range !== null);
}

/**
 * The place of something missing, as an empty span: the end of what stands before it, else the beginning of the document;
 * `null` in a document without text.
 */
export function placeOf(context: RuleContext, missing: PlacedRow): Span | null {
  const before = rowBefore(missing);
  if (before?.range) return endOf(context.draft, before.range) ?? startOf(context.draft, context.outline.range);
  return startOf(context.draft, context.outline.range);
}

/** The point before the first text in a range of paragraphs. */
export function startOf(draft: Draft, range: ParagraphRange): Span | null {
  for (let paragraph = range.from; paragraph < range.to; paragraph++) {
    if (draft.paragraphs[paragraph]?.text.trim()) return { paragraph, start: 0, end: 0 };
  }
  return null;
}

/** The point after the last text in a range of paragraphs. */
export function endOf(draft: Draft, range: ParagraphRange): Span | null {
  for (let paragraph = range.to - 1; paragraph >= range.from; paragraph--) {
    const text = draft.paragraphs[paragraph]?.text ?? '';
    if (text.trim()) return { paragraph, start: text.length, end: text.length };
  }
  return null;
}
