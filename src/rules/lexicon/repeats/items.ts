import { idioms } from '../idioms/index';
import { isHan } from '../vocabulary/segments';

/** An item or clause that stands again in the same list or sentence. */
export interface RepeatedItem {
  /** The second one. */
  readonly start: number;
  readonly end: number;
  /** The first one. */
  readonly first: number;
  /** With the mark before the second one: what goes when the repeat is taken away. */
  readonly cut: number;
  /** Side by side, so that nothing else can be meant. */
  readonly adjacent: boolean;
}

/** Shorter clauses between commas may be said twice for stress. */
const SHORTEST_CLAUSE = 5;
const SHORTEST_ITEM = 2;
/** A shorter item may come back in a list in another sense. */
const SHORTEST_FAR = 3;
const LONGEST = 40;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The mark after it. */
  readonly mark: string;
}

/** Items of 、 lists and clauses that are written twice: 虎头蛇尾、虎头蛇尾; 知敬畏、存戒惧、守底线、知敬畏. */
export function repeatedItemsIn(text: string): RepeatedItem[] {
  const found: RepeatedItem[] = [];
  const pieces = piecesOf(text);
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined) return;
    const last = text.slice(before.start, before.end);
    if (before.mark === '、' && last.length >= SHORTEST_FAR && allHan(last) && text.startsWith(`${last}等`, piece.start)) {
      found.push({ start: piece.start, end: piece.start + last.length, first: before.start, cut: before.end, adjacent: true });
      return;
    }
    const own = text.slice(piece.start, piece.end);
    if (!allHan(own) || own.length > LONGEST) return;
    const adjacent = before.mark === '、' ? SHORTEST_ITEM : SHORTEST_CLAUSE;
    if ((before.mark === '、' || before.mark === '，') && own.length >= adjacent && endsWith(text, before, own, before.mark)) {
      found.push({ start: piece.start, end: piece.end, first: before.end - own.length, cut: before.end, adjacent: true });
    } else if (before.mark === '、' && own.length >= SHORTEST_FAR) {
      const first = firstOf(pieces, index);
      for (let at = first; at < index - 1; at += 1) {
        const other = pieces[at];
        if (other === undefined || !endsWith(text, other, own, at === first ? '、' : '') || isOtherList(text, pieces, at, index)) continue;
        found.push({ start: piece.start, end: piece.end, first: other.end - own.length, cut: before.end, adjacent: false });
        return;
      }
    }
  });
  return found;
}

/** Where the 、 list begins that the piece belongs to. */
function firstOf(pieces: readonly Piece[], index: number): number {
  let first = index;
  while (first > 0 && pieces[first - 1]?.mark === '、') first -= 1;
  return first;
}

/**
 * 省、自治区、直辖市和省、自治区、直辖市人民政府: behind the same word the same list begins again, and belongs to something else.
 * An item that was typed twice stands behind two different ones.
 */
function isOtherList(text: string, pieces: readonly Piece[], one: number, other: number): boolean {
  const [before, again] = [pieces[one - 1], pieces[other - 1]];
  if (before === undefined || again === undefined || other - one < 2) return false;
  return before.mark === '、' && text.charAt(before.end - 1) === text.charAt(again.end - 1);
}

/** Whether the piece is `own`, or, where words may stand before the first item of a list, ends with it; a listed phrase only, since 临时规约、规约 are two. */
function endsWith(text: string, piece: Piece, own: string, mark: string): boolean {
  const from = piece.end - own.length;
  if (from < piece.start || !text.startsWith(own, from)) return false;
  return from === piece.start || (mark === '、' && idioms.get().has(own));
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isHan(code) || (code >= 0x30 && code <= 0x39)) continue;
    if (at > start) pieces.push({ start, end: at, mark: text.charAt(at) });
    start = at + 1;
  }
  return pieces;
}

function allHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}
