import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import { readOrdinal } from '../../draft/ordinals';
import type { Span } from '../../draft/span';
import { markLike } from './manner';

/** A number that stands in the draft: where its mark begins, and what it says. */
export interface Standing {
  readonly paragraph: number;
  readonly start: number;
}

/** The first number for `count` new items before paragraph `at`, and the edits that give those behind them theirs. */
export function numbersFor(draft: Draft, marks: readonly Standing[], at: number, count: number): { readonly first: number; readonly renumber: readonly Edit[] } {
  const before = marks.filter(({ paragraph }) => paragraph < at);
  const behind = marks.filter(({ paragraph }) => paragraph >= at);
  const last = before[before.length - 1];
  const next = behind[0];
  const previous = last === undefined ? null : (valueAt(draft, last) ?? before.length);
  const following = next === undefined ? null : valueAt(draft, next);
  // Without one before, the number that the gap leaves: 1 before 「二、」.
  const first = previous !== null ? previous + 1 : following === null ? 1 : Math.max(1, following - count);
  const shift = following === null ? 0 : Math.max(0, first + count - following);
  return { first, renumber: shift === 0 ? [] : behind.flatMap((mark) => renumbered(draft, mark, shift)) };
}

function valueAt(draft: Draft, { paragraph, start }: Standing): number | null {
  return readOrdinal(draft.paragraphs[paragraph]?.text ?? '', start)?.ordinal.value ?? null;
}

/** The mark is written anew as it was, with its number moved on; a word such as 最后 stays. */
function renumbered(draft: Draft, { paragraph, start }: Standing, shift: number): readonly Edit[] {
  const ordinal = readOrdinal(draft.paragraphs[paragraph]?.text ?? '', start)?.ordinal;
  if (ordinal === undefined || ordinal.value === null) return [];
  const span: Span = { paragraph, start, end: start + ordinal.mark.length };
  return [{ kind: 'replace', span, text: markLike(ordinal, ordinal.value + shift) }];
}
