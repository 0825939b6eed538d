import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/cli/read-file';
import { draftOfText } from '../../src/draft/draft';
import { docxOfDraft } from '../../src/ooxml/write';
import { folder } from './support';

const { path, put } = folder();
const text = '一、存在的问题\n学习抓得不紧。';
const docx = (): Uint8Array => docxOfDraft(draftOfText(text));
const lines = (file: string): readonly string[] => {
  const read = readFile(file);
  if (!read.ok) throw new Error(read.message.zh);
  return read.draft.paragraphs.map((paragraph) => paragraph.text);
};

test('.docx 和 .txt 读成同样的段落，扩展名不分大小写', () => {
  expect(lines(put('甲.docx', docx()))).toEqual(text.split('\n'));
  expect(lines(put('乙.TXT', text))).toEqual(text.split('\n'));
  expect(readFile(join(path, '甲.docx'))).toMatchObject({ unit: 'paragraph' });
  expect(readFile(join(path, '乙.TXT'))).toMatchObject({ unit: 'line' });
});

test('空的 .txt 是一个空段，一行很长的 .txt 也读', () => {
  expect(lines(put('空.txt', ''))).toEqual(['']);
  expect(lines(put('长.txt', '学'.repeat(1_000_000)))).toHaveLength(1);
});

test('改了扩展名的 .docx 照读', () => {
  expect(lines(put('改名.doc', docx()))).toEqual(text.split('\n'));
});

const compound = (): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('WordDocument', 'utf16le'), 512);
  return bytes;
};

const refused: readonly (readonly [string, () => string, string])[] = [
  ['没有的文件', () => join(path, '没有.docx'), '没有这个文件，请核对路径和文件名。'],
  ['文件下面的文件', () => join(put('是文件.txt', text), '甲.txt'), '没有这个文件，请核对路径和文件名。'],
  ['文件夹', () => dir('文件夹.docx'), '这是文件夹，请写出里面要检查的文件。'],
  ['空的 .docx', () => put('空.docx', ''), '这不是 .docx 文档，请选择用 Word 或 WPS 保存的 .docx 文件。'],
  ['断了一半的 .docx', () => put('断.docx', docx().slice(0, 900)), '文件已损坏，无法读取。请在 Word 中打开并修复，另存为 .docx 后再试。'],
  ['当作 .docx 的文字', () => put('文字.docx', text), '这不是 .docx 文档，请选择用 Word 或 WPS 保存的 .docx 文件。'],
  ['旧版 .doc', () => put('旧.doc', compound()), '这是旧版 .doc 文件，请在 Word 中另存为 .docx 后再打开。'],
  ['当作 .docx 的旧版文件', () => put('旧.docx', compound()), '这是旧版 .doc 文件，请在 Word 中另存为 .docx 后再打开。'],
  ['内容是网页的 .doc', () => put('网页.doc', '<html></html>'), '这是旧版 .doc 文件，请在 Word 中另存为 .docx 后再打开。'],
  ['当作 .txt 的 .docx', () => put('压缩.txt', docx()), '这不是纯文本文件，请另存为 UTF-8 编码的 .txt 后再检查。'],
  ['别的格式', () => put('表.xlsx', docx()), '只能检查 .docx 和 .txt 文件，请另存为其中一种。'],
  ['没有扩展名', () => put('材料', text), '只能检查 .docx 和 .txt 文件，请另存为其中一种。'],
];

test.each(refused)('%s：不读，一句话说明', (_name, file, zh) => {
  expect(readFile(file())).toMatchObject({ ok: false, message: { zh, en: expect.stringMatching(/^[A-Z][^\n]*\.$/) } });
});

function dir(name: string): string {
  const made = join(path, name);
  mkdirSync(made);
  return made;
}
