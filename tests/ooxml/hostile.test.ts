import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { openFault } from '../../src/ooxml/faults';
import type { OpenFaultKind } from '../../src/ooxml/faults';
import { openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docx, opened, p, partsOf, w, zipped } from './docx';

const plain = partsOf({ body: p('正文'), styles: '' });

/** A plain .docx with other texts for some parts; `null` leaves a part out. */
function changed(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all = { ...plain, ...parts };
  return zipped(Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null)));
}

/** Where an entry's directory record stands. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = view.getUint32(bytes.length - 6, true);
  for (;;) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** A plain .docx in which some bytes of an entry's directory record (and optionally its local header) are set. */
function patched(name: string, change: (view: DataView, entry: number, local: number) => void, source = changed({})): Uint8Array {
  const bytes = source.slice();
  const view = new DataView(bytes.buffer);
  const entry = directoryEntry(bytes, name);
  change(view, entry, view.getUint32(entry + 42, true));
  return bytes;
}

/** A name of the same length in both places, written byte by byte. */
function renamed(from: string, to: string): Uint8Array {
  return patched(
    from,
    (view, entry, local) => {
      strToU8(to).forEach((byte, i) => {
        view.setUint8(entry + 46 + i, byte);
        view.setUint8(local + 30 + i, byte);
      });
    },
    changed({ [from]: 'x' }),
  );
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, i) => bytes.set([char.charCodeAt(0), 0], 1024 + 128 + 2 * i));
  return bytes;
}

function document(content: string, before = ''): string {
  return `${before}<w:document xmlns:w="${w}"><w:body>${content}</w:body></w:document>`;
}

const main = 'word/document.xml';
const laughs = `<!DOCTYPE lolz [<!ENTITY a "哈哈">${['b', 'c', 'd', 'e'].map((name, i) => `<!ENTITY ${name} "${`&${'abcd'[i]};`.repeat(50)}">`).join('')}]>`;

describe('打不开的文件各有一句话', () => {
  test.each<[name: string, kind: OpenFaultKind, bytes: () => Uint8Array]>([
    ['空文件', 'not-docx', () => new Uint8Array()],
    ['纯文本', 'not-docx', () => strToU8('关于某县司法局的汇报')],
    ['扁平 XML', 'not-docx', () => strToU8(document(p('字')))],
    ['只有 PK 两个字母', 'damaged', () => strToU8('PK')],
    ['普通压缩包', 'not-docx', () => zipped({ 'a.txt': '一' })],
    ['表格文件', 'not-docx', () => changed({ [main]: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' })],
    ['没有内容类型', 'not-docx', () => changed({ '[Content_Types].xml': null })],
    ['没有总关系', 'not-docx', () => changed({ '_rels/.rels': null })],
    ['旧版 .doc', 'old-format', () => compoundFile('WordDocument')],
    ['有密码的 .docx', 'encrypted', () => compoundFile('EncryptedPackage')],
    ['旧版表格', 'not-docx', () => compoundFile('Workbook')],
    ['正文部件不在', 'damaged', () => changed({ [main]: null })],
    ['没有 body', 'damaged', () => changed({ [main]: `<w:document xmlns:w="${w}"/>` })],
    ['200 MB', 'too-large', () => new Uint8Array(200 * 1024 * 1024)],
    ['截断', 'damaged', () => changed({}).subarray(0, 700)],
    ['正文 XML 不完整', 'damaged', () => changed({ [main]: document(p('字')).slice(0, -20) })],
    ['标签交错', 'damaged', () => changed({ [main]: document('<w:p><w:r></w:p></w:r>') })],
    ['没有声明的前缀', 'damaged', () => changed({ [main]: document('<x:p/>') })],
    ['没有定义的实体', 'damaged', () => changed({ [main]: document('<w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p>') })],
    ['不是 UTF-8', 'damaged', () => changed({ [main]: new Uint8Array([...strToU8('<a>'), 0xc4, 0xe3, ...strToU8('</a>')]) })],
    ['样式表 XML 坏了', 'damaged', () => changed({ 'word/styles.xml': '<w:styles' })],
    ['空的正文部件', 'damaged', () => changed({ [main]: '' })],
    ['外部实体', 'unsafe', () => changed({ [main]: document(p('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>') })],
    ['实体炸弹', 'unsafe', () => changed({ [main]: document(p('&e;'), laughs) })],
    ['关系部件里的文档类型', 'unsafe', () => changed({ '_rels/.rels': `<!DOCTYPE r>${plain['_rels/.rels']}` })],
    ['样式表里的文档类型', 'unsafe', () => changed({ 'word/styles.xml': `<!DOCTYPE r SYSTEM "http://example.com/"><w:styles xmlns:w="${w}"/>` })],
    ['嵌套上万层', 'unsafe', () => changed({ [main]: document('<w:p>'.repeat(20_000) + '</w:p>'.repeat(20_000)) })],
    ['上万个属性', 'damaged', () => changed({ [main]: document(`<w:p ${Array.from({ length: 10_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`) })],
    ['压缩炸弹', 'unsafe', () => changed({ [main]: document('<w:p/>'.repeat(8_000_000)) })],
    ['图片里的压缩炸弹', 'unsafe', () => patched('word/media/a.png', (view, entry) => view.setUint32(entry + 24, 100_000_000, true), changed({ 'word/media/a.png': new Uint8Array(100_000) }))],
    ['元素太多', 'too-large', () => changed({ [main]: document('<w:p/>'.repeat(900_000)) })],
    ['声明的大小不到实际', 'unsafe', () => patched(main, (view, entry) => view.setUint32(entry + 24, 50, true), changed({ [main]: document(p('字'.repeat(2_000))) }))],
    ['声明的大小超过实际', 'damaged', () => patched(main, (view, entry) => view.setUint32(entry + 24, 5_000, true))],
    ['声明为几个 GB', 'unsafe', () => patched(main, (view, entry) => view.setUint32(entry + 24, 0xfffffffe, true))],
    ['校验和不对', 'damaged', () => patched(main, (view, entry) => view.setUint32(entry + 16, 1, true))],
    ['加密的条目', 'encrypted', () => patched(main, (view, entry) => view.setUint16(entry + 8, 1, true))],
    ['不认识的压缩方法', 'damaged', () => patched(main, (view, entry) => view.setUint16(entry + 10, 99, true))],
    ['两个条目共用数据', 'unsafe', () => patched('word/styles.xml', (view, entry) => view.setUint32(entry + 42, view.getUint32(entry + 42, true) - 20, true), overlapping())],
    ['条目指到文件外', 'damaged', () => patched(main, (view, entry) => view.setUint32(entry + 42, 0x7fffffff, true))],
    ['条目数据超出文件', 'damaged', () => patched(main, (view, entry) => { view.setUint32(entry + 20, 1_000_000, true); view.setUint32(entry + 24, 1_000_000, true); })],
    ['目录里的名字和数据前的名字不同', 'unsafe', () => patched('word/styles.xml', (view, entry) => view.setUint8(entry + 46, 0x58))],
    ['上级目录', 'unsafe', () => changed({ '../evil.xml': 'x' })],
    ['藏在中间的上级目录', 'unsafe', () => changed({ 'word/../../evil.xml': 'x' })],
    ['绝对路径', 'unsafe', () => changed({ '/etc/evil.xml': 'x' })],
    ['盘符', 'unsafe', () => changed({ 'C:evil.xml': 'x' })],
    ['反斜杠', 'unsafe', () => changed({ 'word\\evil.xml': 'x' })],
    ['空的一级', 'unsafe', () => changed({ 'word//evil.xml': 'x' })],
    ['同名两次', 'unsafe', () => renamed('word/styleX.xml', 'word/styles.xml')],
    ['只差大小写', 'unsafe', () => changed({ 'word/Document.xml': 'x' })],
    ['条目上万', 'unsafe', () => changed(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`m/${i}`, ''])))],
    ['64 位的不可能大小', 'unsafe', () => zip64(0xffffffff)],
  ])('%s：%s', (_, kind, bytes) => {
    expect(openPackage(bytes())).toEqual({ ok: false, fault: openFault(kind) });
  });

  test('每句话都说明怎么办，不用感叹号', () => {
    for (const kind of ['not-docx', 'too-large', 'unsafe', 'damaged', 'encrypted', 'old-format'] as const) {
      expect(openFault(kind).message.zh).toMatch(/[，。]请.*。$/);
      expect(openFault(kind).message.en).toMatch(/Please .*\.$/);
      expect(openFault(kind).message.zh + openFault(kind).message.en).not.toMatch(/[！!]/);
    }
  });

  test('没有关系到的坏部件不妨碍打开，要用时才报', () => {
    const pkg = opened(changed({ 'customXml/item1.xml': '<broken' }));
    expect(readDraft(pkg).paragraphs).toHaveLength(1);
    expect(() => pkg.xml('customXml/item1.xml')).toThrow('customXml/item1.xml');
  });

  test('64 位记录写得对的照常打开', () => {
    const pkg = opened(zip64(0));
    expect(readDraft(pkg).paragraphs[0]?.text).toBe('正文');
  });

  test('任意改动、任意截断都只得到一个结果，不抛异常（性质）', () => {
    const bytes = docx({ body: p('正文') + p('第二段', '<w:jc w:val="center"/>'), styles: '', numbering: '' });
    const at = fc.nat(bytes.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(at, fc.nat(255)), { maxLength: 12 }), fc.option(at), (changes, end) => {
        const broken = bytes.slice(0, end ?? bytes.length);
        for (const [place, byte] of changes) broken[place % Math.max(broken.length, 1)] = byte;
        const result = openPackage(broken);
        if (result.ok) readDraft(result.pkg);
        else expect(result.fault.message.zh).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });
});

/** A .docx whose styles part holds, in the bytes before its own header, another header of the same name. */
function overlapping(): Uint8Array {
  const bytes = changed({});
  const view = new DataView(bytes.buffer);
  const entry = directoryEntry(bytes, 'word/styles.xml');
  const local = view.getUint32(entry + 42, true);
  bytes.copyWithin(local - 20, local, local + 30 + 'word/styles.xml'.length);
  return bytes;
}

/** A .docx whose last entry keeps its sizes in a zip64 field; `high` is the upper half of the unpacked size. */
function zip64(high: number): Uint8Array {
  const source = changed({});
  const view = new DataView(source.buffer, source.byteOffset);
  const start = view.getUint32(source.length - 6, true);
  const entry = directoryEntry(source, 'word/styles.xml');
  const cut = entry + 46 + 'word/styles.xml'.length;
  const bytes = new Uint8Array(source.length + 20);
  bytes.set(source.subarray(0, cut));
  bytes.set(source.subarray(cut), cut + 20);
  const out = new DataView(bytes.buffer);
  out.setUint16(entry + 30, 20, true);
  out.setUint16(cut, 1, true);
  out.setUint16(cut + 2, 16, true);
  out.setUint32(cut + 4, view.getUint32(entry + 24, true), true);
  out.setUint32(cut + 8, high, true);
  out.setUint32(cut + 12, view.getUint32(entry + 20, true), true);
  out.setUint32(entry + 20, 0xffffffff, true);
  out.setUint32(entry + 24, 0xffffffff, true);
  out.setUint32(bytes.length - 10, view.getUint32(source.length - 10, true) + 20, true);
  out.setUint32(bytes.length - 6, start, true);
  return bytes;
}
