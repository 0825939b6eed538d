import type { Draft } from '../draft/draft';
import type { Outline } from '../draft/outline';
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

/** Short lines without any punctuation of a sentence that name a part of the standard outline; for each part the first. */
export function headingLines(draft: Draft, outline: Outline, shape: CompiledShape): readonly HeadingLine[] {
  const found: { at: number; parts: readonly string[] }[] = [];
  for (let i = outline.opening.from; i < outline.range.to; i += 1) {
    const paragraph = draft.paragraphs[i];
    if (paragraph === undefined || paragraph.tableDepth > 0 || paragraph.label !== '' || paragraph.text.length > LONGEST + 8) continue;
    const text = paragraph.text.trim();
    if (text === '' || text.length > LONGEST || /[。；：，,;:！!？（）()、0-9]/.test(text)) continue;
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
