import { plainParagraph, type Draft, type Paragraph, type ParagraphFormat } from '../../src/draft/draft';
import { bodySize } from '../../src/rules/layout/body-size';
import { titleAlignment } from '../../src/rules/layout/title-alignment';
import { titleSize } from '../../src/rules/layout/title-size';
import { findings } from './marked';

const TITLE = '某县司法局领导班子对照检查材料';
const TEXT = '今年以来，局领导班子认真学习，抓好落实，取得了一定成效，但也存在一些问题和不足，主要表现在以下方面。';

function set(text: string, format: Partial<ParagraphFormat>): Paragraph {
  return { ...plainParagraph(text), format: { alignment: 'justified', fontSize: 16, boldLead: 0, ...format } };
}

function draftOf(title: Partial<ParagraphFormat>, ...bodies: Partial<ParagraphFormat>[]): Draft {
  return { paragraphs: [set(TITLE, title), ...bodies.map((format, i) => set(`第${i + 1}，${TEXT}`, format))], asides: [] };
}

test.each<[string, Draft, number]>([
  ['居中', draftOf({ alignment: 'centered', fontSize: 22 }, {}), 0],
  ['靠左', draftOf({ alignment: 'left', fontSize: 22 }, {}), 1],
  ['主机没有说', draftOf({ alignment: null, fontSize: null }, {}), 0],
])('标题对齐：%s', (_, draft, count) => {
  expect(findings(titleAlignment, draft)).toHaveLength(count);
});

test.each<[string, Draft, number]>([
  ['2号', draftOf({ alignment: 'centered', fontSize: 22 }, {}), 0],
  ['3号', draftOf({ alignment: 'centered', fontSize: 16 }, {}), 1],
  ['主机没有说', draftOf({ alignment: 'centered', fontSize: null }, {}), 0],
])('标题字号：%s', (_, draft, count) => {
  expect(findings(titleSize, draft)).toHaveLength(count);
});

test.each<[string, Draft, number[]]>([
  ['都是3号', draftOf({ alignment: 'centered', fontSize: 22 }, {}, {}, {}), []],
  ['都是4号，只说一次', draftOf({ alignment: 'centered', fontSize: 22 }, { fontSize: 14 }, { fontSize: 14 }), [1]],
  ['有两段不同，合成一处', draftOf({ alignment: 'centered', fontSize: 22 }, {}, { fontSize: 14 }, { fontSize: 15 }), [2]],
  ['混排的段落不看', draftOf({ alignment: 'centered', fontSize: 22 }, { fontSize: null }), []],
])('正文字号：%s', (_, draft, expected) => {
  expect(findings(bodySize, draft).map(({ span }) => span?.paragraph)).toEqual(expected);
});

test('都是建议', () => {
  const draft = draftOf({ alignment: 'left', fontSize: 16 }, { fontSize: 14 });
  for (const rule of [titleAlignment, titleSize, bodySize]) expect(findings(rule, draft).map(({ severity }) => severity)).toEqual(['advice']);
});
