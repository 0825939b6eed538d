import { strFromU8, unzipSync } from 'fflate';
import { readDraft } from '../../src/ooxml/read';
import { docxOfTable, tableXml, type PlainTable } from '../../src/ooxml/table';
import { workbookOf } from '../../src/ooxml/workbook';
import { parseXml } from '../../src/ooxml/xml';
import { opened } from './docx';
import { faultsOfFiles } from './judged';

const table: PlainTable = {
  title: '整改台账',
  head: ['序号', '存在问题', '整改措施'],
  rows: [
    ['1', '学习<不够>“系统”&', '每月1次\n每季1评'],
    ['2', '=1+1', ''],
  ],
  widths: [6, 28, 40],
};

test('.docx：标题和真正的表格，读得回来', () => {
  const { paragraphs } = readDraft(opened(docxOfTable(table)));
  expect(paragraphs.map(({ text, tableDepth }) => [tableDepth, text])).toEqual([
    [0, '整改台账'],
    ...['序号', '存在问题', '整改措施', '1', '学习<不够>“系统”&', '每月1次', '每季1评', '2', '=1+1', ''].map((text) => [1, text]),
    [0, ''],
  ]);
});

test('.docx：横向 A4，首行在每页重复，行不跨页，列宽合起来是整幅', () => {
  const xml = strFromU8(unzipSync(docxOfTable(table))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
  expect(widths).toEqual([1181, 5512, 7875]);
});

test('.docx 合乎 Open XML SDK 的检验', async () => {
  expect(await faultsOfFiles(docxOfTable(table), docxOfTable({ ...table, rows: [] }))).toEqual([]);
}, 60_000);

test('没有列的表格不写', () => {
  expect(() => tableXml({ title: '', head: [], rows: [], widths: [] }, 100)).toThrow(RangeError);
  expect(() => workbookOf({ title: '', head: [], rows: [], widths: [] })).toThrow(RangeError);
});

function sheet(of: PlainTable): { readonly name: string; readonly cells: Record<string, string> } {
  const files = unzipSync(workbookOf(of));
  for (const [name, content] of Object.entries(files)) expect({ name, root: parseXml(name, content).documentElement !== null }).toEqual({ name, root: true });
  const bytes = files['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  expect(strFromU8(bytes)).not.toContain('<f>');
  const root = parseXml('sheet1.xml', bytes).documentElement;
  const cells = Object.fromEntries([...(root?.getElementsByTagName('c') ?? [])].map((cell) => [cell.getAttribute('r') ?? '', `${cell.getAttribute('t') ?? 'n'}:${cell.textContent ?? ''}`]));
  return { name: /<sheet name="([^"]*)"/.exec(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()))?.[1] ?? '', cells };
}

test('.xlsx：序号是数，其余是字，公式样的字也只是字', () => {
  const { name, cells } = sheet(table);
  expect(name).toBe('整改台账');
  expect(cells).toEqual({
    A1: 'inlineStr:序号',
    B1: 'inlineStr:存在问题',
    C1: 'inlineStr:整改措施',
    A2: 'n:1',
    B2: 'inlineStr:学习<不够>“系统”&',
    C2: 'inlineStr:每月1次\n每季1评',
    A3: 'n:2',
    B3: 'inlineStr:=1+1',
    C3: 'inlineStr:',
  });
});

test.each([
  ['问题/措施[1]?', '问题 措施 1'],
  ['', 'Sheet1'],
  ["'引'", '引'],
  ['长'.repeat(40), '长'.repeat(31)],
])('.xlsx 的表名：%s → %s', (title, name) => {
  expect(sheet({ ...table, title }).name).toBe(name);
});

test('.xlsx：超过二十六列', () => {
  const head = Array.from({ length: 28 }, (_, i) => `列${i}`);
  expect(sheet({ title: '宽', head, rows: [], widths: [] }).cells).toMatchObject({ Z1: 'inlineStr:列25', AA1: 'inlineStr:列26', AB1: 'inlineStr:列27' });
});
