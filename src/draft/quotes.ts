/** A stretch between a pair of quotation or book-title marks, the marks included: UTF-16 offsets, `end` exclusive. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
]);
const OPENERS: ReadonlyMap<string, string> = new Map([...CLOSERS].map(([open, close]) => [close, open]));
const marks = /[“”‘’「」『』《》〈〉"]/g;

/**
 * What is quoted in a text, in order and without overlaps. A mark without its partner quotes nothing: an opening mark met
 * while the same kind is open starts anew, for a forgotten closing mark must not swallow the rest of a paragraph.
 * Straight quotes count in pairs, and only when their number is even.
 */
export function quotesIn(text: string): readonly Quote[] {
  const found: Quote[] = [];
  const open = new Map<string, number>();
  const straight: number[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '"') {
      straight.push(index);
    } else if (CLOSERS.has(mark)) {
      open.set(mark, index);
    } else {
      const opener = OPENERS.get(mark) ?? '';
      const start = open.get(opener);
      if (start !== undefined) found.push({ start, end: index + 1 });
      open.delete(opener);
    }
  }
  if (straight.length % 2 === 0) {
    for (let i = 0; i + 1 < straight.length; i += 2) found.push({ start: straight[i] ?? 0, end: (straight[i + 1] ?? 0) + 1 });
  }
  return outermost(found);
}

function outermost(quotes: readonly Quote[]): readonly Quote[] {
  const kept: Quote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1];
    if (!last || quote.start >= last.end) kept.push(quote);
    else if (quote.end > last.end) kept[kept.length - 1] = { start: last.start, end: quote.end };
  }
  return kept;
}
