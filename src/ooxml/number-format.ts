/**
 * Numbers as automatic lists show them, by `w:numFmt` (ISO 29500-1 17.18.59). Values that a format cannot show
 * fall back to decimal, as in Word. Spelled-out English (cardinalText, ordinalText), Hebrew, Arabic, Hindi, Thai,
 * Korean, Vietnamese, Russian and the kana formats are not made here and come out as decimal.
 */
export function formatNumber(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value);
}

/** Answers `null` for what the format cannot show. */
type Format = (value: number) => string | null;

const ideographs = '〇一二三四五六七八九';
const circleZero = '○一二三四五六七八九';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** One character a number, from `first` on. */
function series(first: number, count: number): Format {
  return (value) => (value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : null);
}

/** One character a number, from a list. */
function pick(characters: string): Format {
  return (value) => characters[value - 1] ?? null;
}

/** Digit by digit. */
function digits(characters: string): Format {
  return (value) => (value < 0 ? null : String(value).replace(/\d/g, (digit) => characters[Number(digit)] ?? digit));
}

interface Counting {
  readonly digits: string;
  /** Ten, hundred, thousand. */
  readonly units: string;
  /** What stands for skipped places; '' in Japanese. */
  readonly zero: string;
  /** Which units stand without 一 before them: the leading ten (十一), all (百十一) or none (壹拾壹). */
  readonly bareUnits: 'ten' | 'all' | 'none';
}

/** With units, up to 9999: 一百一十二. */
function counting({ digits: ones, units, zero, bareUnits }: Counting): Format {
  return (value) => {
    if (value < 1 || value > 9999) return null;
    let text = '';
    let skipped = false;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(value / 10 ** place) % 10;
      if (digit === 0) {
        skipped = text !== '';
        continue;
      }
      const leadingTen = text === '' && place === 1 && bareUnits === 'ten';
      const bare = digit === 1 && place > 0 && (bareUnits === 'all' || leadingTen);
      text += (skipped ? zero : '') + (bare ? '' : (ones[digit] ?? '')) + (place > 0 ? (units[place - 1] ?? '') : '');
      skipped = false;
    }
    return text;
  };
}

/** 十一 up to 99, digit by digit with a circle from 100 on: 一○○. */
const countingBelowHundred: Format = (value) =>
  value < 100 ? counting({ digits: ideographs, units: '十百千', zero: '', bareUnits: 'ten' })(value) : digits(circleZero)(value);

/** A … Z, AA, BB …. */
function letters(first: number): Format {
  return (value) =>
    value >= 1 && value <= 780
      ? String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
      : null;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

const roman: Format = (value) => {
  if (value < 1 || value > 3999) return null;
  let text = '';
  let rest = value;
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
};

const ordinal: Format = (value) => {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return value + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
};

const chineseThousand = counting({ digits: ideographs, units: '十百千', zero: '〇', bareUnits: 'ten' });
const fullWidth = digits('０１２３４５６７８９');

const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => (value >= 0 && value < 10 ? `0${value}` : null),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: series(0x2460, 20),
  // ISO 29500-1 17.16.4.3.1, GB3: beyond ten the numbers are not enclosed.
  decimalEnclosedCircleChinese: series(0x2460, 10),
  decimalEnclosedParen: series(0x2474, 20),
  decimalEnclosedFullstop: series(0x2488, 20),
  ideographEnclosedCircle: series(0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  ordinal,
  upperLetter: letters(0x41),
  lowerLetter: letters(0x61),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase() ?? null,
  chineseCounting: countingBelowHundred,
  taiwaneseCounting: countingBelowHundred,
  chineseCountingThousand: chineseThousand,
  taiwaneseCountingThousand: counting({ digits: ideographs, units: '十百千', zero: '零', bareUnits: 'ten' }),
  japaneseCounting: counting({ digits: ideographs, units: '十百千', zero: '', bareUnits: 'all' }),
  chineseLegalSimplified: counting({ digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟', zero: '零', bareUnits: 'none' }),
  ideographLegalTraditional: counting({ digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟', zero: '零', bareUnits: 'none' }),
  japaneseLegal: counting({ digits: '〇壱弐参四伍六七八九', units: '拾百阡', zero: '', bareUnits: 'none' }),
  ideographDigital: digits(ideographs),
  japaneseDigitalTenThousand: digits(ideographs),
  taiwaneseDigital: digits(circleZero),
  ideographTraditional: pick(stems),
  ideographZodiac: pick(branches),
  ideographZodiacTraditional: (value) =>
    value >= 1 && value <= 60 ? (stems[(value - 1) % 10] ?? '') + (branches[(value - 1) % 12] ?? '') : null,
};

/**
 * A number in a format of the user's own, written as its first terms (「001, 002, 003, ...」, `w:format`): zeros
 * are filled up to the width of the first term.
 */
export function formatCustom(value: number, terms: string): string {
  const width = /^\s*(\d+)/.exec(terms)?.[1]?.length ?? 1;
  return String(value).padStart(width, '0');
}
