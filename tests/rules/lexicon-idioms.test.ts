import { likeness } from '../../src/rules/lexicon/idioms/alike';
import { idioms as listed } from '../../src/rules/lexicon/idioms/index';
import { slipsIn } from '../../src/rules/lexicon/idioms/slips';
import { SOUND_VARIANTS } from '../../src/rules/lexicon/idioms/variants';

test('成语和固定短语不少于600条，都是四个字', () => {
  const idioms = [...listed.get()].filter(([, kind]) => kind === 'idiom');
  expect(idioms.length).toBeGreaterThanOrEqual(600);
  expect([...listed.get().keys()].filter((idiom) => !/^[\u4e00-\u9fff]{4}$/.test(idiom))).toEqual([]);
  expect([...SOUND_VARIANTS].filter((idiom) => !/^[\u4e00-\u9fff]{4}$/.test(idiom))).toEqual([]);
});

test('词表里的成语和认可的异形词都放过', () => {
  expect([...listed.get().keys(), ...SOUND_VARIANTS].filter((idiom) => slipsIn(`要${idiom}。`).some(({ start }) => start === 1))).toEqual([]);
});

test.each([
  ['迫不急待', '迫不及待'],
  ['走头无路', '走投无路'],
  ['再接再励', '再接再厉'],
  ['一愁莫展', '一筹莫展'],
  ['谈笑风声', '谈笑风生'],
  ['食不裹腹', '食不果腹'],
  ['金榜提名', '金榜题名'],
  ['甘败下风', '甘拜下风'],
  ['名门旺族', '名门望族'],
  ['默守成规', '墨守成规'],
  ['美仑美奂', '美轮美奂'],
  ['弱不惊风', '弱不禁风'],
  ['川流不惜', '川流不息'],
  ['一如继往', '一如既往'],
  ['按步就班', '按部就班'],
  ['鬼鬼崇崇', null],
  ['旁证博引', '旁征博引'],
  ['令行静止', '令行禁止'],
  ['真抓实敢', '真抓实干'],
  ['脚踏实的', '脚踏实地'],
  ['常抓不卸', '常抓不懈'],
  ['侥幸心里', '侥幸心理'],
  ['长效机智', '长效机制'],
  ['的高水平', null],
  ['民族管理', null],
  ['整治任务', null],
])('%s → %s', (written, right) => {
  expect(slipsIn(`要${written}。`).map(({ idiom }) => idiom)).toEqual(right === null ? [] : [right]);
});

test.each([
  ['励', '厉', 'sound'],
  ['急', '及', 'sound'],
  ['己', '已', 'shape'],
  ['神', '力', null],
  ['争', '增', 'near'],
])('%s 和 %s：%s', (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected);
});
