import { parsePacks } from '../../src/genres/packs/parse-packs';
import { paneForTests, until } from './pane-steps';

// The user's own aspects and place: typed, imported, exported, kept on the machine, used in recognition and in the check.

jest.setTimeout(120_000);

const steps = paneForTests();
const { pane } = steps;

const review = [
  '领导班子对照检查材料',
  '按照通知要求，领导班子认真学习，征求意见，开展谈心谈话。现将对照检查情况报告如下：',
  '一、存在的主要问题',
  '（一）联系群众方面',
  '一是走访不够经常。如，全年只走访3次。',
  '（二）数字素养方面',
  '一是新办法用得少。如，只有2个科室用上了新系统。',
  '二、原因分析',
  '理想信念有所松懈，学习抓得不紧。',
  '三、努力方向和整改措施',
  '（一）抓学习。每月研讨一次，年底前交流成果。',
].join('\n');

const choose = async (item: string): Promise<void> => {
  await pane().getByTestId('more-menu').click();
  await pane().getByTestId(`more-${item}`).click();
};
const told = () => pane().getByTestId('own-told');
const packOf = () => pane().getByTestId('pack').innerText();

async function write(name: string, lines: string): Promise<void> {
  await choose('write');
  await pane().getByTestId('pack-name').fill(name);
  await pane().getByTestId('pack-lines').fill(lines);
  await pane().getByTestId('pack-save').click();
}

const packFile = (aspects: readonly string[], id = 'our-meeting') =>
  JSON.stringify({ packs: [{ id, year: null, occasion: { zh: '本单位专题会' }, genres: ['team-review', 'personal-review'], aspects: aspects.map((short) => ({ short })) }] }, null, 2);

const importFile = (path: string) => pane().getByTestId('import-file').setInputFiles(path);

test('自己填写：一行一个方面，保存后用于这份材料，缺的方面标出来，重新打开还在', async () => {
  await steps.openDraft('自己填写', review);
  await write('本单位专题会', '（一）联系群众方面\n（二）数字素养方面\n（三）安全生产方面');
  await until('it is chosen', packOf, (name) => name.includes('本单位专题会'));
  await steps.tab('structure').click();
  await until('the third aspect is missing', () => pane().locator('[data-testid="outline-row"][data-mark="missing"]').allInnerTexts(), (rows) => rows.some((row) => row.includes('安全生产')));

  await steps.bench.restart();
  await steps.openDraft('再次打开', review);
  await pane().getByTestId('pack').click();
  await until('it is still offered', () => pane().getByRole('menuitemradio', { name: '本单位专题会（我的）' }).count(), (count) => count === 1);
});

test('自己填写有误：说明是哪一行，已填的内容还在', async () => {
  await write('本单位专题会', '联系群众\n数字素养\n联系群众');
  await until('the line is named', () => pane().getByTestId('sheet-write').innerText(), (text) => text.includes('第 3 行与第 1 行相同'));
  expect(await pane().getByTestId('pack-lines').inputValue()).toBe('联系群众\n数字素养\n联系群众');
});

test('导入：自动识别用得上；同编号的替换，可以撤销', async () => {
  await steps.openDraft('导入', review);
  await importFile(steps.file('方面.json', packFile(['联系群众', '数字素养'])));
  await until('the import is told', () => told().innerText(), (text) => text.includes('新增 1 套'));
  await until('recognition finds it', packOf, (name) => name.includes('本单位专题会'));

  await importFile(steps.file('方面二.json', packFile(['联系群众', '数字素养', '安全生产'])));
  await until('the replacement is told', () => told().innerText(), (text) => text.includes('替换同编号的 1 套'));
  await pane().getByTestId('own-undo').click();
  await choose('list');
  await until('the first one is back', () => pane().getByTestId('own-pack').innerText(), (text) => text.includes('2 个方面：联系群众、数字素养'));
});

test('导入有误：说明第几行、什么原因，原有的不受影响', async () => {
  await write('本单位专题会', '联系群众');
  await importFile(steps.file('坏文件.json', '{\n  "packs": [\n    {"id": "x", "year": "2026"}\n  ]\n}'));
  await until('the reason is told', () => told().innerText(), (text) => text.includes('“坏文件.json”没有导入：第 3 行'));
  await choose('list');
  expect(await pane().getByTestId('own-pack').count()).toBe(1);
});

test('导出的文字就是可以导入的文件；删除可以撤销', async () => {
  await write('本单位专题会', '联系群众\n数字素养');
  await choose('list');
  const [download] = await Promise.all([steps.bench.page.waitForEvent('download'), pane().getByTestId('own-file').click()]);
  expect(download.suggestedFilename()).toBe('我的对照方面.json');
  const text = await pane().getByTestId('own-text').inputValue();
  expect(parsePacks(text)).toMatchObject({ ok: true, packs: [{ occasion: { zh: '本单位专题会' }, aspects: [{ short: '联系群众' }, { short: '数字素养' }] }] });
  await pane().getByTestId('own-remove').click();
  await until('it is gone', () => pane().getByTestId('own-pack').count(), (count) => count === 0);
  await pane().getByTestId('own-undo').click();
  await until('it is back', () => pane().getByTestId('own-pack').count(), (count) => count === 1);
});

test('用键盘：填写页打开时焦点在名称里，按 Esc 返回，焦点回到菜单', async () => {
  const focused = () => pane().locator(':focus').getAttribute('data-testid');
  for (let time = 0; time < 2; time += 1) {
    await pane().getByTestId('more-menu').focus();
    await pane().getByTestId('more-menu').press('Enter');
    await pane().getByTestId('more-import').waitFor();
    await pane().locator(':focus').press('ArrowDown');
    await pane().locator(':focus').press('Enter');
    await until('the name has the focus', focused, (id) => id === 'pack-name');
    await pane().getByTestId('pack-name').press('Escape');
    await until('the menu has the focus', focused, (id) => id === 'more-menu');
  }
});

test('本单位所在地：不认识的地名不保存；认识的用来查出别处的地名', async () => {
  await steps.openDraft('地名', '某单位工作总结\n湖北省孝感市司法局认真落实。\n浙江省杭州市司法局还有差距。');
  await choose('place');
  await pane().getByTestId('place-name').fill('没有这个地方');
  await pane().getByTestId('place-save').click();
  await until('it is not known', () => pane().getByTestId('sheet-place').innerText(), (text) => text.includes('没有认出这个地名'));
  await pane().getByTestId('place-name').fill('浙江省杭州市');
  await pane().getByTestId('place-save').click();
  await until('it is told', () => told().innerText(), (text) => text.includes('浙江省杭州市'));
  await steps.tab('check').click();
  await until('another place is marked', () => pane().locator('[data-testid="finding"][data-rule="residue/foreign-place"]').allInnerTexts(), (texts) => texts.some((text) => text.includes('孝感')));
});

test('词库另外载入；取不到时如实说明，其他检查照常，可以再试', async () => {
  let blocked = true;
  await steps.bench.page.route(/\/words\.[^/]*\.js/, (route) => (blocked ? route.abort() : route.continue()));
  await steps.bench.restart();
  await steps.openDraft('词库', `${review}\n我们要再接再励。`);
  await until('it is told', () => pane().getByTestId('status').innerText(), (text) => text.includes('词库没有载入'));
  await steps.tab('check').click();
  await until('other findings are there', () => pane().getByTestId('finding').count(), (count) => count > 0);
  expect(await steps.findingOf('wording/idiom').count() + (await steps.findingOf('wording/confusable').count())).toBe(0);
  blocked = false;
  await pane().getByTestId('loadWords').click();
  await until('the word is found', async () => (await steps.findingOf('wording/idiom').count()) + (await steps.findingOf('wording/confusable').count()), (count) => count > 0);
  await steps.bench.page.unroute(/\/words\.[^/]*\.js/);
});

test('没有向别的地址要过任何东西，也没有漏掉的错误', () => {
  expect(steps.bench.strangers).toEqual([]);
  expect(steps.bench.errors).toEqual([]);
});

test('我的词语：添加的写法标出来，例外里的不标，重新打开还在；坏文件一句话，原有的不动', async () => {
  await steps.openDraft('我的词语', review);
  await choose('words');
  await pane().getByTestId('own-word-wrong').fill('新办法');
  await pane().getByTestId('own-word-right').fill('新方法');
  await pane().getByTestId('own-word-add').click();
  await until('it is listed', () => pane().getByTestId('own-word').allInnerTexts(), (words) => words.some((word) => word.includes('新办法 → 新方法')));
  await pane().getByTestId('own-words-file').setInputFiles(steps.file('别的.json', '{"format":"other"}'));
  await until('the file is refused', () => pane().getByTestId('own-word-told').innerText(), (text) => text.includes('不是章法的词库文件'));
  expect(await pane().getByTestId('own-word').count()).toBe(1);

  await steps.bench.restart();
  await steps.openDraft('我的词语再次打开', review);
  await steps.tab('check').click();
  await until('it is marked', () => steps.findingOf('wording/own-word').count(), (count) => count === 1);

  await choose('words');
  await pane().getByTestId('own-exception').fill('新办法用得少');
  await pane().getByTestId('own-exception-add').click();
  await until('the exception is listed', () => pane().getByTestId('own-exception-item').count(), (count) => count === 1);
  await steps.tab('check').click();
  await until('it is marked no more', () => steps.findingOf('wording/own-word').count(), (count) => count === 0);
});
