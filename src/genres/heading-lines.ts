import type { Draft } from '../draft/draft';
import type { Outline } from '../draft/outline';
import { remembered } from '../draft/remember';
import type { ParagraphRange } from '../draft/span';
import type { CompiledShape } from './compiled';
import { partsNamed } from './sections';

/** A line that reads as a heading though neither a mark nor its format shows it. */
export interface HeadingLine {
  readonly parts: readonly string[];
  /** From the line to the next such line or top heading. */
  readonly range: ParagraphRange;
  /** True when the next line or heading follows at once and no heading stands under it either. */
  readonly bare: boolean;
}

const LONGEST = 20;

/** The words of a line that may be a heading; `null` for any other paragraph. */
const bareLine = remembered((paragraph): string | null => {
  if (paragraph.tableDepth > 0 || paragraph.label !== '' || paragraph.text.length > LONGEST + 8) return null;
  const text = paragraph.text.trim();
  return text === '' || text.length > LONGEST || /[。；：，,;:！!？（）()、0-9]/.test(text) ? null : text;
});

/** Short lines without any punctuation of a sentence that name a part of the standard outline; for each part the first. */
export function headingLines(draft: Draft, outline: Outline, shape: CompiledShape): readonly HeadingLine[] {
  const before = known.get(outline);
  if (before?.draft === draft && before.shape === shape) return before.lines;
  const lines = readLines(draft, outline, shape);
  known.set(outline, { draft, shape, lines });
  return lines;
}

/** The lines are asked for part by part. */
const known = new WeakMap<Outline, { readonly draft: Draft; readonly shape: CompiledShape; readonly lines: readonly HeadingLine[] }>();

function readLines(draft: Draft, outline: Outline, shape: CompiledShape): readonly HeadingLine[] {
  const found: { at: number; parts: readonly string[] }[] = [];
  for (let i = outline.opening.from; i < outline.range.to; i += 1) {
    const paragraph = draft.paragraphs[i];
    const text = paragraph === undefined ? null : bareLine(paragraph);
    if (text === null) continue;
    const parts = partsNamed(text, shape.parts).filter((part) => !found.some((line) => line.parts.includes(part)));
    if (parts.length > 0) found.push({ at: i, parts });
  }
  const tops = outline.nodes.map((node) => node.range.from);
  return found.map(({ at, parts }, n) => {
    const next = found[n + 1]?.at ?? outline.range.to;
    const top = tops.find((from) => from > at) ?? outline.range.to;
    const to = Math.min(next, top);
    return { parts, range: { from: at, to }, bare: top >= next };
  });
}
