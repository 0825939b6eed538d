import { printable } from './printable';
import { headWithin, tailWithin, widthOf } from './width';

/** A stretch of a paragraph and, below it, the carets. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/** Columns of the line that stand before the marked words at most, where the paragraph is too long to be shown whole. */
const BEFORE = 20;

/**
 * The words from `start` to `end` (UTF-16 units) of a paragraph, with what stands around them as far as `columns` allows,
 * and a line of carets below them. Cut ends show …; marked words that are too long are cut at their end. An empty
 * stretch has one caret, at its place. However long the paragraph, only the shown part of it is looked at.
 */
export function excerptOf(text: string, start: number, end: number, columns: number): Excerpt {
  const lead = leadOf(text, start, columns);
  const room = Math.max(columns - widthOf(lead) - 1, 2);
  const words = printable(text.slice(start, Math.min(end, start + room)));
  const marked = headWithin(words, room);
  const cut = marked !== words || end > start + room;
  const rest = cut ? '' : printable(text.slice(end, end + room));
  const follow = headWithin(rest, room - widthOf(marked));
  const more = cut || follow !== rest || end + room < text.length;
  const line = `${lead}${marked}${follow}`.trimEnd();
  return {
    line: more ? `${line}…` : line,
    carets: ' '.repeat(widthOf(lead)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

function leadOf(text: string, start: number, columns: number): string {
  if (text.length < columns && widthOf(printable(text)) < columns) return printable(text.slice(0, start)).trimStart();
  const before = printable(text.slice(wholeFrom(text, Math.max(0, start - BEFORE)), start)).trimStart();
  const near = tailWithin(before, BEFORE);
  return start > BEFORE || near !== before ? `…${near}` : near;
}

/** The same place, or the one before it when that would tear a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
