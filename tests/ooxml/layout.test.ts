import { gb9704 } from '../../src/draft/layout/gb9704';
import type { LayoutRole } from '../../src/draft/layout/template';
import { newDocx } from '../../src/ooxml/empty';
import { applyLayout, type LayoutReport } from '../../src/ooxml/layout/apply';
import { readDraft } from '../../src/ooxml/read';
import { docx, opened, p, r } from './docx';
import { faultsOfFiles } from './judged';

const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const numbering = '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const body = [
  p('对照检查材料', '<w:jc w:val="left"/><w:spacing w:line="400"/>'),
  `<w:p><w:pPr>${list}</w:pPr>${r('存在的问题', '<w:b/><w:color w:val="FF0000"/><w:sz w:val="28"/>')}</w:p>`,
  `<w:p>${r('学习', '<w:rFonts w:eastAsia="宋体"/><w:b/><w:sz w:val="24"/>')}${r('不够。')}</w:p>`,
  p('\u3000\u3000已有空格。'),
  `<w:p>${r('图')}<w:r><w:pict/></w:r></w:p>`,
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p('格')}</w:tc></w:tr></w:tbl>`,
  p('尾'),
].join('');
const roles: readonly (LayoutRole | null)[] = ['title', 'heading1', 'body', 'body', 'body', null, 'date'];

function laidOut(bytes: Uint8Array): { readonly report: LayoutReport; readonly bytes: Uint8Array; xml(part: string): string } {
  const pkg = opened(bytes);
  const before = readDraft(pkg);
  const report = applyLayout(pkg, gb9704, roles);
  const after = opened(pkg.save());
  expect(readDraft(after).paragraphs.map(({ label, text }) => label + text)).toEqual(before.paragraphs.map(({ label, text }) => label + text));
  return { report, bytes: pkg.save(), xml: (part) => new TextDecoder().decode(after.bytes(part) ?? new Uint8Array()) };
}

test('GB/T 9704-2012：纸张、边距、行数、页码、各级标题和正文的样式', async () => {
  const done = laidOut(newDocx({ body, numbering, styles: '' }));
  expect(done.report).toEqual({ paragraphs: 6, left: 0, landscape: 0, pageNumber: true });
  const document = done.xml('word/document.xml');
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  // 37, 26, 35, 28 mm.
  expect(document).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850"');
  // 225 mm / 22 lines, rounded down to 28.95 points.
  expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  const styles = done.xml('word/styles.xml');
  const style = (id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
  expect(style('Normal')).toContain('w:eastAsia="仿宋_GB2312"');
  expect(style('Normal')).toContain('<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/><w:ind w:left="0" w:rightChars="0" w:right="0" w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>');
  expect(style('Title')).toMatch(/firstLineChars="0".*w:jc w:val="center".*方正小标宋简体.*<w:sz w:val="44"\/>/s);
  expect(style('Heading1')).toMatch(/w:outlineLvl w:val="0".*黑体.*<w:b w:val="0"\/>.*w:color w:val="auto".*<w:sz w:val="32"\/>/s);
  expect(style('Heading2')).toContain('楷体_GB2312');
  expect(style('Heading3')).toContain('仿宋_GB2312');
  expect(style('Header')).toContain('<w:spacing w:line="240" w:lineRule="auto"/>');
  for (const [part, side] of [['word/footerOdd.xml', 'right'], ['word/footerEven.xml', 'left']] as const) {
    expect(done.xml(part)).toMatch(new RegExp(`w:jc w:val="${side}".*宋体.*w:sz w:val="28".*— .* PAGE .* —`, 's'));
  }
  expect(done.xml('word/settings.xml')).toContain('<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>');
  expect(await faultsOfFiles(done.bytes)).toEqual([]);
}, 60_000);

test('段落：样式代替原来的字体字号，正文里的加粗、列表、手打的空格、图片、表格各得其所', () => {
  const done = laidOut(newDocx({ body, numbering, styles: '' })).xml('word/document.xml').replaceAll(' xml:space="preserve"', '');
  expect(done).toContain('<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>对照检查材料');
  expect(done).toContain(`<w:p><w:pPr><w:pStyle w:val="Heading1"/>${list}<w:ind w:left="0" w:rightChars="0" w:right="0" w:firstLineChars="200" w:firstLine="640"/></w:pPr><w:r><w:t>存在的问题`);
  expect(done).toContain('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>学习</w:t></w:r><w:r><w:t>不够。');
  expect(done).toContain('<w:ind w:left="0" w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:r><w:t>\u3000\u3000已有空格');
  expect(done).toContain('<w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t>图');
  expect(done).toContain('<w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:r><w:t>格');
});

test('没有样式表的文件、已有页脚的文件', () => {
  const bare = laidOut(docx({ body: body.replace(list, '') }));
  expect(bare.xml('word/styles.xml')).toContain('w:styleId="Heading1"');
  const footed = opened(newDocx({ body, numbering, styles: '' }));
  applyLayout(footed, gb9704, roles);
  expect(laidOut(footed.save()).report).toMatchObject({ pageNumber: false });
});
