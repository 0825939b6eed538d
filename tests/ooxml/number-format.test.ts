import { formatCustom, formatNumber } from '../../src/ooxml/number-format';

describe('编号格式与 Word 显示的一致', () => {
  const table: [format: string, shown: Record<number, string>][] = [
    ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一○○', 105: '一○五' }],
    ['chineseCountingThousand', { 1: '一', 10: '十', 12: '十二', 20: '二十', 21: '二十一', 100: '一百', 101: '一百〇一', 110: '一百一十', 1010: '一千〇一十' }],
    ['taiwaneseCounting', { 3: '三', 15: '十五', 100: '一○○' }],
    ['taiwaneseCountingThousand', { 15: '十五', 101: '一百零一' }],
    ['japaneseCounting', { 10: '十', 11: '十一', 30: '三十', 100: '百', 111: '百十一', 200: '二百' }],
    ['chineseLegalSimplified', { 1: '壹', 2: '贰', 10: '壹拾', 11: '壹拾壹', 105: '壹佰零伍' }],
    ['ideographLegalTraditional', { 2: '貳', 10: '壹拾', 23: '貳拾參' }],
    ['ideographDigital', { 1: '一', 10: '一〇', 12: '一二', 100: '一〇〇' }],
    ['taiwaneseDigital', { 10: '一○' }],
    ['ideographTraditional', { 1: '甲', 2: '乙', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
    ['ideographZodiacTraditional', { 1: '甲子', 11: '甲戌', 60: '癸亥' }],
    ['decimal', { 1: '1', 10: '10' }],
    ['decimalZero', { 1: '01', 9: '09', 10: '10' }],
    ['decimalFullWidth', { 1: '１', 12: '１２' }],
    ['decimalEnclosedCircle', { 1: '①', 10: '⑩', 11: '⑪', 20: '⑳', 21: '21' }],
    ['decimalEnclosedCircleChinese', { 1: '①', 10: '⑩', 11: '11' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
    ['decimalEnclosedFullstop', { 1: '⒈' }],
    ['ideographEnclosedCircle', { 1: '㊀', 10: '㊉', 11: '11' }],
    ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 53: 'AAA' }],
    ['lowerLetter', { 1: 'a', 26: 'z', 27: 'aa' }],
    ['upperRoman', { 1: 'I', 4: 'IV', 9: 'IX', 49: 'XLIX', 2024: 'MMXXIV' }],
    ['lowerRoman', { 3: 'iii', 40: 'xl' }],
    ['ordinal', { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 11: '11th', 12: '12th', 22: '22nd', 113: '113th' }],
    ['numberInDash', { 1: '- 1 -' }],
    ['hex', { 10: 'A' }],
    ['none', { 1: '' }],
    ['bullet', { 1: '' }],
    ['hebrew1', { 5: '5' }],
  ];
  test.each(table)('%s', (format, shown) => {
    for (const [value, text] of Object.entries(shown)) expect([value, formatNumber(Number(value), format)]).toEqual([value, text]);
  });

  test('显示不了的数值改用阿拉伯数字', () => {
    for (const [format] of table.filter(([name]) => !/none|bullet|Dash|ordinal|igital|ecimalZ|FullW/.test(name))) {
      expect(formatNumber(0, format)).toBe('0');
    }
  });

  test('自定义格式按第一项的位数补零', () => {
    expect(formatCustom(7, '001, 002, 003, ...')).toBe('007');
    expect(formatCustom(1234, '001, 002, 003, ...')).toBe('1234');
  });
});
