import { analyse } from '../../src/check/analyse';
import { oncePerFault } from '../../src/check/one-fault';
import { draftOfText } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { allRules } from '../../src/rules/all-rules';
import type { Finding } from '../../src/rules/finding';

const rulesIn = (text: string): readonly string[] =>
  analyse(draftOfText(text), { genre: 'other', pack: null }, { packs: shippedPacks, rules: allRules }).findings.filter(({ severity }) => severity !== 'advice').map(({ rule }) => rule);

test.each([
  ['认真学习贯彻《党政领导干部选拨任用工作条例》，突出政治标准。', ['wording/official-title']],
  ['对履责不力的村党支部书计进行约谈。', ['wording/long-phrase']],
  ['没有看到千里之提，溃于蚁穴的道理。', ['wording/long-phrase']],
  ['学思想、强党性、重实践、见新功的总要求。', ['wording/long-phrase']],
  ['来源：XX文秘网', ['residue/download-site']],
])('一处毛病只说一次：%s', (text, rules) => {
  expect(rulesIn(text)).toEqual(rules);
});

const finding = (rule: string, start: number, end: number): Finding => ({
  rule,
  severity: 'warning',
  message: { zh: rule, en: rule },
  source: { tier: '语言', reference: '' },
  span: { paragraph: 0, start, end },
  evidence: [],
  fixes: [],
});

test('没有写完的一段以半角逗号结尾：说没有写完', () => {
  const text = '我们坚持边查边改、立行立改，把整改同日常工作结合起来，建立健全制度9项,\n二、下一步打算\n继续抓好整改，把问题改到位。';
  expect(rulesIn(text).filter((rule) => rule.startsWith('punctuation/'))).toEqual(['punctuation/broken-off']);
});

test('两处不同的毛病都留着：不相接，或者谁也不比谁说得多', () => {
  const apart = [finding('wording/near-word', 0, 2), finding('wording/long-phrase', 5, 9)];
  expect(oncePerFault(apart)).toEqual(apart);
  const different = [finding('punctuation/half-width-brackets', 0, 9), finding('residue/placeholder', 3, 6)];
  expect(oncePerFault(different)).toEqual(different);
});

test('先后不论：说得多的在前在后都一样', () => {
  const less = finding('wording/near-word', 3, 5);
  const more = finding('wording/long-phrase', 0, 5);
  expect(oncePerFault([more, less])).toEqual([more]);
  const begins = finding('wording/near-word', 0, 2);
  expect(oncePerFault([begins, finding('wording/long-phrase', 0, 5)])).toHaveLength(1);
});
