import fc from 'fast-check';
import { chineseNumeral, parseNumeral, readNumeral } from '../../src/draft/numerals';

describe('numbers as drafts write them', () => {
  it.each([
    ['六个方面', 6, '六'],
    ['两个确立', 2, '两'],
    ['三十二项', 32, '三十二'],
    ['十二条', 12, '十二'],
    ['十个', 10, '十'],
    ['一百零五件', 105, '一百零五'],
    ['一百二十件', 120, '一百二十'],
    ['三千万元', 30_000_000, '三千万'],
    ['二〇二三年', 2023, '二〇二三'],
    ['二零二三年', 2023, '二零二三'],
    ['12个', 12, '12'],
    ['１２个', 12, '１２'],
    ['2023年', 2023, '2023'],
    ['三万二千人', 32_000, '三万二千'],
  ])('%s → %d', (text, value, read) => {
    expect(readNumeral(text)).toEqual({ value, end: read.length });
  });

  it.each(['', '个', '百', '万', 'X个'])('%j begins with no number', (text) => {
    expect(readNumeral(text)).toBeNull();
  });

  it('reads at the place it is asked to', () => {
    expect(readNumeral('围绕六个方面', 2)).toEqual({ value: 6, end: 3 });
  });

  it.each(['十百', '两三', '六个', '一二', '', '三百二百'])('%j is no number as a whole', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it.each([
    [0, '〇'],
    [2, '二'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [10_000, '一万'],
    [100_000, '十万'],
    [10_500, '一万零五百'],
    [32_000, '三万二千'],
  ])('%d is written %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => parseNumeral(chineseNumeral(value)) === value));
    for (const value of [32_030_001, 10_001, 20_000, 100_010]) expect(parseNumeral(chineseNumeral(value))).toBe(value);
  });

  it.each([-1, 1.5, NaN, 100_000_000])('refuses %d', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });
});
