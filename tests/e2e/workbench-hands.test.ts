import { inText, deskForTests } from './workbench-steps';

jest.setTimeout(120_000);

const { bench, paragraph, file, open, until, expectText, expectTexts, paneFrame, save } = deskForTests();

describe('the hands of the user', () => {
  test('a click moves Word’s selection, and the pane hears of it', async () => {
    await open(file('点击.docx', ['标题', '第一段文字', '第二段文字']), '点击.docx');
    const pane = await paneFrame();
    await pane.evaluate(
      () =>
        new Promise<void>((done) => {
          const counter = window as unknown as { heard: number };
          counter.heard = 0;
          Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => (counter.heard += 1), () => done());
        }),
    );
    await paragraph(2).click();
    await until('the event', () => pane.evaluate(() => (window as unknown as { heard: number }).heard > 0));
    const selected = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.getSelection();
        paragraphs.load('items/text');
        await context.sync();
        return paragraphs.items.map(({ text }) => text);
      }),
    );
    expect(selected).toEqual(['第二段文字']);
  });

  test('typing, Enter, Backspace and paste edit the document; the saved .docx holds them', async () => {
    await open(file('编辑.docx', ['标题', '一是学习不够。', '二是落实不够。']), '编辑.docx');
    const { keyboard } = bench.page;
    await paragraph(1).click();
    await keyboard.press('End');
    await keyboard.type('abc');
    await keyboard.insertText('如，去年只学了4次。');
    await expectTexts(['标题', '一是学习不够。abc如，去年只学了4次。']);
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await expectTexts(['标题', '一是', '学习不够。abc如，去年只学了4次。', '二是落实不够。']);
    await keyboard.press('Backspace');
    await expectTexts(['标题', '一是学习不够。abc如，去年只学了4次。', '二是落实不够。']);
    await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await bench.page.evaluate(() => navigator.clipboard.writeText('贴上的\r\n两段'));
    await keyboard.press('End');
    await keyboard.press('ControlOrMeta+v');
    const expected = ['标题', '一是学习不够。abc如，去年只学了4次。贴上的', '两段', '二是落实不够。'];
    await expectTexts(expected);
    expect(await save()).toEqual(expected);
    expect(await bench.page.getByTestId('unsaved').count()).toBe(0);
  });

  test('a selection over several paragraphs is replaced as one', async () => {
    await open(file('替换.docx', ['标题', '甲乙丙', '丁', '戊己庚']), '替换.docx');
    await paragraph(1).click();
    const { keyboard } = bench.page;
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+Home');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.insertText('新');
    await expectTexts(['标题', '甲新己庚']);
  });

  test('an input method writes once, when it is done', async () => {
    await open(file('输入法.docx', ['标题', '二是。']), '输入法.docx');
    await paragraph(1).click();
    await bench.page.keyboard.press('Home');
    const devtools = await bench.page.context().newCDPSession(bench.page);
    for (const text of ['l', 'li', 'lil']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await devtools.send('Input.insertText', { text: '理论' });
    await expectTexts(['标题', '理论二是。']);
    await devtools.send('Input.imeSetComposition', { text: 'x', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await expectTexts(['标题', '理论二是。']);
    expect(await save()).toEqual(['标题', '理论二是。']);
  });

  test('undo takes back what was typed', async () => {
    await open(file('撤销.docx', ['标题', '原文']), '撤销.docx');
    await paragraph(1).click();
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.insertText('多余');
    await expectTexts(['标题', '原文多余']);
    await bench.page.getByTestId('undo').click();
    await expectTexts(['标题', '原文']);
  });

  test('in a long document only what changed is drawn again', async () => {
    const lines = Array.from({ length: 600 }, (_, i) => `第${i}段，写了一些文字。`);
    await open(file('长文.docx', lines), '长文.docx');
    await until('all is drawn', async () => (await bench.page.locator(inText).count()) === 600);
    await bench.page.evaluate(() => {
      for (const node of document.querySelectorAll<HTMLElement>('.paper p:not(.page-margin p)')) node.dataset['seen'] = '';
    });
    await paragraph(590).scrollIntoViewIfNeeded();
    await paragraph(590).click();
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.insertText('新加的字');
    await expectText(paragraph(590), '第590段，写了一些文字。新加的字');
    expect(await bench.page.locator(`${inText}:not([data-seen])`).count()).toBe(1);
  });
});

test('nothing was asked of any other origin, and nothing went wrong unseen', () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
