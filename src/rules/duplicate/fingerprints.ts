/** Length of the stretches that are compared, in UTF-16 units. */
const STRETCH = 10;
/** One stretch in this many is kept, chosen by its own value, so that the same text keeps the same ones wherever it stands. */
const SAMPLE = 4;
const FACTOR = 0x01000193;

/** The words of a text as they are compared: without spaces, marks and numbers' width. */
export function bareText(text: string): string {
  return text.replace(/[^\u4e00-\u9fffA-Za-z0-9]+/g, '');
}

/** Sampled hashes of all stretches of a bare text, without repeats; linear in its length. */
export function fingerprintsOf(text: string): readonly number[] {
  let power = 1;
  for (let i = 1; i < STRETCH; i += 1) power = Math.imul(power, FACTOR);
  let hash = 0;
  const found = new Set<number>();
  for (let i = 0; i < text.length; i += 1) {
    if (i >= STRETCH) hash = (hash - Math.imul(text.charCodeAt(i - STRETCH), power)) | 0;
    hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i)) | 0;
    if (i < STRETCH - 1) continue;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    if (((mixed >>> 12) & (SAMPLE - 1)) === 0) found.add(mixed);
  }
  return [...found];
}

/** The share of one bare text's stretches of five that stand in another, 0 to 1. */
export function shareOf(text: string, other: string): number {
  const there = new Set<string>();
  for (let i = 0; i + 5 <= other.length; i += 1) there.add(other.slice(i, i + 5));
  let shared = 0;
  let all = 0;
  for (let i = 0; i + 5 <= text.length; i += 1) {
    all += 1;
    if (there.has(text.slice(i, i + 5))) shared += 1;
  }
  return all === 0 ? 0 : shared / all;
}
