import { readFileSync, writeFileSync } from 'node:fs';
import { openPackage } from '../../src/ooxml/package';
import { deskForTests } from './workbench-steps';

jest.setTimeout(120_000);

const { bench, paragraph, file, path: inFolder, open, until, expectText, expectTexts, paneFrame } = deskForTests();

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
    const path = inFolder(name);
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

test('nothing was asked of any other origin, and nothing went wrong unseen', () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
