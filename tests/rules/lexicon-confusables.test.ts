import { plainParagraph } from '../../src/draft/draft';
import type { Confusable } from '../../src/rules/lexicon/confusables/confusable';
import { confusablesIn } from '../../src/rules/lexicon/confusables/find';
import { CONFUSABLES } from '../../src/rules/lexicon/confusables/index';

/** A sentence in which the entry stands wrong, with the context that it asks for. */
function wrongSentence({ wrong, before = [''], after = [''], near = [''] }: Confusable): string {
  return `会议认为${before[0]}${wrong}${after[0]}${near[0]}。`;
}

const told = (text: string): string[] => confusablesIn(plainParagraph(text)).map(({ entry }) => entry.wrong);

test('词条不少于600组，错词不重复，错词和正词不同', () => {
  expect(CONFUSABLES.length).toBeGreaterThanOrEqual(600);
  expect(new Set(CONFUSABLES.map(({ wrong }) => wrong)).size).toBe(CONFUSABLES.length);
  expect(CONFUSABLES.filter(({ wrong, right }) => wrong === right)).toEqual([]);
});

test('每个词条的错词在它的语境里找得到', () => {
  const lost = CONFUSABLES.filter((entry) => !told(wrongSentence(entry)).some((wrong) => wrong.includes(entry.wrong)));
  expect(lost.map(({ wrong }) => wrong)).toEqual([]);
});

test('每个词条的形似词都放过', () => {
  const caught = CONFUSABLES.flatMap(({ wrong, unless = [] }) => unless.filter((sound) => told(`会议认为${sound}。`).includes(wrong)));
  expect(caught).toEqual([]);
});

test('形似词里确实含有错词', () => {
  const idle = CONFUSABLES.flatMap(({ wrong, unless = [] }) => unless.filter((sound) => !sound.includes(wrong)));
  expect(idle).toEqual([]);
});

test('改正以后不再提示', () => {
  const still = CONFUSABLES.filter(({ level, wrong, right }) => level !== 'advice' && told(`，${right}。`).includes(wrong));
  expect(still.map(({ wrong }) => wrong)).toEqual([]);
});

test.each([
  ['一句里有大小两个错词时只说大的', '开展主题教肓。', ['主题教肓']],
  ['语境在另一个分句里时不算', '收到来信后，我们对有关人员进行处分。', []],
  ['截止日期不算', '报名截止时间为5月底，截止后不再受理。', []],
  ['书面的“违法”不算', '对违法行为一律查处，违法违规问题零容忍。', []],
  ['“法制”在名称里不算', '完善重大执法决定法制审核制度，加强法制机构建设。', []],
  ['“反应”用在反应上不算', '建立应急反应机制，提高快速反应能力。', []],
  ['“截止目前”', '截止目前，共化解纠纷32件。', ['截止目前']],
  ['“收到…教育”', '参加活动后收到了一次深刻教育，很受触动。', ['收到']],
  ['“散步…言论”', '在网上散步不实言论。', ['散步']],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
