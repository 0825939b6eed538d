import type { Element } from '@xmldom/xmldom';
import { childW, isElement, isW } from '../dom';
import type { Place } from '../read';
import { blockReason } from './judge';
import type { RefusalReason } from './refusal';
import { isMarkTracked } from './replace';
import type { Hand } from './tracks';

/**
 * Why a paragraph cannot be taken out whole. `leaving` are the elements of all paragraphs that are to go, so that what stands
 * between two tables, or last, is told by what stays.
 */
export function judgeRemoval(place: Place, tableDepth: number, leaving: ReadonlySet<Element>, tracked: boolean): RefusalReason | null {
  if (tableDepth > 0) return 'in-table';
  const [paragraph, second] = place.elements;
  if (second !== undefined || isMarkTracked(paragraph)) return 'revisions';
  const block = blockReason(place);
  if (block !== null) return block;
  for (const { source } of place.text.pieces) {
    if (source === null || source.within !== null) return 'anchored';
    if (childW(childW(source.run, 'rPr'), 'rPrChange') !== null) return 'revisions';
    const holder = source.run.parentNode as Element;
    if (isW(holder, 'ins') || isW(holder, 'moveTo')) return 'revisions';
    if (holder !== paragraph && !isW(holder, 'hyperlink')) return 'content-control';
  }
  for (const { kind, element } of place.text.obstacles) {
    if (kind === 'revisions') return 'revisions';
    if (kind !== 'mark' || !isBookmark(element)) return 'anchored';
  }
  if (childW(childW(paragraph, 'pPr'), 'sectPr') !== null) return 'anchored';
  const before = neighbour(paragraph, 'previousSibling', leaving);
  const after = neighbour(paragraph, 'nextSibling', leaving);
  if (after === null) return before !== null && isW(before, 'p') && !tracked ? null : 'anchored';
  return before !== null && isW(before, 'tbl') && isW(after, 'tbl') ? 'anchored' : null;
}

/** Takes a judged paragraph out. Bookmarks that begin or end in it move to the paragraph after it, or before it. */
export function removeParagraph(place: Place, hand: Hand): void {
  const [paragraph] = place.elements;
  if (hand.mark !== null) {
    hand.remove(place.text.pieces.flatMap(({ source }) => (source === null ? [] : [source.item])));
    hand.mark(paragraph, 'del');
    return;
  }
  const marks = place.text.obstacles.map(({ element }) => element);
  const after = neighbour(paragraph, 'nextSibling', new Set());
  const before = neighbour(paragraph, 'previousSibling', new Set());
  for (const mark of marks) {
    if (after !== null && isW(after, 'p')) after.insertBefore(mark, childW(after, 'pPr')?.nextSibling ?? after.firstChild);
    else if (before !== null && isW(before, 'p')) before.appendChild(mark);
    else paragraph.parentNode?.insertBefore(mark, paragraph);
  }
  paragraph.parentNode?.removeChild(paragraph);
}

function isBookmark(element: Element): boolean {
  return isW(element, 'bookmarkStart') || isW(element, 'bookmarkEnd');
}

/** The next block that stays, on one side; `null` at the end of what holds the paragraph. */
function neighbour(paragraph: Element, side: 'previousSibling' | 'nextSibling', leaving: ReadonlySet<Element>): Element | null {
  for (let node = paragraph[side]; node !== null; node = node[side]) {
    if (isElement(node) && !leaving.has(node) && (isW(node, 'p') || isW(node, 'tbl') || isW(node, 'sdt'))) return node;
  }
  return null;
}
