import { textHeight } from './paper';
import type { Paper } from './paper';

const MARK = 'data-page-gap';

/**
 * Lays a table out on pages: a row that does not fit on its page goes to the next, a row of page margin standing
 * between. A table with cells over several rows is not cut; it makes its page longer. Returns where the table
 * ends on its last page.
 */
export function layOutTable(
  table: HTMLTableElement,
  paper: Paper,
  from: number,
  pageGap: (left: number) => HTMLElement,
): number {
  for (const old of table.querySelectorAll(`:scope > tbody > tr[${MARK}], :scope > tr[${MARK}]`)) old.remove();
  const text = textHeight(paper);
  const rows = [...table.querySelectorAll<HTMLTableRowElement>(':scope > tr, :scope > tbody > tr')];
  const height = table.getBoundingClientRect().height;
  if (from + height <= text) return from + height;
  if (table.querySelector('td[rowspan]:not([rowspan="1"])') !== null) return from + height;

  const left = table.getBoundingClientRect().left - (table.parentElement?.getBoundingClientRect().left ?? 0);
  const heights = rows.map((row) => row.getBoundingClientRect().height);
  let at = from;
  rows.forEach((row, i) => {
    const own = heights[i] ?? 0;
    if (at + own > text && at > 0) {
      row.before(gapRow(text - at, pageGap(left)));
      at = 0;
    }
    at += own;
  });
  return at;
}

function gapRow(rest: number, gap: HTMLElement): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute(MARK, '');
  row.contentEditable = 'false';
  const cell = document.createElement('td');
  cell.colSpan = 1000;
  cell.className = 'page-gap-cell';
  cell.style.paddingTop = `${rest}px`;
  gap.style.float = 'none';
  cell.append(gap);
  row.append(cell);
  return row;
}
