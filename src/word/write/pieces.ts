import { escaped } from '../nth-hit';

/** Words that Word's search finds, and which of all its hits in the paragraph they are. */
export interface Piece {
  readonly words: string;
  /** Counted from 0, without overlaps, as search counts. */
  readonly nth: number;
  /** How many hits there must be: any other number means that Word sees another text than we do. */
  readonly count: number;
}

/** Word refuses search text over 255 characters; escapes double some of them, so pieces stay well below. */
const LONGEST = 100;

/**
 * text[start, end) as pieces that search finds one by one, in order; `null` when it cannot: a control character,
 * half a character. Long stretches are cut up; a piece that search would miss because it overlaps an earlier hit of
 * itself is cut into single characters, which never do.
 */
export function piecesOf(text: string, start: number, end: number): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let at = start;
  for (const words of cutUp(text.slice(start, end))) {
    if (!isSearchable(words)) return null;
    const whole = pieceAt(text, words, at);
    if (whole !== null) {
      pieces.push(whole);
      at += words.length;
      continue;
    }
    for (const char of words) {
      const single = pieceAt(text, char, at);
      if (single === null) return null;
      pieces.push(single);
      at += char.length;
    }
  }
  return pieces;
}

/** How the words are written for search. */
export function searchText(piece: Piece): string {
  return escaped(piece.words);
}

function* cutUp(text: string): Generator<string> {
  let part = '';
  for (const char of text) {
    if (part.length + char.length > LONGEST) {
      yield part;
      part = '';
    }
    part += char;
  }
  if (part !== '') yield part;
}

function pieceAt(text: string, words: string, start: number): Piece | null {
  let nth = -1;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (at === start) nth = count;
    count += 1;
  }
  return nth < 0 ? null : { words, nth, count };
}

// What stands for objects, symbols of symbol fonts (which no undo could write again), halves of characters, and controls but tab,
// line and page break.
const UNSEARCHABLE = /[\u0000-\u0008\u000a\u000d-\u001f\uf000-\uf0ff\ufffc]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function isSearchable(words: string): boolean {
  return !UNSEARCHABLE.test(words);
}
