import { nearMissesIn } from '../../src/rules/lexicon/vocabulary/near-miss';
import { wordsAround } from '../../src/rules/lexicon/vocabulary/segments';

const told = (text: string): string[] => nearMissesIn(text).map(({ start, word }) => `${text.slice(start, start + word.length)}→${word}`);

test.each([
  ['全年税收同比增张5%。', ['增张→增长']],
  ['推行首问付责制。', ['付责制→负责制']],
  ['整改中的薄弱环结不少。', ['环结→环节']],
  ['患者满义度达到97.2%。', ['满义度→满意度']],
  ['处理程序有暇疵。', ['暇疵→瑕疵']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  '整治“两客一危一货”，落实“一企一策”。',
  '逐台核查、逐处建档、逐张审核、逐编研讨。',
  '少捕慎诉慎押，减证便民，医防协同。',
  '书记员因酒后驾驶被解聘。',
  '有关健康的事项，他们都知道。',
  '防指办、疾控中心、股室代拟的稿子。',
  '某县某镇张某某、李某某。',
])('sound: %s', (text) => expect(told(text)).toEqual([]));

test('words are cut as they are meant', () => {
  expect(wordsAround('认真贯彻落实', 2, 4)).toEqual([0, 2, 4, 6]);
  expect(wordsAround('委员会指定一名', 0, 4)).toContain(3);
});
