import { draftOfText } from '../../src/draft/draft';
import { openDocument } from '../../src/word/open-document';
import { openInWord, valueOf } from './office';
import { openXml, p, r, said, savedXml } from './writing';

const text = '标题\n学习不够,学习不深,不实。\n一百^2个*号？\n结尾';
const draft = draftOfText(text);

async function commentsNow(): Promise<{ content: string; on: string }[]> {
  return Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('content');
    await context.sync();
    const ranges = comments.items.map((comment) => comment.getRange());
    for (const range of ranges) range.load('text');
    await context.sync();
    return comments.items.map(({ content }, i) => ({ content, on: ranges[i]?.text ?? '' }));
  });
}

const notes = [
  { span: { paragraph: 1, start: 5, end: 7 }, text: '用词重复。\n建议改为“领会”。' },
  { span: { paragraph: 2, start: 2, end: 6 }, text: '请核对。' },
  { span: { paragraph: 3, start: 2, end: 2 }, text: '缺句号。' },
  { span: { paragraph: 1, start: 0, end: 13 }, text: '整句。' },
];

test('每条都挂在自己的字上，正文不动；三次往返', async () => {
  const host = openInWord(text);
  const report = valueOf(await openDocument().comment(draft, notes));
  expect(said(report.outcomes)).toEqual(notes.map(() => 'applied'));
  expect(host.counters.batches).toBe(3);
  expect(host.paragraphs).toEqual(text.split('\n'));
  expect((await commentsNow()).map(({ content, on }) => `${on}｜${content}`).sort()).toEqual([
    '结尾'.slice(1) + '｜章法：\n缺句号。', '学习不够,学习不深,不实。｜章法：\n整句。', '学习｜章法：\n用词重复。\n建议改为“领会”。', '^2个*｜章法：\n请核对。',
  ].sort());
});

test('再写一遍：已有的不重复写，新的照写；挂在别处的同样的话照写', async () => {
  const host = openInWord(text);
  const document = openDocument();
  valueOf(await document.comment(draft, notes.slice(0, 3)));
  host.resetCounters();
  const again = valueOf(await document.comment(draft, [...notes, { span: { paragraph: 3, start: 0, end: 1 }, text: '请核对。' }]));
  expect(said(again.outcomes)).toEqual(['commented', 'commented', 'commented', 'applied', 'applied']);
  expect(host.counters.batches).toBe(3);
  expect((await commentsNow()).length).toBe(5);
  expect(valueOf(await document.removeComments())).toEqual({ removed: 5, kept: 0 });
});

test('在桌面版 Word 里一次最多三条', async () => {
  const host = openInWord(text);
  Object.assign(Office.context, { platform: 'PC' });
  const seven = Array.from({ length: 7 }, (_, i) => ({ ...notes[i % 4]!, text: `第${i}条` }));
  expect(said(valueOf(await openDocument().comment(draft, seven)).outcomes)).toEqual(seven.map(() => 'applied'));
  expect(host.counters.batches).toBe(2 + 3);
});

test('收回：只收我们的，别人的、被回复的、被改过的都留下', async () => {
  const host = openInWord(text);
  const document = openDocument();
  valueOf(await document.comment(draft, notes));
  await Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('content');
    context.document.body.paragraphs.getFirst().getRange('Content').insertComment('章法：\n用户自己写的。');
    context.document.body.paragraphs.getFirst().getRange('Content').insertComment('用户的批注');
    await context.sync();
    comments.items.find(({ content }) => content.includes('整句'))?.reply('好的');
    const edited = comments.items.find(({ content }) => content.includes('请核对'));
    if (edited) edited.content = `${edited.content}已核对。`;
    await context.sync();
  });
  expect(valueOf(await document.removeComments())).toEqual({ removed: 2, kept: 3 });
  expect((await commentsNow()).map(({ content }) => content).sort()).toEqual(['章法：\n整句。', '章法：\n用户自己写的。', '章法：\n请核对。已核对。', '用户的批注'].sort());
  expect(host.paragraphs).toEqual(text.split('\n'));
});

test('存盘再打开，仍然收得回', async () => {
  const host = openInWord(text);
  valueOf(await openDocument().comment(draft, notes));
  const again = openInWord(host.save());
  expect(valueOf(await openDocument().removeComments())).toEqual({ removed: 4, kept: 0 });
  expect(savedXml(again)).not.toContain('commentReference');
});

test('写到一半断了：剩下的说没写，写上的收得回', async () => {
  const host = openInWord(text);
  Object.assign(Office.context, { platform: 'PC' });
  const seven = Array.from({ length: 7 }, (_, i) => ({ ...notes[i % 4]!, text: `第${i}条` }));
  host.faults.failBatch = { batch: 4, code: 'GeneralException' };
  const document = openDocument();
  expect(said(valueOf(await document.comment(draft, seven)).outcomes)).toEqual(['applied', 'applied', 'applied', 'unsure', 'unsure', 'unsure', 'stopped']);
  host.faults.failBatch = null;
  expect(valueOf(await document.removeComments())).toEqual({ removed: 3, kept: 0 });
});

test('字已经变了、找不到、不在文稿里', async () => {
  const host = openInWord(text);
  host.userEdit(1, 0, 2, '研究');
  const report = valueOf(await openDocument().comment(draft, [...notes, { span: { paragraph: 9, start: 0, end: 1 }, text: '无' }]));
  expect(said(report.outcomes)).toEqual(['changed', 'applied', 'applied', 'changed', 'overlap']);
});

test('没有批注功能的 Word', async () => {
  const host = openInWord(text);
  host.faults.without = ['WordApiOnline 1.1'];
  const document = openDocument();
  expect(document.canComment()).toMatchObject({ ok: false, reason: { zh: expect.stringContaining('不支持') as string } });
  expect(said(valueOf(await document.comment(draft, notes)).outcomes)).toEqual(notes.map(() => 'unsupported'));
  expect(host.counters.batches).toBe(0);
  expect(valueOf(await document.removeComments())).toEqual({ removed: 0, kept: 0 });
});

test('超链接和控件里的字也能批注', async () => {
  const host = openXml(p(`<w:hyperlink w:anchor="x">${r('链接')}</w:hyperlink><w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt>`));
  const mixed = draftOfText('链接控件');
  const report = valueOf(await openDocument().comment(mixed, [{ span: { paragraph: 0, start: 0, end: 2 }, text: '一' }, { span: { paragraph: 0, start: 2, end: 4 }, text: '二' }]));
  expect(said(report.outcomes)).toEqual(['applied', 'applied']);
  expect(host.paragraphs).toEqual(['链接控件']);
});
