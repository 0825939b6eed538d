import { paneForTests, partOf, until } from './pane-steps';

// What a user does about findings: one fix, all safe ones, undo, tracked changes, comments, ignoring; and a document that cannot be changed.

jest.setTimeout(180_000);

const steps = paneForTests();
const { pane } = steps;

const faulty = [
  '某县司法局工作总结',
  '一、工作开展情况',
  '一是抓学习,强本领。。',
  '二是截止目前办结案件12件。',
  '三是开展走访(含夜访)5次。',
].join('\n');
const mended = ['某县司法局工作总结', '一、工作开展情况', '一是抓学习，强本领。', '二是截至目前办结案件12件。', '三是开展走访（含夜访）5次。'];

const told = () => pane().getByTestId('desk-told');
const counted = (rule: string) => pane().locator(`[data-testid="finding"][data-rule="${rule}"]`).count();

/** Opens the draft, waits for the word lists, and shows 检查. */
async function check(name: string, text = faulty): Promise<void> {
  await steps.openDraft(name, text);
  await steps.tab('check').click();
  await until('the word lists are in', () => counted('wording/confusable'), (count) => count > 0);
}
async function way(name: string): Promise<void> {
  await pane().getByTestId('way').click();
  await pane().getByTestId(`way-${name}`).click();
}
async function applyAllSafe(): Promise<void> {
  await pane().getByTestId('all-safe').click();
  await pane().getByTestId('safe-apply').click();
}
const inFile = async (part: string): Promise<string> => partOf(await steps.saved(), part);

test('改一处：点“改为”，文稿改好，意见消失，可以撤销', async () => {
  await check('改一处');
  const card = pane().locator('[role="listitem"]', { has: steps.findingOf('punctuation/half-width-brackets') });
  await card.getByTestId('fix').first().click();
  await until('it is told', () => told().innerText(), (text) => text.includes('已修改 1 处'));
  await until('the document is mended', steps.lines, (lines) => lines[4] === mended[4]);
  await until('the finding is gone', () => counted('punctuation/half-width-brackets'), (count) => count === 0);
  await pane().getByTestId('undo').click();
  await until('the old words are back', steps.lines, (lines) => lines[4] === '三是开展走访(含夜访)5次。');
});

test('全部安全修改：先看清单，去掉一处，其余改好；撤销；再用修订改一遍', async () => {
  await check('安全修改');
  await pane().getByTestId('all-safe').click();
  const rows = pane().getByTestId('safe-row');
  await until('the preview is there', () => rows.count(), (count) => count === 4);
  expect(await rows.nth(2).innerText()).toMatch(/截止目前.*截至目前/s);
  await rows.nth(2).getByTestId('safe-tick').click();
  await pane().getByTestId('safe-apply').click();
  await until('three are told', () => told().innerText(), (text) => text.includes('已修改 3 处'));
  await until('all but the one are mended', steps.lines, (lines) => lines[2] === mended[2] && lines[3] === '二是截止目前办结案件12件。' && lines[4] === mended[4]);

  await pane().getByTestId('undo').click();
  await until('the undo is told', () => told().innerText(), (text) => text.includes('已撤销'));
  await until('all is as before', steps.lines, (lines) => lines.join('\n') === faulty);

  await way('tracked');
  await applyAllSafe();
  await until('four are told', () => told().innerText(), (text) => text.includes('已用修订修改 4 处'));
  const xml = await inFile('word/document.xml');
  expect(xml).toMatch(/<w:ins /);
  expect(xml).toMatch(/<w:delText[^>]*>[^<]*止/);
  await until('no safe change is left', () => pane().getByTestId('all-safe').count(), (count) => count === 0);
});

test('怎样改记在这台电脑上；用批注时文字不动，全部写成批注，又全部撤下', async () => {
  await check('批注');
  await way('comment');
  const card = pane().locator('[role="listitem"]', { has: steps.findingOf('wording/confusable') });
  await card.getByTestId('fix').first().click();
  await until('one is told', () => told().innerText(), (text) => text.includes('已写成批注 1 处'));
  expect(await inFile('word/comments.xml')).toContain('截至目前');
  expect(await inFile('word/document.xml')).toMatch(/截止目前/);

  await pane().getByTestId('way').click();
  await pane().getByTestId('comment-all').click();
  await until('all are told', () => told().innerText(), (text) => /已写成批注 [4-9] 处/.test(text));
  await pane().getByTestId('way').click();
  await pane().getByTestId('withdraw').click();
  await until('the removal is told', () => told().innerText(), (text) => /已撤下章法的批注 [5-9] 条/.test(text));
  expect(await inFile('word/document.xml')).not.toContain('commentReference');

  await steps.bench.restart();
  await check('再次打开');
  expect(await pane().getByTestId('way').innerText()).toContain('用批注');
});

test('忽略这一处、这条规则：意见隐去，随文档保存，重新打开还在，可以恢复', async () => {
  await check('忽略');
  const card = (rule: string) => pane().locator('[role="listitem"]', { has: steps.findingOf(rule) });
  await card('wording/confusable').getByTestId('ignore').click();
  await pane().getByTestId('ignore-place').click();
  await until('it is hidden', () => counted('wording/confusable'), (count) => count === 0);
  await card('punctuation/half-width-brackets').getByTestId('ignore').click();
  await pane().getByTestId('ignore-rule').click();
  await until('it is hidden', () => counted('punctuation/half-width-brackets'), (count) => count === 0);

  const path = await steps.saved();
  await steps.bench.restart();
  await steps.openFile(path);
  await steps.tab('check').click();
  await until('the others are there', () => counted('punctuation/doubled-marks'), (count) => count > 0);
  await until('two are ignored', () => pane().getByTestId('ignored-toggle').innerText(), (text) => text.includes('2'));
  await pane().getByTestId('ignored-toggle').click();
  await pane().getByTestId('ignored').filter({ hasText: '截止目前' }).getByTestId('restore').click();
  await until('it is back', () => counted('wording/confusable'), (count) => count === 1);
  expect(await counted('punctuation/half-width-brackets')).toBe(0);
});

test('按规则筛选；出处和规则的说明打得开', async () => {
  await check('筛选');
  await pane().getByTestId('rule-filter').click();
  await pane().getByTestId('rule-choice').filter({ hasText: '括号' }).click();
  await until('only that rule', () => pane().getByTestId('finding-group').count(), (count) => count === 1);
  await pane().getByTestId('finding-group').locator('button').first().click();
  const link = await pane().getByTestId('rule-page').getAttribute('href');
  const page = await steps.bench.page.request.get(`${steps.bench.url}/${link}`);
  expect(page.status()).toBe(200);
  expect(await page.text()).toContain('<h1');
});

test('改动前文字变了：那一处不改，说明原因，别处照改', async () => {
  await check('变了');
  await pane().getByTestId('all-safe').click();
  await until('the preview is there', () => pane().getByTestId('safe-row').count(), (count) => count === 4);
  // Word's answer is held up, so that the pane does not hear of the edit before it writes.
  const frame = steps.bench.page.frames().find((one) => one.url().includes('taskpane.html'));
  await frame?.evaluate(() =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('text');
      await context.sync();
      paragraphs.items[3]?.insertText('二是截止目前结案11件。', 'Replace');
      (document.querySelector('[data-testid="safe-apply"]') as HTMLElement).click();
      await context.sync();
    }),
  );
  await until('the outcome is told', () => told().innerText(), (text) => text.includes('处没有改') || text.includes('已修改'));
  await until('the others are mended', steps.lines, (lines) => lines[2] === mended[2] && lines[4] === mended[4]);
  expect((await steps.lines())[3]).toMatch(/结案11件。$/);
});

test('只读：改不了，按钮变灰，说明原因', async () => {
  await steps.openDraft('只读', faulty);
  await steps.bench.page.getByTestId('answers').click();
  await steps.bench.page.getByTestId('answers-read-only').click();
  await until('the pane says so', () => pane().getByTestId('read-only').count(), (count) => count === 1);
  await steps.tab('check').click();
  const fix = pane().getByTestId('fix').first();
  await until('the fix is greyed', () => fix.getAttribute('aria-disabled'), (disabled) => disabled === 'true');
  expect(await fix.getAttribute('title')).toContain('只读');
});

test('Word 拒绝：一句话说明，什么也没丢，再试就好', async () => {
  await check('拒绝');
  await pane().getByTestId('all-safe').click();
  await steps.bench.page.getByTestId('answers').click();
  await steps.bench.page.getByTestId('answers-fail-next').click();
  await steps.bench.page.keyboard.press('Escape');
  await pane().getByTestId('safe-apply').click();
  await until('it is told', () => told().innerText(), (text) => text.length > 10);
  expect((await steps.lines()).join('\n')).toBe(faulty);
});

test('很长的文稿：检查有进度，可以取消，再继续', async () => {
  // A slow machine, so that there is time to press.
  const devtools = await steps.bench.page.context().newCDPSession(steps.bench.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const long = Array.from({ length: 2900 }, (_, i) => `第${i}项工作，一是抓学习,强本领；二是抓落实，见实效；三是抓作风，促提升，全年共办结案件${i}件。`).join('\n');
  await steps.openDraft('长文', long);
  // Looked for and pressed within the page: between two looks from outside the check might be over.
  const told = await pane().locator('body').evaluate(
    (body) =>
      new Promise<string>((done) => {
        const look = (): void => {
          const cancel = body.querySelector<HTMLElement>('[data-testid="cancel"]');
          const status = body.querySelector('[data-testid="status"]')?.textContent ?? '';
          if (cancel === null || !/\d+%/.test(status)) {
            setTimeout(look, 1);
            return;
          }
          cancel.click();
          done(status);
        };
        look();
      }),
  );
  expect(told).toMatch(/\d+%/);
  await until('it has stopped', () => pane().getByTestId('status').innerText(), (text) => text.includes('已停止'));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await pane().getByTestId('resume').click();
  await until('the check is done', () => steps.tab('check').innerText(), (text) => /[0-9]/.test(text));
});

test('没有向别的地址要过任何东西，也没有漏掉的错误', () => {
  expect(steps.bench.strangers).toEqual([]);
  expect(steps.bench.errors).toEqual([]);
});
