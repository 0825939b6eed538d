import { readOrder } from '../../src/cli/order';

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '');

test('check：选项可以写在文件前后，不写的有默认值', () => {
  const plain = { kind: 'check', files: ['甲.docx'], genre: null, pack: null, place: null, settings: null, words: null, format: 'text', failOn: 'error', lang: 'zh' };
  expect(readOrder(words('check 甲.docx'))).toEqual(plain);
  expect(readOrder(words('check --format=json 甲.docx --fail-on warning --lang en'))).toEqual({ ...plain, format: 'json', failOn: 'warning', lang: 'en' });
  expect(readOrder(words('check --genre team-review --aspects 2023-theme --place 湖北省孝感市 甲.docx 乙.txt'))).toEqual({
    ...plain,
    files: ['甲.docx', '乙.txt'],
    genre: 'team-review',
    pack: '2023-theme',
    place: '湖北省孝感市',
  });
  expect(readOrder(words('check --genre other 甲.docx'))).toEqual({ ...plain, genre: 'other' });
  expect(readOrder(words('check -- --甲.docx'))).toEqual({ ...plain, files: ['--甲.docx'] });
  expect(readOrder(words('--lang en check 甲.docx'))).toEqual({ ...plain, lang: 'en' });
});

test('其他命令', () => {
  expect(readOrder(['rules'])).toEqual({ kind: 'rules', format: 'text', lang: 'zh' });
  expect(readOrder(words('genres --format json'))).toEqual({ kind: 'genres', format: 'json', lang: 'zh' });
  expect(readOrder(['--version'])).toEqual({ kind: 'version' });
  expect(readOrder(['--help'])).toEqual({ kind: 'help', command: null, lang: 'zh' });
  expect(readOrder(words('check -h --lang en'))).toMatchObject({ kind: 'help', command: { name: 'check' }, lang: 'en' });
});

const refusals: readonly (readonly [string, string, string])[] = [
  ['', '请写出命令，用法见 zhangfa --help。', 'Please name a command; see zhangfa --help.'],
  ['jiancha', '不认识命令“jiancha”，可以用的有：check、measures、ledger、scaffold、fix、comment、layout、template、rules、genres。', 'Unknown command “jiancha”; possible are: check, measures, ledger, scaffold, fix, comment, layout, template, rules, genres.'],
  ['check', '请写出要检查的文件，例如：zhangfa check 材料.docx', 'Please name the files to check, for example: zhangfa check draft.docx'],
  ['check a.txt --format xml', '不认识 --format 的值“xml”，可以用的有：text、json。', 'Unknown value of --format “xml”; possible are: text, json.'],
  ['check a.txt --fail-on never', '不认识 --fail-on 的值“never”，可以用的有：error、warning、advice。', 'Unknown value of --fail-on “never”; possible are: error, warning, advice.'],
  ['check a.txt --format', '--format 后面要写明内容（text、json）。', '--format needs a value (text, json).'],
  ['check a.txt --place=', '--place 后面要写明内容（某省某市某县）。', '--place needs a value (某省某市某县).'],
  ['check --genre --format json a.txt', '--genre 后面要写明内容（ID）。', '--genre needs a value (ID).'],
  ['check a.txt --help=yes', '--help 后面不带内容。', '--help takes no value.'],
  ['rules a.txt', 'zhangfa rules 后面不用写文件。', 'zhangfa rules takes no files.'],
];

test.each(refusals)('zhangfa %s → %s', (line, zh, en) => {
  expect(readOrder(words(line))).toEqual({ kind: 'refused', message: { zh, en }, lang: 'zh' });
});

const unknownValues: readonly (readonly [string, readonly string[]])[] = [
  ['check a.txt --genre 讲话', ['讲话', 'team-review', 'personal-review', 'conference-speech', 'other']],
  ['check a.txt --aspects 2018', ['2018', '2023-theme', 'rectification-four']],
  ['check a.txt --fix', ['--fix', '--genre', '--aspects', '--place', '--format', '--fail-on', '--lang', '--help']],
  ['check a.txt -x', ['-x', '--help']],
  ['rules --fail-on error', ['--fail-on', '--format']],
  ['--genre other', ['--genre', '--help', '--version']],
  ['check a.txt --genre conference-speech --aspects 2023-theme', ['conference-speech', 'team-review']],
  ['check a.txt --__proto__', ['--__proto__', '--help']],
];

test.each(unknownValues)('zhangfa %s：一句话说明可以用什么', (line, said) => {
  const order = readOrder(words(line));
  expect(order.kind).toBe('refused');
  if (order.kind !== 'refused') return;
  for (const word of said) expect(order.message.zh).toContain(word);
  expect(order.message.zh).not.toContain('\n');
});

test('拒绝时也按 --lang 说话', () => {
  expect(readOrder(words('check --lang en --nothing'))).toMatchObject({ kind: 'refused', lang: 'en' });
});
