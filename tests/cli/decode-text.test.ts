import { decodeText } from '../../src/cli/decode-text';

const text = '一、存在的问题\n学习抓得不紧。\n';
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'));
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const utf16 = (words: string): Buffer => Buffer.from(`\ufeff${words}`, 'utf16le');

const encodings: readonly (readonly [string, () => Uint8Array])[] = [
  ['UTF-8', () => utf8(text)],
  ['带 BOM 的 UTF-8', () => utf8(`\ufeff${text}`)],
  ['UTF-16 LE', () => utf16(text)],
  ['UTF-16 BE', () => utf16(text).swap16()],
  ['GBK', () => hex('d2bba1a2b4e6d4dab5c4cecacce20ad1a7cfb0d7a5b5c3b2bbbdf4a1a30a')],
];

test.each(encodings)('%s', (_name, bytes) => {
  expect(decodeText(bytes())).toEqual({ ok: true, text });
});

test('GB18030 的四字节汉字', () => {
  expect(decodeText(hex('d2bb8139ef30'))).toEqual({ ok: true, text: '一㐁' });
});

test('空文件是空文', () => {
  expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' });
});

test('断了尾的 UTF-8 不当作 GBK，坏的地方读成 �', () => {
  const long = '认真学习贯彻会议精神，扎实推进各项工作。';
  expect(decodeText(utf8(long).slice(0, -1))).toEqual({ ok: true, text: `${long.slice(0, -1)}�` });
});

const refused: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['既不是 UTF-8 也不是 GB18030', () => hex('ff80ff80ffff'), '文字编码无法识别'],
  ['UTF-16 断在半个字', () => utf16(text).subarray(0, -1), '文字编码无法识别'],
  ['二进制文件', () => hex('4d5a9000030000000400'), '这不是纯文本文件'],
  ['没有 BOM 的 UTF-16', () => Uint8Array.from(Buffer.from('abc\n', 'utf16le')), '这不是纯文本文件'],
];

test.each(refused)('%s：不读，说明怎么办', (_name, bytes, words) => {
  const decoded = decodeText(bytes());
  expect(decoded).toMatchObject({ ok: false, message: { zh: expect.stringContaining(words) } });
  expect(decoded).toMatchObject({ ok: false, message: { zh: expect.stringContaining('UTF-8'), en: expect.stringContaining('UTF-8') } });
});
