/**
 * Where current[start, end) stands in `shown`, which is `current` with tracked deletions among it; not for empty stretches.
 * Only what is certain: of all ways to find `current` in `shown` the leftmost and the rightmost must agree on every
 * character, and the characters must stand side by side. `null` otherwise.
 */
export function placeInShown(shown: string, current: string, start: number, end: number): number | null {
  if (shown === current) return start;
  const left = leftmost(shown, current, end);
  const right = rightmost(shown, current, start);
  if (left === null || right === null) return null;
  const first = left[start] ?? -1;
  for (let at = start; at < end; at += 1) {
    if (left[at] !== right[at] || left[at] !== first + at - start) return null;
  }
  return first;
}

/** Where each of the first `end` characters stands at the earliest. */
function leftmost(shown: string, current: string, end: number): number[] | null {
  const places: number[] = [];
  let from = 0;
  for (let at = 0; at < end; at += 1) {
    const found = shown.indexOf(current[at] ?? '', from);
    if (found < 0) return null;
    places[at] = found;
    from = found + 1;
  }
  return places;
}

/** Where each character from `start` on stands at the latest. */
function rightmost(shown: string, current: string, start: number): number[] | null {
  const places: number[] = [];
  let until = shown.length - 1;
  for (let at = current.length - 1; at >= start; at -= 1) {
    const found = until < 0 ? -1 : shown.lastIndexOf(current[at] ?? '', until);
    if (found < 0) return null;
    places[at] = found;
    until = found - 1;
  }
  return places;
}

/** A paragraph's reviewed text without the line end that some hosts put behind it. */
export function withoutLineEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return text.slice(0, end);
}
