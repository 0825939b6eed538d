import { outlineOf } from '../../src/draft/build-outline';
import type { Draft } from '../../src/draft/draft';
import { gb9704 } from '../../src/draft/layout/gb9704';
import { layoutPlanOf } from '../../src/draft/layout/plan';
import { openDocument } from '../../src/word/open-document';
import { UNDO_KEY } from '../../src/word/write/undo-log';
import { faultsOf, type Desk } from '../workbench/host/desk';
import { openInWord, valueOf } from './office';
import { draftNow, openXml, p, r, said, savedXml } from './writing';

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

const name = { zh: '套用版式', en: 'Apply a layout' };
const song = '<w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="24"/>';
const body =
  p(r('某县司法局对照检查材料', '<w:b/><w:sz w:val="36"/>'), '<w:jc w:val="left"/>') +
  p(r('同志们：', song)) +
  p(r('一、存在的问题', `${song}<w:color w:val="FF0000"/>`)) +
  p(`${r('（一）理论学习。', '<w:rFonts w:ascii="楷体" w:hAnsi="楷体" w:eastAsia="楷体"/><w:sz w:val="24"/>')}${r('学得不深。', song)}`) +
  p(`${r('重点是', song.replace('<w:sz', '<w:b/><w:sz'))}${r('学用结合。', song)}`, '<w:spacing w:line="560" w:lineRule="exact"/>') +
  p('') +
  p(r('二、整改措施', song)) +
  p(r('每月学习一次。', song), '<w:ind w:left="210"/>');

const looksNow = (): Promise<string[]> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load({ styleBuiltIn: true, firstLineIndent: true, leftIndent: true, alignment: true, lineSpacing: true, font: { name: true, size: true, bold: true, color: true } });
    await context.sync();
    return paragraphs.items.map(({ styleBuiltIn, firstLineIndent, leftIndent, alignment, lineSpacing, font }) => [styleBuiltIn, font.name || '多种', font.size, font.bold === null ? '部分粗' : font.bold ? '粗' : '', font.color, leftIndent + firstLineIndent, alignment, lineSpacing].join(' '));
  });

const planOf = (draft: Draft) => layoutPlanOf(draft, [outlineOf(draft)]);

test('按国标套用：两次往返，字一个不变；部分加粗、段内小标题和固定行距留着；撤得回', async () => {
  const host = openXml(body);
  const draft = await draftNow();
  const before = await looksNow();
  host.resetCounters();
  const document = openDocument();
  const report = valueOf(await document.applyLayout(draft, gb9704, planOf(draft), name));
  expect(host.counters.batches).toBe(2);
  expect(report.outcomes.map((outcome) => outcome && said([outcome])[0])).toEqual(['applied', 'applied', 'applied', 'applied', 'applied', null, 'applied', 'applied']);
  expect(report.undoable).toBe(true);
  expect(host.paragraphs).toEqual(draft.paragraphs.map(({ text }) => text));
  expect(await looksNow()).toEqual([
    'Title 方正小标宋简体 22  #000000 0 Centered 12',
    'Normal 仿宋_GB2312 16  #000000 0 Justified 12',
    'Heading1 黑体 16  #000000 32 Justified 12',
    'Normal 多种 16  #000000 32 Justified 12',
    'Normal 仿宋_GB2312 16 部分粗 #000000 32 Justified 28',
    before[5],
    'Heading1 黑体 16  #000000 32 Justified 12',
    'Normal 仿宋_GB2312 16  #000000 32 Justified 12',
  ]);
  expect(await faultsOf({ host } as Desk)).toEqual([]);
  const undone = valueOf(await document.undo());
  expect(undone).toMatchObject({ undone: 7, left: [] });
  expect(await looksNow()).toEqual(before);
}, 20_000);

test('再套一次：什么也不用改', async () => {
  openXml(body);
  const document = openDocument();
  const draft = await draftNow();
  valueOf(await document.applyLayout(draft, gb9704, planOf(draft), name));
  const again = await draftNow();
  expect(valueOf(await document.applyLayout(again, gb9704, planOf(again), name))).toMatchObject({ changed: 0, undoable: false });
});

test('套用以后写过字的段落不撤，说得出；其余撤回', async () => {
  const host = openXml(body);
  const document = openDocument();
  const draft = await draftNow();
  valueOf(await document.applyLayout(draft, gb9704, planOf(draft), name));
  host.userEdit(7, 0, 0, '从今年起，');
  expect(valueOf(await document.undo())).toMatchObject({ undone: 6, left: [{ reason: 'changed' }] });
});

test('套用时段落变了：不动它，说得出', async () => {
  const host = openXml(body);
  const draft = await draftNow();
  host.resetCounters();
  host.faults.beforeBatch = (batch) => {
    if (batch === 1) host.userEdit(7, 0, 2, '每季');
  };
  const report = valueOf(await openDocument().applyLayout(draft, gb9704, planOf(draft), name));
  expect(said([report.outcomes[7]!])).toEqual(['changed']);
  expect(said([report.outcomes[6]!])).toEqual(['applied']);
  expect(host.paragraphs[7]).toBe('每季学习一次。');
});

test('自动编号的段落留着编号', async () => {
  const host = openXml(body);
  const draft = await draftNow();
  expect(host.paragraphs.length).toBe(draft.paragraphs.length);
  await Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    last.startNewList();
    await context.sync();
  });
  const listed = await draftNow();
  const plan = planOf(draft).map((role, i) => (i === 7 ? ('heading1' as const) : role));
  valueOf(await openDocument().applyLayout(listed, gb9704, plan, name));
  const after = await draftNow();
  expect(after.paragraphs[7]).toMatchObject({ label: listed.paragraphs[7]?.label, style: listed.paragraphs[7]?.style });
});

test.each([1, 2, 3])('第 %i 次往返失败：说得清', async (batch) => {
  const host = openXml(body);
  const draft = await draftNow();
  const before = savedXml(host);
  host.resetCounters();
  host.faults.failBatch = { batch, code: 'GeneralException' };
  const result = await openDocument().applyLayout(draft, gb9704, planOf(draft), name);
  if (batch === 1) expect(result.ok).toBe(false);
  // The paragraph at which Word stopped may be set in part; here none is.
  else expect(new Set(said(valueOf(result).outcomes.filter((one) => one !== null)))).toEqual(new Set(batch === 2 ? ['partly', 'stopped'] : ['applied']));
  if (batch < 3) expect(savedXml(host)).toBe(before);
});

test('排到一半停下，停在任何一处：字一个不变，撤得回', async () => {
  const start = openXml(body);
  const draft = await draftNow();
  const before = await looksNow();
  const counted: number[] = [];
  start.faults.beforeBatch = () => counted.push(start.counters.actions);
  valueOf(await openDocument().applyLayout(draft, gb9704, planOf(draft), name));
  const most = (counted[1] ?? 0) - (counted[0] ?? 0);
  expect(most).toBeGreaterThan(40);
  for (let action = 0; action < most; action += 7) {
    const host = openXml(body);
    host.resetCounters();
    host.faults.failBatch = { batch: 2, action, code: action % 2 === 0 ? 'GeneralException' : 'AccessDenied' };
    const document = openDocument();
    const { outcomes } = valueOf(await document.applyLayout(draft, gb9704, planOf(draft), name));
    expect(outcomes.filter((one) => one?.kind === 'refused' && one.reason === 'partly').length).toBeLessThanOrEqual(1);
    host.faults.failBatch = null;
    if (document.undoLog().length > 0) expect(valueOf(await document.undo())?.left).toEqual([]);
    expect(host.paragraphs).toEqual(draft.paragraphs.map(({ text }) => text));
    expect(await looksNow()).toEqual(before);
  }
}, 60_000);

test('只读的文档不动', async () => {
  const host = openXml(body);
  const draft = await draftNow();
  Object.assign(Office.context.document, { mode: 'readOnly' });
  const report = valueOf(await openDocument().applyLayout(draft, gb9704, planOf(draft), name));
  expect(new Set(report.outcomes.map((one) => one && said([one])[0]))).toEqual(new Set(['read-only', null]));
  expect(savedXml(host)).not.toContain('仿宋_GB2312');
});

test('改动太多记不下：说出来', async () => {
  openInWord(Array.from({ length: 1_500 }, (_, i) => `第${i}段话说的是不同的事。`).join('\n'));
  const document = openDocument();
  const draft = await draftNow();
  const report = valueOf(await document.applyLayout(draft, gb9704, draft.paragraphs.map(() => 'heading2' as const), name));
  expect(report.changed).toBe(1_500);
  expect(report.undoable).toBe(false);
  expect(report.remarks[0]?.zh).toMatch(/Ctrl\+Z/);
  expect(document.setting(UNDO_KEY)).toBeUndefined();
}, 60_000);
