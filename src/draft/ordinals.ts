import { characterSet, isIn } from './character-set';
import { arabicValue, chineseNumeral, parseNumeral } from './numerals';

/** The shapes of ordinal marks in official drafts, GB/T 9704-2012 7.3.3 (一、 （一） 1. （1）) and practice (①, series). */
export type OrdinalForm =
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '第一，'
  | '一是'
  | '一要'
  | '首先';

/** An ordinal mark as it stands. */
export interface Ordinal {
  readonly form: OrdinalForm;
  /** 1 to 99; `null` for 最后, which is the last whatever its number. */
  readonly value: number | null;
  /** The mark as written or as Word shows the label, its own delimiter included: 「一、」「(1)」「1、」「一是」. */
  readonly mark: string;
}

/** An ordinal found in a text, and the offset just after its mark. */
export interface OrdinalReading {
  readonly ordinal: Ordinal;
  readonly end: number;
}

/** Every form, from the top of the hierarchy down. */
export const ORDINAL_FORMS: readonly OrdinalForm[] = ['一、', '（一）', '1.', '（1）', '①', '第一，', '一是', '一要', '首先'];

/** The level that GB/T 9704-2012 7.3.3 gives a form, with ① as the fifth by practice; `null` for the forms that only count in running text. */
export function levelOfForm(form: OrdinalForm): number | null {
  const index = ORDINAL_FORMS.indexOf(form);
  return index < 5 ? index + 1 : null;
}

/** A Chinese number from 1 to 99, as a pattern. */
export const CHINESE_1_TO_99 = '(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const ARABIC = '[0-9０-９]{1,2}(?![0-9０-９])';
const GAP = '[ \\t\\u00a0\\u3000]{0,2}';
/** 「（一）、」 and 「①.」: a delimiter too many is part of the mark as written. */
const EXTRA = '(?:[、．]|\\.(?![0-9０-９]))?';

/** After 一要 these make it a word (要素, 要领, 要紧), unless what follows says otherwise (一要领导带头, 二要紧盯……). */
const A_WORD = '[素件点闻害职道塞旨]|领(?!导)|求(?![真实是])|紧(?![盯扣抓跟密贴咬紧])|务(?![实必求])';

const PATTERNS: readonly (readonly [OrdinalForm, RegExp])[] = [
  ['一、', pattern(`(${CHINESE_1_TO_99})${GAP}(?:、|[.．](?![0-9０-９A-Za-z]))`)],
  ['（一）', pattern(`[（(]${GAP}(${CHINESE_1_TO_99})${GAP}[）)]${EXTRA}`)],
  // 1.5 is a number, 「1.2023年……」「5.12345热线……」 are items that begin with a year or a telephone number; 「1、2月」 is a pair of months.
  [
    '1.',
    pattern(
      `(${ARABIC})${GAP}(?:[.．](?![0-9０-９](?![0-9０-９]{3}年|[0-9]{2,4}(?:热线|平台|电话)))|、(?!${ARABIC}${GAP}[、，和与至到\\-—月日号时季期届级类])|。(?=[\\u4e00-\\u9fff]))`,
    ),
  ],
  ['（1）', pattern(`[（(]${GAP}(${ARABIC})${GAP}[）)]${EXTRA}`)],
  ['①', pattern(`(${ARABIC})\\u20dd${EXTRA}`)],
  ['第一，', pattern(`(?:第(${CHINESE_1_TO_99}|${ARABIC})|其([一二三四五六七八九]))(?:[，,、：:]|是)`)],
  // 「一是一，二是二」 is a saying; 「三是三个所……」 is none.
  ['一是', pattern(`(${CHINESE_1_TO_99})是(?!\\1(?![个名件项家起次条处所份类种大点户人年月]))`)],
  ['一要', pattern(`(${CHINESE_1_TO_99})要(?!${A_WORD})`)],
];

const WORDS: ReadonlyMap<string, number | null> = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['最后', null],
  ['最後', null],
]);

/** Blocks of signs that are a whole mark each: first code point, count, value of the first, form. */
const SIGN_BLOCKS: readonly (readonly [number, number, number, OrdinalForm])[] = [
  [0x2460, 20, 1, '①'],
  [0x3251, 15, 21, '①'],
  [0x32b1, 15, 36, '①'],
  [0x2474, 20, 1, '（1）'],
  [0x2488, 20, 1, '1.'],
  [0x3220, 10, 1, '（一）'],
];
const extra = pattern(EXTRA);
/** What any mark begins with, the signs that are a whole mark aside. */
const BEGINNINGS = characterSet('一二三四五六七八九十0123456789０１２３４５６７８９（(第其首再最');

/**
 * Reads the ordinal mark that stands exactly at `at`; `null` when none does. It judges the mark by its shape alone, so
 * 「一是」 or 「首先」 in the middle of a sentence is read too: whether it counts there is for the outline to say.
 * Not marks: numbers with decimals (1.5倍), years, pairs of months (1、2月), words such as 一般 or 第一时间, sayings (一是一).
 */
export function readOrdinal(text: string, at = 0): OrdinalReading | null {
  const first = text.charCodeAt(at);
  if (Number.isNaN(first)) return null;
  const sign = readSign(text, at, first);
  if (sign) return sign;
  if (!isIn(BEGINNINGS, first)) return null;
  for (const [form, shape] of PATTERNS) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match) continue;
    const value = numberOf(match[1] ?? match[2] ?? '');
    if (value !== null && value >= 1 && value <= 99) return reading(form, value, match[0], at);
  }
  const word = text.slice(at, at + 2);
  const value = WORDS.get(word);
  return value === undefined ? null : reading('首先', value, word, at);
}

/**
 * The mark of a form for a number from 1 up: 「二十一、」「（三）」「12.」「四是」. `readOrdinal` gives the same form and number back
 * for 1 to 99, save where the form itself runs out: 首先 其次 再次 are followed by 最后 (`null`, or any number from 4).
 * ① goes on after ㊿ with the enclosing circle of Unicode (51⃝). Throws a RangeError when `value` is not a positive integer.
 */
export function writeOrdinal(form: OrdinalForm, value: number | null): string {
  if (value === null || (form === '首先' && value > 3)) {
    if (form === '首先') return '最后';
    throw new RangeError(`${form} needs a number`);
  }
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`no ordinal for ${value}`);
  switch (form) {
    case '一、':
      return `${chineseNumeral(value)}、`;
    case '（一）':
      return `（${chineseNumeral(value)}）`;
    case '1.':
      return `${value}.`;
    case '（1）':
      return `（${value}）`;
    case '①':
      return circled(value);
    case '第一，':
      return `第${chineseNumeral(value)}，`;
    case '一是':
      return `${chineseNumeral(value)}是`;
    case '一要':
      return `${chineseNumeral(value)}要`;
    case '首先':
      return ['首先', '其次', '再次'][value - 1] ?? '最后';
  }
}

function circled(value: number): string {
  for (const [first, count, lowest, form] of SIGN_BLOCKS) {
    if (form === '①' && value >= lowest && value < lowest + count) return String.fromCharCode(first + value - lowest);
  }
  return `${value}\u20dd`;
}

function readSign(text: string, at: number, code: number): OrdinalReading | null {
  if (code < 0x2460 || code > 0x32bf) return null;
  for (const [first, count, lowest, form] of SIGN_BLOCKS) {
    if (code < first || code >= first + count) continue;
    extra.lastIndex = at + 1;
    return reading(form, lowest + code - first, text.charAt(at) + (extra.exec(text)?.[0] ?? ''), at);
  }
  return null;
}

function numberOf(digits: string): number | null {
  return /^[0-9０-９]/.test(digits) ? arabicValue(digits) : parseNumeral(digits);
}

function reading(form: OrdinalForm, value: number | null, mark: string, at: number): OrdinalReading {
  return { ordinal: { form, value, mark }, end: at + mark.length };
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'y');
}
