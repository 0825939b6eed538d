import { attr, ensure, kid, make, place, setAttr, val } from './dom';
import type { Element } from './dom';
import { choice } from './arguments';
import { invalidArgument } from './errors';
import type { CellObject, Method, RowObject, Scalar, TableObject } from './model';
import { cellOrder, sideOrder, tableOrder } from './order';
import { alignmentOf, setAlignment } from './paragraph-format';
import type { Json } from './protocol';
import { colorOf, colorValue } from './run-values';
import { paragraphsOf, touch } from './session';
import type { Session } from './session';
import { cellProperties, cellsOf, rowsOf, tableProperties } from './tables';

export type Gridded = TableObject | RowObject | CellObject;

/** The cells of a table, a row or a cell. */
export function cellsIn(object: Gridded): Element[] {
  if (object.kind === 'TableCell') return [object.cell];
  return object.kind === 'TableRow' ? cellsOf(object.row) : rowsOf(object.table).flatMap(cellsOf);
}

export function elementOf(object: Gridded): Element {
  return object.kind === 'TableCell' ? object.cell : object.kind === 'TableRow' ? object.row : object.table;
}

function common(values: readonly Json[], mixed: Json): Json {
  const first = values[0] ?? mixed;
  return values.every((value) => value === first) ? first : mixed;
}

/** The alignment and shading that tables, rows and cells share. */
export function cellScalars<T extends Gridded>(): Readonly<Record<string, Scalar<T>>> {
  return {
    HorizontalAlignment: {
      get: (session, object) => common(cellsIn(object).flatMap((cell) => paragraphsOf(session, cell).map((paragraph) => alignmentOf(session, paragraph))), 'Mixed'),
      set(session, object, value) {
        for (const cell of cellsIn(object)) for (const paragraph of paragraphsOf(session, cell)) setAlignment(session, paragraph, value);
      },
    },
    VerticalAlignment: {
      get: (_session, object) => common(cellsIn(object).map((cell) => verticals[val(kid(cell, 'tcPr'), 'vAlign') ?? 'top'] ?? 'Top'), 'Mixed'),
      set(session, object, value) {
        const chosen = choice([value], 0, 'verticalAlignment', ['Top', 'Center', 'Bottom']);
        for (const cell of cellsIn(object)) {
          touch(session, cell);
          setAttr(ensure(cellProperties(cell), 'vAlign', cellOrder), 'val', chosen.toLowerCase());
        }
      },
    },
    ShadingColor: {
      get: (_session, object) => common(cellsIn(object).map((cell) => shading(cell)), ''),
      set(session, object, value) {
        const color = colorValue(value);
        for (const cell of cellsIn(object)) {
          touch(session, cell);
          const properties = cellProperties(cell);
          place(properties, make(properties, 'shd', { val: 'clear', color: 'auto', fill: color }), cellOrder);
        }
      },
    },
  };
}

const verticals: Readonly<Record<string, string>> = { top: 'Top', center: 'Center', both: 'Center', bottom: 'Bottom' };

function shading(cell: Element): string {
  const fill = attr(kid(kid(cell, 'tcPr'), 'shd'), 'fill');
  return fill === null || fill === 'auto' ? '' : colorOf(fill);
}

const sides = ['Top', 'Left', 'Bottom', 'Right'] as const;

/** The padding that tables, rows and cells share; the client keeps tables' own in `w:tblCellMar`. */
export function paddingMethods<T extends Gridded>(): Readonly<Record<string, Method<T>>> {
  return {
    GetCellPadding: {
      call(_session, object, args) {
        const side = choice(args, 0, 'cellPaddingLocation', sides).toLowerCase();
        const margins = object.kind === 'Table' ? kid(kid(object.table, 'tblPr'), 'tblCellMar') : kid(kid(cellsIn(object)[0], 'tcPr'), 'tcMar');
        const width = attr(kid(margins, side), 'w') ?? (side === 'left' || side === 'right' ? '108' : '0');
        return { json: Number(width) / 20 };
      },
    },
    SetCellPadding: {
      call(session, object, args) {
        const side = choice(args, 0, 'cellPaddingLocation', sides).toLowerCase();
        const padding = args[1];
        if (typeof padding !== 'number' || padding < 0) throw invalidArgument('cellPadding must be a number of points.');
        const width = { w: String(Math.round(padding * 20)), type: 'dxa' };
        const targets = object.kind === 'Table' ? [ensure(tableProperties(touched(session, object.table)), 'tblCellMar', tableOrder)] : cellsIn(object).map((cell) => ensure(cellProperties(touched(session, cell)), 'tcMar', cellOrder));
        for (const margins of targets) place(margins, make(margins, side, width), sideOrder);
        return undefined;
      },
    },
  };
}

function touched(session: Session, element: Element): Element {
  touch(session, element);
  return element;
}

