import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { draftOfText } from '../../src/draft/draft';
import { docxOfDraft } from '../../src/ooxml/write';
import { paneForTests, partOf, until } from './pane-steps';

// From a draft with problems and no measures to a complete one with its ledger.

jest.setTimeout(180_000);

const steps = paneForTests();
const { pane } = steps;

const told = () => pane().getByTestId('desk-told').innerText();

const draft = [
  '某县司法局领导班子2025年度民主生活会对照检查材料',
  '按照通知要求，领导班子认真学习，征求意见，开展谈心谈话，紧紧围绕“五个带头”查摆问题。现将对照检查情况报告如下：',
  '一、存在的主要问题',
  '（一）强化政治忠诚、提高政治能力方面',
  '一是理论学习不够系统。读文件多，读原著少，全年集中研讨只有4次。二是重大事项请示报告不够及时。去年有2件事项事后才补报。',
  '（四）干事创业、担当作为方面',
  '一是对历史遗留问题存在畏难情绪。两件积案拖了三年没有办结。二是推进工作前紧后松。年初定的台账到下半年没有更新。',
  '二、原因分析',
  '（一）理论武装抓得不紧。把学习当成软任务，计划没有落到实处。',
  '（二）担当精神有所弱化。遇到矛盾想绕着走，怕担责任。',
].join('\n');

async function openMeasures(): Promise<void> {
  await steps.openDraft('没有措施的材料', draft);
  await until('the genre is known', () => pane().getByTestId('genre').innerText(), (name) => name.includes('领导班子'));
  await steps.tab('measures').click();
  await until('the place is there', () => pane().getByTestId('measures-place').count(), (count) => count === 1);
}

test('没有措施的材料：逐个问题插入措施，成为有措施部分的材料；撤销后一字不差', async () => {
  await openMeasures();
  const before = await steps.lines();
  await pane().getByTestId('problem').first().click();
  await until('the problem is on top', () => pane().getByTestId('problem-core').innerText(), (core) => core.includes('理论学习不够系统'));
  expect(await pane().getByTestId('measure').count()).toBe(3);
  const first = (await pane().getByTestId('measure').first().locator('p').first().innerText()).trim();
  await pane().getByTestId('measure-insert').first().click();
  await until('it is told where it went', told, (text) => text.includes('已插在'));
  const lines = await until('the measures have a part of their own', steps.lines, (now) => now.some((line) => /^三、/.test(line)));
  expect(lines.some((line) => line.includes(first.slice(-20)))).toBe(true);
  expect(lines.slice(0, before.length)).toEqual(before);

  await pane().getByTestId('problem-next').click();
  await pane().getByTestId('measure-insert').first().click();
  await until('a second measure stands below', steps.lines, (now) => now.length > lines.length || now.join('').length > lines.join('').length);
  await pane().getByTestId('undo').click();
  await until('the second is gone', steps.lines, (now) => now.join('\n') === lines.join('\n'));
});

test('插入的措施里有待填项：回到结构，“下一处待填”逐处选中它们', async () => {
  await openMeasures();
  await pane().getByTestId('measure-search').fill('完成时限');
  const card = pane().getByTestId('measures-found').getByTestId('measure').filter({ hasText: '【完成时限】' }).first();
  const blanks = (await card.locator('p').first().innerText()).match(/【[^】]+】/g) ?? [];
  await card.getByTestId('measure-insert').click();
  await until('it is told where it went', told, (text) => text.includes('已插在'));
  await steps.tab('structure').click();
  const next = pane().getByTestId('next-blank');
  await until('its blanks are counted', () => next.innerText(), (label) => label.includes(String(blanks.length)));
  for (const blank of [...blanks, blanks[0]]) {
    await next.click();
    expect(await until('a blank is selected', steps.selected, (words) => words === blank)).toBe(blank);
  }
});

test('换个说法、收藏：收藏留在这台电脑上；查找用拼音首字母也行', async () => {
  await openMeasures();
  await pane().getByTestId('problem').first().click();
  const card = pane().getByTestId('measure').first();
  const text = () => card.locator('p').first().innerText();
  const before = await text();
  await card.getByTestId('measure-reword').click();
  await until('another wording', text, (now) => now !== before);
  await card.getByTestId('measure-favour').click();
  await until('it is a favourite', () => pane().locator('[data-testid="measure-favour"][aria-pressed="true"]').count(), (count) => count > 0);
  expect(await steps.bench.page.evaluate(() => localStorage.getItem('zhangfa.measures') ?? '')).toContain('favourites');
  await pane().getByTestId('measure-search').fill('rmtj');
  await until('measures on 人民调解', () => pane().getByTestId('measures-found').innerText(), (found) => found.includes('调解'));
  await pane().getByTestId('measure-search').fill('zzzzqq');
  await until('nothing, said plainly', () => pane().getByTestId('measures-place').innerText(), (all) => all.includes('没有找到'));
});

test('对应：没有措施的问题突出列出，逐条补写；台账插成表格，也能保存成 .csv 和 .xlsx', async () => {
  await openMeasures();
  await steps.tab('links').click();
  await until('four problems', () => pane().getByTestId('link-problems').count(), (count) => count === 4);
  expect(await pane().getByTestId('gap').count()).toBe(4);
  await pane().getByTestId('walk-gaps').click();
  await until('the first gap is to be answered', () => pane().getByTestId('problem-core').innerText(), (core) => core.includes('理论学习不够系统'));

  await pane().getByTestId('measure-insert').first().click();
  await until('the next gap follows by itself', () => pane().getByTestId('problem-core').innerText(), (core) => !core.includes('理论学习不够系统'));

  await steps.tab('links').click();
  for (const [type, look] of [
    ['csv', (bytes: Buffer) => bytes.toString('utf8')],
    ['xlsx', (bytes: Buffer) => Object.values(unzipSync(new Uint8Array(bytes))).map((part) => strFromU8(part)).join('')],
  ] as const) {
    const [download] = await Promise.all([steps.bench.page.waitForEvent('download'), pane().getByTestId(`ledger-${type}`).click()]);
    expect(download.suggestedFilename()).toBe(`整改台账.${type}`);
    expect(look(readFileSync(await download.path()))).toContain('对历史遗留问题存在畏难情绪');
  }
  await pane().getByTestId('ledger-kind').selectOption('problems');
  await pane().getByTestId('ledger-table').click();
  await until('the table is in the document', told, (text) => text.includes('已插入表格'));
  expect(partOf(await steps.saved(), 'word/document.xml')).toContain('<w:tbl>');
});

test('我的措辞：从以往的 .docx 学习，先看再留；坏文件一句话，不影响别的；删除可以撤销', async () => {
  await openMeasures();
  await pane().getByTestId('own-wording').click();
  const past = [
    '某县司法局领导班子2024年度民主生活会对照检查材料',
    '现将对照检查情况报告如下：',
    '一、存在的主要问题',
    '（一）工作作风方面。下基层少，听汇报多。',
    '二、原因分析',
    '宗旨意识树得不牢。',
    '三、整改措施',
    '（一）转变工作作风。班子成员每月到司法所跟班一天，把发现的问题登记在册，季度末逐项通报办理结果。',
  ].join('\n');
  const good = steps.file('以往材料.docx', '');
  writeFileSync(good, docxOfDraft(draftOfText(past)));
  await pane().getByTestId('learn-files').setInputFiles([good, steps.file('坏文件.docx', '这不是文档')]);
  await until('a candidate', () => pane().getByTestId('candidate').count(), (count) => count >= 1);
  await until('the bad file has its sentence', () => pane().getByTestId('own-wording-told').allInnerTexts(), (lines) => lines.some((line) => line.includes('坏文件')));
  await pane().getByTestId('keep-ticked').click();
  await until('it is kept', () => pane().getByTestId('own-measure').allInnerTexts(), (lines) => lines.some((line) => line.includes('跟班一天')));
  const kept = await pane().getByTestId('own-measure').count();
  await pane().getByTestId('own-measure-remove').first().click();
  await until('it is gone', () => pane().getByTestId('own-measure').count(), (count) => count === kept - 1);
  await pane().getByTestId('own-wording-undo').click();
  await until('it is back', () => pane().getByTestId('own-measure').count(), (count) => count === kept);
});
