import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../../src/ooxml/read';
import { opened } from '../ooxml/docx';
import { REVIEW } from '../measures/reading';
import { folder, zhangfa } from './support';

const { path, put } = folder();

interface Told {
  readonly problem: string;
  readonly paragraph?: number;
  readonly aspect: string;
  readonly field: string | null;
  readonly measures: readonly { readonly id: string; readonly symptom: string | null; readonly text: string }[];
}

const json = (...words: string[]): readonly Told[] => JSON.parse(zhangfa('measures', ...words, '--format', 'json').out) as readonly Told[];

test('一个问题：说出方面、措施和为什么', () => {
  const { code, out } = zhangfa('measures', '--problem', '一是理论学习浅尝辄止，满足于看标题。');
  expect(code).toBe(0);
  expect(out).toMatch(/^问题：理论学习浅尝辄止，满足于看标题\n方面：理论学习\n {2}1\. 针对理论学习浅尝辄止/);
  expect(out).toContain('对应“理论学习浅尝辄止” · 同一方面');
});

test('JSON：按方面、领域、材料和条数', () => {
  const [one] = json('--problem', '请假外出审批把关不严', '--field', '社区矫正', '--genre', 'inspection-report', '--limit', '5');
  expect(one?.field).toBe('correction');
  expect(one?.measures).toHaveLength(5);
  expect(one?.measures.every(({ id }) => id.startsWith('correction-'))).toBe(true);
  const [other] = json('--problem', '要求不严', '--aspect', '意识形态');
  expect(other?.aspect).toBe('ideology');
  expect(other?.measures[0]?.id).toMatch(/^ideology-/);
});

test('一份文稿：每个问题都有，不重复', () => {
  const told = json('--file', put('材料.txt', REVIEW));
  expect(told.map(({ problem, paragraph }) => [paragraph, problem])).toEqual([
    [3, '学习不够系统'],
    [3, '学用结合不紧'],
    [4, '政治敏锐性不强，对苗头性问题反应偏慢'],
  ]);
  const ids = told.flatMap(({ measures }) => measures.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(told[0]?.measures[0]?.text).toMatch(/^针对学习不够系统的问题，领导班子/);
});

test.each([
  [['measures'], '请写出问题'],
  [['measures', '--problem', ''], '--problem 后面要写明内容'],
  [['measures', '--problem', '  '], '请写出一个问题'],
  [['measures', '--problem', '本人不存在违规经商办企业情况'], '说明没有问题'],
  [['measures', '--problem', '学习不够。'.repeat(100)], '一次请只写一个问题'],
  [['measures', '--problem', '学习不够', '--aspect', '天文'], '不认识 --aspect 的值“天文”'],
  [['measures', '--problem', '学习不够', '--field', 'x'], '不认识 --field 的值“x”'],
  [['measures', '--problem', '学习不够', '--genre', 'novel'], '不认识 --genre 的值“novel”'],
  [['measures', '--problem', '学习不够', '--limit', '0'], '--limit 要写 1 到 20'],
  [['measures', '--problem', '学习不够', '--file', 'a.txt'], '只能写一个'],
  [['measures', '--file', 'a.txt', '--aspect', 'theory'], '只和 --problem 一起用'],
  [['measures', '学习不够'], '问题写在 --problem 后面'],
  [['measures', '--file', '没有这个文件.docx'], '没有这个文件.docx：'],
  [['ledger'], '请写出一个文件'],
  [['ledger', 'a.txt'], '请用 -o 写明'],
  [['ledger', 'a.txt', '-o', 'a.pdf'], '只能写成 .docx、.xlsx 或 .csv'],
  [['ledger', 'a.txt', '-o', 'b.csv', '--columns', '颜色'], '不认识 --columns 的值“颜色”'],
  [['ledger', 'a.csv', '-o', './a.csv'], '不能覆盖材料本身'],
] as const)('看不懂就说一句，退出码 2：%j', (words, message) => {
  const { code, out, err } = zhangfa(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('没有问题的文稿，不列台账', () => {
  const file = put('通知.txt', '关于开会的通知\n请按时参加。');
  expect(zhangfa('ledger', file, '-o', join(path, '空.csv')).err).toContain('没有读到存在的问题');
  expect(zhangfa('measures', '--file', file).err).toContain('没有读到存在的问题');
});

test('台账写成 .csv、.xlsx、.docx', () => {
  const file = put('材料2.txt', REVIEW);
  const [csv, xlsx, docx] = ['台账.csv', '台账.xlsx', '台账.docx'].map((name) => join(path, name)) as [string, string, string];
  expect(zhangfa('ledger', file, '-o', csv, '--columns', '序号,存在问题')).toMatchObject({ code: 0, out: `${csv}：整改台账，3 个问题，其中 1 个没有读到对应的措施；没有写明的留作【】。\n` });
  expect(readFileSync(csv, 'utf8')).toBe('\uFEFF序号,存在问题\r\n1,学习不够系统\r\n2,学用结合不紧\r\n3,政治敏锐性不强，对苗头性问题反应偏慢\r\n');
  expect(zhangfa('ledger', file, '--out', xlsx, '--kind', 'duties').code).toBe(0);
  expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe('PK');
  expect(zhangfa('ledger', file, '-o', docx, '--kind', 'measures').code).toBe(0);
  expect(readDraft(opened(readFileSync(docx))).paragraphs.map(({ text }) => text).slice(0, 6)).toEqual(['措施清单', '序号', '对照方面', '存在问题', '整改措施', '整改时限']);
});

test('写不进去就说，材料不动', () => {
  const file = put('材料3.txt', REVIEW);
  writeFileSync(join(path, '挡'), '');
  const { code, err } = zhangfa('ledger', file, '-o', join(path, '挡', '台账.csv'));
  expect(code).toBe(2);
  expect(err).toContain('写不进去');
  expect(readFileSync(file, 'utf8')).toBe(REVIEW);
});
