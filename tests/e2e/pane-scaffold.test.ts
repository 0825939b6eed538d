import { paneForTests, until } from './pane-steps';

// From an empty document to a draft: a whole scaffold, what is missing, the blanks one after another.

jest.setTimeout(180_000);

const steps = paneForTests();
const { pane } = steps;

const told = () => pane().getByTestId('desk-told');

async function insertWhole(unit: string): Promise<void> {
  await steps.bench.page.getByTestId('new').click();
  await pane().getByTestId('scaffold-open').click();
  await pane().getByTestId('scaffold-genre').selectOption('team-review');
  await pane().getByTestId('scaffold-unit').fill(unit);
  await pane().getByTestId('scaffold-apply').click();
  await until('it is told', () => told().innerText(), (text) => text.includes('已插入整篇框架'));
}

test('空文档：填几项，插入整篇框架；结构齐全，填过的单位还记得；撤销后又是空文档', async () => {
  await insertWhole('某县司法局');
  await until('the document holds it', steps.lines, (lines) => lines[0]?.startsWith('某县司法局领导班子') === true && lines.includes('一、存在的主要问题'));
  await until('the genre is remembered', () => pane().getByTestId('genre').innerText(), (name) => name.includes('领导班子'));
  expect(await pane().locator('[data-testid="outline-row"][data-mark="missing"]').count()).toBe(0);

  await pane().getByTestId('undo').click();
  await until('it is empty again', () => pane().getByTestId('empty').count(), (count) => count === 1);
  await pane().getByTestId('scaffold-open').click();
  await pane().getByTestId('scaffold-genre').selectOption('team-review');
  expect(await pane().getByTestId('scaffold-unit').inputValue()).toBe('某县司法局');
});

test('下一处待填：一处一处走，填了就少一处，走完从头再来', async () => {
  await insertWhole('某县司法局');
  const next = pane().getByTestId('next-blank');
  const left = async (): Promise<number> => Number(/\d+/.exec(await next.innerText())?.[0] ?? 0);
  const first = await until('the first blank is selected', steps.selected, (text) => /^【.+】$/.test(text));
  const before = await left();
  await steps.bench.page.getByTestId('paper').focus();
  await steps.bench.page.keyboard.insertText('关于开好年度民主生活会的通知');
  await until('one blank less', left, (count) => count === before - 1);
  await next.click();
  const second = await until('another blank is selected', steps.selected, (text) => /^【.+】$/.test(text) && text !== first);
  await next.click();
  await until('a third one', steps.selected, (text) => /^【.+】$/.test(text) && text !== second);
});

const lacking = [
  '某县司法局领导班子2025年度民主生活会对照检查材料',
  '按照通知要求，领导班子认真学习，征求意见，开展谈心谈话，紧紧围绕“五个带头”查摆问题。现将对照检查情况报告如下：',
  '一、存在的主要问题',
  '（一）强化政治忠诚、提高政治能力方面',
  '一是学习不够深入。如，全年集中研讨只有3次。',
  '（二）敬畏人民、敬畏组织、敬畏法纪方面',
  '一是回应群众不够及时。如，有2件来信超期答复。',
  '（三）干事创业、担当作为方面',
  '一是攻坚克难的劲头不足。如，1个项目拖了半年。',
  '（四）坚决扛起管党治党责任方面',
  '一是日常监督偏软。如，全年只提醒谈话2人次。',
  '二、努力方向和整改措施',
  '（一）抓学习，强本领。每月研讨一次，年底前交流成果。',
].join('\n');

test('缺少的部分：先看要插什么、后面的序号怎么改，再一起插入', async () => {
  await steps.openDraft('缺少', lacking);
  const rows = pane().locator('[data-testid="outline-row"][data-mark="missing"]');
  await until('two parts are missing', () => rows.count(), (count) => count === 2);
  await pane().getByTestId('parts-open').click();
  await until('the new numbers are shown', () => pane().getByTestId('renumbered').allInnerTexts(), (texts) => texts.some((text) => text.includes('（二） 改为 （三）')) && texts.some((text) => text.includes('二、 改为 三、')));
  await pane().getByTestId('parts-apply').click();
  await until('it is told', () => told().innerText(), (text) => text.includes('已插入 2 部分'));
  await until('the parts stand in order', steps.lines, (lines) => {
    const headings = lines.filter((line) => /^(?:[一二三四]、|（[一二三四五]）.*方面)/.test(line)).map((line) => line.slice(0, 5));
    return headings.join(' ') === '一、存在的 （一）强化 （二）固本 （三）敬畏 （四）干事 （五）坚决 二、原因分 三、努力方';
  });
  await until('nothing is missing', () => rows.count(), (count) => count === 0);
  await pane().getByTestId('undo').click();
  await until('all is as before', steps.lines, (lines) => lines.join('\n') === lacking);
});

test('结构里一行后面的“插入”：只插那一部分', async () => {
  await steps.openDraft('一行', lacking);
  await pane().locator('[data-testid="outline-row"][data-part="causes"]').getByTestId('insert').click();
  await pane().getByTestId('parts-apply').click();
  await until('it is told', () => told().innerText(), (text) => text.includes('已插入 1 部分'));
  await until('it stands in its place', steps.lines, (lines) => lines.includes('二、原因分析') && lines.includes('三、努力方向和整改措施') && !lines.some((line) => line.includes('固本培元')));
});

test('没有向别的地址要过任何东西，也没有漏掉的错误', () => {
  expect(steps.bench.strangers).toEqual([]);
  expect(steps.bench.errors).toEqual([]);
});
