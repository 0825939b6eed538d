import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';
import { emptyPackage, openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docx, draftOf, opened, p, partsOf, w, zipped } from './docx';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function addParagraph(pkg: ReturnType<typeof opened>): void {
  const tree = pkg.xml(pkg.mainPart);
  const body = tree?.documentElement?.firstChild;
  body?.insertBefore(tree!.createElementNS(w, 'w:p'), body.firstChild);
  pkg.touch(pkg.mainPart);
}

describe('打开', () => {
  test('空文档有一个空段落和内置样式', () => {
    const pkg = emptyPackage();
    expect(readDraft(pkg).paragraphs.map(({ text, style }) => [text, style])).toEqual([['', 'Normal']]);
    expect(pkg.related(pkg.mainPart, `${office}/styles`)).toBe('word/styles.xml');
  });

  test('正文按关系找，不看名字；目标可以是绝对路径，名字不分大小写', () => {
    const parts = partsOf({ body: p('正文') });
    const renamed = {
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace('/word/document.xml', '/wps/Main1.xml'),
      '_rels/.rels': parts['_rels/.rels']!.replace('"word/document.xml"', '"/WPS/main1.xml"'),
      'wps/Main1.xml': parts['word/document.xml']!,
    };
    const pkg = opened(zipped(renamed));
    expect(pkg.mainPart).toBe('wps/Main1.xml');
    expect(readDraft(pkg).paragraphs[0]?.text).toBe('正文');
  });

  test('Strict 格式一样读', () => {
    const body = p('标题', '<w:pStyle w:val="1"/>');
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
    const strict = Object.fromEntries(
      Object.entries(partsOf({ body, styles })).map(([name, text]) => [
        name,
        text.replaceAll(w, 'http://purl.oclc.org/ooxml/wordprocessingml/main').replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ]),
    );
    const pkg = opened(zipped(strict));
    expect(pkg.strict).toBe(true);
    expect(readDraft(pkg)).toEqual(draftOf({ body, styles }));
    pkg.relate(pkg.mainPart, `${office}/comments`, 'word/comments.xml');
    expect(pkg.relationships(pkg.mainPart).map(({ type }) => type)).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/comments');
  });

  test('UTF-16 的部件能读，改过之后写成 UTF-8', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${partsOf({ body: p('正文') })['word/document.xml']}`;
    const utf16 = new Uint8Array(2 + 2 * text.length);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) utf16.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + 2 * i);
    const pkg = opened(zipped({ ...partsOf({ body: '' }), 'word/document.xml': utf16 }));
    expect(readDraft(pkg).paragraphs[0]?.text).toBe('正文');
    addParagraph(pkg);
    expect(strFromU8(pkg.bytes(pkg.mainPart)!)).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
  });

  test('关系指向没有的部件不碍事', () => {
    const parts = partsOf({ body: p('正文'), styles: '' });
    delete parts['word/styles.xml'];
    const pkg = opened(zipped(parts));
    expect(pkg.related(pkg.mainPart, `${office}/styles`)).toBeNull();
    expect(readDraft(pkg).paragraphs[0]?.text).toBe('正文');
  });

  test('文件前后的目录项、注释、未压缩的部件都接受', () => {
    const parts = partsOf({ body: p('正文') });
    const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 0 as const }] as const]));
    const bytes = zipSync({ 'word/': new Uint8Array(), ...files } as never);
    const pkg = opened(bytes);
    expect(pkg.names).toEqual(Object.keys(parts));
    addParagraph(pkg);
    expect(readDraft(opened(pkg.save())).paragraphs.map(({ text }) => text)).toEqual(['', '正文']);
  });
});

describe('保存', () => {
  test('什么都没动，原样还回', () => {
    const bytes = docx({ body: p('正文') });
    const pkg = opened(bytes);
    readDraft(pkg);
    pkg.touch('没有的部件');
    expect(pkg.save()).toBe(bytes);
  });

  test('动了一个部件，其余部件一个字节也不变，次序不变（性质）', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 });
    fc.assert(
      fc.property(names, fc.array(fc.uint8Array({ maxLength: 400 }), { minLength: 8, maxLength: 8 }), fc.constantFrom(0, 6), (media, contents, level) => {
        const files: Record<string, Uint8Array> = Object.fromEntries([
          ...media.slice(0, 3).map((name, i) => [`word/media/${name}.bin`, contents[i]!]),
          ...Object.entries(partsOf({ body: p('正文') })).map(([name, text]) => [name, strToU8(text)]),
          ...media.slice(3).map((name, i) => [`customXml/${name}.bin`, contents[3 + i]!]),
        ]);
        const pkg = opened(zipSync(files, { level: level as 0 | 6 }));
        addParagraph(pkg);
        pkg.put('word/新.bin', new Uint8Array([1, 2, 3]), 'application/octet-stream');
        const saved = unzipSync(pkg.save());
        expect(Object.keys(saved)).toEqual([...Object.keys(files), 'word/新.bin']);
        for (const [name, content] of Object.entries(files)) {
          if (name !== pkg.mainPart && name !== '[Content_Types].xml') expect([name, saved[name]]).toEqual([name, content]);
        }
        expect(strFromU8(saved['[Content_Types].xml']!)).toContain('PartName="/word/新.bin"');
        expect(openPackage(pkg.save()).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('改过的树写回：引用字符、回车、U+2028、名字空间都在', () => {
    const body = '<w:p><w:r><w:t xml:space="preserve">甲&#13;乙\u2028丙 &lt;&amp;&gt;\u0085</w:t></w:r></w:p>';
    const pkg = opened(docx({ body }));
    const before = readDraft(pkg).paragraphs[0]?.text;
    pkg.touch(pkg.mainPart);
    const again = opened(pkg.save());
    expect(again.xml(again.mainPart)?.getElementsByTagName('w:t')[0]?.textContent).toBe('甲\r乙\u2028丙 <&>\u0085');
    expect(readDraft(again).paragraphs[0]?.text).toBe(before);
  });

  test('改回原样也照写', () => {
    const pkg = opened(docx({ body: p('正文') }));
    pkg.put('word/media/a.png', new Uint8Array([1]), 'image/png');
    expect(opened(pkg.save()).contentType('word/media/a.png')).toBe('image/png');
    expect(opened(pkg.save()).bytes('word/media/A.PNG')).toEqual(new Uint8Array([1]));
  });
});

describe('关系', () => {
  test('同样的关系用同一个编号，新的编号不和别的相撞', () => {
    const pkg = opened(docx({ body: p('正文'), styles: '' }));
    const link = pkg.relate(pkg.mainPart, `${office}/hyperlink`, 'https://example.com/', true);
    expect(pkg.relate(pkg.mainPart, `${office}/hyperlink`, 'https://example.com/', true)).toBe(link);
    const tree = new DOMParser().parseFromString(`<w:comments xmlns:w="${w}"/>`, 'application/xml');
    pkg.put('word/comments.xml', tree, 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml');
    const comments = pkg.relate(pkg.mainPart, `${office}/comments`, 'word/comments.xml');
    expect(new Set([link, comments, 'rId1']).size).toBe(3);
    const again = opened(pkg.save());
    expect(again.related(again.mainPart, `${office}/comments`)).toBe('word/comments.xml');
    expect(again.relationships(again.mainPart).find(({ id }) => id === link)).toEqual({
      id: link, type: `${office}/hyperlink`, target: 'https://example.com/', external: true,
    });
  });

  test('没有关系部件的，第一次建立时补上', () => {
    const pkg = opened(docx({ body: p('正文'), styles: '' }));
    pkg.relate('word/styles.xml', `${office}/image`, 'word/media/a.png');
    expect(opened(pkg.save()).relationships('word/styles.xml')[0]?.target).toBe('word/media/a.png');
  });

  test('相对、绝对、上一级和反斜杠的目标', () => {
    const parts = partsOf({ body: p('正文') });
    const targets = ['media/a.png', '/word/media/b.png', '../customXml/c.xml', '..\\d.xml', '../../../e.xml'];
    parts['word/_rels/document.xml.rels'] =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map((target, i) => `<Relationship Id="r${i}" Type="t" Target="${target}"/>`).join('')}</Relationships>`;
    const pkg = opened(zipped(parts));
    expect(pkg.relationships(pkg.mainPart).map(({ target }) => target)).toEqual(['word/media/a.png', 'word/media/b.png', 'customXml/c.xml', 'd.xml', 'e.xml']);
  });
});

describe('快照', () => {
  test('还原到快照时的样子，可以还原多次', () => {
    const bytes = docx({ body: p('正文') });
    const pkg = opened(bytes);
    const start = pkg.snapshot();
    addParagraph(pkg);
    const one = pkg.snapshot();
    addParagraph(pkg);
    pkg.put('word/new.xml', strToU8('<x/>'), 'application/xml');
    expect(readDraft(pkg).paragraphs).toHaveLength(3);
    pkg.restore(one);
    expect(readDraft(pkg).paragraphs).toHaveLength(2);
    expect(pkg.bytes('word/new.xml')).toBeNull();
    addParagraph(pkg);
    pkg.restore(one);
    expect(readDraft(pkg).paragraphs).toHaveLength(2);
    pkg.restore(start);
    expect(pkg.save()).toBe(bytes);
  });

  test('没有变的部件保留自己的树', () => {
    const pkg = opened(docx({ body: p('正文'), styles: '' }));
    const styles = pkg.xml('word/styles.xml');
    const start = pkg.snapshot();
    addParagraph(pkg);
    pkg.restore(start);
    expect(pkg.xml('word/styles.xml')).toBe(styles);
  });
});
