import { citedTitles } from '../../src/rules/lexicon/titles/cited';
import { TITLES } from '../../src/rules/lexicon/titles/index';
import { knownTitle, nearestTitle } from '../../src/rules/lexicon/titles/nearest';

test('名称不少于150个，不重复，日期写法统一', () => {
  expect(TITLES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(TITLES.map(({ title }) => title)).size).toBe(TITLES.length);
  expect(TITLES.filter(({ since }) => since !== undefined && !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(since))).toEqual([]);
});

test('词表里的名称和简称都放过', () => {
  const forms = TITLES.flatMap(({ title, aliases = [] }) => [title, ...aliases]);
  expect(forms.filter((form) => nearestTitle(form) !== null)).toEqual([]);
});

test.each([
  ['中华人民共和国人民调节法', '人民调解法', true],
  ['社区娇正法', '社区矫正法', true],
  ['中国共产党纪律处份条例', '中国共产党纪律处分条例', true],
  ['中国共产党重大事项请示汇报条例', '中国共产党重大事项请示报告条例', false],
  ['党政领导干部选拔任用工作规定', '党政领导干部选拔任用工作条例', false],
  ['司法机关内部人员过问案件的记录和责任追究办法', '司法机关内部人员过问案件的记录和责任追究规定', false],
  ['关于新型势下党内政治生活的若干准则', '关于新形势下党内政治生活的若干准则', true],
])('%s → %s', (written, title, certain) => {
  const near = nearestTitle(written);
  expect(near?.form ?? null).toBe(title);
  if (near !== null) expect(near.certain).toBe(certain);
});

test.each([
  '某市司法局党组议事清单',
  '关于开展专项整治的通知',
  '某县贯彻〈中国共产党支部工作条例（试行）〉实施细则',
  '中国共产党纪律处分条例释义',
  '行政处罚法',
  '中国共产党党内监督条例（试行）',
  '民法通则',
  '人民日报',
  '某省信访条例',
  '关于新形势下党内政治生活若干准则',
  '刑法修正案（十二）',
  '未成年人保护法实施办法',
  '保守国家秘密法实施办法',
  '城市居民委员会组织条例',
])('《%s》放过', (written) => {
  expect(nearestTitle(written)).toBeNull();
});

test.each([
  ['学习《党章》《准则》。', ['党章', '准则']],
  ['印发《关于学习《人民调解法》的通知》。', ['人民调解法']],
  ['《没有写完的名称', []],
  ['多出来的》', []],
  ['空的《》', []],
])('%s', (text, expected) => {
  expect(citedTitles(text).map((title) => text.slice(title.start, title.end))).toEqual(expected);
});

test('版本说明和国名不影响辨认', () => {
  expect(knownTitle('中华人民共和国监察法')?.title).toBe('监察法');
  expect(knownTitle('中国共产党支部工作条例')?.since).toBe('2018-11');
});
