import { levelOfForm, ORDINAL_FORMS, readOrdinal, writeOrdinal } from '../../src/draft/ordinals';

describe('reading ordinal marks', () => {
  it.each([
    ['一、存在的问题', '一、', 1, '一、'],
    ['二十一、其他事项', '一、', 21, '二十一、'],
    ['三．整改措施', '一、', 3, '三．'],
    ['三.整改措施', '一、', 3, '三.'],
    ['四 、整改措施', '一、', 4, '四 、'],
    ['二、二〇二四年工作打算', '一、', 2, '二、'],
    ['（一）理论学习方面', '（一）', 1, '（一）'],
    ['(十二)理论学习方面', '（一）', 12, '(十二)'],
    ['（二)理论学习方面', '（一）', 2, '（二)'],
    ['(三）理论学习方面', '（一）', 3, '(三）'],
    ['（ 四 ）理论学习方面', '（一）', 4, '（ 四 ）'],
    ['（五）、理论学习方面', '（一）', 5, '（五）、'],
    ['㈢理论学习方面', '（一）', 3, '㈢'],
    ['1.思想政治方面', '1.', 1, '1.'],
    ['1、思想政治方面', '1.', 1, '1、'],
    ['1．思想政治方面', '1.', 1, '1．'],
    ['１２．思想政治方面', '1.', 12, '１２．'],
    ['3。思想政治方面', '1.', 3, '3。'],
    ['2.2023年以来', '1.', 2, '2.'],
    ['⒊思想政治方面', '1.', 3, '⒊'],
    ['（1）学习不够', '（1）', 1, '（1）'],
    ['(１０)学习不够', '（1）', 10, '(１０)'],
    ['⑵学习不够', '（1）', 2, '⑵'],
    ['①学习不够', '①', 1, '①'],
    ['㉑学习不够', '①', 21, '㉑'],
    ['②、学习不够', '①', 2, '②、'],
    ['第一，提高站位', '第一，', 1, '第一，'],
    ['第十一、提高站位', '第一，', 11, '第十一、'],
    ['其二，压实责任', '第一，', 2, '其二，'],
    ['第三是改进作风', '第一，', 3, '第三是'],
    ['一是学习不够', '一是', 1, '一是'],
    ['十一是学习不够', '一是', 11, '十一是'],
    ['三要压实责任', '一要', 3, '三要'],
    ['首先，学习不够', '首先', 1, '首先'],
    ['其次是担当不够', '首先', 2, '其次'],
    ['再次，作风不实', '首先', 3, '再次'],
    ['最后，自律不严', '首先', null, '最后'],
  ] as const)('%s', (text, form, value, mark) => {
    expect(readOrdinal(text)).toEqual({ ordinal: { form, value, mark }, end: mark.length });
  });

  it.each([
    '一般情况下',
    '一些同志',
    '一带一路建设',
    '一手抓业务',
    '十分重要',
    '三个规定',
    '2023年以来',
    '2023.5.1',
    '1.5倍',
    '3.2万元',
    '1、2月份',
    '100.某事',
    '第一时间',
    '第一议题',
    '第一政绩',
    '三要素',
    '一是一，二是二',
    '（三个规定）',
    '（2023年1月5日）',
    '（3月5日）',
    '“四个自信”',
    '“一、”',
    '零、无此序号',
    '0.无此序号',
    '',
  ])('%j begins with none', (text) => {
    expect(readOrdinal(text)).toBeNull();
  });

  it('reads exactly where it is asked to', () => {
    expect(readOrdinal('不足：二是作风不实', 3)?.ordinal).toEqual({ form: '一是', value: 2, mark: '二是' });
    expect(readOrdinal('不足：二是作风不实', 2)).toBeNull();
    expect(readOrdinal('短', 9)).toBeNull();
  });
});

describe('writing ordinal marks', () => {
  const values = Array.from({ length: 99 }, (_, index) => index + 1);

  it.each(ORDINAL_FORMS.filter((form) => form !== '首先'))('%s reads back as written, 1 to 99', (form) => {
    for (const value of values) {
      const mark = writeOrdinal(form, value);
      expect(readOrdinal(`${mark}加强学习`)).toEqual({ ordinal: { form, value, mark }, end: mark.length });
    }
  });

  it('counts 首先, 其次, 再次 and then 最后', () => {
    expect([1, 2, 3, 4, null].map((value) => writeOrdinal('首先', value))).toEqual(['首先', '其次', '再次', '最后', '最后']);
  });

  it.each([0, -1, 1.5, NaN])('refuses %d', (value) => {
    expect(() => writeOrdinal('一、', value)).toThrow(RangeError);
  });

  it('refuses a missing number where only 首先 has a word for it', () => {
    expect(() => writeOrdinal('（一）', null)).toThrow(RangeError);
  });

  it('knows the levels of GB/T 9704-2012 7.3.3', () => {
    expect(ORDINAL_FORMS.map(levelOfForm)).toEqual([1, 2, 3, 4, 5, null, null, null, null]);
  });
});
