const BREAKS = new Set([...'，。；：！？、…\n\v\t,;:!?']);

/** The text that follows within the same clause, at most `reach` characters, its closing mark included; a 、 does not end it. */
export function clauseAfter(text: string, from: number, reach: number): string {
  const limit = Math.min(text.length, from + reach);
  let end = from;
  while (end < limit && !(BREAKS.has(text.charAt(end)) && text.charAt(end) !== '、')) end += 1;
  return text.slice(from, Math.min(limit, end + 1));
}

/** The text before within the same clause, at most `reach` characters. */
export function clauseBefore(text: string, to: number, reach: number): string {
  const limit = Math.max(0, to - reach);
  let start = to;
  while (start > limit && !BREAKS.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start, to);
}

/** Whether one of the words stands at `at`. */
export function startsWithAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at));
}

/** Whether one of the words ends at `at`. */
export function endsWithAny(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at - word.length) && at >= word.length);
}

/** Whether what stands at `at` is part of a longer string of the list, such as 按排 in 按排名. */
export function insideAny(text: string, at: number, part: string, wholes: readonly string[]): boolean {
  return wholes.some((whole) => {
    for (let offset = whole.indexOf(part); offset >= 0; offset = whole.indexOf(part, offset + 1)) {
      if (at >= offset && text.startsWith(whole, at - offset)) return true;
    }
    return false;
  });
}
