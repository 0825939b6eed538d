import { ancestor, attr, clone, drop, ensure, is, isOn, isW, kid, kidsOf, make, place, remove, setAttr, tree } from './dom';
import type { Element, Node } from './dom';
import { invalidArgument } from './errors';
import type { HostObject } from './model';
import { rowOrder, tableOrder } from './order';
import { paragraphsOf, touch } from './session';
import type { Session } from './session';
import { styleByWord, styleId } from './style-sheet';
import { isTracking, revisionMarks } from './tracked';
import { deleteSpan } from './delete';
import { insertText, paragraphLike } from './edit';
import { bodyEdges, childOf, spanFor, textOf } from './reach';
import type { Where } from './write';

/** The rows of a table, those in content controls too. */
export function rowsOf(table: Element): Element[] {
  return inside(table, 'tr');
}

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
  return inside(row, 'tc');
}

function inside(parent: Element, local: string): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) {
    if (isW(node, local)) found.push(node);
    else if (isW(node, 'sdt')) found.push(...inside(kid(node, 'sdtContent') ?? node, local));
    else if (isW(node, 'customXml')) found.push(...inside(node, local));
  }
  return found;
}

/** The text of a cell. */
export function cellText(session: Session, cell: Element): string {
  const span = spanFor(session, { kind: 'TableCell', cell }, false);
  const text = textOf(session, span);
  session.spans.delete(span);
  return text;
}

/** Puts text in place of a cell's content, in the look of its first paragraph. */
export function setCellText(session: Session, cell: Element, text: string): void {
  const span = spanFor(session, { kind: 'TableCell', cell }, false);
  const place = span.start;
  if (span.start.paragraph !== span.end.paragraph || span.end.offset > 0) deleteSpan(session, span);
  session.spans.delete(span);
  insertText(session, { paragraph: paragraphsOf(session, cell)[0] ?? place.paragraph, offset: 0 }, text, { side: 'left' });
}

/** The texts of a table, row by row. */
export function tableValues(session: Session, table: Element): string[][] {
  return rowsOf(table).map((row) => cellsOf(row).map((cell) => cellText(session, cell)));
}

/** Puts a new grid table beside or in an object. Throws InvalidArgument when the values do not fit. */
export function insertTable(session: Session, holder: HostObject, rows: number, columns: number, where: Where, values: readonly (readonly string[])[] | undefined): Element {
  checkValues(values, rows, columns);
  const { parent, before, near } = spot(session, holder, where);
  touch(session, near);
  const width = Math.floor(8306 / columns);
  const table = tree(near, 'tbl', {}, make(near, 'tblPr'), tree(near, 'tblGrid', {}, ...Array.from({ length: columns }, () => make(near, 'gridCol', { w: String(width) }))));
  const properties = kid(table, 'tblPr') ?? table;
  setAttr(ensure(properties, 'tblStyle', tableOrder), 'val', styleId(styleByWord(session, 'TableGrid')));
  place(properties, make(properties, 'tblW', { w: '0', type: 'auto' }), tableOrder);
  place(properties, make(properties, 'tblLook', { val: '04A0', firstRow: '1', lastRow: '0', firstColumn: '1', lastColumn: '0', noHBand: '0', noVBand: '1' }), tableOrder);
  for (let row = 0; row < rows; row++) table.appendChild(newRow(near, columns, width));
  parent.insertBefore(table, before);
  // Two tables side by side would run together, and a cell or a body must end in a paragraph.
  if (isW(beforeOf(table), 'tbl')) parent.insertBefore(make(near, 'p'), table);
  if (!after(table) || is(after(table), 'tbl', 'sectPr')) parent.insertBefore(make(near, 'p'), table.nextSibling);
  session.version++;
  fill(session, table, values ?? []);
  return table;
}

function beforeOf(node: Node): Node | null {
  let at = node.previousSibling;
  while (at && at.nodeType !== 1) at = at.previousSibling;
  return at;
}

function after(node: Node): Node | null {
  let at = node.nextSibling;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}

function checkValues(values: readonly (readonly string[])[] | undefined, rows: number, columns: number): void {
  if (!values) return;
  if (values.length > rows || values.some((row) => row.length > columns)) throw invalidArgument(`The values are larger than ${rows} rows of ${columns} cells.`);
}

function newRow(near: Element, columns: number, width: number): Element {
  return tree(near, 'tr', {}, ...Array.from({ length: columns }, () => newCell(near, width)));
}

function newCell(near: Element, width: number): Element {
  return tree(near, 'tc', {}, tree(near, 'tcPr', {}, make(near, 'tcW', { w: String(width), type: 'dxa' })), make(near, 'p'));
}

function spot(session: Session, holder: HostObject, where: Where): { parent: Element; before: Node | null; near: Element } {
  if (holder.kind === 'Table') return { parent: holder.table.parentNode as Element, before: where === 'Before' ? holder.table : holder.table.nextSibling, near: holder.table };
  const isInside = where === 'Start' || where === 'End';
  if (isInside && (holder.kind === 'Body' || holder.kind === 'ContentControl')) {
    const list = holder.kind === 'Body' ? bodyEdges(session, holder) : paragraphsOf(session, holder.control);
    const anchor = where === 'Start' ? list[0] : list[list.length - 1];
    const root = holder.kind === 'Body' ? holder.root : kid(holder.control, 'sdtContent');
    if (!anchor || !root) throw invalidArgument('A table cannot stand inside a line of text.');
    const block = childOf(root, anchor);
    return { parent: root, before: where === 'Start' ? block : block.nextSibling, near: block };
  }
  if (holder.kind === 'ContentControl' && !ancestor(holder.control, 'p')) {
    return { parent: holder.control.parentNode as Element, before: where === 'Before' ? holder.control : holder.control.nextSibling, near: holder.control };
  }
  const span = spanFor(session, holder);
  const anchor = where === 'Before' ? span.start.paragraph : span.end.paragraph;
  session.spans.delete(span);
  return { parent: anchor.parentNode as Element, before: where === 'Before' ? anchor : anchor.nextSibling, near: anchor };
}

function fill(session: Session, table: Element, values: readonly (readonly string[])[]): void {
  const rows = rowsOf(table);
  values.forEach((row, r) => row.forEach((text, c) => {
    const cell = cellsOf(rows[r] ?? table)[c];
    if (cell && text !== '') setCellText(session, cell, text);
  }));
}

/** Writes values over a table's cells. Throws InvalidArgument when their shape is not the table's. */
export function setValues(session: Session, rows: readonly Element[], values: readonly (readonly string[])[]): void {
  if (values.length !== rows.length || values.some((row, i) => row.length !== cellsOf(rows[i] as Element).length)) {
    throw invalidArgument('The values must have the shape of the table.');
  }
  rows.forEach((row, r) => cellsOf(row).forEach((cell, c) => {
    const text = values[r]?.[c] ?? '';
    if (cellText(session, cell) !== text) setCellText(session, cell, text);
  }));
}

/** Adds rows beside a row, in its look, without its text. Answers them. */
export function addRows(session: Session, row: Element, before: boolean, count: number, values: readonly (readonly string[])[] | undefined): Element[] {
  checkValues(values, count, cellsOf(row).length);
  touch(session, row);
  const made = Array.from({ length: count }, () => {
    const copy = clone(row);
    drop(kid(copy, 'trPr'), 'tblHeader');
    for (const cell of cellsOf(copy)) {
      emptyCell(cell);
      const properties = kid(cell, 'tcPr');
      const merge = kid(properties, 'vMerge');
      if (merge && attr(merge, 'val') === 'restart') remove(merge);
    }
    if (isTracking(session)) {
      const properties = rowProperties(copy);
      place(properties, make(properties, 'ins', revisionMarks(session, row)), rowOrder);
    }
    return copy;
  });
  const at = before ? row : row.nextSibling;
  for (const one of made) row.parentNode?.insertBefore(one, at);
  session.version++;
  made.forEach((one, r) => cellsOf(one).forEach((cell, c) => {
    const text = values?.[r]?.[c];
    if (text) setCellText(session, cell, text);
  }));
  return made;
}

/** Leaves one empty paragraph in a cell, in the look of its first. */
function emptyCell(cell: Element): void {
  const first = paragraphs(cell)[0];
  const fresh = first ? paragraphLike(first) : make(cell, 'p');
  for (let node = cell.lastChild; node; ) {
    const previous: Node | null = node.previousSibling;
    if (!isW(node, 'tcPr')) cell.removeChild(node);
    node = previous;
  }
  cell.appendChild(fresh);
}

function paragraphs(cell: Element): Element[] {
  return kidsOf(cell, 'p');
}

/** Deletes rows; a table without rows goes. */
export function deleteRows(session: Session, rows: readonly Element[]): void {
  for (const row of rows) {
    touch(session, row);
    if (isTracking(session)) {
      place(rowProperties(row), make(row, 'del', revisionMarks(session, row)), rowOrder);
      const span = spanFor(session, { kind: 'TableRow', row }, false);
      deleteSpan(session, span);
      session.spans.delete(span);
      continue;
    }
    const table = ancestor(row, 'tbl');
    remove(row);
    session.version++;
    if (table && !rowsOf(table).length) removeTable(session, table);
  }
}

/** Takes a table out of the document. */
export function removeTable(session: Session, table: Element): void {
  if (isTracking(session)) {
    deleteRows(session, rowsOf(table));
    return;
  }
  touch(session, table);
  const parent = table.parentNode as Element;
  remove(table);
  if (isW(parent, 'sdtContent') && !kidsOf(parent, 'p').length && !kidsOf(parent, 'tbl').length) parent.appendChild(make(parent, 'p'));
  session.version++;
}

/** Adds columns beside the one at `index`, in its look. Throws InvalidArgument when the values do not fit. */
export function addColumns(session: Session, table: Element, index: number, before: boolean, count: number, values: readonly (readonly string[])[] | undefined): void {
  const rows = rowsOf(table);
  checkValues(values, rows.length, count);
  touch(session, table);
  rows.forEach((row, r) => {
    const cells = cellsOf(row);
    const model = cells[Math.min(index, cells.length - 1)];
    if (!model) return;
    const made = Array.from({ length: count }, () => {
      const copy = clone(model);
      emptyCell(copy);
      return copy;
    });
    const at = before ? model : model.nextSibling;
    for (const one of made) model.parentNode?.insertBefore(one, at);
    session.version++;
    made.forEach((cell, c) => {
      const text = values?.[r]?.[c];
      if (text) setCellText(session, cell, text);
    });
  });
  const grid = kid(table, 'tblGrid');
  const columns = kidsOf(grid, 'gridCol');
  const model = columns[Math.min(index, columns.length - 1)];
  for (let i = 0; grid && i < count; i++) grid.insertBefore(model ? clone(model) : make(grid, 'gridCol'), (before ? model : model?.nextSibling) ?? null);
  session.version++;
}

/** Deletes columns; a table without columns goes. */
export function deleteColumns(session: Session, table: Element, index: number, count: number): void {
  touch(session, table);
  for (const row of rowsOf(table)) for (const cell of cellsOf(row).slice(index, index + count)) remove(cell);
  for (const column of kidsOf(kid(table, 'tblGrid'), 'gridCol').slice(index, index + count)) remove(column);
  session.version++;
  if (rowsOf(table).every((row) => cellsOf(row).length === 0)) removeTable(session, table);
}

/** How many rows from the top repeat as headers. */
export function headerRowCount(table: Element): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHeader(row));
  return first < 0 ? rows.length : first;
}

export function isHeader(row: Element): boolean {
  return isOn(kid(kid(row, 'trPr'), 'tblHeader'));
}

export function setHeaderRowCount(session: Session, table: Element, count: number): void {
  touch(session, table);
  rowsOf(table).forEach((row, i) => {
    if (i < count) ensure(rowProperties(row), 'tblHeader', rowOrder);
    else drop(kid(row, 'trPr'), 'tblHeader');
  });
}

/** `w:tcPr`, made when missing. */
export function cellProperties(cell: Element): Element {
  const found = kid(cell, 'tcPr');
  if (found) return found;
  const made = make(cell, 'tcPr');
  cell.insertBefore(made, cell.firstChild);
  return made;
}

/** `w:tblPr`, made when missing. */
export function tableProperties(table: Element): Element {
  const found = kid(table, 'tblPr');
  if (found) return found;
  const made = make(table, 'tblPr');
  table.insertBefore(made, table.firstChild);
  return made;
}


/** `w:trPr`, made when missing. */
export function rowProperties(row: Element): Element {
  const found = kid(row, 'trPr');
  if (found) return found;
  const made = make(row, 'trPr');
  row.insertBefore(made, kid(row, 'tblPrEx')?.nextSibling ?? row.firstChild);
  return made;
}
