import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { shippedGenres } from '../../src/genres/registry';
import { openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfDraft } from '../../src/ooxml/write';
import { faultsOfFiles } from '../ooxml/judged';
import { rejected } from '../ooxml/tracked';
import { folder, zhangfa } from './support';

const { path, put } = folder();
const at = (name: string): string => join(path, name);

function packageOf(name: string) {
  const opened = openPackage(new Uint8Array(readFileSync(at(name))));
  if (!opened.ok) throw new Error(opened.fault.kind);
  return opened.pkg;
}

function read(name: string): Draft {
  return readDraft(packageOf(name));
}

const texts = (draft: Draft): string[] => draft.paragraphs.map(({ text }) => text);

const faulty = ['某县司法局领导班子2023年主题教育专题民主生活会对照检查材料', '按照通知要求，班子认真学习,征求意见，开展谈心谈话，围绕六个方面查摆问题。现将对照检查情况报告如下：', '一、存在的主要问题', '截止目前，学习缺乏缺乏系统性。。'];
const faultyDocx = (): Uint8Array => docxOfDraft(draftOfText(faulty.join('\n')));
const mended = ['按照通知要求，班子认真学习，征求意见，开展谈心谈话，围绕六个方面查摆问题。现将对照检查情况报告如下：', '截至目前，学习缺乏缺乏系统性。'];

describe('scaffold', () => {
  test('.docx：标题是 Word 的标题样式，填好给出的空，检查没有结构问题', async () => {
    const { code, out, err } = zhangfa('scaffold', '--genre', 'team-review', '--aspects', '2023-theme', '--field', 'unit=某县司法局', '--field', '日期=2024年1月5日', '-o', at('框架.docx'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/框架\.docx：30 段，待填的空 \d+ 处，都写在【】里。\n$/);
    const { paragraphs } = read('框架.docx');
    expect(paragraphs.slice(0, 5).map(({ style, outlineLevel, text }) => [style, outlineLevel, text.slice(0, 12)])).toEqual([
      ['Title', null, '某县司法局领导班子202'],
      ['Subtitle', null, '（2024年1月5日）'],
      ['Normal', null, '按照【会议通知名称】要求'],
      ['Heading1', 1, '一、存在的主要问题'],
      ['Heading2', 2, '（一）理论学习方面'],
    ]);
    expect(paragraphs[0]?.format).toMatchObject({ alignment: 'centered', fontSize: 22 });
    expect(paragraphs[2]?.format).toMatchObject({ alignment: 'justified', fontSize: 16 });
    expect(zhangfa('check', at('框架.docx'), '--fail-on', 'warning').code).toBe(0);
    expect(await faultsOfFiles(new Uint8Array(readFileSync(at('框架.docx'))))).toEqual([]);
  }, 60_000);

  test.each(shippedGenres.flatMap(({ id, shapes }) => shapes.map((shape) => [id, shape.id])))('%s %s：.txt 和 .docx 一样的字', (genre, shape) => {
    for (const file of ['同.txt', '同.docx']) expect(zhangfa('scaffold', '--genre', genre, '--shape', shape, '-o', at(file)).code).toBe(0);
    expect(readFileSync(at('同.txt'), 'utf8')).toBe(`${texts(read('同.docx')).join('\n')}\n`);
  });

  test('--into：补上缺的部分，序号顺延；--part 只补一处；原文件不动', () => {
    const draft = [...faulty.slice(0, 3), '（一）理论学习方面', '学习不够。', '二、努力方向和整改措施', '（一）加强学习，提高本领', '每月学习一次。'].join('\n');
    const file = put('缺原因.docx', docxOfDraft(draftOfText(draft)));
    const before = readFileSync(file);
    const { code, out } = zhangfa('scaffold', '--into', file, '--aspects', '2023-theme', '-o', at('补全.docx'));
    expect(code).toBe(0);
    expect(out).toContain('补了 6 处：');
    const tops = texts(read('补全.docx')).filter((text) => /^(?:[一二三四]、|（.）.*方面$)/.test(text));
    expect(tops).toEqual(['一、存在的主要问题', ...['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'].map((name, i) => `（${'一二三四五六'[i]}）${name}方面`), '二、原因分析', '三、努力方向和整改措施']);
    expect(readFileSync(file)).toEqual(before);
    zhangfa('scaffold', '--into', file, '--aspects', '2023-theme', '--part', 'causes', '-o', at('补原因.docx'));
    expect(texts(read('补原因.docx')).filter((text) => text.endsWith('方面'))).toEqual(['（一）理论学习方面']);
    expect(zhangfa('scaffold', '--into', file, '--part', '尾声', '-o', at('无.docx'))).toMatchObject({ code: 2, err: expect.stringContaining('没有缺“尾声”；缺的有：') as string });
  });

  test('--into 空文档：整份框架', () => {
    const file = put('空.docx', docxOfDraft(draftOfText('')));
    expect(zhangfa('scaffold', '--into', file, '--genre', 'conference-speech', '-o', at('满.docx')).out).toContain('放进了整份框架');
    expect(read('满.docx').paragraphs[0]).toMatchObject({ style: 'Title' });
  });

  test('不认识的空：一句话说明有哪些', () => {
    const said = zhangfa('scaffold', '--genre', 'team-review', '--field', '天气=晴', '-o', at('无.docx'));
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/这份框架里没有“天气”这一空，可以填的有：unit、meeting、date、year、单位名称.*等。\n$/) as string });
    expect(existsSync(at('无.docx'))).toBe(false);
  });
});

describe('fix', () => {
  test('.docx：直接改，或写成修订；说明改了几处', async () => {
    const file = put('有错.docx', faultyDocx());
    const direct = zhangfa('fix', file, '--safe', '-o', at('改好.docx'));
    expect(direct).toMatchObject({ code: 0, err: '' });
    expect(direct.out).toMatch(/有错\.docx → .*改好\.docx：改了 \d+ 处，没有改 0 处。\n {2}\S+ \d+ 处\n/);
    expect(texts(read('改好.docx'))).toEqual([faulty[0], mended[0], faulty[2], mended[1]]);
    expect(zhangfa('fix', file, '--safe', '--track', '-o', at('修订.docx')).out).toContain('（修订）');
    expect(texts(read('修订.docx'))).toEqual(texts(read('改好.docx')));
    expect(rejected(packageOf('修订.docx'))).toEqual(faulty);
    expect(await faultsOfFiles(new Uint8Array(readFileSync(at('修订.docx'))))).toEqual([]);
  }, 60_000);

  test('.txt：行尾、末行、BOM 照旧；GBK 存成 UTF-8 并说明', () => {
    const file = put('有错.txt', `\ufeff${faulty.slice(0, 3).join('\r\n')}\n${faulty[3] ?? ''}`);
    expect(zhangfa('fix', file, '--safe', '-o', at('改好.txt')).code).toBe(0);
    expect(readFileSync(at('改好.txt'), 'utf8')).toBe(`\ufeff${faulty[0] ?? ''}\r\n${mended[0] ?? ''}\r\n${faulty[2] ?? ''}\n${mended[1] ?? ''}`);
    const gbk = put('gbk.txt', Uint8Array.from(Buffer.from('d2bba1a2b4e6d4dab5c4cecacce20ad1a7cfb0d7a5b5c3b2bbbdf4a1a30a', 'hex')));
    expect(zhangfa('fix', gbk, '--safe', '-o', at('utf8.txt')).out).toContain('新文件存成了 UTF-8');
    expect(readFileSync(at('utf8.txt'), 'utf8')).toBe('一、存在的问题\n学习抓得不紧。\n');
  });

  test('写不得的地方说出在哪里、为什么，退出 1', () => {
    const field = '<w:fldSimple w:instr="DATE"><w:r><w:t>截止目前</w:t></w:r></w:fldSimple>';
    const pkg = openPackage(docxOfDraft(draftOfText(faulty.join('\n'))));
    if (!pkg.ok) throw new Error(pkg.fault.kind);
    const xml = new TextDecoder().decode(pkg.pkg.bytes('word/document.xml') ?? new Uint8Array());
    pkg.pkg.put('word/document.xml', new TextEncoder().encode(xml.replace(/<w:r><w:t xml:space="preserve">截止目前/, `${field}$&`.replace('截止目前</w:t></w:r></w:fldSimple>', '截止目前</w:t></w:r></w:fldSimple>'))), pkg.pkg.contentType('word/document.xml') ?? '');
    const said = zhangfa('fix', put('有域.docx', pkg.pkg.save()), '--safe', '-o', at('域.docx'));
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/没有改的：\n {2}第 4 段“截止.*”：这处文字由域自动生成，请手工修改。/);
  });
});

test('comment：每个问题一条批注，正文不变', async () => {
  const file = put('待审.docx', faultyDocx());
  const { code, out } = zhangfa('comment', file, '-o', at('批注.docx'));
  expect(code).toBe(0);
  const count = Number(/加了 (\d+) 条批注/.exec(out)?.[1]);
  const comments = new TextDecoder().decode(packageOf('批注.docx').bytes('word/comments.xml') ?? new Uint8Array());
  expect(comments.match(/<w:comment /g)).toHaveLength(count);
  const findings = JSON.parse(zhangfa('check', file, '--format', 'json').out) as { findings: unknown[] };
  expect(count).toBe(findings.findings.length);
  expect(comments.replace(/<[^>]+>/g, '|')).toMatch(/【[必建提].+?】.*“截止.*\|+建议：.*\|+依据：/);
  expect(texts(read('批注.docx'))).toEqual(texts(read('待审.docx')));
  expect(await faultsOfFiles(new Uint8Array(readFileSync(at('批注.docx'))))).toEqual([]);
}, 60_000);

test('layout 和 template：国标版式，或本单位的版式；版式文件有错说明在第几行', async () => {
  const file = put('原稿.docx', faultyDocx());
  expect(zhangfa('layout', file, '-o', at('排好.docx')).out).toContain('排好 4 段，文字没有改动');
  expect(texts(read('排好.docx'))).toEqual(faulty);
  expect(read('排好.docx').paragraphs.map(({ style }) => style)).toEqual(['Title', 'Normal', 'Heading1', 'Normal']);
  const unit = put('版式.json', '{ "name": "某县司法局版式", "roles": { "body": { "size": 15 } } }');
  expect(zhangfa('template', '--template', unit, '-o', at('模板.docx')).out).toContain('某县司法局版式');
  expect(read('模板.docx').paragraphs[3]?.format.fontSize).toBe(15);
  expect(zhangfa('template', '--template', put('错.json', '{\n "roles": { "body": { "size": "大" } } }'), '-o', at('无.docx'))).toMatchObject({ code: 2, err: expect.stringContaining('第 2 行') as string });
  expect(await faultsOfFiles(new Uint8Array(readFileSync(at('排好.docx'))), new Uint8Array(readFileSync(at('模板.docx'))))).toEqual([]);
}, 60_000);

describe('做不成的，一句话说明，什么都不写', () => {
  const good = (): string => put('好.docx', faultyDocx());
  test.each<readonly [string, () => readonly string[], string]>([
    ['写到原文件上', () => ['fix', good(), '--safe', '-o', at('好.docx')], '不能写到原文件上'],
    ['换一种写法的原文件', () => ['fix', good(), '--safe', '-o', join(path, '.', '好.docx')], '不能写到原文件上'],
    ['没有 -o', () => ['comment', good()], '请用 -o 写出要保存的文件'],
    ['没有 --safe', () => ['fix', good(), '-o', at('无.docx')], '请加上 --safe'],
    ['没有这个文件', () => ['fix', at('没有.docx'), '--safe', '-o', at('无.docx')], '没有这个文件'],
    ['坏文件', () => ['fix', put('坏.docx', faultyDocx().slice(0, 900)), '--safe', '-o', at('无.docx')], '文件已损坏'],
    ['空文件', () => ['comment', put('零.docx', ''), '-o', at('无.docx')], '这不是 .docx 文档'],
    ['不是 docx', () => ['layout', put('假.docx', '文字'), '-o', at('无.docx')], '这不是 .docx 文档'],
    ['纯文本加批注', () => ['comment', put('文.txt', '文字'), '-o', at('无.docx')], '只有 .docx 能加批注'],
    ['纯文本写修订', () => ['fix', put('文.txt', '文字'), '--safe', '--track', '-o', at('无.txt')], '请去掉 --track'],
    ['扩展名不对', () => ['fix', good(), '--safe', '-o', at('无.txt')], '要保存的文件应以 .docx 结尾'],
    ['没有这个文件夹', () => ['fix', good(), '--safe', '-o', join(path, '没有', '无.docx')], '文件夹不存在'],
    ['坏字节的文本', () => ['fix', put('坏.txt', Buffer.from(`${'认真学习贯彻会议精神，扎实推进各项工作。'.repeat(2)}`).subarray(0, -1)), '--safe', '-o', at('无.txt')], '读不出的字节'],
    ['没写哪种材料', () => ['scaffold', '-o', at('无.docx')], '请用 --genre 写明哪一种材料'],
    ['没有这种结构', () => ['scaffold', '--genre', 'team-review', '--shape', '八股', '-o', at('无.docx')], 'standard'],
    ['空没写成名称=内容', () => ['scaffold', '--genre', 'team-review', '--field', 'unit', '-o', at('无.docx')], '--field 要写成“名称=内容”'],
    ['认不出的材料', () => ['scaffold', '--into', put('通知.docx', docxOfDraft(draftOfText('关于放假的通知\n请各科室安排好值班。'))), '-o', at('无.docx')], '请用 --genre 写明'],
  ])('%s', (_, words, sentence) => {
    const { code, out, err } = zhangfa(...words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(path).filter((name) => name.startsWith('无.') || name.startsWith('.'))).toEqual([]);
  });

  test('原文件的链接也算原文件；名字是文件夹的不写', () => {
    const file = good();
    linkSync(file, at('硬链接.docx'));
    symlinkSync(file, at('软链接.docx'));
    mkdirSync(at('夹.docx'));
    const before = readFileSync(file);
    for (const name of ['硬链接.docx', '软链接.docx']) expect(zhangfa('fix', file, '--safe', '-o', at(name))).toMatchObject({ code: 2, err: expect.stringContaining('不能写到原文件上') as string });
    expect(zhangfa('fix', file, '--safe', '-o', at('夹.docx')).err).toContain('已经是一个文件夹');
    expect(readFileSync(file)).toEqual(before);
  });
});
