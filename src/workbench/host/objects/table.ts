import { ancestor, attached, attr, drop, ensure, kid, kidsOf, make, place, remove, setAttr, val } from '../dom';
import type { Element } from '../dom';
import { choice, grid, text, whole } from '../arguments';
import { cellScalars, paddingMethods } from '../cell-format';
import { invalidArgument, itemNotFound } from '../errors';
import type { ClassDefinition, HostObject, Scalar, TableObject } from '../model';
import { tableOrder } from '../order';
import { paragraphsOf, storyOf, touch } from '../session';
import type { Session } from '../session';
import { styleBuiltInName, styleById, styleByName, styleByWord, styleId, styleKind, styleName } from '../style-sheet';
import * as tables from '../tables';
import { borderMethod } from './table-border';
import { collection, contentLinks, parentLinks, rangeAt, rangeLocations, readingMethods, withSpan } from './shared';
import { nesting, tablesIn } from '../reach';
import { wrapControl } from '../wrap';
import { writeParagraph } from '../write';

const { Paragraphs: _paragraphs, ContentControls: _controls, Lists: _lists, InlinePictures: _pictures, ...links } = contentLinks<TableObject>();
const { GetReviewedText: _reviewed, GetHtml: _html, GetOoxml: _ooxml, GetComments: _comments, ...reading } = readingMethods<TableObject>();

function styled(form: 'name' | 'builtIn'): Scalar<TableObject> {
  return {
    get(session, { table }) {
      const style = styleById(session, 'table', val(kid(table, 'tblPr'), 'tblStyle'));
      return form === 'name' ? styleName(style) : styleBuiltInName(style);
    },
    set(session, { table }, value) {
      const style = form === 'name' ? styleByName(session, String(value)) : styleByWord(session, String(value));
      if (styleKind(style) !== 'table') throw invalidArgument(`"${String(value)}" is no table style.`);
      touch(session, table);
      setAttr(ensure(tables.tableProperties(table), 'tblStyle', tableOrder), 'val', styleId(style));
    },
  };
}

/** One switch of `w:tblLook`; `inverse` for those that the file keeps as "no banding". */
function look(name: string, bit: number, inverse = false): Scalar<TableObject> {
  const bits = (table: Element): number => parseInt(attr(kid(kid(table, 'tblPr'), 'tblLook'), 'val') ?? '04A0', 16);
  return {
    get(_session, { table }) {
      const written = attr(kid(kid(table, 'tblPr'), 'tblLook'), name);
      const on = written === null ? (bits(table) & bit) !== 0 : written === '1' || written === 'true';
      return on !== inverse;
    },
    set(session, { table }, value) {
      touch(session, table);
      const on = (value === true) !== inverse;
      const before = bits(table);
      const element = ensure(tables.tableProperties(table), 'tblLook', tableOrder);
      setAttr(element, 'val', (on ? before | bit : before & ~bit).toString(16).toUpperCase().padStart(4, '0'));
      setAttr(element, name, on ? '1' : '0');
    },
  };
}

/** The next table in the story, at the same depth. */
function nextTable(session: Session, table: Element): HostObject {
  const story = storyOf(table);
  const span = { kind: 'Body' as const, root: ancestor(table, 'tc') ?? story };
  const all = withSpan(session, span, (one) => tablesIn(session, one, span.root));
  const found = all[all.indexOf(table) + 1];
  if (!found) throw itemNotFound('There is no table after it.');
  return { kind: 'Table', table: found };
}

function paragraphBeside(session: Session, table: Element, after: boolean): HostObject {
  const all = paragraphsOf(session, storyOf(table));
  const own = paragraphsOf(session, table);
  const edge = after ? own[own.length - 1] : own[0];
  const found = edge && all[all.indexOf(edge) + (after ? 1 : -1)];
  if (!found) throw itemNotFound();
  return { kind: 'Paragraph', paragraph: found };
}

function cellAt(table: Element, row: number, column: number): Element {
  const cells = tables.rowsOf(table)[row];
  const cell = cells && tables.cellsOf(cells)[column];
  if (!cell) throw itemNotFound(`There is no cell ${row}, ${column}.`);
  return cell;
}

/** Word.Table. */
export const tableClass: ClassDefinition<TableObject> = {
  name: 'Table',
  alive: (_session, { table }) => attached(table),
  scalars: {
    ...cellScalars<TableObject>(),
    Alignment: {
      get: (_session, { table }) => ({ center: 'Centered', right: 'Right', end: 'Right' })[val(kid(table, 'tblPr'), 'jc') ?? ''] ?? 'Left',
      set(session, { table }, value) {
        const chosen = choice([value], 0, 'alignment', ['Left', 'Centered', 'Right']);
        touch(session, table);
        setAttr(ensure(tables.tableProperties(table), 'jc', tableOrder), 'val', chosen === 'Centered' ? 'center' : chosen.toLowerCase());
      },
    },
    HeaderRowCount: {
      get: (_session, { table }) => tables.headerRowCount(table),
      set: (session, { table }, value) => tables.setHeaderRowCount(session, table, whole([value], 0, 'headerRowCount', 0)),
    },
    IsUniform: {
      get: (_session, { table }) => new Set(tables.rowsOf(table).map((row) => tables.cellsOf(row).length)).size <= 1,
    },
    NestingLevel: { get: (_session, { table }) => nesting(table) + 1 },
    RowCount: { get: (_session, { table }) => tables.rowsOf(table).length },
    Style: styled('name'),
    StyleBuiltIn: styled('builtIn'),
    StyleFirstColumn: look('firstColumn', 0x80),
    StyleLastColumn: look('lastColumn', 0x100),
    StyleTotalRow: look('lastRow', 0x40),
    StyleBandedRows: look('noHBand', 0x200, true),
    StyleBandedColumns: look('noVBand', 0x400, true),
    Values: {
      get: (session, { table }) => tables.tableValues(session, table),
      set: (session, { table }, value) => tables.setValues(session, tables.rowsOf(table), grid([value], 0) ?? []),
    },
    Width: {
      get(_session, { table }) {
        const width = kid(kid(table, 'tblPr'), 'tblW');
        if (attr(width, 'type') === 'dxa') return Number(attr(width, 'w')) / 20;
        return kidsOf(kid(table, 'tblGrid'), 'gridCol').reduce((sum, column) => sum + Number(attr(column, 'w') ?? 0), 0) / 20;
      },
      set(session, { table }, value) {
        if (typeof value !== 'number' || value <= 0) throw invalidArgument('Width is a positive number of points.');
        touch(session, table);
        const properties = tables.tableProperties(table);
        place(properties, make(properties, 'tblW', { w: String(Math.round(value * 20)), type: 'dxa' }), tableOrder);
      },
    },
  },
  links: {
    ...links,
    ...parentLinks<TableObject>((_session, { table }) => table),
    Rows: { get: (_session, owner) => collection(owner, 'TableRow', () => tables.rowsOf(owner.table).map((row) => ({ kind: 'TableRow', row }))) },
  },
  methods: {
    ...reading,
    ...paddingMethods<TableObject>(),
    GetBorder: borderMethod<TableObject>(),
    AddRows: {
      call(session, { table }, args) {
        const where = choice(args, 0, 'insertLocation', ['Start', 'End']);
        const rows = tables.rowsOf(table);
        const model = where === 'Start' ? rows[0] : rows[rows.length - 1];
        if (!model) throw itemNotFound();
        const made = tables.addRows(session, model, where === 'Start', whole(args, 1, 'rowCount', 1), grid(args, 2));
        return { kind: 'Collection', of: 'TableRow', list: () => made.map((row) => ({ kind: 'TableRow', row })) };
      },
    },
    AddColumns: {
      call(session, { table }, args) {
        const start = choice(args, 0, 'insertLocation', ['Start', 'End']) === 'Start';
        tables.addColumns(session, table, start ? 0 : Number.MAX_SAFE_INTEGER, start, whole(args, 1, 'columnCount', 1, 63), grid(args, 2));
        return undefined;
      },
    },
    DeleteRows: {
      call(session, { table }, args) {
        const index = whole(args, 0, 'rowIndex', 0, tables.rowsOf(table).length - 1);
        const count = args[1] === undefined || args[1] === null ? 1 : whole(args, 1, 'rowCount', 1);
        tables.deleteRows(session, tables.rowsOf(table).slice(index, index + count));
        return undefined;
      },
    },
    DeleteColumns: {
      call(session, { table }, args) {
        const count = args[1] === undefined || args[1] === null ? 1 : whole(args, 1, 'columnCount', 1);
        tables.deleteColumns(session, table, whole(args, 0, 'columnIndex', 0, 62), count);
        return undefined;
      },
    },
    Clear: {
      call(session, { table }) {
        for (const row of tables.rowsOf(table)) for (const cell of tables.cellsOf(row)) tables.setCellText(session, cell, '');
        return undefined;
      },
    },
    Delete: {
      call(session, { table }) {
        tables.removeTable(session, table);
        return undefined;
      },
    },
    AutoFitWindow: {
      call(session, { table }) {
        touch(session, table);
        const properties = tables.tableProperties(table);
        place(properties, make(properties, 'tblW', { w: '5000', type: 'pct' }), tableOrder);
        drop(properties, 'tblLayout');
        return undefined;
      },
    },
    DistributeColumns: {
      call(session, { table }) {
        touch(session, table);
        const columns = kidsOf(kid(table, 'tblGrid'), 'gridCol');
        const width = Math.floor(columns.reduce((sum, column) => sum + Number(attr(column, 'w') ?? 0), 0) / Math.max(columns.length, 1));
        for (const column of columns) setAttr(column, 'w', String(width));
        for (const row of tables.rowsOf(table)) for (const cell of tables.cellsOf(row)) {
          const span = Number(val(kid(cell, 'tcPr'), 'gridSpan') ?? 1);
          const properties = tables.cellProperties(cell);
          const old = kid(properties, 'tcW');
          if (old) remove(old);
          properties.insertBefore(make(properties, 'tcW', { w: String(width * span), type: 'dxa' }), kid(properties, 'cnfStyle')?.nextSibling ?? properties.firstChild);
        }
        return undefined;
      },
    },
    GetCell: { call: (_session, { table }, args) => ({ kind: 'TableCell', cell: cellAt(table, whole(args, 0, 'rowIndex', 0), whole(args, 1, 'cellIndex', 0)) }) },
    GetNext: { call: (session, { table }) => nextTable(session, table) },
    GetParagraphAfter: { call: (session, { table }) => paragraphBeside(session, table, true) },
    GetParagraphBefore: { call: (session, { table }) => paragraphBeside(session, table, false) },
    GetRange: { call: (session, target, args) => rangeAt(session, target, args, rangeLocations.filter((one) => one === 'Whole' || one === 'Start' || one === 'End' || one === 'After')) },
    InsertContentControl: { call: (session, target) => wrapControl(session, target) },
    InsertParagraph: { call: (session, target, args) => writeParagraph(session, target, text(args, 0, 'paragraphText'), choice(args, 1, 'insertLocation', ['Before', 'After'])) },
    InsertTable: {
      call: (session, target, args) => ({
        kind: 'Table',
        table: tables.insertTable(session, target, whole(args, 0, 'rowCount', 1), whole(args, 1, 'columnCount', 1, 63), choice(args, 2, 'insertLocation', ['Before', 'After']), grid(args, 3)),
      }),
    },
  },
};
