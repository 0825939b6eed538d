import { gb9704 } from '../../../src/draft/layout/gb9704';
import { parseTemplate, writeTemplate } from '../../../src/draft/layout/parse-template';
import { charactersInPoints, layoutRoles } from '../../../src/draft/layout/template';

test('GB/T 9704-2012 的数', () => {
  expect(gb9704.page).toMatchObject({ width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, linesPerPage: 22, charactersPerLine: 28 });
  expect(Object.fromEntries(layoutRoles.map((role) => [role, `${gb9704.roles[role].font} ${gb9704.roles[role].size}`]))).toEqual({
    title: '方正小标宋简体 22',
    byline: '楷体_GB2312 16',
    salutation: '仿宋_GB2312 16',
    heading1: '黑体 16',
    heading2: '楷体_GB2312 16',
    heading3: '仿宋_GB2312 16',
    heading4: '仿宋_GB2312 16',
    body: '仿宋_GB2312 16',
    signature: '仿宋_GB2312 16',
    date: '仿宋_GB2312 16',
  });
  expect(charactersInPoints(gb9704.roles.body.firstLineIndent, gb9704.roles.body)).toBe(32);
  expect(layoutRoles.some((role) => gb9704.roles[role].bold)).toBe(false);
});

test('写出来再读回去，一样', () => {
  expect(parseTemplate(writeTemplate(gb9704))).toEqual({ ok: true, template: gb9704 });
});

test('只写不同的地方，其余照国标', () => {
  const parsed = parseTemplate('\uFEFF{ "name": "某县司法局", "page": { "top": 30 }, "roles": { "title": { "font": "华文中宋", "bold": true } } }');
  expect(parsed).toEqual({
    ok: true,
    template: {
      name: '某县司法局',
      page: { ...gb9704.page, top: 30 },
      roles: { ...gb9704.roles, title: { ...gb9704.roles.title, font: '华文中宋', bold: true } },
    },
  });
});

const faults: readonly (readonly [json: string, line: number, zh: RegExp])[] = [
  ['', 1, /空/],
  ['{\n"name": "甲",\n}', 3, /JSON/],
  ['[]', 1, /名称和内容/],
  ['{}', 1, /name/],
  ['{\n"name": ""\n}', 2, /1 到 60 个字/],
  ['{\n"name": "甲",\n"roles": {\n"titel": {}\n}\n}', 4, /不认识“titel”/],
  ['{\n"name": "甲",\n"roles": { "title": {\n"size": 220\n} }\n}', 4, /“size”应当是5 到 72/],
  ['{\n"name": "甲",\n"roles": { "title": {\n"alignment": "center"\n} }\n}', 4, /centered/],
  ['{\n"name": "甲",\n"page": { "linesPerPage": 22.5 }\n}', 3, /整数/],
  ['{\n"name": "甲",\n"page": { "pageNumber": { "font": 5 } }\n}', 3, /“font”/],
  ['{\n"name": "甲",\n"page": 5\n}', 3, /名称和内容/],
  ['{\n"name": "甲",\n"name": "乙"\n}', 3, /出现了两次/],
  ['{\n"name": "甲",\n"__proto__": {}\n}', 3, /不认识/],
  ['{\n"name": "甲",\n"page": { "width": 60, "left": 50, "right": 50 }\n}', 3, /没有留下版心/],
  [`{"name": "${'甲'.repeat(200_000)}"}`, 1, /太大/],
];

test.each(faults)('写错的模板说得出第几行、为什么：%#', (json, line, zh) => {
  const parsed = parseTemplate(json);
  expect(parsed).toMatchObject({ ok: false, line });
  expect(parsed.ok ? '' : parsed.message.zh).toMatch(zh);
});
