import { docxOfDraft } from '../../src/ooxml/write';
import { draftOfText } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import type { NewLine, ScaffoldOptions } from '../../src/word/host-document';
import { openDocument } from '../../src/word/open-document';
import type { WordHost } from '../../src/workbench/host/host';
import { faultsOf, type Desk } from '../workbench/host/desk';
import { openInWord, valueOf } from './office';
import { draftNow, named, openXml, p, r, replacing, said, savedXml } from './writing';

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

const lines: readonly NewLine[] = [
  { role: 'title', level: null, text: '【姓名】对照检查材料' },
  { role: 'byline', level: null, text: '某县司法局' },
  { role: 'salutation', level: null, text: '同志们：' },
  { role: 'body', level: null, text: '按照要求，现作对照检查如下。' },
  { role: 'heading', level: 1, text: '一、存在的问题' },
  { role: 'heading', level: 2, text: '（一）理论学习方面' },
  { role: 'heading', level: 3, text: '1.学用结合' },
  { role: 'heading', level: 4, text: '（1）联系实际' },
  { role: 'body', level: null, text: '【问题】' },
];

function options(renumber: readonly Edit[] = [], mode: 'direct' | 'tracked' = 'direct'): ScaffoldOptions {
  return { mode, name: { zh: '插入框架', en: 'Insert a scaffold' }, renumber, template: null };
}

const part: readonly NewLine[] = [
  { role: 'heading', level: 1, text: '二、原因分析' },
  { role: 'body', level: null, text: '【原因】' },
];
const text = '标题\n一、存在的问题\n问题一段。\n二、整改措施\n措施一段。\n三、整改措施\n其他一段。';
const draft = draftOfText(text);
const renumber = [...replacing(draft, '二', '三'), ...replacing(draft, '三', '四')];
const after = '标题\n一、存在的问题\n问题一段。\n二、原因分析\n【原因】\n三、整改措施\n措施一段。\n四、整改措施\n其他一段。';

/** How each paragraph is set: style, font, points, first-line indent, alignment. */
async function looks(): Promise<string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load({ styleBuiltIn: true, firstLineIndent: true, alignment: true, lineSpacing: true, font: { name: true, size: true, bold: true, color: true } });
    await context.sync();
    return paragraphs.items.map(({ styleBuiltIn, firstLineIndent, alignment, lineSpacing, font }) => [styleBuiltIn, font.name, font.size, font.bold ? '粗' : '', font.color, firstLineIndent, alignment, lineSpacing].join(' '));
  });
}

test('空文档：整篇框架，两次往返，标题样式和国标的样子，没有空行，撤得回', async () => {
  const host = openInWord('');
  const plain = await looks();
  host.resetCounters();
  const document = openDocument();
  const report = valueOf(await document.insertScaffold(draftOfText(''), 0, lines, options()));
  expect(said([report.outcome])).toEqual(['applied']);
  expect(report.undoable).toBe(true);
  expect(report.unreached.map(({ zh }) => zh.slice(0, 3))).toEqual(['页边距', '每页 ', '固定值', '页码加']);
  expect(host.counters.batches).toBe(2);
  expect(host.paragraphs).toEqual(lines.map((line) => line.text));
  expect(await looks()).toEqual([
    'Title 方正小标宋简体 22  #000000 0 Centered 12',
    'Normal 楷体_GB2312 16  #000000 0 Centered 12',
    'Normal 仿宋_GB2312 16  #000000 0 Justified 12',
    'Normal 仿宋_GB2312 16  #000000 32 Justified 12',
    'Heading1 黑体 16  #000000 32 Justified 12',
    'Heading2 楷体_GB2312 16  #000000 32 Justified 12',
    'Heading3 仿宋_GB2312 16  #000000 32 Justified 12',
    'Heading4 仿宋_GB2312 16  #000000 32 Justified 12',
    'Normal 仿宋_GB2312 16  #000000 32 Justified 12',
  ]);
  expect(await faultsOf({ host } as Desk)).toEqual([]);
  expect(document.undoLog()).toMatchObject([{ name: { zh: '插入框架' }, mode: 'direct' }]);
  expect(valueOf(await document.undo())?.left).toEqual([]);
  expect(host.paragraphs).toEqual(['']);
  expect(await looks()).toEqual(plain);
}, 20_000);

describe.each(['direct', 'tracked'] as const)('缺的一部分补在中间（%s）', (mode) => {
  test('后面的序号一起改，两次往返，撤得回', async () => {
    const host = openInWord(text);
    const document = openDocument();
    const report = valueOf(await document.insertScaffold(draft, 3, part, options(renumber, mode)));
    expect(said([report.outcome])).toEqual(['applied']);
    expect(host.counters.batches).toBe(2);
    expect((await draftNow()).paragraphs.map((one) => one.text)).toEqual(after.split('\n'));
    expect(savedXml(host).includes('<w:ins ')).toBe(mode === 'tracked');
    expect(valueOf(await document.undo())?.left).toEqual([]);
    expect((await draftNow()).paragraphs.map((one) => one.text).filter((one) => one !== '')).toEqual(text.split('\n'));
  });
});

describe('补的部分像原文的同级标题和正文', () => {
  const heading = (text: string): string => p(r(text, '<w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:b/><w:sz w:val="28"/>'), '<w:jc w:val="center"/>');
  const body = (text: string): string => p(r(text, '<w:rFonts w:ascii="隶书" w:hAnsi="隶书" w:eastAsia="隶书"/><w:sz w:val="24"/>'), '<w:ind w:firstLine="480"/>');
  const xml = [p(r('标题')), heading('一、存在的问题'), body('问题一段。'), heading('二、整改措施'), body('措施一段。'), heading('三、整改措施'), body('其他一段。')].join('');
  const likes = [{ ...part[0], like: 1 }, { ...part[1], like: 2 }] as readonly NewLine[];

  test('标题仍进导航，字体、字号、对齐和间距随原文；两次往返，撤得回', async () => {
    const host = openXml(xml);
    const before = await looks();
    host.resetCounters();
    const document = openDocument();
    const now = await draftNow();
    host.resetCounters();
    const report = valueOf(await document.insertScaffold(now, 3, likes, options(renumber)));
    expect(said([report.outcome])).toEqual(['applied']);
    expect(host.counters.batches).toBe(2);
    const after = await looks();
    expect(after[3]).toBe(before[1]?.replace('Normal', 'Heading1'));
    expect(after[4]).toBe(before[2]);
    expect(await faultsOf({ host } as Desk)).toEqual([]);
    valueOf(await document.undo());
    expect(await looks()).toEqual(before);
  });

  test('补在文末也一样：正文不随上面新补的标题', async () => {
    openXml(xml);
    const before = await looks();
    const lines = [{ ...part[0], like: 1 }, { ...part[1], like: 2 }] as readonly NewLine[];
    valueOf(await openDocument().insertScaffold(await draftNow(), 7, lines, options()));
    const after = await looks();
    expect(after.slice(7)).toEqual([before[1]?.replace('Normal', 'Heading1'), before[2]]);
  });

  test('原文已经改了的，照模板的样子', async () => {
    openXml(xml);
    const now = await draftNow();
    openXml(xml.replace('>标题<', '>题目<'));
    valueOf(await openDocument().insertScaffold(now, 3, [{ ...part[0], like: 0 }, part[1]] as readonly NewLine[], options()));
    expect((await looks())[3]).toBe('Heading1 黑体 16  #000000 32 Justified 12');
  });
});

test('文末补一部分', async () => {
  const host = openInWord(text);
  const report = valueOf(await openDocument().insertScaffold(draft, 7, part, options()));
  expect(said([report.outcome])).toEqual(['applied']);
  expect(host.counters.batches).toBe(2);
  expect(host.paragraphs.slice(-3)).toEqual(['其他一段。', '二、原因分析', '【原因】']);
  valueOf(await openDocument().undo());
  expect(host.paragraphs).toEqual(text.split('\n'));
});

const renumbered: readonly (readonly [from: string, to: string])[] = [['九、', '十、'], ['十、', '十一、'], ['十九、', '二十、'], ['9.', '10.'], ['（十）', '（十一）']];
test.each(renumbered)('序号 %s 改成 %s', async (from, to) => {
  const lead = `前文。\n${from}有${from}的一段，${from}`;
  const host = openInWord(lead);
  const report = valueOf(await openDocument().insertScaffold(draftOfText(lead), 1, part, options([{ kind: 'replace', span: { paragraph: 1, start: 0, end: from.length }, text: to }])));
  expect(said([report.outcome])).toEqual(['applied']);
  expect(host.paragraphs).toEqual(['前文。', '二、原因分析', '【原因】', `${to}有${from}的一段，${from}`]);
});

const meanwhile: Readonly<Record<string, { readonly act: (host: WordHost) => void; readonly outcome: readonly string[] }>> = {
  '后一段变了': { act: (host) => host.userEdit(3, 2, 4, '今后'), outcome: ['changed', 'changed'] },
  '前一段变了': { act: (host) => host.userEdit(2, 0, 2, '情况'), outcome: ['changed', 'applied'] },
  '前后之间插了一段': { act: (host) => host.userInsertParagraph(3, '夹在中间'), outcome: ['changed', 'applied'] },
  '上面插了一段': { act: (host) => host.userInsertParagraph(0, '夹在上面'), outcome: ['applied', 'applied'] },
  '后一段删了': { act: (host) => host.userDeleteParagraph(3), outcome: ['changed', 'changed'] },
  '要改号的一段开头打了字': { act: (host) => host.userEdit(5, 0, 0, '同时，'), outcome: ['revisions', 'applied'] },
  '要改号的一段删了': { act: (host) => host.userDeleteParagraph(5), outcome: ['changed', 'changed'] },
};

test.each(Object.keys(meanwhile).flatMap((name) => [1, 2].map((batch) => [name, batch] as const)))('%s，在第 %i 次往返之前：要么整块写好，要么一个字也不写', async (name, batch) => {
  const { act, outcome } = meanwhile[name]!;
  const alone = openInWord(text);
  act(alone);
  const users = [...alone.paragraphs];
  const host = openInWord(text);
  let acted = false;
  host.faults.beforeBatch = (number) => {
    if (number !== batch || acted) return;
    acted = true;
    act(host);
  };
  const report = valueOf(await openDocument().insertScaffold(draft, 3, part, options(renumber)));
  expect(said([report.outcome])).toEqual([outcome[batch - 1]]);
  if (report.outcome.kind === 'refused') expect(host.paragraphs).toEqual(users);
  else {
    expect(host.paragraphs).toEqual(expect.arrayContaining(['二、原因分析', '【原因】', '三、整改措施']));
    expect(host.paragraphs.join('\n')).toMatch(/^(?:同时，)?四、整改措施$/m);
    expect(host.paragraphs.length).toBe(users.length + 2);
    // What stands otherwise than we left it is told and stays.
    const undone = valueOf(await openDocument().undo());
    expect(undone?.left.map(({ reason }) => reason)).toEqual(host.paragraphs.length > users.length ? ['changed'] : []);
    if (undone?.left.length === 0) expect(host.paragraphs).toEqual(users);
  }
});

test.each([1, 2, 3, 4])('第 %i 次往返失败：没写，或者说得清', async (batch) => {
  const host = openInWord(text);
  host.faults.failBatch = { batch, code: 'GeneralException' };
  const result = await openDocument().insertScaffold(draft, 3, part, options(renumber));
  if (!result.ok) expect(batch).toBe(1);
  else expect(said([result.value.outcome])).toEqual([batch === 2 ? 'stopped' : 'applied']);
  expect(host.paragraphs.join('\n')).toBe(batch > 2 ? after : text);
});

test('写到一半停下，停在任何一处：说得出，撤得回，一个字也不丢', async () => {
  const counts: number[] = [];
  const whole = openInWord(text);
  whole.faults.beforeBatch = () => counts.push(whole.counters.actions);
  valueOf(await openDocument().insertScaffold(draft, 3, part, options(renumber)));
  const most = (counts[1] ?? 0) - (counts[0] ?? 0);
  const seen = new Set<string>();
  for (let action = 0; action < most; action += 2) {
    const host = openInWord(text);
    host.faults.failBatch = { batch: 2, action, code: 'GeneralException' };
    const document = openDocument();
    const [word = ''] = said([valueOf(await document.insertScaffold(draft, 3, part, options(renumber))).outcome]);
    seen.add(word);
    if (word === 'applied') expect(host.paragraphs.join('\n')).toBe(after);
    if (word === 'stopped') expect(host.paragraphs.join('\n')).toBe(text);
    host.faults.failBatch = null;
    if (document.undoLog().length > 0) valueOf(await document.undo());
    expect(host.paragraphs.join('\n')).toBe(text);
  }
  expect([...seen].sort()).toEqual(['applied', 'partly', 'stopped']);
}, 60_000);

test('填过空的框架不撤：整块留着，说得出', async () => {
  const host = openInWord('');
  const document = openDocument();
  valueOf(await document.insertScaffold(draftOfText(''), 0, lines, options()));
  host.userEdit(8, 0, 4, '学得不深。');
  expect(valueOf(await document.undo())).toMatchObject({ undone: 0, left: [{ reason: 'changed' }] });
  expect(host.paragraphs[8]).toBe('学得不深。');
});

const beside: Readonly<Record<string, { readonly body: string; readonly at: number; readonly outcome: string }>> = {
  表格里: { body: p(r('前文')) + `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p(r('单元'))}</w:tc></w:tr></w:tbl>${p(r('尾'))}`, at: 1, outcome: 'in-table' },
  锁定的控件里: { body: `${p(r('前文'))}<w:sdt><w:sdtPr><w:id w:val="7"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p(r('锁定'))}${p(r('锁定二'))}</w:sdtContent></w:sdt>${p(r('尾'))}`, at: 2, outcome: 'locked' },
};

test.each(Object.keys(beside))('不插：%s', async (name) => {
  const { body, at, outcome } = beside[name]!;
  const host = openXml(body);
  const before = savedXml(host);
  const report = valueOf(await openDocument().insertScaffold(await draftNow(), at, part, options()));
  expect(said([report.outcome])).toEqual([outcome]);
  expect(savedXml(host)).toBe(before);
});

test('只读的文档不插；宿主不能修订时不插成修订', async () => {
  const host = openInWord(text);
  Object.assign(Office.context.document, { mode: 'readOnly' });
  expect(said([valueOf(await openDocument().insertScaffold(draft, 3, part, options())).outcome])).toEqual(['read-only']);
  Object.assign(Office.context.document, { mode: 'readWrite' });
  host.faults.without = ['WordApiOnline 1.1'];
  expect(said([valueOf(await openDocument().insertScaffold(draft, 3, part, options([], 'tracked'))).outcome])).toEqual(['unsupported']);
  expect(host.paragraphs.join('\n')).toBe(text);
});

test('1.3 的 Word 也能插框架、撤框架', async () => {
  const host = openInWord(text);
  host.faults.without = ['WordApiOnline 1.1'];
  const document = openDocument();
  const report = valueOf(await document.insertScaffold(draft, 3, part, options(renumber)));
  expect(said([report.outcome])).toEqual(['applied']);
  expect(host.counters.batches).toBe(2);
  expect(host.paragraphs.join('\n')).toBe(after);
  expect(valueOf(await document.undo())?.left).toEqual([]);
  expect(host.paragraphs.join('\n')).toBe(text);
});

test('空文档里插成修订：读起来是整篇框架，撤得回', async () => {
  openInWord('');
  const document = openDocument();
  valueOf(await document.insertScaffold(draftOfText(''), 0, lines, options([], 'tracked')));
  expect((await draftNow()).paragraphs.map((one) => one.text)).toEqual(lines.map((line) => line.text));
  expect(valueOf(await document.undo())?.left).toEqual([]);
  expect((await draftNow()).paragraphs.map((one) => one.text).filter((one) => one !== '')).toEqual([]);
});

test('序号有未处理的修订：整块不插，说明原因', async () => {
  const host = openXml(p(r('前文。')) + p(`${r('二、整改')}<w:del w:id="9" w:author="李某某"><w:r><w:delText>的</w:delText></w:r></w:del>${r('措施')}`));
  const before = savedXml(host);
  const now = await draftNow();
  const report = valueOf(await openDocument().insertScaffold(now, 1, part, options(replacing(now, '二', '三'))));
  expect(said([report.outcome])).toEqual(['revisions']);
  expect(savedXml(host)).toBe(before);
});

test('旁边是自动编号的段落：新段落不带编号', async () => {
  const list = draftOfText('前文。\n甲\n乙');
  const host = openInWord(docxOfDraft({ ...list, paragraphs: list.paragraphs.map((one, i) => (i === 0 ? one : { ...one, label: i === 1 ? '1.' : '2.', listLevel: 0 })) }));
  const now = await draftNow();
  expect(now.paragraphs.map(({ label }) => label)).toEqual(['', '1.', '2.']);
  valueOf(await openDocument().insertScaffold(now, 2, part, options()));
  expect((await draftNow()).paragraphs.map(({ label, text: words }) => label + words)).toEqual(['前文。', '1.甲', '二、原因分析', '【原因】', '2.乙']);
  expect(host.paragraphs.length).toBe(5);
});

test('与别的修改排着队写', async () => {
  const host = openInWord(text);
  const document = openDocument();
  const [one, two] = await Promise.all([document.apply(draft, [replacing(draft, '问题一段。', '问题。')], named()), document.insertScaffold(draft, 3, part, options(renumber))]);
  expect(said(valueOf(one).outcomes)).toEqual(['applied']);
  expect(said([valueOf(two).outcome])).toEqual(['changed']);
  expect(host.paragraphs).toContain('问题。');
});
