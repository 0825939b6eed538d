import type { Paragraph } from './draft';

/**
 * A pure function of one paragraph that remembers what it said: the same Paragraph object is read once, however many rules ask and
 * however often the draft around it changes. Paragraphs are immutable, so a remembered answer cannot be stale; it goes with its paragraph.
 */
export function remembered<T>(read: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const known = new WeakMap<Paragraph, { readonly value: T }>();
  return (paragraph) => {
    const before = known.get(paragraph);
    if (before !== undefined) return before.value;
    const value = read(paragraph);
    known.set(paragraph, { value });
    return value;
  };
}

/** The same for a function that tells places: it is asked again when the paragraph has moved. */
export function rememberedAt<T>(read: (paragraph: Paragraph, index: number) => T): (paragraph: Paragraph, index: number) => T {
  const known = new WeakMap<Paragraph, { readonly index: number; readonly value: T }>();
  return (paragraph, index) => {
    const before = known.get(paragraph);
    if (before?.index === index) return before.value;
    const value = read(paragraph, index);
    known.set(paragraph, { index, value });
    return value;
  };
}
