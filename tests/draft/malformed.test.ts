import { readNearMiss } from '../../src/draft/malformed';

describe('near misses of ordinal marks', () => {
  it.each([
    ['（1突出思想引领', 'unclosed-bracket', 1, '（1', ['（1）', '（一）'], 'none'],
    ['(二突出思想引领', 'unclosed-bracket', 2, '(二', ['（一）', '（1）'], 'none'],
    ['（二。抓统筹', 'unclosed-bracket', 2, '（二。', ['（一）', '（1）'], 'none'],
    ['（三、抓作风', 'unclosed-bracket', 3, '（三、', ['（一）', '（1）'], 'none'],
    ['（四（抓纪律', 'unclosed-bracket', 4, '（四（', ['（一）', '（1）'], 'none'],
    ['（三个规定落实不够', 'unclosed-bracket', 3, '（三', ['（一）', '（1）'], 'one'],
    ['（1某项制度（试行）', 'unclosed-bracket', 1, '（1', ['（1）', '（一）'], 'none'],
    ['一)突出思想引领', 'unopened-bracket', 1, '一)', ['（一）', '（1）'], 'none'],
    ['12）突出思想引领', 'unopened-bracket', 12, '12）', ['（1）', '（一）'], 'none'],
    ['1 总体情况', 'missing-delimiter', 1, '1 ', ['1.', '一、'], 'one'],
    ['二　主要做法', 'missing-delimiter', 2, '二　', ['一、', '1.'], 'one'],
    ['二，主要做法', 'missing-delimiter', 2, '二，', ['一、', '1.'], 'one'],
    ['二主要做法', 'missing-delimiter', 2, '二', ['一、', '1.'], 'both'],
    ['3抓作风', 'missing-delimiter', 3, '3', ['1.', '一、'], 'both'],
  ] as const)('%s', (text, kind, value, mark, forms, support) => {
    expect(readNearMiss(text)).toEqual({ kind, value, end: mark.length, forms, support });
  });

  it.each([
    '（3月5日）',
    '（2023年1月5日）',
    '（三个规定）落实情况',
    '（2、3号楼）已经交付',
    '（一般干部）',
    '三个规定',
    '十分重要',
    '十八大以来',
    '一般情况下',
    '一系列举措',
    '一直以来',
    '3 月 5 日',
    '12 个单位',
    '1.5倍',
    '2023年',
    '一是一',
    '学习不够',
    '',
  ])('%j is none', (text) => {
    expect(readNearMiss(text)).toBeNull();
  });
});
