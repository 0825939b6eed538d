import { draftOfText } from '../../src/draft/draft';
import { openDocument } from '../../src/word/open-document';
import { UNDO_KEY, UNDO_LIMIT, readLog, withEntry } from '../../src/word/write/undo-log';
import { openInWord, valueOf } from './office';
import { draftNow, named, replacing, said } from './writing';

const text = '标题\n学习不够,落实不够。\n整改任务基本到位.\n结尾';
const draft = draftOfText(text);

async function twice() {
  const host = openInWord(text);
  const document = openDocument();
  valueOf(await document.apply(draft, [replacing(draft, ',', '，'), replacing(draft, '.', '。')], named()));
  valueOf(await document.apply(await draftNow(), [[{ kind: 'insert', paragraph: 2, texts: ['新的一段。'] }], replacing(await draftNow(), '结尾', '末尾')], named()));
  return { host, document };
}

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

test('新的在前，一步一步撤到原文', async () => {
  const { host, document } = await twice();
  expect(document.undoLog()).toEqual([
    { id: '2', name: { zh: '修改 2 处', en: '2 changes' }, mode: 'direct', places: 2 },
    { id: '1', name: { zh: '修改 2 处', en: '2 changes' }, mode: 'direct', places: 2 },
  ]);
  expect(valueOf(await document.undo())).toMatchObject({ undone: 2, left: [] });
  expect(host.paragraphs).toEqual(['标题', '学习不够，落实不够。', '整改任务基本到位。', '结尾']);
  expect(valueOf(await document.undo())).toMatchObject({ undone: 2, left: [] });
  expect(host.paragraphs).toEqual(text.split('\n'));
  expect(valueOf(await document.undo())).toBeNull();
});

test('窗格关了再开，撤销还在', async () => {
  const { host } = await twice();
  const saved = openInWord(host.save());
  const again = openDocument();
  expect(again.undoLog().map(({ id }) => id)).toEqual(['2', '1']);
  valueOf(await again.undo());
  valueOf(await again.undo());
  expect(saved.paragraphs).toEqual(text.split('\n'));
});

const after: Readonly<Record<string, { readonly act: (host: ReturnType<typeof openInWord>) => void; readonly reads: readonly string[]; readonly left: readonly string[] }>> = {
  '上面插了一段：跟着走': { act: (host) => host.userInsertParagraph(0, '插在前面'), reads: ['插在前面', '标题', '学习不够,落实不够。', '整改任务基本到位.', '结尾'], left: [] },
  '同一段别处改了：照样撤': { act: (host) => host.userEdit(2, 0, 2, '落实'), reads: ['标题', '学习不够,落实不够。', '落实任务基本到位.', '结尾'], left: [] },
  '我们写的字被改了：留着，说出来': { act: (host) => host.userEdit(2, 8, 9, '！'), reads: ['标题', '学习不够,落实不够。', '整改任务基本到位！', '结尾'], left: ['。'] },
  '那一段删了：其余照撤': { act: (host) => host.userDeleteParagraph(1), reads: ['标题', '整改任务基本到位.', '结尾'], left: ['，'] },
  '整段复制了两份：靠前后的段落认出原来的那一段': {
    act: (host) => {
      host.userInsertParagraph(0, '学习不够，落实不够。');
      host.userInsertParagraph(0, '学习不够，落实不够。');
    },
    reads: ['学习不够，落实不够。', '学习不够，落实不够。', '标题', '学习不够,落实不够。', '整改任务基本到位.', '结尾'],
    left: [],
  },
  '复制了一份，原来那一段前后也变了：分不清就不动': {
    act: (host) => {
      host.userInsertParagraph(2, '学习不够，落实不够。');
      host.userInsertParagraph(1, '夹在前面');
    },
    reads: ['标题', '夹在前面', '学习不够，落实不够。', '学习不够，落实不够。', '整改任务基本到位.', '结尾'],
    left: ['，'],
  },
};

test.each(Object.keys(after))('%s', async (name) => {
  const { act, reads, left } = after[name]!;
  const host = openInWord(text);
  const document = openDocument();
  valueOf(await document.apply(draft, [replacing(draft, ',', '，'), replacing(draft, '.', '。')], named()));
  act(host);
  const report = valueOf(await document.undo());
  expect(host.paragraphs).toEqual(reads);
  expect(report?.left.map((one) => one.text)).toEqual(left);
  expect(report?.left.every((one) => one.reason === 'changed' && one.message.zh.length > 0)).toBe(true);
  expect(document.undoLog()).toEqual([]);
});

test('撤销时 Word 不让写：记录留着，以后还能撤', async () => {
  const host = openInWord(text);
  const document = openDocument();
  valueOf(await document.apply(draft, [replacing(draft, ',', '，')], named()));
  Object.assign(Office.context.document, { mode: 'readOnly' });
  expect(valueOf(await document.undo())?.left.map(({ reason }) => reason)).toEqual(['read-only']);
  Object.assign(Office.context.document, { mode: 'readWrite' });
  expect(valueOf(await document.undo())?.undone).toBe(1);
  expect(host.paragraphs).toEqual(text.split('\n'));
});

test('记录有上限：旧的先忘，大过上限的一次不记', () => {
  const name = { zh: '修改', en: 'Change' };
  const group = (size: number) => [[{ kind: 'insert', paragraph: 0, beside: ['', ''], texts: ['字'.repeat(size)] } as const]];
  const first = withEntry([], name, 'direct', group(UNDO_LIMIT / 2)) ?? [];
  const second = withEntry(first, name, 'direct', group(UNDO_LIMIT / 3)) ?? [];
  const third = withEntry(second, name, 'direct', group(UNDO_LIMIT / 3)) ?? [];
  expect(second.map(({ id }) => id)).toEqual(['2', '1']);
  expect(third.map(({ id }) => id)).toEqual(['3', '2']);
  expect(withEntry(third, name, 'direct', group(UNDO_LIMIT))).toBeNull();
});

test.each([['没有', undefined], ['别人写的', 'x'], ['别的版本', { version: 99, entries: [] }], ['残缺的', { version: 1, entries: [{ id: '1' }] }]])('读不懂的记录当作没有：%s', (_, setting) => {
  expect(readLog(setting)).toEqual([]);
});

test('两次修改同时来：排队写，不会交错', async () => {
  const host = openInWord(text);
  const document = openDocument();
  const [one, two] = await Promise.all([document.apply(draft, [replacing(draft, ',', '，')], named()), document.apply(draft, [replacing(draft, '.', '。')], named())]);
  expect([...said(valueOf(one).outcomes), ...said(valueOf(two).outcomes)]).toEqual(['applied', 'applied']);
  expect(document.undoLog().length).toBe(2);
  expect(host.paragraphs).toEqual(['标题', '学习不够，落实不够。', '整改任务基本到位。', '结尾']);
  expect(document.setting(UNDO_KEY)).toMatchObject({ version: 1 });
});
