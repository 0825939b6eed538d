import { characterSet, matchesBehind } from '../../draft/character-set';
import { readNumeral } from '../../draft/numerals';
import { remembered } from '../../draft/remember';

/** A number with its measure word, as official texts count: 「25个」「1.5万元」「十二名」. */
export interface Amount {
  /** Sums of money in 元, all else as counted. */
  readonly value: number;
  /** The measure word as written. */
  readonly unit: string;
  /** Amounts of one kind can be added: 名, 人 and 位 are one kind, and so is all money. */
  readonly kind: string;
  /** UTF-16 offsets of number and measure word. */
  readonly start: number;
  readonly end: number;
  /** 20余个, 近30人: not to be added up. */
  readonly about: boolean;
}

const UNITS =
  '人次|户次|场次|件次|家次|万元|亿元|元|平方公里|平方米|公里|公斤|万亩|亩|吨|人(?!均|民|大|才|员|事|力|物|社)|名(?!单|称|额|录)|位(?!置|于)|个(?!月|小时|百分点|季度|人)|项(?!目)|条(?!例)|件(?!套)|起|家(?!庭)|户|份|场(?!所|次)|篇|册|处|所|支|期(?!间)|批|宗|例|台|辆|部(?!门|分|署|队|长)|套|座|间|眼|次|本|株|只|头|块|张|封|幅|笔|组|栋|类|堂';
const amount = new RegExp(`([0-9]{1,7}(?:\\.[0-9]{1,3})?|[一二两三四五六七八九十百千]{1,7})(余|多)?(${UNITS})`, 'y');
/** What a number is made of, and what may stand right behind it: 余 and 多, a decimal point, and what units begin with. */
const DIGITS = characterSet('0123456789一二两三四五六七八九十百千');
const AFTER = characterSet(`余多.${UNITS.replace(/\(\?![^)]*\)/g, '').split('|').map((unit) => unit.charAt(0)).join('')}`);
/** What makes the number an ordinal, a rate or a part of another number. */
const NOT_AFTER = '第每各均.．０１２３４５６７８９0123456789/年月“之初百千万';
const ABOUT = '约近逾超上';
const MONEY: ReadonlyMap<string, number> = new Map([['元', 1], ['万元', 10_000], ['亿元', 100_000_000]]);

/** Every amount of a paragraph, in order. Left out: 第3批, 每个, 一个 (it mostly counts nothing), “三个规定”. */
export const amountsIn = remembered(({ text }): readonly Amount[] => {
  const found: Amount[] = [];
  for (const match of matchesBehind(text, DIGITS, AFTER, amount)) {
    const [whole, digits = '', more, unit = ''] = match;
    const before = text.charAt(match.index - 1);
    if (digits === '一' || (before !== '' && NOT_AFTER.includes(before))) continue;
    const end = match.index + whole.length;
    const number = digits.includes('.') ? Number(digits) : readNumeral(digits);
    if (number === null || (typeof number === 'object' && number.end !== digits.length)) continue;
    const plain = typeof number === 'number' ? number : number.value;
    const scale = MONEY.get(unit);
    found.push({
      value: rounded(plain * (scale ?? 1)),
      unit,
      kind: scale !== undefined ? '元' : '人名位'.includes(unit) ? '人' : unit,
      start: match.index,
      end,
      about: more !== undefined || (before !== '' && ABOUT.includes(before)) || /^(?:以上|以下|左右|以内)/.test(text.slice(end, end + 2)),
    });
  }
  return found;
});

/** Without the traces of binary fractions. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
