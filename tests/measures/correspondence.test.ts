import { itemsIn } from '../../src/measures/answers';
import { correspondenceOf } from '../../src/measures/correspondence';
import { readText, REVIEW } from './reading';

const correspondence = correspondenceOf(itemsIn(readText(REVIEW)));

test('问题和措施按标题、先后、用词对应，说得出凭什么', () => {
  const shown = correspondence.problemToMeasure.map(({ from, to }) => `${correspondence.items.problems[from]?.core} → ${correspondence.items.measures[to]?.text}`);
  expect(shown).toContain('学习不够系统 → 每季度组织1次理论学习中心组研讨。');
  const link = correspondence.problemToMeasure.find(({ from }) => from === 0);
  expect(link?.evidence.topic).toBe('theory');
  expect(link?.evidence.words).toContain('学习');
  for (const { strength } of correspondence.problemToMeasure) expect(strength).toBeLessThanOrEqual(1);
});

test('问题和原因对应', () => {
  expect(correspondence.problemToCause.map(({ from, to }) => [from, to])).toContainEqual([0, 0]);
});

test('没有措施回答的问题、什么也没回答的措施，都列出来', () => {
  expect(correspondence.unanswered.map((place) => correspondence.items.problems[place]?.core)).toEqual(['政治敏锐性不强，对苗头性问题反应偏慢']);
  expect(correspondence.idle).toEqual([]);
  const stray = REVIEW.replace('每月到司法所接访1次。', '全年组织植树活动2次。').replace('（二）宗旨意识有所淡化。到群众中去得少。\n', '').replace('改进工作作风，密切联系群众', '美化机关环境，绿化办公院落');
  const { idle, items } = correspondenceOf(itemsIn(readText(stray)));
  expect(idle.map((place) => items.measures[place]?.text)).toEqual(['全年组织植树活动2次。']);
});

test('没有措施部分，每个问题都没有回答', () => {
  const { unanswered, problemToMeasure } = correspondenceOf(itemsIn(readText(REVIEW.slice(0, REVIEW.indexOf('三、整改措施')))));
  expect(problemToMeasure).toEqual([]);
  expect(unanswered).toEqual([0, 1, 2]);
});

test('空草稿没有对应，也不出错', () => {
  expect(correspondenceOf(itemsIn(readText('')))).toMatchObject({ unanswered: [], idle: [], problemToMeasure: [] });
});
