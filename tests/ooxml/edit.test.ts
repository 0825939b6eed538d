import type { Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import type { StyledInsert } from '../../src/draft/styled-insert';
import { writeFixes } from '../../src/ooxml/edit/apply';
import type { Outcome } from '../../src/ooxml/edit/refusal';
import type { Signature } from '../../src/ooxml/edit/tracks';
import { newDocx } from '../../src/ooxml/empty';
import type { OoxmlPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docx, opened, p, partsOf, r, zipped } from './docx';
import { faultsOfFiles } from './judged';
import { rejected } from './tracked';

const signature: Signature = { author: '章法', date: '2026-01-02T03:04:05Z' };

function open(body: string): OoxmlPackage {
  return opened(docx({ body }));
}

/** The main part between the body's tags, section properties left out. */
function bodyOf(pkg: OoxmlPackage): string {
  const xml = new TextDecoder().decode(pkg.bytes(pkg.mainPart) ?? new Uint8Array());
  return (/<w:body>(.*)<w:sectPr\/><\/w:body>/s.exec(xml)?.[1] ?? xml).replaceAll(' xml:space="preserve"', '');
}

function texts(pkg: OoxmlPackage): string[] {
  return readDraft(pkg).paragraphs.map(({ text }) => text);
}

/** The fix that puts `text` in place of the first `words`. */
function replacing({ paragraphs }: Draft, words: string, text: string): Edit[] {
  const paragraph = paragraphs.findIndex((one) => one.text.includes(words));
  const start = paragraphs[paragraph]?.text.indexOf(words) ?? -1;
  return [{ kind: 'replace', span: { paragraph, start, end: start + words.length }, text }];
}

function said(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((outcome) => (outcome.kind === 'applied' ? 'applied' : outcome.reason));
}

function write(pkg: OoxmlPackage, words: string, text: string, by: Signature | null = null): string {
  const draft = readDraft(pkg);
  return said(writeFixes(pkg, draft, [replacing(draft, words, text)], by))[0] ?? '';
}

const bold = '<w:b/>';
const t = (text: string): string => `<w:t>${text}</w:t>`;
const run = (text: string, look = ''): string => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${t(text)}</w:r>`;

describe('直接写入：只动点名的字，格式跟着被替换的字', () => {
  test.each([
    ['一个字块里面', r('截止目前，工作有序。'), '截止', '截至', `<w:p>${run('截至目前，工作有序。')}</w:p>`],
    ['加粗的字换成加粗的字', r('一、存在', bold) + r('的不足。'), '存在', '突出', `<w:p>${run('一、突出', bold)}${run('的不足。')}</w:p>`],
    ['跨两种格式，只删不写', r('学习', bold) + r('学习不够'), '学习学', '学', `<w:p>${run('学', bold)}${run('习不够')}</w:p>`],
    ['跨两个格式相同的字块', `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${t('按')}</w:r>${r('排好')}`, '按排', '安排', `<w:p><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${t('安')}</w:r>${run('排好')}</w:p>`],
    ['删去一个制表符', `<w:r>${t('甲')}<w:tab/>${t('乙')}</w:r>`, '\t', '', `<w:p>${run('甲乙')}</w:p>`],
    ['换行符换成制表符', `<w:r>${t('甲')}<w:br/>${t('乙')}</w:r>`, '\v', '\t', `<w:p><w:r>${t('甲')}<w:tab/>${t('乙')}</w:r></w:p>`],
    ['脚注后面的字', `<w:r>${t('规定')}<w:footnoteReference w:id="2"/>${t('明确明确')}</w:r>`, '明确明确', '明确', `<w:p><w:r>${t('规定')}<w:footnoteReference w:id="2"/>${t('明确')}</w:r></w:p>`],
    ['书签留在原处', `${r('甲')}<w:bookmarkStart w:id="1" w:name="b"/>${r('乙乙')}<w:bookmarkEnd w:id="1"/>`, '甲乙乙', '甲乙', `<w:p>${run('甲')}<w:bookmarkStart w:id="1" w:name="b"/>${run('乙')}<w:bookmarkEnd w:id="1"/></w:p>`],
    ['超链接里面的字', `${r('见')}<w:hyperlink w:anchor="x">${r('附件按排表')}</w:hyperlink>`, '按排', '安排', `<w:p>${run('见')}<w:hyperlink w:anchor="x">${run('附件安排表')}</w:hyperlink></w:p>`],
  ])('%s', (_, inner, words, text, expected) => {
    const pkg = open(`<w:p>${inner}</w:p>`);
    expect(write(pkg, words, text)).toBe('applied');
    expect(bodyOf(pkg)).toBe(expected);
  });

  test('插入的字跟前面的字，段首跟后面的字，空段跟段落标记', () => {
    const pkg = open(p('').replace('</w:p>', '') .replace('<w:p>', `<w:p><w:pPr><w:rPr>${bold}</w:rPr></w:pPr>`) + '</w:p>' + `<w:p>${r('甲', bold)}${r('乙')}</w:p>`);
    const draft = readDraft(pkg);
    const at = (paragraph: number, start: number, text: string): Edit[] => [{ kind: 'replace', span: { paragraph, start, end: start }, text }];
    expect(said(writeFixes(pkg, draft, [at(0, 0, '空'), at(1, 0, '前'), at(1, 1, '中'), at(1, 2, '后')], null))).toEqual(Array(4).fill('applied'));
    expect(bodyOf(pkg)).toBe(`<w:p><w:pPr><w:rPr>${bold}</w:rPr></w:pPr>${run('空', bold)}</w:p><w:p>${run('前甲中', bold)}${run('乙后')}</w:p>`);
  });

  test('相接的两处修改各归各位', () => {
    const pkg = open(p('一二三四'));
    const draft = readDraft(pkg);
    const edits: Edit[] = [
      { kind: 'replace', span: { paragraph: 0, start: 1, end: 2 }, text: 'B' },
      { kind: 'replace', span: { paragraph: 0, start: 2, end: 3 }, text: 'C' },
      { kind: 'replace', span: { paragraph: 0, start: 3, end: 3 }, text: '+' },
    ];
    expect(said(writeFixes(pkg, draft, edits.map((edit) => [edit]), signature))).toEqual(['applied', 'applied', 'applied']);
    expect(texts(pkg)).toEqual(['一BC+四']);
    expect(rejected(pkg)).toEqual(['一二三四']);
  });
});

describe('写成修订', () => {
  test('替换、插入、删除各有作者和时间', () => {
    const pkg = open(`<w:p>${r('截止目前，按排', bold)}${r('好好')}</w:p>`);
    const draft = readDraft(pkg);
    expect(said(writeFixes(pkg, draft, [replacing(draft, '截止', '截至'), replacing(draft, '好好', '好')], signature))).toEqual(['applied', 'applied']);
    const by = 'w:author="章法" w:date="2026-01-02T03:04:05Z"';
    expect(bodyOf(pkg).replace(/w:id="\d+"/g, 'w:id="#"')).toBe(
      `<w:p>${run('截', bold)}<w:del w:id="#" ${by}><w:r><w:rPr>${bold}</w:rPr><w:delText>止</w:delText></w:r></w:del>` +
        `<w:ins w:id="#" ${by}>${run('至', bold)}</w:ins>${run('目前，按排', bold)}${run('好')}<w:del w:id="#" ${by}><w:r><w:delText>好</w:delText></w:r></w:del></w:p>`,
    );
    expect(rejected(pkg)).toEqual(['截止目前，按排好好']);
  });

  test('编号接在文件里最大的后面', () => {
    const pkg = open(`<w:p><w:bookmarkStart w:id="41" w:name="b"/>${r('截止目前')}<w:bookmarkEnd w:id="41"/></w:p>`);
    write(pkg, '截止', '截至', signature);
    expect([...bodyOf(pkg).matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id).sort()).toEqual(['42', '43']);
  });

  test.each([
    ['段前', 0, ['新一', '新二'], ['新一', '新二', '甲', '乙']],
    ['中间', 1, ['新一'], ['甲', '新一', '乙']],
    ['文末', 2, ['新一', '新二'], ['甲', '乙', '新一', '新二']],
  ])('新段落：%s', (_, at, added, after) => {
    for (const by of [null, signature]) {
      const pkg = open(p('甲') + p('乙'));
      expect(said(writeFixes(pkg, readDraft(pkg), [[{ kind: 'insert', paragraph: at, texts: added }]], by))).toEqual(['applied']);
      expect(texts(pkg)).toEqual(after);
      if (by !== null) expect(rejected(pkg)).toEqual(['甲', '乙']);
    }
  });

  test('删去一段：接受后没有，拒绝后还在', () => {
    for (const by of [null, signature]) {
      const pkg = open(p('甲') + p('本文由某某网整理') + p('乙'));
      expect(said(writeFixes(pkg, readDraft(pkg), [[{ kind: 'delete', paragraph: 1 }]], by))).toEqual(['applied']);
      expect(texts(pkg)).toEqual(['甲', '乙']);
      if (by !== null) expect(rejected(pkg)).toEqual(['甲', '本文由某某网整理', '乙']);
    }
  });
});

const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + `${r('按排')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('写不得的，说出名字和原因，文件一个字节不动', () => {
  test.each([
    ['域的结果', field, 'field'],
    ['简单域', `<w:fldSimple w:instr="DATE">${r('按排')}</w:fldSimple>`, 'field'],
    ['域的边界在中间', `${r('按')}${field.replace('按排', '1')}${r('排')}`.replace('>1<', '><'), 'field'],
    ['整个超链接', `<w:hyperlink w:anchor="x">${r('按排')}</w:hyperlink>`, 'hyperlink'],
    ['跨过超链接的边', `<w:hyperlink w:anchor="x">${r('见按')}</w:hyperlink>${r('排')}`, 'hyperlink'],
    ['脚注在中间', `<w:r>${t('按')}<w:footnoteReference w:id="2"/>${t('排')}</w:r>`, 'note'],
    ['图片在中间', `<w:r>${t('按')}<w:pict/>${t('排')}</w:r>`, 'picture'],
    ['隐藏文字在中间', `${r('按')}${r('密', '<w:vanish/>')}${r('排')}`, 'hidden'],
    ['软连字符在中间', `<w:r>${t('按')}<w:softHyphen/>${t('排')}</w:r>`, 'object'],
    ['删除的修订在中间', `${r('按')}<w:del w:id="1" w:author="李某某"><w:r><w:delText>删</w:delText></w:r></w:del>${r('排')}`, 'revisions'],
    ['插入的修订', `<w:ins w:id="1" w:author="李某某">${r('按排')}</w:ins>`, 'revisions'],
    ['格式修订', r('按排', '<w:rPrChange w:id="1" w:author="李某某"><w:rPr/></w:rPrChange>'), 'revisions'],
    ['内容控件', `<w:sdt><w:sdtPr/><w:sdtContent>${r('按排')}</w:sdtContent></w:sdt>`, 'content-control'],
    ['锁定的控件', `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r('按排')}</w:sdtContent></w:sdt>`, 'locked'],
    ['注音', `<w:r><w:ruby><w:rt>${r('an')}</w:rt><w:rubyBase>${r('按排')}</w:rubyBase></w:ruby></w:r>`, 'object'],
    ['公式', '<m:oMath><m:r><m:t>按排</m:t></m:r></m:oMath>', 'object'],
    ['两种格式换成新字', `${r('按', bold)}${r('排')}`, 'mixed-format'],
  ])('%s', (_, inner, reason) => {
    for (const by of [null, signature]) {
      const pkg = open(`<w:p>${inner}</w:p>`);
      const before = pkg.save();
      expect(write(pkg, '按排', '布置', by)).toBe(reason);
      expect(pkg.save()).toBe(before);
    }
  });

  test.each([
    ['锁定的整段', `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${p('按排')}</w:sdtContent></w:sdt>`, 'locked'],
    ['目录', `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${p('按排')}</w:sdtContent></w:sdt>`, 'generated'],
    ['跨段的域', `<w:p>${field.split('<w:r><w:t')[0]}${r('一')}</w:p>${p('按排')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, 'generated'],
  ])('%s', (_, body, reason) => {
    const pkg = open(body);
    expect(write(pkg, '按排', '安排')).toBe(reason);
  });

  test.each([
    ['表格里不增删段落', `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${p('甲')}${p('乙')}</w:tc></w:tr></w:tbl>${p('丙')}`, [{ kind: 'delete', paragraph: 0 }], 'in-table'],
    ['表格中间', `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${p('甲')}${p('乙')}</w:tc></w:tr></w:tbl>${p('丙')}`, [{ kind: 'insert', paragraph: 1, texts: ['新'] }], 'in-table'],
    ['带图片的段落', `${p('甲')}<w:p><w:r><w:pict/></w:r></w:p>${p('乙')}`, [{ kind: 'delete', paragraph: 1 }], 'anchored'],
    ['带分节的段落', `${p('甲')}${p('乙', '<w:sectPr/>')}${p('丙')}`, [{ kind: 'delete', paragraph: 1 }], 'anchored'],
    ['唯一的段落', p('甲'), [{ kind: 'delete', paragraph: 0 }], 'anchored'],
    ['半个字', p('𠮷'), [{ kind: 'replace', span: { paragraph: 0, start: 1, end: 2 }, text: '' }], 'unfindable'],
    ['文件存不下的字符', p('甲'), [{ kind: 'replace', span: { paragraph: 0, start: 0, end: 1 }, text: '\u0001' }], 'unfindable'],
    ['越出段落', p('甲'), [{ kind: 'replace', span: { paragraph: 0, start: 0, end: 9 }, text: '乙' }], 'overlap'],
  ] as const)('%s', (_, body, edits, reason) => {
    const pkg = open(body);
    const before = pkg.save();
    expect(said(writeFixes(pkg, readDraft(pkg), [edits as readonly Edit[]], null))).toEqual([reason]);
    expect(pkg.save()).toBe(before);
  });

  test('一项修改有一处写不得，整项不写，别的照写', () => {
    const pkg = open(p('按排一') + `<w:p>${field}</w:p>` + p('截止目前'));
    const draft = readDraft(pkg);
    const pair: Edit[] = [...replacing(draft, '按排一', '安排一'), { kind: 'replace', span: { paragraph: 1, start: 0, end: 1 }, text: '安' }];
    expect(said(writeFixes(pkg, draft, [pair, replacing(draft, '截止', '截至')], null))).toEqual(['field', 'applied']);
    expect(texts(pkg)).toEqual(['按排一', '按排', '截至目前']);
  });

  test('重叠的两项，前一项照写；与检查时不同的段落不动', () => {
    const pkg = open(p('按排') + p('截止目前'));
    const draft = readDraft(pkg);
    const stale: Draft = { ...draft, paragraphs: draft.paragraphs.map((one, i) => (i === 1 ? { ...one, text: '截止昨天' } : one)) };
    expect(said(writeFixes(pkg, stale, [replacing(draft, '按排', '安排'), replacing(draft, '按', '安'), replacing(stale, '截止', '截至')], null))).toEqual(['applied', 'overlap', 'changed']);
  });

  test('受保护的文档', () => {
    const settings = (edit: string): string => `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="${edit}" w:enforcement="1"/></w:settings>`;
    const protectedBy = (edit: string): OoxmlPackage => {
      const pkg = opened(newDocx({ body: p('按排'), numbering: '', styles: '' }));
      pkg.put('word/settings.xml', new TextEncoder().encode(settings(edit)), pkg.contentType('word/settings.xml') ?? '');
      return opened(pkg.save());
    };
    expect(write(protectedBy('readOnly'), '按', '安')).toBe('protected');
    expect(write(protectedBy('trackedChanges'), '按', '安')).toBe('protected');
    expect(write(protectedBy('trackedChanges'), '按', '安', signature)).toBe('applied');
    expect(write(protectedBy('none'), '按', '安')).toBe('applied');
  });
});

describe('照样子插入的段落', () => {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%1）"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

  test('自动编号的标题照样编号；接排的标题前半照题、后半照文', () => {
    const pkg = opened(newDocx({ body: p('理论学习方面', list) + `<w:p>${r('（二）能力本领方面。', bold)}${r('一是不足。')}</w:p>`, numbering, styles: '' }));
    const insert: StyledInsert = {
      kind: 'insert',
      paragraph: 1,
      texts: ['政治素质方面', '（二）担当作为方面。一是【问题】。'],
      looks: [{ like: 0, lead: 6, style: 'Heading2' }, { like: 1, lead: 10, style: 'Heading2' }],
    };
    expect(said(writeFixes(pkg, readDraft(pkg), [[insert]], null))).toEqual(['applied']);
    expect(readDraft(pkg).paragraphs.map(({ label, text, format }) => [label, text, format.boldLead])).toEqual([
      ['（一）', '理论学习方面', 0],
      ['（二）', '政治素质方面', 0],
      ['', '（二）担当作为方面。一是【问题】。', 10],
      ['', '（二）能力本领方面。一是不足。', 10],
    ]);
  });

  test('没有可照的段落，用内置样式', () => {
    const pkg = opened(newDocx({ body: p(''), numbering: '', styles: '' }));
    const insert: StyledInsert = { kind: 'insert', paragraph: 0, texts: ['一、原因分析'], looks: [{ like: null, lead: 6, style: 'Heading1' }] };
    writeFixes(pkg, readDraft(pkg), [[insert]], null);
    expect(readDraft(pkg).paragraphs[0]).toMatchObject({ text: '一、原因分析', style: 'Heading1', outlineLevel: 1 });
  });
});

test('没有动过的部分一个字节不变', () => {
  const parts = partsOf({ body: p('按排'), styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' });
  const original = opened(zipped({ ...parts, 'word/media/image1.png': Uint8Array.of(1, 2, 3) }));
  const pkg = opened(original.save());
  expect(write(pkg, '按', '安', signature)).toBe('applied');
  const again = opened(pkg.save());
  expect(again.names).toEqual(original.names);
  for (const name of original.names) {
    if (name !== original.mainPart) expect([name, again.bytes(name)]).toEqual([name, original.bytes(name)]);
  }
});

test('写出的文件通过 Open XML SDK 校验', async () => {
  const body = p('甲', '<w:jc w:val="center"/>') + `<w:p>${r('截止目前', bold)}${r('按排好好')}</w:p>` + p('删去的一段') + p('乙') + '<w:p/>';
  const files = [null, signature].map((by) => {
    const pkg = opened(newDocx({ body, numbering: '', styles: '' }));
    const draft = readDraft(pkg);
    const fixes: Edit[][] = [
      replacing(draft, '截止', '截至'),
      replacing(draft, '好好', '好'),
      [{ kind: 'delete', paragraph: 2 }],
      [{ kind: 'insert', paragraph: 3, texts: ['新一', '新\t二'] }],
      [{ kind: 'insert', paragraph: 5, texts: ['文末'] }],
      [{ kind: 'replace', span: { paragraph: 4, start: 0, end: 0 }, text: '空段里的字' }],
    ];
    expect(said(writeFixes(pkg, draft, fixes, by))).toEqual(Array(6).fill('applied'));
    return pkg.save();
  });
  expect(await faultsOfFiles(...files)).toEqual([]);
}, 60_000);
