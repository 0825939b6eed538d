import type { Chunk } from './chunks';
import { copyOf, noMargins } from './margins';
import type { Margins } from './margins';
import { margins, textHeight } from './paper';
import type { Paper } from './paper';
import { layOutTable } from './table-pages';

/** The grey between two pages, in pixels. */
export const PAGE_GAP = 20;

/** The header and footer of a section's pages. */
export type MarginsOf = (chunk: Chunk) => Margins;

/**
 * Lays chunks out on pages, from the first stale one on. Chunks whose place on the page did not change are not
 * touched. Stops when `pause` says so and returns the chunk to go on with, or `null` at the end.
 */
export function paginate(chunks: readonly Chunk[], first: number, marginsOf: MarginsOf, pause: () => boolean): number | null {
  for (let i = first; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk === undefined) break;
    const before = chunks[i - 1];
    chunk.atTop = before === undefined || chunk.startsPage || before.to > textHeight(before.paper) + 0.5;
    const from = before === undefined || chunk.atTop ? 0 : before.to;
    if (chunk.stale || from !== chunk.from) {
      if (pause()) return i;
      layOut(chunk, from, marginsOf(chunk));
    }
    if (before !== undefined) edges(before, chunk.atTop, marginsOf(before));
    if (i === chunks.length - 1) edges(chunk, true, marginsOf(chunk));
  }
  return null;
}

function layOut(chunk: Chunk, from: number, own: Margins): void {
  const { paper, node } = chunk;
  node.style.width = `${paper.width}px`;
  node.style.paddingLeft = `${paper.left}px`;
  node.style.paddingRight = `${paper.right}px`;
  node.style.setProperty('--left', `${paper.left}px`);
  node.style.setProperty('--right', `${paper.right}px`);
  chunk.from = from;
  chunk.stale = false;
  const first = chunk.blocks[0]?.node;
  if (first instanceof HTMLTableElement) {
    setGaps(chunk, 0, 0, noMargins);
    chunk.to = layOutTable(first, paper, from, (left) => pageGap(paper, left, own));
  } else {
    chunk.to = layOutText(chunk, from, own);
  }
  node.style.containIntrinsicHeight = `auto ${Math.ceil(contentEnd(chunk))}px`;
}

/**
 * Lines are kept out of the margins by floats as wide as the page: the browser itself moves the line that would
 * fall into a margin to the next page, so a paragraph runs over a page's end line by line without our measuring
 * any text. What fits on no page (a picture taller than one) makes its page longer.
 */
function layOutText(chunk: Chunk, from: number, own: Margins): number {
  const text = textHeight(chunk.paper);
  const period = text + margins(chunk.paper) + PAGE_GAP;
  const start = (gap: number) => text - from + gap * period;
  setGaps(chunk, 0, from, own);
  const bare = contentEnd(chunk);
  const most = Math.ceil((from + bare) / text) * 2 + 1;
  let count = Math.floor((from + bare) / text);
  let end = bare;
  for (; count <= most; count++) {
    setGaps(chunk, count, from, own);
    end = contentEnd(chunk);
    if (end <= start(count) + 0.5) break;
  }
  while (count > 0 && end <= start(count - 1) + 0.5) count -= 1;
  if (count > most) {
    setGaps(chunk, 0, from, own);
    return from + bare;
  }
  setGaps(chunk, count, from, own);
  return Math.max(0, from + end - count * period);
}

/** The lower edge of the chunk's last block, below the upper edge of the chunk's content. */
function contentEnd(chunk: Chunk): number {
  const last = chunk.blocks[chunk.blocks.length - 1]?.node;
  if (last === undefined) return 0;
  const margin = Number.parseFloat(getComputedStyle(last).marginBottom) || 0;
  return last.getBoundingClientRect().bottom + margin - chunk.gaps.getBoundingClientRect().top;
}

function setGaps({ gaps, paper }: Chunk, count: number, from: number, own: Margins): void {
  while (gaps.childElementCount > count * 2) gaps.lastElementChild?.remove();
  while (gaps.childElementCount < count * 2) gaps.append(box('page-text'), pageGap(paper, paper.left, own));
  for (let i = 0; i < count; i++) {
    const room = gaps.children[i * 2];
    if (room instanceof HTMLElement) room.style.height = `${textHeight(paper) - (i === 0 ? from : 0)}px`;
  }
}

/** The lower margin of a page, the desk between, and the next page's upper margin; it reaches `left` beyond the text. */
function pageGap(paper: Paper, left: number, { header, footer }: Margins): HTMLElement {
  const gap = box('page-gap');
  gap.contentEditable = 'false';
  gap.style.height = `${margins(paper) + PAGE_GAP}px`;
  gap.style.width = `${paper.width}px`;
  gap.style.marginLeft = `-${left}px`;
  gap.style.marginRight = `-${paper.right}px`;
  const below = box('page-below');
  below.style.height = `${paper.bottom}px`;
  below.append(...copyOf(footer));
  const above = box('page-above');
  above.style.height = `${paper.top}px`;
  above.append(...copyOf(header));
  for (const side of [below, above]) {
    side.style.paddingLeft = `${paper.left}px`;
    side.style.paddingRight = `${paper.right}px`;
  }
  gap.append(below, box('page-desk page-end'), above);
  return gap;
}

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

/** The white, with header and footer, above a chunk that stands at the top of a page and below one that ends its page. */
function edges({ node, head, foot, paper, atTop, to }: Chunk, ends: boolean, { header, footer }: Margins): void {
  node.style.marginTop = atTop ? `${PAGE_GAP}px` : '0';
  node.style.paddingTop = atTop ? `${paper.top}px` : '0';
  node.style.paddingBottom = ends ? `${Math.max(0, textHeight(paper) - to) + paper.bottom}px` : '0';
  head.replaceChildren(...(atTop ? copyOf(header) : []));
  foot.replaceChildren(...(ends ? [...copyOf(footer), box('page-end')] : []));
}
