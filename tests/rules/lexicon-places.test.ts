import { plainParagraph } from '../../src/draft/draft';
import { placesKnown, shortNameOf } from '../../src/rules/lexicon/places/gazetteer';
import { ownMentionsIn } from '../../src/rules/lexicon/places/mentions';
import { ownPlaceOf } from '../../src/rules/lexicon/places/own-place';

test.each([
  ['湖北省', '湖北'],
  ['孝感市', '孝感'],
  ['云梦县', '云梦'],
  ['恩施土家族苗族自治州', '恩施'],
  ['内蒙古自治区', '内蒙古'],
  ['广西壮族自治区', '广西'],
  ['新疆维吾尔自治区', '新疆'],
  ['房县', '房县'],
])('%s 简称 %s', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});

test('全国的省、市、县都在', () => {
  const { byName } = placesKnown();
  expect(byName.size).toBeGreaterThan(2500);
  expect(byName.get('孝感市')).toEqual({ name: '孝感市', province: '湖北省', city: '孝感市' });
  expect(byName.get('云梦县')).toEqual({ name: '云梦县', province: '湖北省', city: '孝感市' });
});

test.each([
  ['湖北省孝感市', '孝感市'],
  ['孝感', '孝感市'],
  ['湖北省孝感市云梦县', '云梦县'],
  ['孝感市司法局', '孝感市'],
  ['某市', null],
  ['', null],
])('本单位所在地“%s”：%s', (typed, expected) => {
  expect(ownPlaceOf(typed)?.name ?? null).toBe(expected);
});

test.each([
  ['建设法治孝感、平安云梦。', ['孝感', '云梦']],
  ['广东省佛山市司法局', ['佛山市']],
  ['孝感市委、云梦县政府高度重视。', ['孝感市', '云梦县']],
  ['推广新时代“枫桥经验”，弘扬延安精神、井冈山精神。', []],
  ['赴江苏省司法厅考察，学习浙江省司法厅做法。', []],
  ['建设平安社区，推进法治建设、文明创建，共建和谐平安家园。', []],
  ['北京冬奥会期间加强值班。', []],
])('%s', (text, expected) => {
  expect(ownMentionsIn(plainParagraph(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
