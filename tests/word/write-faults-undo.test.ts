import { draftOfText } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { openDocument } from '../../src/word/open-document';
import type { WordHost } from '../../src/workbench/host/host';
import { openInWord, valueOf } from './office';
import { draftNow, named, readsNow, replacing, savedXml } from './writing';

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

const text = '标题\n学习不够,落实不够,\n重复一句。\n整改基本到位.\n多余的一段\n结尾';
const draft = draftOfText(text);
const fixes: readonly (readonly Edit[])[] = [
  replacing(draft, ',', '，', 0),
  replacing(draft, '够,', '实。', 1),
  replacing(draft, '重复一句。', ''),
  [...replacing(draft, '.', '。'), { kind: 'insert', paragraph: 4, texts: ['新一段。', '新二段。'] }],
  [{ kind: 'delete', paragraph: 4 }],
];

async function written(mode: 'direct' | 'tracked' = 'direct'): Promise<WordHost> {
  const host = openInWord(text);
  valueOf(await openDocument().apply(draft, fixes, named(mode)));
  host.resetCounters();
  return host;
}

describe('撤销', () => {
  test.each([1, 2, 3, 4, 5])('第 %i 次往返失败：撤了多少说得准，再撤一次就是原文', async (batch) => {
    const host = await written();
    const wrote = host.paragraphs.join('\n');
    host.faults.failBatch = { batch, code: 'GeneralException' };
    const document = openDocument();
    const result = await document.undo();
    host.faults.failBatch = null;
    if (!result.ok || result.value?.undone === 0) {
      expect(batch).toBeLessThanOrEqual(4);
      expect(host.paragraphs.join('\n')).toBe(wrote);
      expect(document.undoLog().length).toBe(1);
      valueOf(await document.undo());
    }
    expect(host.paragraphs.join('\n')).toBe(text);
    expect(document.undoLog()).toEqual([]);
  });

  test('写到一半停下，停在任何一处：再撤就是原文，一个字也不丢', async () => {
    const counting = await written();
    const counted: number[] = [];
    counting.faults.beforeBatch = () => counted.push(counting.counters.actions);
    valueOf(await openDocument().undo());
    const most = (counted[3] ?? 0) - (counted[2] ?? 0);
    expect(most).toBeGreaterThan(50);
    for (let action = 0; action < most; action += 5) {
      const host = await written();
      host.faults.failBatch = { batch: 4, action, code: 'GeneralException' };
      const document = openDocument();
      const first = valueOf(await document.undo());
      host.faults.failBatch = null;
      const later = document.undoLog().length > 0 ? valueOf(await document.undo()) : null;
      // What stopped in the middle of one place is told; everything else is back.
      const partly = [...(first?.left ?? []), ...(later?.left ?? [])].filter(({ reason }) => reason === 'partly' || reason === 'unsure' || reason === 'changed');
      if (partly.length === 0) expect(host.paragraphs.join('\n')).toBe(text);
      else for (const line of ['标题', '结尾']) expect(host.paragraphs).toContain(line);
    }
  }, 60_000);

  const meanwhile: Readonly<Record<string, { readonly act: (host: WordHost) => void; readonly typed: string }>> = {
    '我们写过的一段里打字': { act: (host) => host.userEdit(1, 0, 0, '同时，'), typed: '同时，' },
    '我们写的字被改了': { act: (host) => host.userEdit(1, 4, 5, '；；'), typed: '；；' },
    '新段落里打字': { act: (host) => host.userEdit(4, 1, 1, '加写'), typed: '加写' },
    '上面插入一段': { act: (host) => host.userInsertParagraph(0, '插在最前的一段'), typed: '插在最前的一段' },
    '删去一段': { act: (host) => host.userDeleteParagraph(1), typed: '' },
  };

  describe.each(['direct', 'tracked'] as const)('撤销的同时用户在改文档（%s）', (mode) => {
    test.each(Object.keys(meanwhile).flatMap((name) => [1, 2, 3, 4].map((batch) => [name, batch] as const)))('%s，在第 %i 次往返之前：用户打的字都在，没撤的说得出', async (name, batch) => {
      const { act, typed } = meanwhile[name]!;
      const host = await written(mode);
      let acted = false;
      host.faults.beforeBatch = (number) => {
        if (number !== batch || acted) return;
        acted = true;
        act(host);
      };
      const report = valueOf(await openDocument().undo());
      host.faults.beforeBatch = null;
      const reads = (await readsNow()).join('\n');
      expect(reads).toContain(typed);
      for (const words of ['标题', '整改基本到位', '结尾']) expect(reads).toContain(words);
      for (const { reason } of report?.left ?? []) expect(['changed', 'ambiguous', 'revisions', 'stopped']).toContain(reason);
    });
  });
});

const notes = [
  { span: { paragraph: 1, start: 2, end: 4 }, text: '请核对。' },
  { span: { paragraph: 2, start: 0, end: 4 }, text: '重复了。' },
  { span: { paragraph: 3, start: 2, end: 6 }, text: '请写明依据。' },
];
const hung = (host: WordHost): number => savedXml(host).match(/<w:commentReference /g)?.length ?? 0;

describe('批注', () => {
  test.each([1, 2, 3, 4])('第 %i 次往返失败：正文不动，写上的收得回', async (batch) => {
    const host = openInWord(text);
    host.faults.failBatch = { batch, code: 'GeneralException' };
    const document = openDocument();
    const result = await document.comment(draft, notes);
    host.faults.failBatch = null;
    if (!result.ok) expect(batch).toBeLessThan(3);
    expect(hung(host)).toBe(batch > 3 ? 3 : 0);
    expect(host.paragraphs.join('\n')).toBe(text);
    expect(valueOf(await document.removeComments())).toEqual({ removed: batch > 3 ? 3 : 0, kept: 0 });
    expect(hung(host)).toBe(0);
  });

  const acts: Readonly<Record<string, (host: WordHost) => void>> = {
    '要批注的词改了': (host) => host.userEdit(1, 2, 4, '够了'),
    '要批注的段落开头打字': (host) => host.userEdit(1, 0, 0, '同时，'),
    '上面插入一段': (host) => host.userInsertParagraph(0, '插在最前的一段'),
    '要批注的段落删了': (host) => host.userDeleteParagraph(1),
  };

  test.each(Object.keys(acts).flatMap((name) => [1, 2, 3].map((batch) => [name, batch] as const)))('%s，在第 %i 次往返之前：批注挂在原来的字上，或者不挂', async (name, batch) => {
    const host = openInWord(text);
    let acted = false;
    host.faults.beforeBatch = (number) => {
      if (number !== batch || acted) return;
      acted = true;
      acts[name]!(host);
    };
    const result = await openDocument().comment(draft, notes);
    const users = [...host.paragraphs];
    const anchors = [...savedXml(host).matchAll(/<w:commentRangeStart [^>]*\/>(.*?)<w:commentRangeEnd/g)].map(([, xml = '']) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, one]) => one).join(''));
    const wanted = notes.map(({ span }) => draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end));
    for (const anchor of anchors) expect(wanted).toContain(anchor);
    if (result.ok) expect(anchors.length).toBeGreaterThanOrEqual(result.value.outcomes.filter(({ kind }) => kind === 'applied').length);
    expect(valueOf(await openDocument().removeComments()).kept).toBe(0);
    expect(host.paragraphs).toEqual(users);
  });

  test.each([1, 2, 3])('收回时第 %i 次往返失败：正文不动，再收一次就干净', async (batch) => {
    const host = openInWord(text);
    const document = openDocument();
    valueOf(await document.comment(draft, notes));
    host.resetCounters();
    host.faults.failBatch = { batch, code: 'GeneralException' };
    expect((await document.removeComments()).ok).toBe(false);
    host.faults.failBatch = null;
    valueOf(await document.removeComments());
    expect(hung(host)).toBe(0);
    expect((await draftNow()).paragraphs.map((one) => one.text).join('\n')).toBe(text);
  });
});
