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

/** Length of the stretches that are counted when two texts are compared. */
const SHORT = 5;

/** The share of one bare text's stretches of five that stand in another, 0 to 1; linear in the length of both. */
export function shareOf(text: string, other: string): number {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(2 * other.length + 1)));
  if (size > places.length) places = new Int32Array(size);
  places.fill(0, 0, size);
  const slotOf = (own: string, at: number): number => {
    let slot = hashOf(own, at) & (size - 1);
    for (let place = places[slot] ?? 0; place !== 0 && !isSame(own, at, other, place - 1); place = places[slot] ?? 0) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let at = 0; at + SHORT <= other.length; at += 1) places[slotOf(other, at)] = at + 1;
  let shared = 0;
  const all = Math.max(0, text.length - SHORT + 1);
  for (let at = 0; at < all; at += 1) if (places[slotOf(text, at)] !== 0) shared += 1;
  return all === 0 ? 0 : shared / all;
}

/** Working memory of `shareOf`: where stretches stand in the other text, counted from 1, in an open hash table. */
let places = new Int32Array(1 << 12);

function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SHORT; i += 1) hash = Math.imul(hash, FACTOR) + text.charCodeAt(i);
  return hash ^ (hash >>> 15);
}

function isSame(one: string, at: number, other: string, place: number): boolean {
  for (let i = 0; i < SHORT; i += 1) if (one.charCodeAt(at + i) !== other.charCodeAt(place + i)) return false;
  return true;
}
