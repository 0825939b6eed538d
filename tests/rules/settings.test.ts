import { DEFAULT_SETTINGS, readSettings } from '../../src/rules/settings';

test.each<[string, object]>([
  ['{}', DEFAULT_SETTINGS],
  ['\ufeff{"problemsShare": 0.4}', { ...DEFAULT_SETTINGS, problemsShare: 0.4 }],
  ['{"sharesFrom": 1000, "problemsShare": 1}', { problemsShare: 1, sharesFrom: 1000 }],
])('设置：%s', (text, settings) => {
  expect(readSettings(text)).toEqual({ ok: true, settings });
});

test.each<[string, string]>([
  ['{', '不是 JSON'],
  ['[]', 'JSON 对象'],
  ['null', 'JSON 对象'],
  ['{"share": 1}', '“share”不认识，可以写的有：problemsShare、sharesFrom'],
  ['{"problemsShare": 40}', '“problemsShare”应是0到1之间的数'],
  ['{"problemsShare": "0.4"}', '“problemsShare”应是0到1之间的数'],
  ['{"sharesFrom": 1.5}', '“sharesFrom”应是0到1000000之间的整数'],
  ['{"__proto__": 1}', '不认识'],
])('不是设置：%s', (text, words) => {
  const read = readSettings(text);
  expect(read.ok ? '' : read.message.zh).toContain(words);
});
