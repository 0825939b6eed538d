import { createChecker } from '../../src/check/checker';
import { draftOfText } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { itemsIn } from '../../src/measures/answers';
import { correspondenceOf } from '../../src/measures/correspondence';
import { itemName, linesOf, partners } from '../../src/taskpane/model/link-lists';

const correspondence = (lines: readonly string[]) => {
  const draft = draftOfText(lines.join('\n'));
  const { main } = createChecker({ packs: shippedPacks, rules: [] }).check(draft, { genre: 'team-review', pack: '2023-theme' });
  return correspondenceOf(itemsIn({ draft, outline: main.outline, rows: main.rows, genre: main.genre, pack: main.pack?.pack ?? null }));
};

const problems = ['某县司法局领导班子2023年度主题教育专题民主生活会对照检查材料', '现将对照检查情况报告如下：', '一、存在的主要问题', '（一）理论学习方面。学习不够系统，读原著少。', '（五）工作作风方面。到基层调研少，听汇报多。'];
const measures = ['二、整改措施', '（一）加强理论学习。每月读一章原著，写读书笔记。', '（二）转变工作作风。每季度到基层调研两次，当场记下问题。'];

test('没有原因的材料：问题直接连到措施；选中一项，只看它的连线', () => {
  const all = correspondence([...problems, ...measures]);
  const lines = linesOf(all, null);
  expect(lines.map(({ from, to }) => `${itemName(all, from)} → ${itemName(all, to)}`)).toEqual([
    '学习不够系统 → 加强理论学习',
    '到基层调研少 → 转变工作作风',
  ]);
  const second = { list: 'measures', place: 1 } as const;
  expect(linesOf(all, second)).toEqual([lines[1]]);
  expect(partners(all, second).map((item) => itemName(all, item))).toEqual(['到基层调研少']);
});

test('没有措施的材料：没有连线，名字还在', () => {
  const all = correspondence(problems);
  expect(linesOf(all, null)).toEqual([]);
  expect(itemName(all, { list: 'problems', place: 0 })).toBe('学习不够系统');
  expect(itemName(all, { list: 'causes', place: 0 })).toBe('');
});
