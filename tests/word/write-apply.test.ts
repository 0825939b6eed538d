import { draftOfText } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { openDocument } from '../../src/word/open-document';
import { openInWord, valueOf } from './office';
import { draftNow, named, openXml, p, r, readsNow, replacing, said, savedXml } from './writing';

const text = '标题\n学习不够，学习不深，学习不实。\n一百^2个*号？\n结尾';

const places: Readonly<Record<string, { readonly edits: readonly Edit[]; readonly reads: string }>> = {
  句中一个词: { edits: [{ kind: 'replace', span: { paragraph: 1, start: 2, end: 4 }, text: '不足' }], reads: '标题\n学习不足，学习不深，学习不实。\n一百^2个*号？\n结尾' },
  同一段里第三个相同的词: { edits: [{ kind: 'replace', span: { paragraph: 1, start: 10, end: 12 }, text: '贯彻' }], reads: '标题\n学习不够，学习不深，贯彻不实。\n一百^2个*号？\n结尾' },
  查找里有特殊意义的字符: { edits: [{ kind: 'replace', span: { paragraph: 2, start: 2, end: 7 }, text: '多个' }], reads: '标题\n学习不够，学习不深，学习不实。\n一百多个？\n结尾' },
  段末插入: { edits: [{ kind: 'replace', span: { paragraph: 3, start: 2, end: 2 }, text: '。' }], reads: '标题\n学习不够，学习不深，学习不实。\n一百^2个*号？\n结尾。' },
  段首插入: { edits: [{ kind: 'replace', span: { paragraph: 3, start: 0, end: 0 }, text: '一、' }], reads: '标题\n学习不够，学习不深，学习不实。\n一百^2个*号？\n一、结尾' },
  整段文字换掉: { edits: [{ kind: 'replace', span: { paragraph: 0, start: 0, end: 2 }, text: '新的名称' }], reads: '新的名称\n学习不够，学习不深，学习不实。\n一百^2个*号？\n结尾' },
  插入两段: { edits: [{ kind: 'insert', paragraph: 1, texts: ['甲', '乙'] }], reads: '标题\n甲\n乙\n学习不够，学习不深，学习不实。\n一百^2个*号？\n结尾' },
  文末插入两段: { edits: [{ kind: 'insert', paragraph: 4, texts: ['甲', '乙'] }], reads: `${text}\n甲\n乙` },
  删去一段: { edits: [{ kind: 'delete', paragraph: 2 }], reads: '标题\n学习不够，学习不深，学习不实。\n结尾' },
  删去最后两段: { edits: [{ kind: 'delete', paragraph: 2 }, { kind: 'delete', paragraph: 3 }], reads: '标题\n学习不够，学习不深，学习不实。' },
  与下一段连起来: {
    edits: [{ kind: 'replace', span: { paragraph: 1, start: 15, end: 15 }, text: '一百^2个*号？' }, { kind: 'delete', paragraph: 2 }],
    reads: '标题\n学习不够，学习不深，学习不实。一百^2个*号？\n结尾',
  },
};

test.each(Object.keys(places))('%s：三次往返，撤销后还是原文', async (name) => {
  const { edits, reads } = places[name]!;
  const host = openInWord(text);
  const document = openDocument();
  const report = valueOf(await document.apply(draftOfText(text), [edits], named()));
  expect(said(report.outcomes)).toEqual(['applied']);
  expect(report.undoable).toBe(true);
  expect(host.counters.batches).toBe(3);
  expect(host.paragraphs).toEqual(reads.split('\n'));
  const undone = valueOf(await document.undo());
  expect(undone?.left).toEqual([]);
  expect(host.paragraphs).toEqual(text.split('\n'));
  expect(document.undoLog()).toEqual([]);
});

test('一段里许多处，挨着的、重复的，一次改完', async () => {
  const line = '学习,学习,学习学习,不深入不实不实。';
  const host = openInWord(line);
  const draft = draftOfText(line);
  const fixes = [
    replacing(draft, ',', '，', 0), replacing(draft, ',', '，', 1), replacing(draft, ',', '，', 2), replacing(draft, '学习', '', 3),
    [{ kind: 'replace', span: { paragraph: 0, start: 10, end: 10 }, text: '' } as const],
    replacing(draft, '不实', '不严', 1), replacing(draft, '。', '；'),
  ];
  const report = valueOf(await openDocument().apply(draft, fixes, named()));
  expect(said(report.outcomes)).toEqual(fixes.map(() => 'applied'));
  expect(host.paragraphs).toEqual(['学习，学习，学习，不深入不实不严；']);
  expect(host.counters.batches).toBe(3);
});

test('超过 255 个字的一处', async () => {
  const long = Array.from({ length: 90 }, (_, i) => `第${i}句话。`).join('');
  const host = openInWord(`标题\n${long}末句。`);
  const draft = draftOfText(`标题\n${long}末句。`);
  const report = valueOf(await openDocument().apply(draft, [replacing(draft, long, '')], named()));
  expect(said(report.outcomes)).toEqual(['applied']);
  expect(host.paragraphs).toEqual(['标题', '末句。']);
  valueOf(await openDocument().undo());
  expect(host.paragraphs).toEqual(['标题', `${long}末句。`]);
});

test('互相重叠的修改：先来的写入，后来的说明原因', async () => {
  const host = openInWord('学习不够深入');
  const draft = draftOfText('学习不够深入');
  const report = valueOf(await openDocument().apply(draft, [replacing(draft, '不够', '不足'), replacing(draft, '够深', '浅'), [{ kind: 'delete', paragraph: 9 }]], named()));
  expect(said(report.outcomes)).toEqual(['applied', 'overlap', 'overlap']);
  expect(host.paragraphs).toEqual(['学习不足深入']);
});

test('一项里有一处不能改，整项都不改', async () => {
  const host = openXml(p(r('前一段，')) + p(`<w:hyperlink w:anchor="x">${r('链接文字')}</w:hyperlink>${r('其余')}`) + p(r('结尾')));
  const draft = await draftNow();
  const report = valueOf(await openDocument().apply(draft, [[...replacing(draft, '前一段，', '前一段'), ...replacing(draft, '链接', '连接')], replacing(draft, '结尾', '末尾')], named()));
  expect(said(report.outcomes)).toEqual(['hyperlink', 'applied']);
  expect(host.paragraphs).toEqual(['前一段，', '链接文字其余', '末尾']);
});

const kept: Readonly<Record<string, { readonly body: string; readonly words: string; readonly text: string; readonly outcome: string; readonly xml: RegExp }>> = {
  '字体、字号和中文字体照旧': {
    body: p(r('一是', '<w:b/>') + r('学习不够,落实不够', '<w:rFonts w:ascii="FangSong" w:eastAsia="仿宋"/><w:sz w:val="32"/>'), '<w:ind w:firstLine="640"/>'),
    words: ',', text: '，', outcome: 'applied',
    xml: /<w:ind w:firstLine="640"\/><\/w:pPr><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>一是<\/w:t><\/w:r>.*<w:rFonts w:ascii="FangSong" w:eastAsia="仿宋"\/><w:sz w:val="32"\/><\/w:rPr><w:t[^>]*>，<\/w:t>/,
  },
  '加粗里的字改了还是加粗': { body: p(r('一是加强学习,', '<w:b/>') + r('不断提高')), words: ',', text: '，', outcome: 'applied', xml: /<w:b\/><\/w:rPr><w:t[^>]*>，<\/w:t>.*<w:r><w:t[^>]*>不断提高/ },
  '只改变了的字，其余不动': { body: p(r('一如', '<w:b/>') + r('继往')), words: '一如继往', text: '一如既往', outcome: 'applied', xml: /<w:b\/><\/w:rPr><w:t[^>]*>一如<\/w:t><\/w:r><w:r><w:t[^>]*>既/ },
  '几种格式的词不换': { body: p(r('布', '<w:b/>') + r('署')), words: '布署', text: '安排', outcome: 'mixed-format', xml: /布<.*署</ },
  '域的结果改了，域还在': {
    body: p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r('2024年,') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    words: ',', text: '，', outcome: 'applied', xml: /begin.*instrText.*separate.*，.*fldCharType="end"/,
  },
  超链接里的字不改: { body: p(`<w:hyperlink w:anchor="x">${r('见附件,')}</w:hyperlink>`), words: ',', text: '，', outcome: 'hyperlink', xml: /<w:hyperlink[^>]*><w:r><w:t[^>]*>见附件,/ },
  行内内容控件里的字不改: { body: p(`${r('单位：')}<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${r('某局,')}</w:sdtContent></w:sdt>`), words: ',', text: '，', outcome: 'content-control', xml: /某局,/ },
  锁定的段落不改: { body: `<w:sdt><w:sdtPr><w:id w:val="7"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p(r('锁定,'))}</w:sdtContent></w:sdt>${p(r('尾'))}`, words: ',', text: '，', outcome: 'locked', xml: /锁定,/ },
  没有锁定的控件里的段落可以改: { body: `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${p(r('可改,'))}</w:sdtContent></w:sdt>${p(r('尾'))}`, words: ',', text: '，', outcome: 'applied', xml: /<w:sdtContent><w:p>.*，.*<\/w:sdtContent>/ },
  表格里的字可以改: { body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p(r('单元,'))}</w:tc></w:tr></w:tbl>${p('')}`, words: ',', text: '，', outcome: 'applied', xml: /<w:tc><w:p>.*，.*<\/w:tc>/ },
  脚注标记两边的字可以改: { body: p(`${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(',乙')}`), words: ',', text: '，', outcome: 'applied', xml: /footnoteReference.*，/ },
  夹着脚注标记的词不换: { body: p(`${r('布')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('署乙')}`), words: '布署', text: '安排', outcome: 'unfindable', xml: /布<.*footnoteReference.*署/ },
  自动目录不改: { body: p(r('第一章,'), '<w:pStyle w:val="TOC1"/>') + p(r('尾')), words: ',', text: '，', outcome: 'generated', xml: /第一章,/ },
};

test.each(Object.keys(kept))('%s', async (name) => {
  const { body, words, text: next, outcome, xml } = kept[name]!;
  const host = openXml(body);
  const draft = await draftNow();
  const toc = { ...draft, paragraphs: draft.paragraphs.map((one) => (name === '自动目录不改' && one.text.startsWith('第一章') ? { ...one, style: 'Toc1' } : one)) };
  const report = valueOf(await openDocument().apply(toc, [replacing(draft, words, next)], named()));
  expect(said(report.outcomes)).toEqual([outcome]);
  expect(savedXml(host)).toMatch(xml);
});

const stays: Readonly<Record<string, { readonly body: string; readonly paragraph: number; readonly outcome: string }>> = {
  带图片的空段: { body: p(r('甲')) + p('<w:r><w:pict/></w:r>') + p(r('乙')), paragraph: 1, outcome: 'anchored' },
  带批注的段落: { body: p(r('甲')) + p(`<w:commentRangeStart w:id="1"/>${r('有批注')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`) + p(r('乙')), paragraph: 1, outcome: 'anchored' },
  文档唯一的一段: { body: p(r('甲')), paragraph: 0, outcome: 'anchored' },
  表格后面的最后一段: { body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p(r('单元'))}</w:tc></w:tr></w:tbl>${p(r('尾'))}`, paragraph: 1, outcome: 'anchored' },
  表格前面的一段: { body: `${p('')}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p(r('单元'))}</w:tc></w:tr></w:tbl>${p('')}`, paragraph: 0, outcome: 'in-table' },
  单元格里的段落: { body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p(r('单元'))}</w:tc></w:tr></w:tbl>${p('')}`, paragraph: 0, outcome: 'in-table' },
};

test.each(Object.keys(stays))('不删：%s', async (name) => {
  const { body, paragraph, outcome } = stays[name]!;
  const host = openXml(body);
  const before = savedXml(host);
  const report = valueOf(await openDocument().apply(await draftNow(), [[{ kind: 'delete', paragraph }]], named()));
  expect(said(report.outcomes)).toEqual([outcome]);
  expect(savedXml(host)).toBe(before);
});

test('删最后一段的同时在前一段末尾写字：写下的字不会跟着段落标记走', async () => {
  const host = openXml(p(r('甲')) + p('') + p(r('结尾')));
  const fixes = [[{ kind: 'delete', paragraph: 2 } as const], [{ kind: 'replace', span: { paragraph: 1, start: 0, end: 0 }, text: '乙' } as const]];
  expect(said(valueOf(await openDocument().apply(await draftNow(), fixes, named())).outcomes)).toEqual(['applied', 'applied']);
  expect(host.paragraphs).toEqual(['甲', '乙']);
});

test('新段落照着附近的正文，不照着标题', async () => {
  const host = openXml(p(r('正文一段。', '<w:sz w:val="32"/>'), '<w:ind w:firstLine="640"/>') + p(r('一、标题', '<w:sz w:val="44"/>'), '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>'));
  const report = valueOf(await openDocument().apply(await draftNow(), [[{ kind: 'insert', paragraph: 1, texts: ['新的一段。'] }]], named()));
  expect(said(report.outcomes)).toEqual(['applied']);
  expect(host.paragraphs).toEqual(['正文一段。', '新的一段。', '一、标题']);
  const draft = await draftNow();
  const [model, made, heading] = draft.paragraphs;
  expect({ ...made, text: '' }).toEqual({ ...model, text: '', format: { ...model?.format, boldLead: made?.format.boldLead } });
  expect(heading?.outlineLevel).toBe(1);
  expect(savedXml(host)).toMatch(/<w:ind[^>]*firstLine="640"[^>]*\/>(?:(?!<\/w:p>).)*新的一段。/);
});

test('没有修改，一次往返也没有', async () => {
  const host = openInWord('甲');
  expect(valueOf(await openDocument().apply(draftOfText('甲'), [], named()))).toEqual({ outcomes: [], undoable: false });
  expect(host.counters.batches).toBe(0);
});

test('以只读方式打开', async () => {
  const host = openInWord('甲,');
  Object.assign(Office.context.document, { mode: 'readOnly' });
  const report = valueOf(await openDocument().apply(draftOfText('甲,'), [replacing(draftOfText('甲,'), ',', '，')], named()));
  expect(said(report.outcomes)).toEqual(['read-only']);
  expect(host.counters.batches).toBe(0);
});

test('文档有保护：说明原因，原文不动', async () => {
  const host = openInWord('甲,');
  host.faults.readOnly = true;
  const report = valueOf(await openDocument().apply(draftOfText('甲,'), [replacing(draftOfText('甲,'), ',', '，')], named()));
  expect(said(report.outcomes)).toEqual(['protected']);
  expect(host.paragraphs).toEqual(['甲,']);
});

test('1.3 的 Word 也能直接修改', async () => {
  const host = openInWord('甲,乙');
  host.faults.without = ['WordApiOnline 1.1'];
  expect(openDocument().canTrack().ok).toBe(false);
  const draft = draftOfText('甲,乙');
  const tracked = valueOf(await openDocument().apply(draft, [replacing(draft, ',', '，')], named('tracked')));
  expect(said(tracked.outcomes)).toEqual(['unsupported']);
  const report = valueOf(await openDocument().apply(draft, [replacing(draft, ',', '，')], named()));
  expect(said(report.outcomes)).toEqual(['applied']);
  expect(host.paragraphs).toEqual(['甲，乙']);
});

describe('作为修订', () => {
  test('写成修订，模式随后还原，撤销后读起来还是原文', async () => {
    const host = openInWord('标题\n学习不够,落实不够。\n结尾');
    const draft = await draftNow();
    const document = openDocument();
    const report = valueOf(await document.apply(draft, [replacing(draft, ',', '，'), replacing(draft, '结尾', '末尾'), [{ kind: 'insert', paragraph: 2, texts: ['新段。'] }]], named('tracked')));
    expect(said(report.outcomes)).toEqual(['applied', 'applied', 'applied']);
    expect(savedXml(host)).toMatch(/<w:del [^>]*><w:r><w:delText[^>]*>,<.*<w:ins [^>]*><w:r><w:t[^>]*>，/);
    expect(savedXml(host, 'word/settings.xml')).not.toContain('trackRevisions');
    expect(await readsNow()).toEqual(['标题', '学习不够，落实不够。', '新段。', '末尾']);
    host.resetCounters();
    const undone = valueOf(await document.undo());
    expect(undone?.left).toEqual([]);
    expect(host.counters.batches).toBe(4);
    expect((await readsNow()).filter((line) => line !== '')).toEqual(['标题', '学习不够,落实不够。', '结尾']);
  });

  test('用户自己开着修订：直接修改也留下修订，模式不变', async () => {
    const host = openXml(p(r('学习不够,落实不够。')));
    await Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackMineOnly';
      await context.sync();
    });
    const draft = await draftNow();
    valueOf(await openDocument().apply(draft, [replacing(draft, ',', '，')], named()));
    expect(savedXml(host)).toContain('<w:del ');
    await Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      expect(context.document.changeTrackingMode).toBe('TrackMineOnly');
    });
  });

  const among: Readonly<Record<string, { readonly body: string; readonly words: string; readonly outcome: string; readonly reads: string }>> = {
    '位置确定：改现有的文字，删去的留在修订里': { body: `${r('学习')}<w:del w:id="9" w:author="李某某"><w:r><w:delText>和研究</w:delText></w:r></w:del>${r('不够,深入')}`, words: ',', outcome: 'applied', reads: '学习不够，深入' },
    '删去的也是同样的字，分不清：不改': { body: `${r('学习')}<w:del w:id="9" w:author="李某某"><w:r><w:delText>,</w:delText></w:r></w:del>${r(',深入')}`, words: ',', outcome: 'revisions', reads: '学习,深入' },
  };
  test.each(Object.keys(among))('段落里有修订，%s', async (name) => {
    const { body, words, outcome, reads } = among[name]!;
    const host = openXml(p(body) + p(r('结尾')));
    const draft = await draftNow();
    const report = valueOf(await openDocument().apply(draft, [replacing(draft, words, '，')], named()));
    expect(said(report.outcomes)).toEqual([outcome]);
    expect((await readsNow())[0]).toBe(reads);
    expect(savedXml(host)).toContain('<w:delText');
  });
});

test('撤销删段时，段落的样子也回来', async () => {
  const host = openXml(p(r('甲')) + p(r('居中的一行', '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>') + p(r('乙')));
  const before = (await draftNow()).paragraphs[1];
  const document = openDocument();
  valueOf(await document.apply(await draftNow(), [[{ kind: 'delete', paragraph: 1 }]], named()));
  expect(host.paragraphs).toEqual(['甲', '乙']);
  valueOf(await document.undo());
  expect((await draftNow()).paragraphs[1]).toEqual(before);
});

