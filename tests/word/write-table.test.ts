import { draftOfText } from '../../src/draft/draft';
import { openDocument } from '../../src/word/open-document';
import { faultsOf, type Desk } from '../workbench/host/desk';
import { openInWord, valueOf } from './office';
import { draftNow, said, savedXml } from './writing';

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

const name = { zh: '插入整改台账', en: 'Insert a ledger' };
const rows = [['序号', '问题', '整改措施', '完成时限'], ['1', '学习不够', '每月集中学习一次', '12月底'], ['2', '调研偏少', '每季度调研一次']];
const text = '标题\n正文一段。\n结尾';
const draft = draftOfText(text);

const places: readonly (readonly [name: string, text: string, at: number, table: number])[] = [
  ['光标处', text, 2, 2],
  ['文末', text, 3, 3],
  ['最前面', text, 0, 0],
  ['空文档', '', 0, 0],
];

test.each(places)('%s：两次往返，首行加粗、每页重复，撤得回', async (_, content, at, table) => {
  const host = openInWord(content);
  const before = [...host.paragraphs];
  const document = openDocument();
  const report = valueOf(await document.insertTable(draftOfText(content), at, rows, name));
  expect(said([report.outcome])).toEqual(['applied']);
  expect(report.undoable).toBe(true);
  expect(host.counters.batches).toBe(2);
  expect(host.paragraphs.slice(table, table + 12)).toEqual([...rows.flat(), '']);
  const xml = savedXml(host);
  expect(xml.match(/<w:tblHeader/g)?.length).toBe(1);
  expect(xml.match(/<w:tbl>/g)?.length).toBe(1);
  expect(/<w:tr>.*?<\/w:tr>/.exec(xml)?.[0]).toContain('<w:b/>');
  expect(await faultsOf({ host } as Desk)).toEqual([]);
  expect(valueOf(await document.undo())).toMatchObject({ undone: 1, left: [] });
  expect(host.paragraphs.filter((line) => line !== '')).toEqual(before.filter((line) => line !== ''));
}, 20_000);

test('填过的表格不撤，说得出', async () => {
  const host = openInWord(text);
  const document = openDocument();
  valueOf(await document.insertTable(draft, 2, rows, name));
  host.userEdit(13, 0, 0, '次年');
  expect(valueOf(await document.undo())).toMatchObject({ undone: 0, left: [{ reason: 'changed' }] });
  expect(host.paragraphs).toContain('次年');
});

const refusals: Readonly<Record<string, { readonly act: () => void; readonly at: number; readonly cells: readonly (readonly string[])[]; readonly outcome: string }>> = {
  没有一格: { act: () => undefined, at: 2, cells: [[]], outcome: 'overlap' },
  不在文稿里: { act: () => undefined, at: 9, cells: rows, outcome: 'overlap' },
  文件里放不下的字符: { act: () => undefined, at: 2, cells: [['\u0001']], outcome: 'unfindable' },
  只读: { act: () => Object.assign(Office.context.document, { mode: 'readOnly' }), at: 2, cells: rows, outcome: 'read-only' },
};

test.each(Object.keys(refusals))('不插：%s', async (reason) => {
  const { act, at, cells, outcome } = refusals[reason]!;
  const host = openInWord(text);
  act();
  expect(said([valueOf(await openDocument().insertTable(draft, at, cells, name)).outcome])).toEqual([outcome]);
  expect(host.paragraphs.join('\n')).toBe(text);
});

test.each([1, 2])('第 %i 次往返之前旁边的段落变了：不插', async (batch) => {
  const host = openInWord(text);
  host.faults.beforeBatch = (number) => {
    if (number === batch) host.userDeleteParagraph(2);
  };
  const result = await openDocument().insertTable(draft, 2, rows, name);
  const word = result.ok ? said([result.value.outcome])[0] : 'fault';
  expect(['changed', 'stopped']).toContain(word);
  expect(savedXml(host)).not.toContain('<w:tbl>');
});

test.each([1, 2, 3])('第 %i 次往返失败：说得清', async (batch) => {
  const host = openInWord(text);
  host.faults.failBatch = { batch, code: 'GeneralException' };
  const result = await openDocument().insertTable(draft, 2, rows, name);
  if (batch === 1) expect(result.ok).toBe(false);
  else expect(said([valueOf(result).outcome])).toEqual([batch === 2 ? 'stopped' : 'applied']);
  expect(savedXml(host).includes('<w:tbl>')).toBe(batch === 3);
});

test('写到一半停下，停在任何一处：说得出，撤得回', async () => {
  for (let action = 0; action < 14; action += 1) {
    const host = openInWord(text);
    host.faults.failBatch = { batch: 2, action, code: 'GeneralException' };
    const document = openDocument();
    const [word] = said([valueOf(await document.insertTable(draft, 2, rows, name)).outcome]);
    expect(savedXml(host).includes('<w:tbl>')).toBe(word !== 'stopped');
    host.faults.failBatch = null;
    if (document.undoLog().length > 0) expect(valueOf(await document.undo())?.left).toEqual([]);
    expect((await draftNow()).paragraphs.map((one) => one.text).join('\n')).toBe(text);
  }
});
