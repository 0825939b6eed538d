/** A whole number found in a text, and the offset just after it. */
export interface NumeralReading {
  readonly value: number;
  readonly end: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((sign, value) => [sign, value] as const),
  ['零', 0],
  ['○', 0],
  ['两', 2],
  ['兩', 2],
]);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const SIGNS = '零一二三四五六七八九';

/** Longer runs are no counts that a draft announces; the bound keeps every reading linear. */
const LONGEST = 16;

const arabic = /[0-9０-９]{1,16}/y;

/** The value of ASCII or full-width digits; `NaN` for anything else. */
export function arabicValue(digits: string): number {
  return Number(digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));
}

/**
 * Reads the whole number that begins at `at`: ASCII or full-width digits (「12」「１２」), Chinese with units
 * (「六」「两」「二十一」「一百零五」「三万」) or digit by digit (「二〇二三」). The longest reading wins; `null` when none begins there.
 * 两 counts as 2. Signs that make no number together (「十百」) are not read.
 */
export function readNumeral(text: string, at = 0): NumeralReading | null {
  arabic.lastIndex = at;
  const digits = arabic.exec(text);
  if (digits) return { value: arabicValue(digits[0]), end: at + digits[0].length };

  let end = at;
  while (end - at < LONGEST && isSign(text.charAt(end))) end += 1;
  for (; end > at; end -= 1) {
    const value = chineseValue(text.slice(at, end));
    if (value !== null) return { value, end };
  }
  return null;
}

/** The number that the whole text is, in any spelling that `readNumeral` knows; `null` when it is something else. */
export function parseNumeral(text: string): number | null {
  const reading = readNumeral(text);
  return reading && reading.end === text.length ? reading.value : null;
}

/**
 * A number in Chinese, as counts and ordinals are written: 2 「二」, 10 「十」, 21 「二十一」, 105 「一百零五」.
 * Throws a RangeError for anything but an integer from 0 to 99,999,999.
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999) throw new RangeError(`no Chinese numeral for ${value}`);
  if (value === 0) return '〇';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const text =
    (high > 0 ? `${belowTenThousand(high)}万` : '') +
    (high > 0 && low > 0 && low < 1000 ? '零' : '') +
    (low > 0 ? belowTenThousand(low) : '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

function belowTenThousand(value: number): string {
  let text = '';
  let gap = false;
  for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
    } else {
      text += (gap ? '零' : '') + SIGNS.charAt(digit) + name;
      gap = false;
    }
  }
  return text;
}

function isSign(sign: string): boolean {
  return DIGITS.has(sign) || UNITS.has(sign) || sign === '万';
}

function chineseValue(signs: string): number | null {
  const parts = signs.split('万');
  if (parts.length > 2) return null;
  if (parts.length === 1) return smallValue(signs);
  const high = smallValue(parts[0] ?? '');
  const rest = parts[1] ?? '';
  // 「三万零六」: the 零 only says that a place is empty.
  const low = rest === '' ? 0 : smallValue(rest.length > 1 ? rest.replace(/^[零〇○]/, '') : rest);
  return high === null || low === null || high === 0 || low >= 10_000 ? null : high * 10_000 + low;
}

function smallValue(signs: string): number | null {
  if (signs === '') return null;
  if ([...signs].every((sign) => DIGITS.has(sign))) {
    // 「两三」 is an estimate and 「一二」 a slip: digit by digit is how years are written.
    if (signs.length !== 1 && signs.length !== 4) return null;
    return [...signs].reduce((sum, sign) => sum * 10 + (DIGITS.get(sign) ?? 0), 0);
  }
  let total = 0;
  let digit: number | null = null;
  let smallest = 10_000;
  for (const sign of signs) {
    const unit = UNITS.get(sign);
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.get(sign) ?? 0;
    } else {
      if (unit >= smallest || digit === 0 || (digit === null && unit !== 10)) return null;
      total += (digit ?? 1) * unit;
      smallest = unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
