import { applyEdits } from '../../src/draft/apply';
import { bank } from '../../src/measures/bank';
import { fillSlots, sentenceOf, slotsIn } from '../../src/measures/compose';
import { pickHeading } from '../../src/measures/headings';
import { leadOf } from '../../src/measures/lead';
import type { Measure } from '../../src/measures/measure';
import { continueAt, placeAll, placeAt, placeMeasure, type Ground, type Piece } from '../../src/measures/place';
import { voiceOf } from '../../src/measures/voice';
import { readText, REVIEW } from './reading';

test.each([
  ['学习不够系统', '针对学习不够系统的问题，'],
  ['学用结合不紧，办法不多', '针对学用结合不紧、办法不多的问题，'],
  ['对政策理解不深，满足于一知半解', '针对“对政策理解不深、满足于一知半解”的问题，'],
  ['工作中“等靠要”现象依然存在', '针对“工作中‘等靠要’”的问题，'],
  ['存在碎片化、急就章等现象', '针对碎片化、急就章等问题，'],
  ['检查扰企的问题时有发生', '针对检查扰企的问题，'],
  ['党性锻炼有所放松，对自己要求不严', '针对党性锻炼有所放松的问题，'],
  ['针对性不强', '针对“针对性不强”的问题，'],
  ['对“优先发展，全面推进”理解得不够深', '针对“对‘优先发展，全面推进’理解得不够深”的问题，'],
  ['', ''],
])('引语：%s → %s', (core, lead) => {
  expect(leadOf(core)).toBe(lead);
});

const measure: Measure = {
  id: 'theory-99',
  aspect: 'theory',
  symptoms: ['学习不够系统'],
  who: { person: '本人', team: '领导班子' },
  action: '排定学习专题',
  when: '【完成时限】前',
  result: '学习笔记',
  strength: 2,
  wordings: ['在【完成时限】前排定学习专题', '在【完成时限】前排定全年学习专题，由【责任部门】每季度检查学习笔记'],
};

test.each([
  [{ voice: 'person', length: 0, core: null, subject: true }, '本人在【完成时限】前排定学习专题'],
  [{ voice: 'team', length: 0, core: '学习不够系统', subject: true }, '针对学习不够系统的问题，领导班子在【完成时限】前排定学习专题'],
  [{ voice: 'unit', length: 9, core: null, subject: true }, '在【完成时限】前排定全年学习专题，由【责任部门】每季度检查学习笔记'],
  [{ voice: 'person', length: 1, core: null, subject: false, slots: { 完成时限: '6月底', 责任部门: ' ' } }, '在6月底前排定全年学习专题，由【责任部门】每季度检查学习笔记'],
] as const)('句子：%j', (manner, sentence) => {
  expect(sentenceOf(measure, manner)).toBe(sentence);
});

test('待填项不编造：没有给的留着，给了的填上', () => {
  expect(fillSlots('【甲】和【乙】', { 甲: '一' })).toBe('一和【乙】');
  expect(fillSlots('【constructor】', {})).toBe('【constructor】');
  expect(slotsIn('【甲】【乙】【甲】')).toEqual(['甲', '乙']);
});

function ground(text: string): Ground {
  const { draft, outline, rows } = readText(text);
  return { draft, outline, rows, headings: bank.headings };
}

function after(of: Ground, piece: Piece): string[] {
  const { edits } = placeMeasure(of, piece);
  const result = applyEdits(of.draft, edits);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.draft.paragraphs.map(({ text }) => text);
}

const added = (before: Ground, lines: readonly string[]): string[] => lines.filter((line) => !before.draft.paragraphs.some(({ text }) => text === line));

test('接在回答这个方面的标题下，序号接着写：二是之后是三是', () => {
  const of = ground(REVIEW);
  expect(added(of, after(of, { sentence: '每月读1本书', aspect: 'theory', field: null }))).toEqual([
    '（一）筑牢思想根基，强化理论武装。一是每季度组织1次理论学习中心组研讨。二是每年完成1篇调研报告。三是每月读1本书。',
  ]);
});

test('没有合适的标题就新开一节，接着（二）写（三），样子同上面的', () => {
  const of = ground(REVIEW);
  const [line] = added(of, after(of, { sentence: '领导班子每半年分析1次舆情', aspect: 'ideology', field: null }));
  expect(line).toMatch(/^（三）[\u4e00-\u9fff]{4,8}，[\u4e00-\u9fff]{4,8}。领导班子每半年分析1次舆情。$/);
});

test('没有措施部分就建起来，放在结尾之前', () => {
  const text = `${REVIEW.slice(0, REVIEW.indexOf('三、整改措施'))}以上对照检查，不妥之处，请批评指正。`;
  const of = ground(text);
  const lines = after(of, { sentence: '领导班子每月读1本书', aspect: 'theory', field: null });
  expect(lines.slice(-4)).toEqual([expect.stringMatching(/^三、.*措施/), expect.stringMatching(/^（一）.{4,8}，.{4,8}$/), '领导班子每月读1本书。', '以上对照检查，不妥之处，请批评指正。']);
});

test('新的标题和正文像文稿里的：缩进的空格照样打，样子随同级标题', () => {
  const text = ['　　一、存在的问题', '　　（一）学习不够', '　　一是学习不够深入。', '　　二、原因分析', '　　（一）思想松懈', '　　自我要求放松。'].join('\n');
  const { edits } = placeMeasure(ground(text), { sentence: '每月读1本书', aspect: 'theory', field: null });
  expect(edits).toMatchObject([
    {
      texts: [expect.stringMatching(/^\u3000{2}三、/), expect.stringMatching(/^\u3000{2}（一）/), '　　每月读1本书。'],
      looks: [{ like: 3, style: 'Heading1' }, { like: 4, style: 'Heading2' }, { like: 2, style: 'Normal' }],
    },
  ]);
});

test('一次写齐：每组一个标题，组内一是、二是', () => {
  const of = ground(REVIEW.slice(0, REVIEW.indexOf('三、整改措施')));
  const placed = placeAll(of, [
    [
      { sentence: '甲', aspect: 'theory', field: null },
      { sentence: '乙', aspect: 'theory', field: null },
    ],
    [],
    [{ sentence: '丙', aspect: 'people', field: null }],
  ]);
  const texts = placed.edits.flatMap((edit) => (edit.kind === 'insert' ? edit.texts : []));
  expect(texts.map((text) => text.replace(/^((?:三、|（.）)).*/, '$1'))).toEqual(['三、', '（一）', '一是甲。二是乙。', '（二）', '丙。']);
});

test('在光标处放一句', () => {
  expect(placeAt({ paragraph: 3, start: 2, end: 5 }, '每月读1本书')).toEqual({ kind: 'replace', span: { paragraph: 3, start: 5, end: 5 }, text: '每月读1本书。' });
});

test.each([
  [10, '三是每月读1本书。'],
  [11, '每月读1本书。'],
])('接着光标处的数下去：第 %i 段', (paragraph, text) => {
  const of = ground(REVIEW);
  const end = of.draft.paragraphs[paragraph]?.text.length ?? 0;
  expect(continueAt(of, { paragraph, start: end, end }, '每月读1本书')).toEqual({ kind: 'replace', span: { paragraph, start: end, end }, text });
});

test('标题：和旁边的一样长，没有两半的只用一半，不重复已有的', () => {
  const first = pickHeading(bank.headings, { aspect: 'theory', field: null, about: '', siblings: [], taken: [] });
  const second = pickHeading(bank.headings, { aspect: 'theory', field: null, about: '', siblings: [], taken: [first] });
  expect(second).not.toBe(first);
  expect(pickHeading(bank.headings, { aspect: 'theory', field: null, about: '', siblings: ['提高站位'], taken: [] })).not.toContain('，');
  expect(pickHeading([], { aspect: 'theory', field: null, about: '', siblings: [], taken: [] })).toBe('【措施标题】');
});

test.each([
  ['personal-review', 'person'],
  ['team-review', 'team'],
  ['inspection-report', 'unit'],
  ['other', 'unit'],
])('口气：%s → %s', (genre, voice) => {
  const { draft, outline } = readText('某单位材料\n一、情况\n工作正常。');
  expect(voiceOf(genre, draft, outline)).toBe(voice);
});
