import type { Draft, Paragraph } from '../draft/draft';
import { sameParagraph } from '../draft/same-paragraph';

/**
 * The same draft made of the paragraphs of an earlier one wherever they are equal, so that what was read in them is known again: first
 * those before and after all changes, then the rest by their content. No earlier paragraph is used twice, unless this very draft uses it so.
 */
export function canonical(draft: Draft, earlier: readonly Paragraph[]): Draft {
  const { paragraphs } = draft;
  const own: Paragraph[] = [...paragraphs];
  const shorter = Math.min(own.length, earlier.length);
  let head = 0;
  while (head < shorter && sameParagraph(own[head]!, earlier[head]!)) {
    own[head] = earlier[head]!;
    head += 1;
  }
  let tail = 0;
  while (tail < shorter - head && sameParagraph(own[own.length - 1 - tail]!, earlier[earlier.length - 1 - tail]!)) {
    own[own.length - 1 - tail] = earlier[earlier.length - 1 - tail]!;
    tail += 1;
  }
  matchRest(own, head, own.length - tail, earlier.slice(head, earlier.length - tail));
  return { ...draft, paragraphs: own };
}

/** Moved paragraphs, among those that no common beginning or end explains. */
function matchRest(own: Paragraph[], from: number, to: number, earlier: readonly Paragraph[]): void {
  if (from === to || earlier.length === 0) return;
  const stock = new Map<string, Paragraph[]>();
  for (const paragraph of [...earlier].reverse()) {
    const alike = stock.get(keyOf(paragraph));
    if (alike === undefined) stock.set(keyOf(paragraph), [paragraph]);
    else alike.push(paragraph);
  }
  for (let index = from; index < to; index += 1) own[index] = stock.get(keyOf(own[index]!))?.pop() ?? own[index]!;
}

function keyOf({ text, label, listLevel, style, outlineLevel, tableDepth, format, leftovers }: Paragraph): string {
  return JSON.stringify([text, label, listLevel, style, outlineLevel, tableDepth, format.alignment, format.fontSize, format.boldLead, leftovers]);
}
