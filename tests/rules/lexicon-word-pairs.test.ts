import { misfitsIn } from '../../src/rules/lexicon/word-pairs/find-misfits';

const found = (text: string) => misfitsIn(text).map(({ start, word, phrase, isWord }) => ({ at: text.slice(start, start + 2), word, phrase, isWord }));

test.each([
  ['法律原著窗口午间无人值守', '原著', '法律援助', true],
  ['宗旨仪式有所淡化', '仪式', '宗旨意识', true],
  ['新房积案化解不多', '新房', '信访积案', true],
  ['被县应急局通抱批评', '通抱', '通报批评', false],
  ['平均年令五十三岁', '年令', '平均年龄', false],
  ['不断完缮制度', '完缮', '完善制度', false],
])('%s：%s 应为 %s', (text, at, phrase, isWord) => {
  expect(found(text)).toMatchObject([{ at, phrase, isWord }]);
});

test.each([
  // Each pair as it should be, and what only sounds like one.
  '法律援助窗口有人值守，宗旨意识树得牢，信访积案逐件化解，通报批评2人，平均年龄53岁，不断完善制度',
  '全市水务系统召开会议',
  '为群众办实事',
  '党员干部认识到位',
  '坚决防治污染',
  '提请审议必须附合法性审查意见',
  '法援受理窗口',
  '县纪委监委按照县委要求处理',
  '产品和服务的供给方',
  '',
  '一二三',
])('没有不搭配的：%s', (text) => {
  expect(found(text)).toEqual([]);
});

test('没有标点的长文也读得完，位置在文中', () => {
  const text = '法律原著'.repeat(400);
  const misfits = misfitsIn(text);
  expect(misfits.length).toBeGreaterThan(0);
  for (const { start, from } of misfits) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(start + 2).toBeLessThanOrEqual(text.length);
  }
});
