import { attached, attr, ensure, kid, make, place, setAttr } from '../dom';
import type { Element } from '../dom';
import { choice } from '../arguments';
import { cellsIn, elementOf } from '../cell-format';
import type { Gridded } from '../cell-format';
import { invalidArgument } from '../errors';
import type { BorderObject, ClassDefinition, Method } from '../model';
import { borderOrder, cellOrder, tableOrder } from '../order';
import type { Json } from '../protocol';
import { colorOf, colorValue } from '../run-values';
import { touch } from '../session';
import type { Session } from '../session';
import { cellProperties, tableProperties } from '../tables';

const locations = ['Top', 'Left', 'Bottom', 'Right', 'InsideHorizontal', 'InsideVertical', 'Inside', 'Outside', 'All'] as const;

const sides: Readonly<Record<string, readonly string[]>> = {
  Top: ['top'], Left: ['left'], Bottom: ['bottom'], Right: ['right'], InsideHorizontal: ['insideH'], InsideVertical: ['insideV'],
  Inside: ['insideH', 'insideV'], Outside: ['top', 'left', 'bottom', 'right'], All: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
};

/** `w:val` of borders (ECMA-376-1 17.18.2) by Word.BorderType. */
const types: Readonly<Record<string, string>> = {
  None: 'none', Single: 'single', Double: 'double', Dotted: 'dotted', Dashed: 'dashed', DotDashed: 'dotDash', Dot2Dashed: 'dotDotDash', Triple: 'triple',
  ThinThickSmall: 'thinThickSmallGap', ThickThinSmall: 'thickThinSmallGap', ThinThickThinSmall: 'thinThickThinSmallGap',
  ThinThickMed: 'thinThickMediumGap', ThickThinMed: 'thickThinMediumGap', ThinThickThinMed: 'thinThickThinMediumGap',
  ThinThickLarge: 'thinThickLargeGap', ThickThinLarge: 'thickThinLargeGap', ThinThickThinLarge: 'thinThickThinLargeGap',
  Wave: 'wave', DoubleWave: 'doubleWave', DashedSmall: 'dashSmallGap', DashDotStroked: 'dashDotStroked', ThreeDEmboss: 'threeDEmboss', ThreeDEngrave: 'threeDEngrave',
};

/** `getBorder` of tables, rows and cells. */
export function borderMethod<T extends Gridded>(): Method<T> {
  return { call: (_session, object, args) => ({ kind: 'TableBorder', of: object, side: choice(args, 0, 'borderLocation', locations) }) };
}

/** The border elements as they are written now; none where the style decides. */
function written(object: BorderObject): Element[] {
  const holders = object.of.kind === 'Table' ? [kid(kid(object.of.table, 'tblPr'), 'tblBorders')] : cellsIn(object.of).map((cell) => kid(kid(cell, 'tcPr'), 'tcBorders'));
  return holders.flatMap((holder) => (sides[object.side] ?? []).flatMap((side) => kid(holder, side) ?? []));
}

function common(object: BorderObject, read: (border: Element) => Json, none: Json): Json {
  const values = written(object).map(read);
  const first = values[0] ?? none;
  return values.every((value) => value === first) ? first : 'Mixed';
}

function change(session: Session, object: BorderObject, apply: (border: Element) => void): void {
  const table = object.of.kind === 'Table';
  const targets = object.of.kind === 'Table' ? [object.of.table] : cellsIn(object.of);
  for (const target of targets) {
    touch(session, target);
    const holder = table ? ensure(tableProperties(target), 'tblBorders', tableOrder) : ensure(cellProperties(target), 'tcBorders', cellOrder);
    for (const side of sides[object.side] ?? []) {
      const border = kid(holder, side) ?? make(holder, side, { val: 'single', sz: '4', space: '0', color: 'auto' });
      if (!border.parentNode) place(holder, border, borderOrder);
      apply(border);
    }
  }
}

/** Word.TableBorder: what is written in the table itself; borders that come from a style read as Word's defaults. */
export const borderClass: ClassDefinition<BorderObject> = {
  name: 'TableBorder',
  alive: (_session, { of }) => attached(elementOf(of)),
  scalars: {
    Color: {
      get: (_session, object) => common(object, (border) => colorOf(attr(border, 'color')), '#000000'),
      set(session, object, value) {
        const color = colorValue(value);
        change(session, object, (border) => setAttr(border, 'color', color));
      },
    },
    Type: {
      get: (_session, object) => common(object, (border) => Object.keys(types).find((name) => types[name] === attr(border, 'val')) ?? 'None', 'None'),
      set(session, object, value) {
        const type = types[String(value)];
        if (!type) throw invalidArgument(`"${String(value)}" is no border type.`);
        change(session, object, (border) => setAttr(border, 'val', type));
      },
    },
    Width: {
      get: (_session, object) => common(object, (border) => Number(attr(border, 'sz') ?? 0) / 8, 0),
      set(session, object, value) {
        if (typeof value !== 'number' || value < 0.25 || value > 12) throw invalidArgument('A border is 0.25 to 12 points wide.');
        change(session, object, (border) => setAttr(border, 'sz', String(Math.round(value * 8))));
      },
    },
  },
  links: {},
  methods: {},
};
