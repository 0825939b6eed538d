import type { RefusalReason } from '../host-document';
import { isLeftOver } from '../reviewed-text';

/** How many paragraphs around a target are read again, to follow it when it moved a little. */
export const REACH = 20;

/** The part of the document that was read again. */
export interface Window {
  /** Index of the first paragraph read. */
  readonly skip: number;
  /** What each paragraph shows, tracked deletions included. */
  readonly texts: readonly string[];
  /** Whether the last paragraph read is the document's last. */
  readonly reachesEnd: boolean;
}

/** Where a paragraph stands now, as an index into the document; or why nobody knows. */
export type Standing = { readonly ok: true; readonly at: number } | { readonly ok: false; readonly reason: RefusalReason };

/**
 * Finds paragraphs of a draft in a later reading, failing closed. A text that stands once in the draft and once in the window
 * is that paragraph, wherever it moved. Any other paragraph (a repeated text, one with tracked deletions) is found between the
 * nearest such texts above and below it, when both moved by the same number of places, and only if its own text fits.
 */
export function follower(draft: readonly string[], window: Window): (index: number) => Standing {
  const drafted = places(draft);
  const standing = places(window.texts);
  const shiftOf = (index: number): number | null => {
    const text = draft[index] ?? '';
    if (text === '' || drafted.get(text) !== index) return null;
    const at = standing.get(text);
    return at === undefined || at === REPEATED ? null : window.skip + at - index;
  };
  const shiftBeside = (index: number, step: 1 | -1): number | null => {
    for (let i = index + step; Math.abs(i - index) <= REACH; i += step) {
      if (i < 0) return 0;
      if (i >= draft.length) return window.reachesEnd ? window.skip + window.texts.length - draft.length : null;
      const shift = shiftOf(i);
      if (shift !== null) return shift;
    }
    return null;
  };
  return (index) => {
    const text = draft[index] ?? '';
    const own = shiftOf(index);
    if (own !== null) return { ok: true, at: index + own };
    const above = shiftBeside(index, -1);
    const below = shiftBeside(index, 1);
    const at = index + (above ?? 0);
    const there = window.texts[at - window.skip];
    if (there === undefined || !isLeftOver(text, there)) return { ok: false, reason: 'changed' };
    if (above === null || above !== below) return { ok: false, reason: standing.get(text) === REPEATED ? 'ambiguous' : 'changed' };
    return { ok: true, at };
  };
}

const REPEATED = -1;

function places(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  texts.forEach((text, i) => found.set(text, found.has(text) ? REPEATED : i));
  return found;
}
