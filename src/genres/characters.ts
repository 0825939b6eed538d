import type { Draft } from '../draft/draft';
import { remembered } from '../draft/remember';
import type { ParagraphRange, Span } from '../draft/span';

/** Characters of a draft's paragraphs, spaces left out; a character outside the basic plane counts once. */
export interface Characters {
  in(range: ParagraphRange): number;
  at(span: Span): number;
}

const counted = new WeakMap<Draft, Characters>();

/** Counts a draft once, a paragraph at a time, so that any range is then a subtraction, for every part that it holds. */
export function charactersOf(draft: Draft): Characters {
  const known = counted.get(draft) ?? countedIn(draft);
  counted.set(draft, known);
  return known;
}

/** Characters of one paragraph, counted once. */
export const charactersIn = remembered(({ text }) => count(text, 0, text.length));

function countedIn(draft: Draft): Characters {
  const until: number[] = [0];
  let sum = 0;
  for (const paragraph of draft.paragraphs) {
    sum += charactersIn(paragraph);
    until.push(sum);
  }
  return {
    in: ({ from, to }) => Math.max(0, (until[to] ?? sum) - (until[from] ?? sum)),
    at: ({ paragraph, start, end }) => count(draft.paragraphs[paragraph]?.text ?? '', start, end),
  };
}

function count(text: string, start: number, end: number): number {
  let n = 0;
  for (let i = start; i < end; i += 1) {
    const c = text.charCodeAt(i);
    const space = c <= 0x20 || c === 0xa0 || c === 0x3000 || c === 0x200b || c === 0xfeff;
    const lowSurrogate = c >= 0xdc00 && c <= 0xdfff;
    if (!space && !lowSurrogate) n += 1;
  }
  return n;
}
