import fc from 'fast-check';
import { excerptOf } from '../../src/cli/excerpt';
import { headWithin, tailWithin, widthOf } from '../../src/cli/width';

/** The excerpt around the first place where `words` stand. */
function around(text: string, words: string, columns = 60): string {
  const start = text.indexOf(words);
  const { line, carets } = excerptOf(text, start, start + words.length, columns);
  return `${line}\n${carets}`;
}

const widths: readonly (readonly [string, number])[] = [
  ['abc', 3],
  ['汉字', 4],
  ['（一）', 6],
  ['２０２４年', 10],
  ['“引号”', 6],
  ['①', 1],
  ['㐀𠀀', 4],
  ['e\u0301', 1],
  ['', 0],
];

test.each(widths)('%s 占 %i 列', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('按列数取头取尾，不切开一个字', () => {
  expect(headWithin('一二三', 5)).toBe('一二');
  expect(tailWithin('一二三', 5)).toBe('二三');
  expect(headWithin('𠀀𠀁', 3)).toBe('𠀀');
});

test('脱字符正对着标出的字，汉字两列', () => {
  expect(around('请按排好值班。', '按排')).toBe('请按排好值班。\n  ^^^^');
  expect(around('2024年 月 日', '2024年 月 日')).toBe('2024年 月 日\n^^^^^^^^^^^^');
});

test('长段只留标出处前后', () => {
  const text = `${'前'.repeat(40)}按排${'后'.repeat(40)}`;
  expect(around(text, '按排', 40)).toBe(`…${'前'.repeat(10)}按排${'后'.repeat(7)}…\n${' '.repeat(21)}^^^^`);
});

test('放得下就整段显示，放不下才截断', () => {
  expect(around('各科室要认真落实防火的各项责任，按排好值班。', '按排')).toBe(`各科室要认真落实防火的各项责任，按排好值班。\n${' '.repeat(32)}^^^^`);
  expect(around('各科室要认真落实防火的各项责任，按排好值班。', '按排', 40)).toBe('…落实防火的各项责任，按排好值班。\n                     ^^^^');
});

test('标出的字太长，从后面截断', () => {
  expect(around('一二三四五六七八九十', '一二三四五六七八九十', 11)).toBe('一二三四五…\n^^^^^^^^^^');
});

test('没有字的地方给一个脱字符', () => {
  expect(excerptOf('第一句。第二句。', 4, 4, 60)).toEqual({ line: '第一句。第二句。', carets: '        ^' });
  expect(excerptOf('', 0, 0, 60)).toEqual({ line: '', carets: '^' });
});

test('控制字符和看不见的字符不送进终端', () => {
  expect(excerptOf('学\t习\u001b[31m贯\u200b彻', 0, 1, 60).line).toBe('学 习�[31m贯�彻');
});

test('任何文字、任何位置：不超出列数，脱字符在行内', () => {
  const unit = fc.oneof(fc.constantFrom(...'汉a“，\t\u200b\u0301𠀀é'), fc.string({ maxLength: 1, unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 120 }), fc.nat(200), fc.nat(200), fc.integer({ min: 24, max: 100 }), (units, a, b, columns) => {
      const text = units.join('');
      const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort((one, other) => one - other);
      const { line, carets } = excerptOf(text, start, end, columns);
      expect(widthOf(line)).toBeLessThanOrEqual(columns);
      expect(carets).toMatch(/^ *\^+$/);
      expect(carets.length).toBeLessThanOrEqual(columns);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
  );
});
