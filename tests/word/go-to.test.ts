import { draftOfText } from '../../src/draft/draft';
import { openDocument } from '../../src/word/open-document';
import { openInWord, valueOf } from './office';

const text = '标题\n学习不够，学习不深，学习不实。\n一百^2个*号？\n学习不够，学习不深，学习不实。\n结尾。';
const draft = draftOfText(text);

const spans = [
  { name: '整段', span: { paragraph: 0, start: 0, end: 2 } },
  { name: '句中一处', span: { paragraph: 1, start: 5, end: 9 } },
  { name: '同一段里第三个相同的词', span: { paragraph: 1, start: 10, end: 12 } },
  { name: '查找中有特殊意义的字符', span: { paragraph: 2, start: 2, end: 6 } },
  { name: '与别处完全相同的一段', span: { paragraph: 3, start: 5, end: 7 } },
  { name: '一个点（缺少的内容的位置）', span: { paragraph: 1, start: 15, end: 15 }, selects: { start: 0, end: 15 } },
];

test.each(spans)('选中$name，不超过两次往返', async ({ span, selects }) => {
  const host = openInWord(text);
  expect(valueOf(await openDocument().goTo(draft, span))).toBe('there');
  expect(host.counters.batches).toBeLessThanOrEqual(2);
  const { start, end } = selects ?? span;
  expect(host.selection).toEqual({ start: { paragraph: span.paragraph, offset: start }, end: { paragraph: span.paragraph, offset: end } });
});

test('很长的一处：用首尾两段文字找到整处', async () => {
  const long = Array.from({ length: 120 }, (_, i) => `第${i}句话。`).join('');
  const host = openInWord(`标题\n${long}`);
  const span = { paragraph: 1, start: 10, end: 590 };
  expect(valueOf(await openDocument().goTo(draftOfText(`标题\n${long}`), span))).toBe('there');
  expect(host.selection).toEqual({ start: { paragraph: 1, offset: 10 }, end: { paragraph: 1, offset: 590 } });
});

test('上面插了一段：跟着原来的段落走', async () => {
  const host = openInWord(text);
  host.userInsertParagraph(1, '新插入的一段。');
  expect(valueOf(await openDocument().goTo(draft, { paragraph: 2, start: 0, end: 2 }))).toBe('there');
  expect(host.selection?.start).toEqual({ paragraph: 3, offset: 0 });
});

test('这一段已经改了：什么也不选，回答 changed', async () => {
  const host = openInWord(text);
  host.userSelect(4, 0);
  const before = host.selection;
  host.userEdit(2, 0, 2, '两');
  const placed = host.selection;
  expect(valueOf(await openDocument().goTo(draft, { paragraph: 2, start: 0, end: 2 }))).toBe('changed');
  expect(host.selection).toEqual(placed);
  expect(before).not.toBeNull();
});

test('插入之后有两段一样的文字，分不清是哪一段：不猜', async () => {
  const host = openInWord(text);
  host.userInsertParagraph(0, '新的第一段。');
  expect(valueOf(await openDocument().goTo(draft, { paragraph: 1, start: 0, end: 2 }))).toBe('changed');
});

test('不在文稿里的位置', async () => {
  openInWord(text);
  expect(valueOf(await openDocument().goTo(draft, { paragraph: 99, start: 0, end: 2 }))).toBe('changed');
});
