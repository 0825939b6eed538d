import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { openPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { docxOfSample } from '../../src/workbench/samples/docx';
import type { Sample } from '../../src/workbench/samples/sample';
import { startWorkbench } from './support';
import type { RunningWorkbench } from './support';

jest.setTimeout(120_000);

let bench: RunningWorkbench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhangfa-workbench-'));
  bench = await startWorkbench();
});

afterAll(async () => {
  await bench?.stop();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  await bench.restart();
});

const inText = '.paper p:not(.page-margin p)';
const paragraph = (n: number): Locator => bench.page.locator(inText).nth(n);
const texts = (): Promise<string[]> => bench.page.locator(inText).allInnerTexts();

/** Writes a .docx of these lines, the first one its title, and returns its path. */
function file(name: string, lines: readonly string[], numbering: Sample['numbering'] = 'typed'): string {
  const path = join(folder, name);
  const body = lines.map((line, i) => [i === 0 ? 'title' : 'text', line] as const);
  writeFileSync(path, docxOfSample({ id: 'test', name: { zh: '', en: '' }, file: name, numbering, planted: [], body }));
  return path;
}

async function open(path: string, name: string): Promise<void> {
  await bench.page.getByTestId('file').setInputFiles(path);
  await expectText(bench.page.getByTestId('name'), name);
  await bench.page.getByTestId('paper').locator('p').first().waitFor();
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not so after 20 seconds: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const expectText = (locator: Locator, text: string) =>
  until(`“${text}” is shown`, async () => (await locator.first().textContent({ timeout: 15_000 }))?.includes(text) === true);
const expectTexts = (start: readonly string[]) =>
  until(`the document begins ${start.join(' | ')}`, async () => {
    const shown = await texts();
    return start.every((text, i) => shown[i] === text);
  });

/** The pane's own frame, once office.js in it has started. */
async function paneFrame(): Promise<Frame> {
  let found: Frame | undefined;
  await until('office.js is up', async () => {
    found = bench.page.frames().find((frame) => frame.url().includes('taskpane.html'));
    if (found === undefined) return false;
    return found.evaluate(() => typeof Word !== 'undefined' && Office.context?.document != null).catch(() => false);
  });
  if (found === undefined) throw new Error('no pane');
  return found;
}

async function save(): Promise<readonly string[]> {
  const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.getByTestId('save').click()]);
  const path = join(folder, `saved-${Date.now()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  const opened = openPackage(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.fault.kind);
  return readDraft(opened.pkg).paragraphs.map(({ text }) => text);
}

describe('start', () => {
  test('the first sample is shown beside the pane, which office.js takes for Word on the web', async () => {
    await expectText(paragraph(0), '某县司法局领导班子2025年度民主生活会对照检查材料');
    await expectText(bench.page.getByTestId('line'), '有意放了 5 处问题');
    const pane = await paneFrame();
    const told = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host, platform, api: Office.context.requirements.isSetSupported('WordApi', '1.3'), language: Office.context.displayLanguage };
    });
    expect(told).toEqual({ host: 'Word', platform: 'OfficeOnline', api: true, language: 'zh-CN' });
    expect((await bench.page.getByTestId('pane').boundingBox())?.width).toBe(330);
  });

  test('in English by ?lang=en-US and by the switch, pane included', async () => {
    await bench.restart('?lang=en-US');
    await expectText(bench.page.getByTestId('open'), 'Open…');
    expect(await (await paneFrame()).evaluate(() => Office.context.displayLanguage)).toBe('en-US');
    await bench.page.getByTestId('language').click();
    await expectText(bench.page.getByTestId('open'), '打开…');
    expect(await (await paneFrame()).evaluate(() => Office.context.displayLanguage)).toBe('zh-CN');
  });
});

describe('opening', () => {
  test('a file from the chooser', async () => {
    await open(file('发言提纲.docx', ['发言提纲', '第一段', '第二段']), '发言提纲.docx');
    await expectTexts(['发言提纲', '第一段', '第二段']);
    const pane = await paneFrame();
    const text = await pane.evaluate(() =>
      Word.run(async (context) => {
        const { body } = context.document;
        body.load('text');
        await context.sync();
        return body.text;
      }),
    );
    expect(text).toContain('第二段');
  });

  test('a file that is dropped on the page', async () => {
    const bytes = [...readFileSync(file('拖来的.docx', ['拖来的文件', '正文']))];
    const data = await bench.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], '拖来的.docx'));
      return transfer;
    }, bytes);
    for (const type of ['dragenter', 'dragover']) await bench.page.dispatchEvent('main', type, { dataTransfer: data });
    await expectText(bench.page.locator('main'), '松开鼠标，打开这份文档');
    await bench.page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await expectTexts(['拖来的文件', '正文']);
    expect(await bench.page.locator('main').textContent()).not.toContain('松开鼠标');
  });

  test.each([
    ['不是文档.docx', Buffer.from('这不是 Word 文档')],
    ['空.docx', Buffer.alloc(0)],
    ['坏的.docx', Buffer.from('PK\u0003\u0004 broken')],
    ['旧版.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('%s gets one sentence, and the open document stays', async (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await bench.page.getByTestId('file').setInputFiles(path);
    const line = bench.page.getByTestId('line');
    await until('the sentence', async () => !(await line.textContent())?.includes('样例'));
    expect(((await line.textContent()) ?? '').trim()).toMatch(/^[^\n]{8,80}。$/);
    await expectText(bench.page.getByTestId('name'), '领导班子对照检查材料（样例）.docx');
    await expectText(paragraph(0), '某县司法局领导班子');
  });

  test('what cannot be drawn is shown as plain text, and the rest as ever', async () => {
    const path = file('公式.docx', ['标题', '坏公式', '正文']);
    const opened = openPackage(new Uint8Array(readFileSync(path)));
    if (!opened.ok) throw new Error(opened.fault.kind);
    const { pkg } = opened;
    const math = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:nary/></m:oMath>';
    const xml = new TextDecoder().decode(pkg.bytes(pkg.mainPart) ?? undefined).replace(/<w:r>(?:(?!<w:r>).)*坏公式<\/w:t><\/w:r>/, `$&${math}`);
    pkg.put(pkg.mainPart, new TextEncoder().encode(xml), pkg.contentType(pkg.mainPart) ?? '');
    writeFileSync(path, pkg.save());
    await open(path, '公式.docx');
    await expectTexts(['标题', '坏公式', '正文']);
    await expectText(bench.page.getByTestId('line'), '没能显示出来');
  });

  test('unsaved changes are asked for first; nothing is lost by staying', async () => {
    await paragraph(1).click();
    await bench.page.keyboard.insertText('改过');
    await expectText(bench.page.getByTestId('unsaved'), '未保存');
    await bench.page.getByTestId('samples').click();
    await bench.page.getByTestId('sample-conference-speech').click();
    const question = bench.page.getByTestId('line-question');
    await expectText(question, '有未保存的修改');
    await question.getByRole('button', { name: '取消' }).click();
    await expectText(paragraph(1), '改过');
    await bench.page.getByTestId('new').click();
    await question.getByRole('button', { name: '不保存，继续' }).click();
    await expectText(bench.page.getByTestId('name'), '空白文档.docx');
    expect(await bench.page.getByTestId('unsaved').count()).toBe(0);
  });
});

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
    const path = join(folder, 'settings-saved.docx');
    await download.saveAs(path);
    await open(path, 'settings-saved.docx');
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
