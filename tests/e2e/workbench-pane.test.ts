import type { Frame } from 'playwright-core';
import { deskForTests } from './workbench-steps';

jest.setTimeout(120_000);

const { bench, paragraph, texts, file, path, open, until, expectText, expectTexts, paneFrame } = deskForTests();

describe('the pane’s work', () => {
  test('what the pane writes is shown, and can be undone', async () => {
    await open(file('写入.docx', ['标题', '正文']), '写入.docx');
    const pane = await paneFrame();
    await pane.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.insertParagraph('窗格插入的一段', 'End');
        await context.sync();
      }),
    );
    await expectTexts(['标题', '正文', '窗格插入的一段']);
    await bench.page.getByTestId('undo').click();
    await until('it is gone', async () => (await texts()).length === 2);
  });

  test('what the pane selects is marked and scrolled to', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `第${i}段，写了一些文字。`);
    await open(file('选中.docx', lines), '选中.docx');
    const pane = await paneFrame();
    await pane.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.search('第100段').getFirst().select();
        await context.sync();
      }),
    );
    await until('the mark', () =>
      bench.page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('zhangfa-selection') ?? [])];
        return range instanceof Range && range.toString() === '第100段';
      }),
    );
    const box = await paragraph(100).boundingBox();
    expect(box?.y).toBeGreaterThan(48);
    expect(box?.y).toBeLessThan(768);
  });

  test('document settings stay in the saved file', async () => {
    await open(file('设置.docx', ['标题', '正文']), '设置.docx');
    await (
      await paneFrame()
    ).evaluate(
      () =>
        new Promise<void>((done, failed) => {
          Office.context.document.settings.set('试', { 值: 1 });
          Office.context.document.settings.saveAsync(({ status, error }) => (status === Office.AsyncResultStatus.Succeeded ? done() : failed(new Error(error.message))));
        }),
    );
    const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.getByTestId('save').click()]);
    const saved = path('settings-saved.docx');
    await download.saveAs(saved);
    await open(saved, 'settings-saved.docx');
    await until('the setting is there', async () => {
      const value: unknown = await (await paneFrame()).evaluate(() => Office.context.document.settings.get('试') as unknown);
      return JSON.stringify(value) === '{"值":1}';
    });
  });
});

describe('Word’s answers', () => {
  const readBody = (pane: Frame): Promise<string> =>
    pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document;
        body.load('text');
        await context.sync();
        return 'read';
      }).catch((error: OfficeExtension.Error) => error.code),
    );

  const choose = async (kind: string) => {
    await bench.page.getByTestId('answers').click();
    await bench.page.getByTestId(`answers-${kind}`).click();
  };

  test('the next request fails, the one after it does not', async () => {
    await open(file('失败.docx', ['标题', '正文']), '失败.docx');
    const pane = await paneFrame();
    await bench.page.waitForTimeout(1500);
    await choose('fail-next');
    expect(await readBody(pane)).toBe('GeneralException');
    expect(await readBody(pane)).toBe('read');
  });

  test('read-only: the pane is told, writing is refused by Word and by the page', async () => {
    await open(file('只读.docx', ['标题', '正文']), '只读.docx');
    await choose('read-only');
    let pane = await paneFrame();
    await until('the pane started anew', async () => {
      pane = await paneFrame();
      return pane.evaluate(() => Office.context.document.mode === Office.DocumentMode.ReadOnly);
    });
    const code = await pane.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.insertParagraph('不该出现', 'End');
        await context.sync();
        return 'written';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe('AccessDenied');
    await paragraph(1).click();
    await bench.page.keyboard.insertText('不该出现');
    await expectText(bench.page.getByTestId('line'), '只读');
    expect(await texts()).toEqual(['标题', '正文']);
  });

  test('slow: the answer comes all the same', async () => {
    await choose('slow');
    expect(await readBody(await paneFrame())).toBe('read');
  });
});

test('nothing was asked of any other origin, and nothing went wrong unseen', () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
