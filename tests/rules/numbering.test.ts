import { draftOfText, plainParagraph, type Draft } from '../../src/draft/draft';
import { headingSequence } from '../../src/rules/numbering/heading-sequence';
import { levelOrder } from '../../src/rules/numbering/level-order';
import { malformedMark } from '../../src/rules/numbering/malformed-mark';
import { markStop } from '../../src/rules/numbering/mark-stop';
import { markWidth } from '../../src/rules/numbering/mark-width';
import { mixedForms } from '../../src/rules/numbering/mixed-forms';
import { runInDelimiters } from '../../src/rules/numbering/run-in-delimiters';
import { findings, marked, markedIn, mended } from './marked';

const TEXT = '平时忙于事务，静下心来学习的时间不多。';

describe('残缺的序号', () => {
  test.each<[string, string, string]>([
    [`一、做法\n（1突出学习。${TEXT}\n（二）突出落实。${TEXT}`, '（1', '（一）'],
    [`一、做法\n（一突出学习。${TEXT}\n（二）突出落实。${TEXT}`, '（一', '（一）'],
    [`一、做法\n（一）突出学习。${TEXT}\n二）突出落实。${TEXT}`, '二）', '（二）'],
    ['下一步，一是抓学习。二是抓调研。三是抓作风。四抓落实。五是抓监督。', '四', '四是'],
  ])('%s', (text, words, meant) => {
    const [finding, ...others] = findings(malformedMark, draftOfText(text));
    expect(others).toEqual([]);
    expect(marked(malformedMark, text)).toEqual([words]);
    expect(finding?.message.zh).toContain(meant);
  });

  test.each([`（2023年以来）抓好学习。\n三个规定得到落实。\n十分重要。`, `一、做法\n（一）突出学习。${TEXT}\n（二）突出落实。${TEXT}`])('不是：%s', (text) => {
    expect(marked(malformedMark, text)).toEqual([]);
  });
});

describe('序号后面的标点', () => {
  test.each<[string, string]>([
    [`一、做法\n（一）、突出学习。${TEXT}\n（二）、突出落实。${TEXT}`, `一、做法\n（一）突出学习。${TEXT}\n（二）突出落实。${TEXT}`],
    [`一、做法\n1、突出学习\n${TEXT}\n2、突出落实\n${TEXT}`, `一、做法\n1.突出学习\n${TEXT}\n2.突出落实\n${TEXT}`],
    [`一．基本情况\n${TEXT}\n二．主要做法\n${TEXT}`, `一、基本情况\n${TEXT}\n二、主要做法\n${TEXT}`],
    [`①、抓学习；②、抓落实。`, '①抓学习；②抓落实。'],
  ])('一种写法只提示一次，一次改好', (text, right) => {
    expect(findings(markStop, draftOfText(text))).toHaveLength(1);
    expect(mended(markStop, text)).toBe(right);
  });

  test('「1、」只是建议，而且不自动改', () => {
    const [finding] = findings(markStop, draftOfText(`一、做法\n1、突出学习\n${TEXT}\n2、突出落实\n${TEXT}`));
    expect(finding?.severity).toBe('advice');
    expect(finding?.fixes[0]?.safe).toBe(false);
  });

  test('引用条款不算', () => {
    expect(marked(markStop, '按照第十条第（一）、（二）、（三）项规定办理。')).toEqual([]);
  });
});

test('半角括号的序号只提示一次，指出全角的写法', () => {
  const text = `一、做法\n(一)突出学习。${TEXT}\n(二)突出落实。${TEXT}\n（三）突出监督。${TEXT}`;
  expect(marked(markWidth, text)).toEqual(['(一)']);
  expect(mended(markWidth, text)).toBe(text.replace('(一)', '（一）').replace('(二)', '（二）'));
});

describe('同一层标题的序号写法', () => {
  test('少数与多数不同，指少数', () => {
    expect(marked(mixedForms, `一、做法\n1.突出学习\n${TEXT}\n2、突出落实\n${TEXT}\n3.突出监督\n${TEXT}`)).toEqual(['2、']);
  });

  test('手打的序号混在自动编号里', () => {
    const listed = (label: string, text: string) => ({ ...plainParagraph(text), label, listLevel: 0 });
    const draft: Draft = {
      paragraphs: [listed('一、', '基本情况'), plainParagraph(TEXT), plainParagraph('二、主要做法'), plainParagraph(TEXT), listed('三、', '下一步打算'), plainParagraph(TEXT)],
      asides: [],
    };
    expect(markedIn(mixedForms, draft)).toEqual(['二、']);
  });

  test('不同层次的写法各不相干', () => {
    expect(marked(mixedForms, `一、做法\n（一）突出学习\n1.读原著\n${TEXT}\n2.写心得\n${TEXT}\n（二）突出落实\n${TEXT}`)).toEqual([]);
  });
});

test.each<[string, string[]]>([
  [`1.思想方面\n（一）学习不深\n${TEXT}\n（二）理解不透\n${TEXT}\n2.作风方面\n（一）调研不多\n${TEXT}\n（二）落实不力\n${TEXT}`, ['（一）']],
  [`一、思想方面\n（一）学习不深\n${TEXT}\n（二）理解不透\n${TEXT}`, []],
])('序号层次颠倒，全文只提示一次', (text, expected) => {
  expect(marked(levelOrder, text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [`一、做法\n1.学习方面：${TEXT}\n2.调研方面。${TEXT}\n3.落实方面。${TEXT}`, ['：']],
  [`一、做法\n1.学习方面：${TEXT}\n2.调研方面：${TEXT}\n二、打算\n1.抓学习。${TEXT}\n2.抓调研。${TEXT}`, []],
])('同一层小标题后的标点', (text, expected) => {
  expect(marked(runInDelimiters, text)).toEqual(expected);
});

test('5.12345热线……是第五条，1.5倍不是序号', () => {
  expect(marked(headingSequence, '一、整改任务\n1.理论学习质量不高。\n2.12345热线重复投诉较多。\n3.社区助残服务不细。')).toEqual([]);
});
