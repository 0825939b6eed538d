import type { Paragraph } from './draft';

/** What can be remembered: anything but undefined. */
type Value = NonNullable<unknown> | null;

/** One fact about paragraphs, kept for as long as the Paragraph object is. */
export interface Slot<T extends Value> {
  /** `undefined` when nothing was set. */
  get(paragraph: Paragraph): T | undefined;
  set(paragraph: Paragraph, value: T): void;
}

/**
 * All facts about one paragraph stand in one list, one place for each slot: a weak map for each of them would cost the garbage collector
 * more than the reading saves. Rules ask about the same paragraph many times in a row, so the last one is at hand.
 */
const facts = new WeakMap<Paragraph, unknown[]>();
let slots = 0;
let last: Paragraph | null = null;
let factsOfLast: unknown[] = [];

function factsOf(paragraph: Paragraph): unknown[] {
  if (paragraph === last) return factsOfLast;
  let own = facts.get(paragraph);
  if (own === undefined) {
    own = new Array<unknown>(slots);
    facts.set(paragraph, own);
  }
  last = paragraph;
  factsOfLast = own;
  return own;
}

/** A slot of its own for the life of the program: make it once, where a module is loaded. */
export function slotFor<T extends Value>(): Slot<T> {
  const place = slots;
  slots += 1;
  return {
    // Only `set` below writes at this place.
    get: (paragraph) => factsOf(paragraph)[place] as T | undefined,
    set: (paragraph, value) => {
      factsOf(paragraph)[place] = value;
    },
  };
}

/**
 * A pure function of one paragraph that remembers what it said: the same Paragraph object is read once, however many rules ask and
 * however often the draft around it changes. Paragraphs are immutable, so a remembered answer cannot be stale; it goes with its paragraph.
 */
export function remembered<T extends Value>(read: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const known = slotFor<T>();
  return (paragraph) => {
    const before = known.get(paragraph);
    if (before !== undefined) return before;
    const value = read(paragraph);
    known.set(paragraph, value);
    return value;
  };
}

/** The same for a function that tells places: it is asked again when the paragraph has moved. */
export function rememberedAt<T>(read: (paragraph: Paragraph, index: number) => T): (paragraph: Paragraph, index: number) => T {
  const known = slotFor<{ readonly index: number; readonly value: T }>();
  return (paragraph, index) => {
    const before = known.get(paragraph);
    if (before?.index === index) return before.value;
    const value = read(paragraph, index);
    known.set(paragraph, { index, value });
    return value;
  };
}
