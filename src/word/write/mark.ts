/**
 * A short mark that a text is known by: equal texts have equal marks, and different ones practically never. Spaces and line ends,
 * which hosts tell differently, do not count. 52 bits in base 36.
 */
export function markOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (const char of text.replace(/\s/g, '')) {
    const code = char.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 15);
  }
  return ((high & 0xfffff) * 0x1_0000_0000 + (low >>> 0)).toString(36);
}
