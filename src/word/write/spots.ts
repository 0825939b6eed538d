import type { RefusalReason } from '../host-document';
import { piecesOf, type Piece } from './pieces';
import { placeInShown } from './shown';
import type { Stretch } from './stretches';

/** How a stretch is reached by search. */
export type Spot =
  /** These pieces are the stretch: the first takes the new text, the rest go. */
  | { readonly kind: 'pieces'; readonly pieces: readonly [Piece, ...Piece[]] }
  /** Nothing is replaced: the new text goes to this end of a piece that no edit touches. */
  | { readonly kind: 'beside'; readonly piece: Piece; readonly where: 'Start' | 'End' }
  /** The paragraph is empty, or all of it is a tracked deletion: the new text goes to its end. */
  | { readonly kind: 'empty' }
  /** The stretch changes nothing. */
  | { readonly kind: 'nothing' };

export type Spotted = { readonly ok: true; readonly spot: Spot } | { readonly ok: false; readonly reason: RefusalReason };

/** How many characters beside an insertion are searched for, tried in this order: more make fewer hits. */
const ANCHORS = [8, 4, 2, 1];

/**
 * How to reach stretch number `i` of a paragraph that reads `current` and shows `shown` (the same but for tracked deletions).
 * Every hit that is named holds text that no other stretch changes.
 */
export function spotOf(shown: string, current: string, stretches: readonly Stretch[], i: number): Spotted {
  const stretch = stretches[i];
  if (stretch === undefined || (stretch.start === stretch.end && stretch.text === '')) return { ok: true, spot: { kind: 'nothing' } };
  const { start, end } = stretch;
  if (start < end) {
    const pieces = piecesAt(shown, current, start, end);
    const [first, ...rest] = pieces ?? [];
    return first === undefined ? failure(shown, current) : { ok: true, spot: { kind: 'pieces', pieces: [first, ...rest] } };
  }
  if (current === '') return { ok: true, spot: { kind: 'empty' } };
  const floor = stretches[i - 1]?.end ?? 0;
  const ceiling = stretches[i + 1]?.start ?? current.length;
  for (const length of ANCHORS) {
    const before = start - length >= floor ? piecesAt(shown, current, start - length, start) : null;
    if (before?.length === 1) return { ok: true, spot: { kind: 'beside', piece: before[0]!, where: 'End' } };
  }
  for (const length of ANCHORS) {
    const after = end + length <= ceiling ? piecesAt(shown, current, end, end + length) : null;
    if (after?.length === 1) return { ok: true, spot: { kind: 'beside', piece: after[0]!, where: 'Start' } };
  }
  return failure(shown, current);
}

/** The pieces of current[start, end) as search meets them in what the paragraph shows; `null` when they cannot be told for certain. */
export function piecesAt(shown: string, current: string, start: number, end: number): readonly Piece[] | null {
  const at = placeInShown(shown, current, start, end);
  return at === null ? null : piecesOf(shown, at, at + end - start);
}

function failure(shown: string, current: string): Spotted {
  return { ok: false, reason: shown === current ? 'unfindable' : 'revisions' };
}
