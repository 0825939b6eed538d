import { ancestor, attached, attr, kid, kidsOf, make, place, setAttr, val } from '../dom';
import type { Element } from '../dom';
import { choice, grid, whole } from '../arguments';
import { cellScalars, paddingMethods } from '../cell-format';
import { invalidArgument, itemNotFound } from '../errors';
import type { CellObject, ClassDefinition, HostObject } from '../model';
import { cellOrder } from '../order';
import { touch } from '../session';
import * as tables from '../tables';
import { borderMethod } from './table-border';

function rowOf(cell: Element): Element {
  const row = ancestor(cell, 'tr');
  if (!row) throw itemNotFound();
  return row;
}

function tableOf(cell: Element): Element {
  const table = ancestor(cell, 'tbl');
  if (!table) throw itemNotFound();
  return table;
}

function indexOf(cell: Element): number {
  return tables.cellsOf(rowOf(cell)).indexOf(cell);
}

/** Twentieths of a point, from the cell's own width or the grid's. */
function widthOf(cell: Element): number {
  const own = kid(kid(cell, 'tcPr'), 'tcW');
  if (attr(own, 'type') === 'dxa') return Number(attr(own, 'w'));
  const span = Number(val(kid(cell, 'tcPr'), 'gridSpan') ?? 1);
  const columns = kidsOf(kid(tableOf(cell), 'tblGrid'), 'gridCol');
  return columns.slice(indexOf(cell), indexOf(cell) + span).reduce((sum, column) => sum + Number(attr(column, 'w') ?? 0), 0);
}

/** The next cell of the row, or the first of the next row. */
function nextCell(cell: Element): HostObject {
  const all = tables.rowsOf(tableOf(cell)).flatMap(tables.cellsOf);
  const next = all[all.indexOf(cell) + 1];
  if (!next) throw itemNotFound('There is no cell after it.');
  return { kind: 'TableCell', cell: next };
}

/** Word.TableCell. */
export const cellClass: ClassDefinition<CellObject> = {
  name: 'TableCell',
  alive: (_session, { cell }) => attached(cell),
  scalars: {
    ...cellScalars<CellObject>(),
    CellIndex: { get: (_session, { cell }) => indexOf(cell) },
    RowIndex: { get: (_session, { cell }) => tables.rowsOf(tableOf(cell)).indexOf(rowOf(cell)) },
    Value: {
      get: (session, { cell }) => tables.cellText(session, cell),
      set(session, { cell }, value) {
        if (value === null || typeof value === 'object') throw invalidArgument('A cell takes a string.');
        tables.setCellText(session, cell, String(value));
      },
    },
    Width: { get: (_session, { cell }) => widthOf(cell) / 20 },
    ColumnWidth: {
      get: (_session, { cell }) => widthOf(cell) / 20,
      set(session, { cell }, value) {
        if (typeof value !== 'number' || value <= 0) throw invalidArgument('A width is a positive number of points.');
        const table = tableOf(cell);
        touch(session, table);
        const index = indexOf(cell);
        const width = String(Math.round(value * 20));
        const column = kidsOf(kid(table, 'tblGrid'), 'gridCol')[index];
        if (column) setAttr(column, 'w', width);
        for (const row of tables.rowsOf(table)) {
          const one = tables.cellsOf(row)[index];
          if (!one) continue;
          const properties = tables.cellProperties(one);
          place(properties, make(properties, 'tcW', { w: width, type: 'dxa' }), cellOrder);
        }
      },
    },
  },
  links: {
    Body: { get: (_session, { cell }) => ({ kind: 'Body', root: cell }) },
    ParentRow: { get: (_session, { cell }) => ({ kind: 'TableRow', row: rowOf(cell) }) },
    ParentTable: { get: (_session, { cell }) => ({ kind: 'Table', table: tableOf(cell) }) },
  },
  methods: {
    ...paddingMethods<CellObject>(),
    GetBorder: borderMethod<CellObject>(),
    DeleteColumn: {
      call(session, { cell }) {
        tables.deleteColumns(session, tableOf(cell), indexOf(cell), 1);
        return undefined;
      },
    },
    DeleteRow: {
      call(session, { cell }) {
        tables.deleteRows(session, [rowOf(cell)]);
        return undefined;
      },
    },
    GetNext: { call: (_session, { cell }) => nextCell(cell) },
    InsertColumns: {
      call(session, { cell }, args) {
        const before = choice(args, 0, 'insertLocation', ['Before', 'After']) === 'Before';
        tables.addColumns(session, tableOf(cell), indexOf(cell), before, whole(args, 1, 'columnCount', 1, 62), grid(args, 2));
        return undefined;
      },
    },
    InsertRows: {
      call(session, { cell }, args) {
        const made = tables.addRows(session, rowOf(cell), choice(args, 0, 'insertLocation', ['Before', 'After']) === 'Before', whole(args, 1, 'rowCount', 1), grid(args, 2));
        return { kind: 'Collection', of: 'TableRow', list: () => made.map((row) => ({ kind: 'TableRow', row })) };
      },
    },
  },
};
