import { characterSet, isIn } from './character-set';

/** How much of a paragraph is heading, when it is taken for one. */
export interface Head {
  /**
   * 'bare': a heading line; 'closed': a heading line that ends with 。 or ：; 'run-in': a heading and then its text;
   * 'item': no heading part can be told from the text (a long or a listed sentence).
   */
  readonly shape: 'bare' | 'closed' | 'run-in' | 'item';
  /** End of the heading's words, its closing delimiter not included; equal to the start for an 'item'. */
  readonly titleEnd: number;
  /** Where the text begins after a run-in heading; the end of the paragraph when there is none. */
  readonly textStart: number;
}

/** A heading in the text of a GB/T first or second level may be as long as a circular's own aspect; below it is a phrase. */
const LIMIT = { upper: 80, lower: 42 } as const;
/** No heading is looked for beyond this, quoted names included. */
const REACH = 140;
const OPEN = '“‘「『《〈（(【〔[';
const CLOSE = '”’」』》〉）)】〕]';
/** All that may open, close or end a clause. */
const SIGNS = characterSet(`${OPEN}${CLOSE}；;。：！？!?:.．`);
const HAN = /[\u4e00-\u9fff”’」』》）)]/;
const DIGIT = /[0-9０-９]/;
/** 「（一）理论学习方面一是……二是……」: the first counted item ends a heading that no delimiter closes. */
const FIRST_ITEM = /一是|一要|首先|第一[，,、]/;
const SECOND_ITEM: ReadonlyMap<string, RegExp> = new Map([
  ['一是', /二是/],
  ['一要', /二要/],
  ['首先', /其次|最后/],
]);
const WIDE_GAP = /[\u3000\t\v]|[ \u00a0]{2,}/;
const TRAILING = /[\s，,、]{1,20}$/;

/**
 * Splits a heading from its text in `text.slice(start, end)`, the part after the ordinal mark, both ends free of space.
 * The heading ends at the first 。 or ： (also ！ ？ and their half-width forms) outside quotes and brackets, at a wide gap
 * before a longer text, at the comma after 「……方面」, or where 一是 begins; it may not be longer than its level allows (names in quotes not counted for lower levels).
 */
export function readHead(text: string, start: number, end: number, upper: boolean): Head {
  const limit = upper ? LIMIT.upper : LIMIT.lower;
  const reach = Math.min(end, start + REACH);
  const scan = scanForClose(text, start, reach, true) ?? scanForClose(text, start, reach, false);
  const stop = scan?.at ?? reach;

  const item = firstItem(text, start, stop, end) ?? wideGap(text, start, stop, end) ?? aspect(text, start, stop, end);
  if (item) return item;

  if (!scan) {
    const brokenOff = end > start && '，,、'.includes(text.charAt(end - 1));
    return end <= reach && !brokenOff && measured(text, start, end) <= limit ? head('bare', end, end) : none(start, end);
  }
  if (scan.list || measured(text, start, scan.at) > limit) return none(start, end);
  const textStart = skipSpace(text, scan.at + 1, end);
  return textStart >= end ? head('closed', scan.at, end) : head('run-in', trimEnd(text, start, scan.at), textStart);
}

function head(shape: Head['shape'], titleEnd: number, textStart: number): Head {
  return { shape, titleEnd, textStart };
}

function none(start: number, end: number): Head {
  return head('item', start, Math.min(start, end));
}

/** The first delimiter that closes a clause; `list` when it is a semicolon, which closes an item of a list instead. */
function scanForClose(text: string, start: number, end: number, heedQuotes: boolean): { readonly at: number; readonly list: boolean } | null {
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    if (!isIn(SIGNS, text.charCodeAt(i))) continue;
    const sign = text.charAt(i);
    if (heedQuotes && OPEN.includes(sign)) depth += 1;
    else if (heedQuotes && CLOSE.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (sign === '；' || sign === ';') return { at: i, list: true };
    if ('。：！？!?'.includes(sign)) return { at: i, list: false };
    const before = i > start ? text.charAt(i - 1) : '';
    const after = text.charAt(i + 1);
    if (sign === ':' && !(DIGIT.test(before) && DIGIT.test(after))) return { at: i, list: false };
    if ((sign === '.' || sign === '．') && HAN.test(before) && !DIGIT.test(after)) return { at: i, list: false };
  }
  return null;
}

function firstItem(text: string, start: number, stop: number, end: number): Head | null {
  const match = FIRST_ITEM.exec(text.slice(start, Math.min(stop + 1, end)));
  if (!match || match.index < 2) return null;
  const at = start + match.index;
  if ('统唯第之万同单期十'.includes(text.charAt(at - 1))) return null;
  const second = SECOND_ITEM.get(match[0]) ?? /第二/;
  if (!second.test(text.slice(at, end))) return null;
  const titleEnd = trimEnd(text, start, at);
  return titleEnd > start ? head('run-in', titleEnd, at) : null;
}

function wideGap(text: string, start: number, stop: number, end: number): Head | null {
  const match = WIDE_GAP.exec(text.slice(start, stop));
  if (!match || match.index < 4) return null;
  const titleEnd = start + match.index;
  const textStart = skipSpace(text, titleEnd, end);
  // A title may be letter-spaced (「基 本 情 况」): what follows a heading is a sentence, longer than itself.
  return end - textStart > LIMIT.lower && titleEnd - start <= LIMIT.lower ? head('run-in', trimEnd(text, start, titleEnd), textStart) : null;
}

/** 「在理论学习方面，班子坚持……」: the aspect is the heading, unless the clause goes on naming aspects. */
function aspect(text: string, start: number, stop: number, end: number): Head | null {
  const clause = text.slice(start, stop);
  const match = /^[^，,]{2,40}方面(?=[，,])/.exec(clause);
  if (!match || /方面|(?:问题|情况)$/.test(clause.slice(match[0].length))) return null;
  const titleEnd = start + match[0].length;
  const textStart = skipSpace(text, titleEnd + 1, end);
  return textStart < end ? head('run-in', titleEnd, textStart) : null;
}

/** The length in characters, names in quotes or book-title marks counted as one. */
function measured(text: string, start: number, end: number): number {
  return text.slice(start, end).replace(/“[^“”]*”|《[^《》]*》|「[^「」]*」/g, '·').length;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(TRAILING, '').length;
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && /\s/.test(text.charAt(i))) i += 1;
  return i;
}
