import { outlineOf } from '../../../src/draft/build-outline';
import { draftOfText, plainParagraph, type Draft } from '../../../src/draft/draft';
import { layoutPlanOf } from '../../../src/draft/layout/plan';

const lines: readonly (readonly [text: string, role: string | null])[] = [
  ['某县司法局领导班子对照检查材料', 'title'],
  ['（2024年12月）', 'byline'],
  ['', null],
  ['同志们：', 'salutation'],
  ['按照要求，班子认真查摆问题。现报告如下：', 'body'],
  ['一、存在的主要问题', 'heading1'],
  ['（一）理论学习方面', 'heading2'],
  ['1.学用结合不够', 'heading3'],
  ['（1）联系实际不够', 'heading4'],
  ['读文件多、读原著少。', 'body'],
  ['2.调查研究不深。到基层偏少，听汇报多、看现场少。', 'run-in'],
  ['二、整改措施', 'heading1'],
  ['每月集中学习一次。', 'body'],
  ['', null],
  ['某县司法局', 'signature'],
  ['2024年12月20日', 'date'],
];

test('每一段是什么', () => {
  const draft = draftOfText(lines.map(([text]) => text).join('\n'));
  const plan = layoutPlanOf(draft, [outlineOf(draft)]);
  expect(draft.paragraphs.map(({ text }, i) => [text, plan[i]])).toEqual(lines);
});

test.each([
  ['按照会议要求，现报告如下：', 'body'],
  ['现对照检查如下：', 'body'],
  ['县委、县政府：', 'salutation'],
])('开头第一段“%s”', (line, role) => {
  const draft = draftOfText(`某县司法局对照检查材料\n${line}\n一、存在的主要问题\n学习不够。`);
  expect(layoutPlanOf(draft, [outlineOf(draft)])[1]).toBe(role);
});

test('表格、目录和不属于任何部分的段落不动', () => {
  const base = draftOfText('关于某项工作的报告\n目录\n一、情况\t1\n一、情况\n正文。\n单元格');
  const draft: Draft = {
    ...base,
    paragraphs: base.paragraphs.map((paragraph, i) => (i === 2 ? { ...paragraph, style: 'Toc1' } : i === 5 ? { ...paragraph, tableDepth: 1 } : paragraph)),
  };
  const plan = layoutPlanOf(draft, [outlineOf(draft)]);
  expect([plan[2], plan[5]]).toEqual([null, null]);
  expect(layoutPlanOf(draft, [])).toEqual(draft.paragraphs.map(() => null));
});

test('空文档', () => {
  expect(layoutPlanOf({ paragraphs: [], asides: [] }, [])).toEqual([]);
  const draft: Draft = { paragraphs: [plainParagraph('')], asides: [] };
  expect(layoutPlanOf(draft, [outlineOf(draft)])).toEqual([null]);
});
