import { swapsIn } from '../../src/rules/lexicon/vocabulary/swaps';

const found = (text: string) => swapsIn(text).map(({ start, word }) => `${text.slice(start, start + 2)}→${word}`);

test.each([
  ['进一步高提政治站位', ['高提→提高']],
  ['不断强增责任意识，决解急难愁盼', ['强增→增强', '决解→解决']],
  ['对重点项目的督监不够', ['督监→监督']],
])('%s', (text, swaps) => {
  expect(found(text)).toEqual(swaps);
});

test.each([
  '进一步提高政治站位，确保各项措施落实到位，对重点项目的监督不够。',
  '一般性支出压减10%，开展警民恳谈，认真记牢，编制少、职数少。',
  '深化产学研融合，厚植家国情怀，坚持以学促干，推动案结事了，限制高耗能项目。',
  '由市城管执法部门负责，做好刑释解教人员帮扶，公示期为五日，营造风清气正的环境。',
  '历史文化名城古镇、关联度高的多个领域、受种者或者其监护人。',
  '高提',
  '',
])('没有颠倒的：%s', (text) => {
  expect(found(text)).toEqual([]);
});
