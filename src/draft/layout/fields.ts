import type { Bilingual } from '../bilingual';

/** What one value of a template file must be, and the sentence for one that is not. */
export interface Field {
  readonly fits: (value: unknown) => boolean;
  readonly wanted: Bilingual;
}

function number(least: number, most: number, unit: Bilingual): Field {
  return {
    fits: (value) => typeof value === 'number' && value >= least && value <= most,
    wanted: { zh: `${least} 到 ${most} 之间的数（${unit.zh}）`, en: `a number from ${least} to ${most} (${unit.en})` },
  };
}

const MILLIMETRES: Bilingual = { zh: '毫米', en: 'millimetres' };
const POINTS: Bilingual = { zh: '磅', en: 'points' };
const CHARACTERS: Bilingual = { zh: '字', en: 'characters' };

function count(least: number, most: number): Field {
  return {
    fits: (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
    wanted: { zh: `${least} 到 ${most} 之间的整数`, en: `a whole number from ${least} to ${most}` },
  };
}

const name: Field = {
  fits: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 60 && !/[\u0000-\u001f"<>]/.test(value),
  wanted: { zh: '1 到 60 个字的名称', en: 'a name of 1 to 60 characters' },
};

/** Word takes 1 to 1638 points; what no draft is set in is a slip. */
const size = number(5, 72, POINTS);

/** The members of a role in a template file. */
export const roleFields: Readonly<Record<string, Field>> = {
  font: name,
  size,
  bold: { fits: (value) => typeof value === 'boolean', wanted: { zh: 'true 或 false', en: 'true or false' } },
  alignment: {
    fits: (value) => value === 'left' || value === 'centered' || value === 'right' || value === 'justified',
    wanted: { zh: 'left、centered、right、justified 之一', en: 'one of left, centered, right, justified' },
  },
  firstLineIndent: number(0, 20, CHARACTERS),
  rightIndent: number(0, 20, CHARACTERS),
  lineSpacing: number(6, 120, POINTS),
  spaceBefore: number(0, 120, POINTS),
  spaceAfter: number(0, 120, POINTS),
};

export const pageNumberFields: Readonly<Record<string, Field>> = { font: name, size };

/** The plain members of the page in a template file. */
export const pageFields: Readonly<Record<string, Field>> = {
  width: number(50, 600, MILLIMETRES),
  height: number(50, 900, MILLIMETRES),
  top: number(0, 100, MILLIMETRES),
  bottom: number(0, 100, MILLIMETRES),
  left: number(0, 100, MILLIMETRES),
  right: number(0, 100, MILLIMETRES),
  linesPerPage: count(5, 60),
  charactersPerLine: count(5, 60),
};

export const templateFields: Readonly<Record<string, Field>> = { name };
