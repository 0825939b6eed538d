import { ancestor, attached, attr, ensure, kid, setAttr } from '../dom';
import { choice, grid, whole } from '../arguments';
import { cellScalars, paddingMethods } from '../cell-format';
import { invalidArgument, itemNotFound } from '../errors';
import type { ClassDefinition, RowObject } from '../model';
import { rowOrder } from '../order';
import { touch } from '../session';
import * as tables from '../tables';
import { borderMethod } from './table-border';
import { collection, contentLinks, readingMethods } from './shared';

const { Paragraphs: _paragraphs, ContentControls: _controls, Tables: _tables, Lists: _lists, InlinePictures: _pictures, ...links } = contentLinks<RowObject>();
const { GetReviewedText: _reviewed, GetHtml: _html, GetOoxml: _ooxml, GetComments: _comments, ...reading } = readingMethods<RowObject>();

function tableOf(row: RowObject['row']): RowObject['row'] {
  const table = ancestor(row, 'tbl');
  if (!table) throw itemNotFound();
  return table;
}

/** Word.TableRow. */
export const rowClass: ClassDefinition<RowObject> = {
  name: 'TableRow',
  alive: (_session, { row }) => attached(row),
  scalars: {
    ...cellScalars<RowObject>(),
    CellCount: { get: (_session, { row }) => tables.cellsOf(row).length },
    IsHeader: { get: (_session, { row }) => tables.isHeader(row) },
    RowIndex: { get: (_session, { row }) => tables.rowsOf(tableOf(row)).indexOf(row) },
    Values: {
      get: (session, { row }) => [tables.cellsOf(row).map((cell) => tables.cellText(session, cell))],
      set: (session, { row }, value) => tables.setValues(session, [row], grid([value], 0) ?? []),
    },
    PreferredHeight: {
      get: (_session, { row }) => Number(attr(kid(kid(row, 'trPr'), 'trHeight'), 'val') ?? 0) / 20,
      set(session, { row }, value) {
        if (typeof value !== 'number' || value < 0) throw invalidArgument('A height is a number of points.');
        touch(session, row);
        setAttr(ensure(tables.rowProperties(row), 'trHeight', rowOrder), 'val', String(Math.round(value * 20)));
      },
    },
  },
  links: {
    ...links,
    Cells: { get: (_session, owner) => collection(owner, 'TableCell', () => tables.cellsOf(owner.row).map((cell) => ({ kind: 'TableCell', cell }))) },
    ParentTable: { get: (_session, { row }) => ({ kind: 'Table', table: tableOf(row) }) },
  },
  methods: {
    ...paddingMethods<RowObject>(),
    GetBorder: borderMethod<RowObject>(),
    ...reading,
    Clear: {
      call(session, { row }) {
        for (const cell of tables.cellsOf(row)) tables.setCellText(session, cell, '');
        return undefined;
      },
    },
    Delete: {
      call(session, { row }) {
        tables.deleteRows(session, [row]);
        return undefined;
      },
    },
    GetNext: {
      call(_session, { row }) {
        const rows = tables.rowsOf(tableOf(row));
        const next = rows[rows.indexOf(row) + 1];
        if (!next) throw itemNotFound('There is no row after it.');
        return { kind: 'TableRow', row: next };
      },
    },
    InsertRows: {
      call(session, { row }, args) {
        const made = tables.addRows(session, row, choice(args, 0, 'insertLocation', ['Before', 'After']) === 'Before', whole(args, 1, 'rowCount', 1), grid(args, 2));
        return { kind: 'Collection', of: 'TableRow', list: () => made.map((one) => ({ kind: 'TableRow', row: one })) };
      },
    },
  },
};
