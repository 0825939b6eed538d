import { draftOfText, plainParagraph, type Draft } from '../../src/draft/draft';
import { openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfDraft } from '../../src/ooxml/write';
import { openDocument } from '../../src/word/open-document';
import { openInWord, valueOf } from './office';

const line = (text: string, more: Partial<Draft['paragraphs'][number]> = {}): Draft['paragraphs'][number] => ({ ...plainParagraph(text), ...more });

const mixed: Draft = {
  asides: [],
  paragraphs: [
    line('某局对照检查材料', { style: 'Title', format: { alignment: 'centered', fontSize: 22, boldLead: 0 } }),
    line('按照通知要求，现将情况报告如下：'),
    line('存在的主要问题', { label: '一、', listLevel: 0 }),
    line('理论学习方面', { style: 'Heading2', outlineLevel: 2 }),
    line('学习不深。', { format: { alignment: null, fontSize: null, boldLead: 5 } }),
    line('序号', { tableDepth: 1 }),
    line('问题', { tableDepth: 1 }),
    line('结尾。'),
  ],
};

test('一次往返读完全文：文字、样式、大纲级别、自动编号、表格、字号、加粗', async () => {
  const host = openInWord(mixed);
  const { draft, readOnly } = valueOf(await openDocument().read());
  expect(host.counters.batches).toBe(1);
  expect(readOnly).toBe(false);
  const opened = openPackage(docxOfDraft(mixed));
  const fromFile = opened.ok ? readDraft(opened.pkg) : null;
  expect(draft.paragraphs.map(({ text }) => text)).toEqual(fromFile?.paragraphs.map(({ text }) => text));
  expect(draft.paragraphs.map(({ label }) => label)).toEqual(fromFile?.paragraphs.map(({ label }) => label));
  expect(draft.paragraphs.map(({ style }) => style)).toEqual(fromFile?.paragraphs.map(({ style }) => style));
  expect(draft.paragraphs.map(({ outlineLevel }) => outlineLevel)).toEqual(fromFile?.paragraphs.map(({ outlineLevel }) => outlineLevel));
  expect(draft.paragraphs.map(({ tableDepth }) => tableDepth)).toEqual(fromFile?.paragraphs.map(({ tableDepth }) => tableDepth));
  expect(draft.paragraphs[0]?.format).toMatchObject({ alignment: 'centered', fontSize: 22 });
  expect(draft.paragraphs.map(({ format }) => format.boldLead)).toEqual(fromFile?.paragraphs.map(({ format }) => format.boldLead));
});

test.each([100, 1_000, 5_000])('%i 段的文档也只要一次往返', async (count) => {
  const host = openInWord(Array.from({ length: count }, (_, i) => `第${i + 1}段的内容。`).join('\n'));
  const { draft } = valueOf(await openDocument().read());
  expect(draft.paragraphs).toHaveLength(count);
  expect(host.counters.batches).toBe(1);
});

test('光标在哪一段：由这一段和前后两段的文字认出', async () => {
  const host = openInWord('甲\n\n乙\n\n乙\n丙');
  host.userSelect(4, 0);
  expect(valueOf(await openDocument().read()).cursor).toBe(4);
});

test('前后完全一样的两处认不出光标，宁可不说', async () => {
  const host = openInWord('甲\n乙\n甲\n乙\n甲');
  host.userSelect(1, 0);
  expect(valueOf(await openDocument().read()).cursor).toBeNull();
});

test('修订中删去的文字不读', async () => {
  openInWord('标题\n学习不够够深入。\n结尾');
  await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    const hit = context.document.body.search('够').getFirst();
    hit.delete();
    await context.sync();
  });
  const { draft } = valueOf(await openDocument().read());
  expect(draft.paragraphs.map(({ text }) => text)).toEqual(['标题', '学习不够深入。', '结尾']);
});

test('Word 一次交不出的长文档，分页读完', async () => {
  const text = Array.from({ length: 2_500 }, (_, i) => `第${i + 1}段，${'很长的内容'.repeat(10)}。`).join('\n');
  const host = openInWord(text);
  valueOf(await openDocument().read());
  host.faults.maxResponseBytes = host.counters.bytesOut * 0.6;
  host.resetCounters();
  const { draft } = valueOf(await openDocument().read());
  expect(draft.paragraphs.map(({ text: words }) => words)).toEqual(draftOfText(text).paragraphs.map(({ text: words }) => words));
  expect(host.counters.batches).toBe(4);
});

test.each([
  ['GeneralException', 'refused'],
  ['AccessDenied', 'denied'],
  ['ServiceNotAvailable', 'busy'],
])('Word 回答 %s：说明是什么，再试一次就好', async (code, kind) => {
  const host = openInWord('标题\n正文。');
  host.faults.failBatch = { batch: 1, code };
  const document = openDocument();
  const refused = await document.read();
  expect(refused).toMatchObject({ ok: false, fault: { kind } });
  if (!refused.ok) expect(refused.fault.message.zh).toMatch(/请/);
  expect(valueOf(await document.read()).draft.paragraphs).toHaveLength(2);
});

test('空文档', async () => {
  openInWord('');
  expect(valueOf(await openDocument().read()).draft.paragraphs.map(({ text }) => text)).toEqual(['']);
});

describe('起草留下的痕迹', () => {
  test('突出显示：整段的、段中几个字的都说，没有的不说', async () => {
    openInWord('甲段\n乙段\n丙段');
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[0]!.font.highlightColor = '#FFFF00';
      paragraphs.items[1]!.search('乙').getFirst().font.highlightColor = '#FFFF00';
      await context.sync();
    });
    const { draft } = valueOf(await openDocument().read());
    expect(draft.paragraphs.map(({ leftovers }) => leftovers)).toEqual([['highlight'], ['highlight'], undefined]);
  });

  test('修订：有增有删的段落都说，仍是一次往返', async () => {
    const host = openInWord('整改基本到位。\n学习不深。\n没有改动。');
    await Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[0]!.search('基本').getFirst().delete();
      paragraphs.items[1]!.insertText('联系实际不够。', 'End');
      await context.sync();
    });
    host.resetCounters();
    const { draft } = valueOf(await openDocument().read());
    expect(host.counters.batches).toBe(1);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['整改到位。', '学习不深。联系实际不够。', '没有改动。']);
    expect(draft.paragraphs.map(({ leftovers }) => leftovers)).toEqual([['revision'], ['revision'], undefined]);
  });
});
