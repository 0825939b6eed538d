import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { paneForTests, partOf, until } from './pane-steps';

// 排版 in the pane: by the standard or by a unit's template, undone, as a file; and a whole scaffold into a document that has text.

jest.setTimeout(180_000);

const steps = paneForTests();
const { pane } = steps;

const told = () => pane().getByTestId('desk-told');
const lines = ['某县司法局领导班子2025年度民主生活会对照检查材料', '按照通知要求，现将对照检查情况报告如下：', '一、存在的主要问题', '（一）学习不够', '一是学习不够深入。如，全年集中研讨只有3次。', '二、原因分析', '一是自我要求有所放松。'];

const savedDocument = async (): Promise<string> => partOf(await steps.saved(), 'word/document.xml');
const download = async (button: string): Promise<{ readonly name: string; readonly path: string }> => {
  const [file] = await Promise.all([steps.bench.page.waitForEvent('download'), pane().getByTestId(button).click()]);
  return { name: file.suggestedFilename(), path: await file.path() };
};

test('按国家标准排版：先看排什么、什么设不了；排好后标题进导航，文字不动；撤销恢复原样', async () => {
  await steps.openDraft('排版', lines.join('\n'));
  await pane().getByTestId('layout-open').click();
  expect(await pane().getByTestId('layout-preview').innerText()).toContain('一级标题 2 段：黑体，16 磅');
  await pane().getByTestId('layout-apply').click();
  await until('it is told', () => told().innerText(), (text) => text.includes(`已排好 ${lines.length} 段`));
  expect(await pane().getByTestId('remarks').innerText()).toContain('点要知道');
  expect(await steps.lines()).toEqual(lines);
  const laid = await savedDocument();
  expect(laid.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
  expect(laid).toContain('方正小标宋简体');
  await pane().getByTestId('undo').click();
  await until('it is undone', () => told().innerText(), (text) => text.includes('已撤销'));
  const undone = await savedDocument();
  expect(undone).not.toContain('Heading1');
  expect(undone).not.toContain('方正小标宋简体');
  expect(await steps.lines()).toEqual(lines);
});

test('单位模板：坏文件说明行和原因；导入后按它排，记在这台电脑上；导出、删除、找回', async () => {
  await steps.openDraft('单位', lines.join('\n'));
  await pane().getByTestId('layout-open').click();
  await pane().getByTestId('layout-file').setInputFiles(steps.file('坏模板.json', '{\n  "name": "某局模板",\n  "rolls": {}\n}'));
  await until('it is refused', () => pane().getByTestId('layout-told').innerText(), (text) => text.includes('“坏模板.json”第 3 行') && text.includes('rolls'));
  await pane().getByTestId('layout-file').setInputFiles(steps.file('模板.json', JSON.stringify({ name: '某局模板', roles: { heading1: { font: '宋体', size: 18 } } })));
  await until('it is chosen', () => pane().getByTestId('layout-template').inputValue(), (value) => value === '某局模板');
  expect(await pane().getByTestId('layout-preview').innerText()).toContain('一级标题 2 段：宋体，18 磅');
  const exported = await download('layout-export');
  expect(JSON.parse(readFileSync(exported.path, 'utf8'))).toMatchObject({ name: '某局模板', roles: { heading1: { size: 18 }, body: { size: 16 } } });
  await pane().getByTestId('layout-remove').click();
  await until('the standard is taken', () => pane().getByTestId('layout-template').inputValue(), (value) => value === '');
  await pane().getByTestId('layout-undo').click();
  await until('it is back', () => pane().getByTestId('layout-template').inputValue(), (value) => value === '某局模板');

  await steps.bench.restart();
  await steps.openDraft('再来', lines.join('\n'));
  await pane().getByTestId('layout-open').click();
  expect(await pane().getByTestId('layout-template').inputValue()).toBe('某局模板');
  await pane().getByTestId('layout-apply').click();
  await until('it is told', () => told().innerText(), (text) => text.includes('已排好'));
  expect(await savedDocument()).toContain('<w:sz w:val="36"/>');
});

test('存为 Word 模板文件：页边距、页码和各级标题都在里面', async () => {
  await steps.openDraft('文件', lines.join('\n'));
  await pane().getByTestId('layout-open').click();
  const file = await download('layout-docx');
  expect(file.name).toBe('版式模板.docx');
  const parts = unzipSync(new Uint8Array(readFileSync(file.path)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('【一级标题】');
  expect(xml).toMatch(/<w:pgMar [^>]*w:left="1587"/);
  expect(Object.keys(parts).some((name) => name.includes('footer'))).toBe(true);
});

test('文档里已有文字：整篇框架插在光标处，先说明会插在哪里；撤销后一字不少', async () => {
  const note = ['起草说明', '这份材料请在周五前报办公室。', '附件另送。'];
  await steps.openDraft('说明', note.join('\n'));
  await steps.bench.page.getByText('这份材料请在周五前报办公室。').click();
  await pane().getByTestId('scaffold-open').click();
  await until('the place is told', () => pane().getByTestId('scaffold-where').innerText(), (text) => text.includes('“这份材料请在周五前报办公室。”之后'));
  expect(await pane().getByTestId('scaffold-twice').count()).toBe(0);
  await pane().getByTestId('scaffold-genre').selectOption('team-review');
  await pane().getByTestId('scaffold-apply').click();
  await until('it is told', () => told().innerText(), (text) => text.includes('已插入整篇框架'));
  const now = await steps.lines();
  expect(now.slice(0, 2)).toEqual(note.slice(0, 2));
  expect(now[2]).toContain('领导班子');
  expect(now.at(-1)).toBe(note[2]);
  await pane().getByTestId('undo').click();
  await until('all is as before', steps.lines, (lines) => lines.join('\n') === note.join('\n'));
});

test('文稿已有标准提纲的内容：插入整篇之前说明会重复', async () => {
  await steps.openDraft('已有', lines.join('\n'));
  await pane().getByTestId('scaffold-open').click();
  expect(await pane().getByTestId('scaffold-twice').innerText()).toContain('会重复');
});

test('没有向别的地址要过任何东西，也没有漏掉的错误', () => {
  expect(steps.bench.strangers).toEqual([]);
  expect(steps.bench.errors).toEqual([]);
});
