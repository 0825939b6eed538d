import type { IndexedReplace } from '../../draft/refusal';

/** The smallest stretch of a paragraph's current text that some edits change, and what stands there afterwards. */
export interface Stretch {
  readonly start: number;
  /** Equal to `start` when nothing is replaced. */
  readonly end: number;
  readonly text: string;
  /** The edits that it carries out, by their index. */
  readonly edits: readonly number[];
}

/**
 * What edits of one paragraph change, in order. Edits that touch become one stretch, because each would move the ground
 * under the other; what old and new text begin and end with alike is left out, because what is not written keeps its look.
 * A stretch that changes nothing stays in the list, empty, so that its edits are answered.
 */
export function stretchesOf(text: string, replaces: readonly IndexedReplace[]): Stretch[] {
  const merged: { start: number; end: number; text: string; edits: number[] }[] = [];
  for (const { edit, index } of replaces) {
    const last = merged[merged.length - 1];
    if (last !== undefined && last.end === edit.span.start) {
      last.end = edit.span.end;
      last.text += edit.text;
      last.edits.push(index);
    } else merged.push({ start: edit.span.start, end: edit.span.end, text: edit.text, edits: [index] });
  }
  return merged.map((one) => ({ ...trimmed(text, one.start, one.end, one.text), edits: one.edits }));
}

function trimmed(text: string, start: number, end: number, next: string): { start: number; end: number; text: string } {
  let from = 0;
  while (start + from < end && from < next.length && text[start + from] === next[from]) from += 1;
  if (isHalf(text, start + from) || isHalf(next, from)) from -= 1;
  let back = 0;
  while (end - back > start + from && next.length - back > from && text[end - 1 - back] === next[next.length - 1 - back]) back += 1;
  if (back > 0 && (isHalf(text, end - back) || isHalf(next, next.length - back))) back -= 1;
  return { start: start + from, end: end - back, text: next.slice(from, next.length - back) };
}

/** Whether a place lies between the two halves of a surrogate pair. */
export function isHalf(text: string, at: number): boolean {
  return at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
