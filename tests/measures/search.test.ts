import { bank } from '../../src/measures/bank';
import { INITIALS } from '../../src/measures/initials-data';
import { searchMeasures } from '../../src/measures/search';

const found = (search: string): string[] => searchMeasures(bank.measures, search, 20).map(({ id }) => id);

test.each([
  ['浅尝辄止', 'theory'],
  ['人民调解', 'mediation'],
  ['rmtj', 'mediation'],
  ['SQJZ', 'correction'],
  ['llxx', 'theory'],
  ['ygsz', 'governance'],
])('%s 找得到 %s', (search, file) => {
  expect(found(search).some((id) => id.startsWith(file))).toBe(true);
});

test('几个词都要有；词和首字母可以混用', () => {
  const both = found('调解 卷宗');
  expect(both.length).toBeGreaterThan(0);
  expect(found('卷宗 tj')).toEqual(expect.arrayContaining(both.slice(0, 1)));
  expect(both.length).toBeLessThanOrEqual(found('调解').length);
});

test.each(['', '   ', 'zzzzqqq', '没有这样的措施'])('找不到：%j', (search) => {
  expect(found(search)).toEqual([]);
});

test('库里的字都有首字母（没有时运行 npx tsx scripts/write-initials.ts）', () => {
  const known = new Set(INITIALS);
  const used = new Set(JSON.stringify(bank).match(/\p{Script=Han}/gu));
  expect([...used].filter((character) => !known.has(character))).toEqual([]);
});
