import { patternOf, plain } from '../../src/genres/phrase';

describe('plain text', () => {
  it.each([
    ['存在的 主要　问题', '存在的主要问题'],
    ['“四个带头”', '四个带头'],
    ['２０２４年度,现汇报如下:', '2024年度，现汇报如下：'],
    ['(一)问题', '（一）问题'],
  ])('%s reads %s', (text, expected) => expect(plain(text)).toBe(expected));
});

describe('phrases', () => {
  it.each([
    ['存在的[主要|突出]问题', '一、存在的突出问题', '存在的突出问题'],
    ['存在的[主要|突出]问题', '存在的问题', '存在的问题'],
    ['存在的[主要|突出]问题', '存在的困难', null],
    ['问题产生的(原因|根源)', '问题产生的根源', '问题产生的根源'],
    ['按照…要求', '按照县委通知要求，', '按照县委通知要求'],
    ['按照…要求', '按照通知。根据要求', null],
    ['#个方面', '紧紧围绕六个方面', '六个方面'],
    ['#个方面', '围绕12个方面', '12个方面'],
    ['“两个责任”', '落实两个责任', '两个责任'],
    ['3.5倍', '3x5倍', null],
  ])('「%s」 in 「%s」', (phrase, text, expected) => expect(patternOf([phrase]).find(text)).toBe(expected));

  it('may be tied to the end of a text, where Chinese says what it is about', () => {
    const report = patternOf(['报告'], 'end');
    expect(report.find('工作报告')).toBe('报告');
    expect(report.find('报告会通知')).toBeNull();
  });

  it('finds nothing when there are no phrases', () => expect(patternOf([]).find('问题')).toBeNull());

  it.each(['存在[的问题', '存在]的问题', '原因|根源', '(原因]'])('refuses 「%s」 by name', (phrase) =>
    expect(() => patternOf([phrase])).toThrow(phrase),
  );
});
