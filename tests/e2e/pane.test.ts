import { startPane, until, type PaneSteps } from './pane-steps';
import type { RunningWorkbench } from './support';

// The user's job, from the first look to a mended draft: the production pane, the unmodified office.js, a real browser.

jest.setTimeout(120_000);

let steps: PaneSteps;
let bench: RunningWorkbench;

beforeAll(async () => {
  steps = await startPane();
  bench = steps.bench;
});
afterAll(() => steps?.stop());
beforeEach(() => bench.restart());

const pane = () => steps.pane();
const rowOf = (part: string) => pane().locator(`[data-testid="outline-row"][data-part="${part}"]`).first();
const findingOf = (rule: string) => steps.findingOf(rule);
const tab = (place: string) => steps.tab(place);
const selected = () => steps.selected();
const openDraft = (name: string, text: string) => steps.openDraft(name, text);

const review = [
  '按照通知要求，领导班子认真学习，征求意见，开展谈心谈话，紧紧围绕“五个带头”查摆问题。现将对照检查情况报告如下：',
  '一、存在的主要问题',
  '（一）强化政治忠诚、提高政治能力方面',
  '一是学习不够深入。如，全年集中研讨只有3次。三是学用结合不紧。',
  '（二）固本培元、增强党性方面',
  '一是谈心谈话质量不高。如，只谈工作不谈思想的有5次。',
  '（三）敬畏人民、敬畏组织、敬畏法纪方面',
  '一是回应群众不够及时。如，有2件来信超期答复。',
  '（四）干事创业、担当作为方面',
  '一是攻坚克难的劲头不足。如，1个项目拖了半年。',
  '（六）坚决扛起管党治党责任方面',
  '一是日常监督偏软。如，全年只提醒谈话2人次。',
  '二、原因分析',
  '三、努力方向和整改措施',
  '（一）抓学习，强本领。每月研讨一次，年底前交流成果。',
].join('\n');

test('打开一份有毛病的文稿：认出文种和场合，结构里标出缺少和空着的部分', async () => {
  await openDraft('班子材料', review);
  await until('the genre is told', () => pane().getByTestId('genre').innerText(), (name) => name.includes('领导班子对照检查材料'));
  await until('the occasion is told', () => pane().getByTestId('pack').innerText(), (name) => name.includes('五个带头'));
  await until('the title is missing', () => rowOf('title').getAttribute('data-mark'), (mark) => mark === 'missing');
  expect(await rowOf('problems').getAttribute('data-mark')).toBe('present');
  expect(await rowOf('causes').getAttribute('data-mark')).toBe('empty');
});

test('从一条意见走到文稿里那一处，改好以后意见消失', async () => {
  await openDraft('改一处', review);
  await tab('check').click();
  const finding = findingOf('numbering/series-sequence');
  await finding.click();
  await until('Word selects the mark', selected, (text) => text === '三是');
  await bench.page.keyboard.press('Escape');
  // The user types over the selection in the document, as in Word.
  await bench.page.getByTestId('paper').focus();
  await bench.page.keyboard.insertText('二是');
  await until('the finding is gone', () => pane().locator('[data-rule="numbering/series-sequence"]').count(), (count) => count === 0);
  expect(await findingOf('numbering/heading-sequence').count()).toBe(1);
});

test('点结构里的一行，文稿到那一处；光标走到哪里，结构里哪一行就标出来', async () => {
  await openDraft('走动', review);
  await rowOf('measures').click();
  await until('Word selects the heading', selected, (text) => text.includes('努力方向和整改措施'));
  await bench.page.locator('.paper p', { hasText: '二、原因分析' }).first().click();
  await until('the row is marked', () => rowOf('causes').getAttribute('aria-current'), (current) => current === 'location');
});

test('键盘也能做完：F8 到下一条', async () => {
  await openDraft('键盘', review);
  await tab('check').click();
  await tab('check').press('F8');
  await until('something is selected or scrolled to', () => pane().locator('[data-testid="finding"][aria-current="true"]').count(), (count) => count === 1);
});

test('改选文种：检查随之改变，选择随文档保存', async () => {
  await openDraft('改文种', review);
  await pane().getByTestId('genre').click();
  await pane().getByRole('menuitemradio', { name: '个人对照检查材料' }).click();
  await until('the genre is the chosen one', () => pane().getByTestId('genre').innerText(), (name) => name.includes('个人对照检查材料'));
});

test('Word 回答出错：一句话说明，重试后照常', async () => {
  await openDraft('出错', review);
  await until('the pane has read it', () => pane().getByTestId('outline-row').count(), (count) => count > 3);
  await bench.page.getByTestId('answers').click();
  await bench.page.getByTestId('answers-fail-next').click();
  await bench.page.keyboard.press('Escape');
  await bench.page.locator('.paper p', { hasText: '二、原因分析' }).first().click();
  const line = pane().getByTestId('trouble');
  await until('the trouble is told', () => line.count(), (count) => count === 1);
  expect(await line.innerText()).toMatch(/请/);
  await pane().getByTestId('retry').click();
  await until('the trouble is over', () => line.count(), (count) => count === 0);
  expect(await pane().getByTestId('outline-row').count()).toBeGreaterThan(3);
});

test('空文档：说明可以做什么，不报毛病', async () => {
  await bench.page.getByTestId('new').click();
  await until('the pane says so', () => pane().getByTestId('empty').count(), (count) => count === 1);
});

test('空文档里的措施、对应：说明写好问题以后才有', async () => {
  await bench.page.getByTestId('new').click();
  await until('the document is empty', () => pane().getByTestId('empty').count(), (count) => count === 1);
  for (const place of ['measures', 'links']) {
    await tab(place).click();
    await until('it says so', () => pane().getByTestId(`${place}-empty`).count(), (count) => count === 1);
  }
});

test('在 Word 之外打开窗格：一句话，不是空白页', async () => {
  const page = await bench.browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(`${bench.url}/taskpane.html`);
  await until('it says so', () => page.locator('body').innerText(), (text) => text.includes('Word'));
  await page.close();
});

test('太旧的浏览器组件：一句话，不是空白页', async () => {
  const page = await bench.browser.newPage({ ignoreHTTPSErrors: true });
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'fromEntries'));
  await page.goto(`${bench.url}/taskpane.html`);
  await until('it says so', () => page.getByRole('alert').innerText(), (text) => text.includes('浏览器组件太旧') || text.includes('too old'));
  await page.close();
});

test('没有向别的地址要过任何东西，也没有漏掉的错误', () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
