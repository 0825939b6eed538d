import { join } from 'node:path';
import type { JsonReport } from '../../src/cli/report-json';
import { draftOfText } from '../../src/draft/draft';
import { docxOfDraft } from '../../src/ooxml/write';
import { folder, zhangfa } from './support';

const { path, put } = folder();
const drafts = join(__dirname, '..', 'fixtures', 'drafts');

const sound = '关于做好防火工作的通知\n请各科室认真落实防火责任，安排好值班。';
const faulty = '关于做好防火工作的通知\n请各科室认真落实防火责任，按排好值班。';
const spaced = '关于做好防火工作的通知\n各科室对防火工作的系 统性认识不足，结合实际不够紧密。';

/** A .docx as the standard sets it, title and text, so that nothing is to be said of its layout. */
function official(text: string): Uint8Array {
  const { paragraphs, asides } = draftOfText(text);
  const set = paragraphs.map((paragraph, i) => ({ ...paragraph, format: { ...paragraph.format, alignment: i === 0 ? ('centered' as const) : ('justified' as const), fontSize: i === 0 ? 22 : 16 } }));
  return docxOfDraft({ paragraphs: set, asides });
}

/** The JSON lines that a command printed. */
function reports(...words: string[]): JsonReport[] {
  const { out } = zhangfa('check', '--format', 'json', ...words);
  return out.trimEnd().split('\n').map((line) => JSON.parse(line) as JsonReport);
}

describe('退出码', () => {
  const files = { 好: put('好.txt', sound), 错: put('错.txt', faulty), 空格: put('空格.txt', spaced), 无: join(path, '无.txt') };

  const table: readonly (readonly [string, readonly (keyof typeof files)[], string, number])[] = [
    ['没有问题', ['好'], 'advice', 0],
    ['有必须改的', ['错'], 'error', 1],
    ['只有建议改的，默认不算', ['空格'], 'error', 0],
    ['只有建议改的，按建议改算', ['空格'], 'warning', 1],
    ['按提示算，更重的也算', ['空格'], 'advice', 1],
    ['几个文件里有一个有问题', ['好', '错'], 'error', 1],
    ['有一个文件没能检查', ['错', '无', '好'], 'error', 2],
  ];

  test.each(table)('%s', (_name, names, failOn, code) => {
    const said = zhangfa('check', ...names.map((name) => files[name]), '--fail-on', failOn);
    expect(said).toMatchObject({ code, err: code === 2 ? expect.stringContaining('没有这个文件') : '' });
  });
});

test('一个文件没能检查：一句话，其余照查', () => {
  const missing = join(path, '没有.docx');
  const file = put('照查.txt', faulty);
  const { code, out, err } = zhangfa('check', missing, file);
  expect(err).toBe(`${missing}：没有这个文件，请核对路径和文件名。\n`);
  expect(out).toContain(`${file}：必须改 1 处，建议改 0 处，提示 0 处。`);
  expect(code).toBe(2);

  const json = zhangfa('check', missing, file, '--format', 'json', '--lang', 'en');
  expect(json.err).toBe(`${missing}: There is no such file. Please check the path and the name.\n`);
  const [first, second, ...more] = json.out.trimEnd().split('\n').map((line) => JSON.parse(line) as object);
  expect(first).toEqual({ file: missing, error: 'There is no such file. Please check the path and the name.' });
  expect(second).toMatchObject({ file, findings: [{ rule: 'wording/confusable' }] });
  expect(more).toEqual([]);
});

test('给人看的报告：按级别、按规则，摘句下面有脱字符，最后是小结', () => {
  const file = put('报告.txt', '关于做好防火工作的通知\n各科室对防火工作的系 统性认识不足，要按排好值班。\n要按排好巡查。\n');
  expect(zhangfa('check', file).out).toBe(
    `${file}
其他文书 · 42 字

必须改 · 2

  错别字和易混词  wording/confusable
  依据：现代汉语词典（第7版）（语言）

    第 2 行
      各科室对防火工作的系 统性认识不足，要按排好值班。
                                           ^^^^
      “按排”应为“安排”。
      可以：改为“安排”

    第 3 行
      要按排好巡查。
        ^^^^
      “按排”应为“安排”。
      可以：改为“安排”

建议改 · 1

  句子中间有多余空格  punctuation/space-between
  依据：汉字之间不留空格（语言）

    第 2 行
      各科室对防火工作的系 统性认识不足，要按排好值班。
                          ^
      “工作的系 统性认识”中间多了空格。
      可以：删去空格

${file}：必须改 2 处，建议改 1 处，提示 0 处。

`,
  );
});

test('没有问题也说一声；英文报告；几个文件有总数', () => {
  const one = put('一.txt', sound);
  const two = put('二.docx', official(faulty));
  expect(zhangfa('check', one).out).toBe(`${one}\n其他文书 · 30 字\n\n${one}：没有发现问题。\n\n`);
  const { out } = zhangfa('check', one, two, '--lang', 'en');
  expect(out).toContain('Must be changed · 1');
  expect(out).toContain('Paragraph 2');
  expect(out.trimEnd().split('\n').at(-1)).toBe('2 files checked: must be changed: 1, should be changed: 0, advice: 0.');
});

test('JSON：每个文件一行，位置按 UTF-16 单位，段落从 0 数', () => {
  const text = '关于做好𠀀村防火工作的通知\n请𠀀村按排好值班。';
  const [txt, docx, ...more] = reports(put('三.txt', text), put('三.docx', official(text)));
  expect(more).toEqual([]);
  const finding = {
    rule: 'wording/confusable',
    severity: 'error',
    message: '“按排”应为“安排”。',
    source: { tier: '语言', reference: '现代汉语词典（第7版）' },
    span: { paragraph: 1, start: 4, end: 6 },
    text: '按排',
    evidence: [],
    fixes: [{ title: '改为“安排”', safe: true, edits: [{ kind: 'replace', span: { paragraph: 1, start: 4, end: 6 }, text: '安排' }] }],
  };
  for (const report of [txt, docx]) {
    expect(Object.keys(report ?? {})).toEqual(['file', 'genre', 'aspects', 'outline', 'findings']);
    expect(report).toMatchObject({ genre: { id: 'other', evidence: [{ reason: expect.stringContaining('通知'), weight: expect.any(Number) }] }, aspects: null });
    expect(report?.findings).toEqual([finding]);
  }
});

test('JSON：认出的材料、对照方面和标题', () => {
  const [report] = reports(join(drafts, 'team-2023-sound.txt'));
  expect(report?.genre.id).toBe('team-review');
  expect(report?.genre.confidence).toBeGreaterThan(0.5);
  expect(report?.genre.evidence[0]).toEqual({ reason: expect.any(String), weight: expect.any(Number) });
  expect(report?.aspects).toMatchObject({ id: '2023-theme', inferred: false, names: expect.arrayContaining(['理论学习']) });
  expect(report?.outline.title?.text).toContain('对照检查材料');
  expect(report?.outline.nodes[0]).toMatchObject({ level: 1, ordinal: '一、', source: 'typed' });
});

test('--genre 和 --aspects 由用户说了算', () => {
  const [report] = reports('--genre', 'team-review', '--aspects', '2023-theme', put('四.txt', sound));
  expect(report?.genre).toEqual({ id: 'team-review', confidence: 1, evidence: [{ reason: '由 --genre 指定', weight: 1 }] });
  expect(report?.aspects?.id).toBe('2023-theme');
  expect(report?.findings.map(({ rule }) => rule)).toContain('structure/missing-section');
  expect(reports('--genre', 'other', join(drafts, 'team-2023-sound.txt'))[0]?.aspects).toBeNull();
});

test('一个文件几份材料：parts 逐份列出', () => {
  const [report] = reports(join(drafts, 'inspection-several-parts.txt'));
  expect(report?.parts?.map(({ outline }) => outline.title?.text)).toEqual(['某县司法局选人用人工作自查报告', '某县司法局党风廉政建设工作汇报']);
  expect(report?.parts?.map(({ outline }) => outline.range.from)).toEqual([0, 14]);
});

test('--place 找出别处的地名；不认识的地名说一声，照常检查', () => {
  const file = put('五.txt', '关于普法工作的情况\n孝感市司法局认真落实。');
  const foreign = (...words: string[]): string[] =>
    (JSON.parse(zhangfa('check', file, '--format', 'json', ...words).out) as JsonReport).findings.filter(({ rule }) => rule === 'residue/foreign-place').map(({ text }) => text ?? '');
  expect(foreign()).toEqual([]);
  expect(foreign('--place', '湖北省孝感市')).toEqual([]);
  expect(foreign('--place', '广东省佛山市')).toEqual(['孝感市']);
  const { err, code } = zhangfa('check', file, '--place', '某省某市');
  expect(err).toBe('没有找到地名“某省某市”，这次按没有写 --place 检查。\n');
  expect(code).toBe(0);
});

test('很长的一行：摘句仍是短短一行', () => {
  const file = put('六.txt', `${'认真落实党风廉政建设责任制，'.repeat(20_000)}按排好值班。`);
  const { out } = zhangfa('check', file, '--genre', 'other');
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.includes('按排'));
  expect(lines[at]).toMatch(/^ {6}….{1,30}按排好值班。$/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
});

test('草稿和文件名里的控制字符不送进终端', () => {
  const file = put('七.txt', '关于做好防火工作的通知\n请\u001b[31m按排好\u202e值班。');
  expect(zhangfa('check', file).out).not.toMatch(/[\u001b\u202e]/);
  expect(zhangfa('check', join(path, '\u001b[2J.txt')).err).not.toContain('\u001b');
});

describe('--settings', () => {
  const file = put('设置好.txt', sound);

  test('写得对就用它，退出码照常', () => {
    expect(zhangfa('check', '--settings', put('尺度.json', '{"problemsShare": 0.4}'), file).code).toBe(0);
  });

  test.each([
    ['不认识的名称', '{"share": 1}', '“share”不认识'],
    ['不是 JSON', '{', '不是 JSON'],
  ])('%s：说明哪里不对，什么也不检查', (_, text, words) => {
    const said = zhangfa('check', '--settings', put('坏尺度.json', text), file);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain(words);
  });

  test('文件不存在', () => {
    expect(zhangfa('check', '--settings', join(path, '没有.json'), file)).toMatchObject({ code: 2, out: '' });
  });
});

describe('--words', () => {
  const words = JSON.stringify({ format: 'zhangfa-lexicon', version: 1, words: [{ wrong: '群工会', right: '群众工作会' }], exceptions: ['按装公司'] });

  test('marks the user’s words and leaves the exceptions alone', () => {
    const file = put('词库稿.txt', '某县按装公司召开群工会2次，按装设备3台。\n');
    const said = zhangfa('check', '--words', put('词库.json', words), '--format', 'json', file);
    const { findings } = JSON.parse(said.out) as { findings: { rule: string; text: string }[] };
    expect(findings.filter(({ rule }) => rule.startsWith('wording/')).map(({ rule, text }) => [rule, text])).toEqual([
      ['wording/own-word', '群工会'],
      ['wording/confusable', '按装'],
    ]);
    expect(zhangfa('check', '--words', put('词库.json', words), file).out).toContain('自己添加的词');
  });

  test('a lexicon that cannot be used is refused with one sentence', () => {
    const file = put('词库稿.txt', '按装设备。\n');
    expect(zhangfa('check', '--words', put('坏词库.json', '{'), file)).toMatchObject({ code: 2, out: '' });
    expect(zhangfa('check', '--words', join(path, '没有.json'), file)).toMatchObject({ code: 2, out: '' });
  });
});
