import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePages } from '../../scripts/rule-reference/pages';

const folder = join(__dirname, '..', '..', 'docs', 'rules');
const pages = referencePages();

test('docs/rules 和规则一致（不一致时运行 npm run rule-reference，并提交 docs/rules）', () => {
  const names = readdirSync(folder).sort();
  const stale = [...pages].filter(([name, text]) => !names.includes(name) || readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n') !== text);
  expect({ stale: stale.map(([name]) => name), left: names.filter((name) => !pages.has(name)) }).toEqual({ stale: [], left: [] });
});

test('每页都有：查什么、为什么、级别、依据、怎样不再看到；链接都有着落', () => {
  for (const [name, text] of pages) {
    for (const [, target = ''] of text.matchAll(/\]\(([^)/]+\.md)\)/g)) expect(pages.has(target)).toBe(true);
    if (name === 'README.md') continue;
    for (const heading of ['## 查什么', '## 为什么', '## 不想看到它']) expect({ name, has: text.includes(heading) }).toEqual({ name, has: true });
    expect({ name, text }).toEqual({ name, text: expect.stringMatching(/级别 Level \| (必须改|建议改|提示)/) });
    expect({ name, text }).toEqual({ name, text: expect.stringMatching(/依据 Authority \| (国标|规范|文种|语言|实务)：/) });
  }
});
