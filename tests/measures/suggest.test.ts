import { draftOfText } from '../../src/draft/draft';
import { answersFor } from '../../src/measures/answers';
import { bank } from '../../src/measures/bank';
import { readProblem } from '../../src/measures/read-problem';
import { saidIn } from '../../src/measures/said';
import { openingOf, prepare, readAsk, suggest, suggestForAll } from '../../src/measures/suggest';
import { yearOf } from '../../src/measures/year';
import { loadProblems } from './problems';
import { readText, REVIEW } from './reading';

const lexicon = prepare(bank.measures);

test.each([
  ['理论学习浅尝辄止，满足于看看标题', 'theory', null],
  ['重大事项请示报告不及时，有时事后才报', 'politics', null],
  ['主要负责人先表态，班子成员不愿发表不同意见', 'centralism', null],
  ['遇到难题绕道走，怕担责、怕得罪人', 'duty', null],
  ['下基层调研走马观花，听汇报多、看实情少', 'style', null],
  ['工作群里转发信息把关不严，舆情发现得晚', 'ideology', null],
  ['巡察反馈的问题整改后又反弹，就事论事', 'inspection', null],
  ['社区矫正对象请假外出审批把关不严', null, 'correction'],
  ['调解卷宗要素不全、归档不及时', null, 'mediation'],
  ['干警对过问案件怕得罪人，没有如实记录“三个规定”情况', null, 'three-rules'],
] as const)('%s：方面 %s，领域 %s', (core, aspect, field) => {
  const reading = readAsk(lexicon, { core });
  if (aspect !== null) expect(reading.aspects[0]?.id).toBe(aspect);
  expect(reading.field).toBe(field);
  const first = suggest(lexicon, { core }, 3).map(({ measure }) => (field === null ? measure.aspect : measure.field));
  expect(first).toContain(field ?? aspect);
});

test('说明为什么推荐：对应哪个症状、说到哪些词', () => {
  const [first] = suggest(lexicon, { core: '理论学习浅尝辄止' }, 1);
  expect(first?.because).toMatchObject({ symptom: '理论学习浅尝辄止', aspect: true, field: false });
  expect(first?.because.words).toEqual(expect.arrayContaining(['浅尝辄止']));
});

test('只推荐合口气的：个人材料里每条都有个人作主语', () => {
  for (const { measure } of suggest(lexicon, { core: '理论学习不够深入', voice: 'person' }, 10)) expect(measure.who.person).toBeDefined();
});

test('用户定了方面，就按那个方面', () => {
  expect(readAsk(lexicon, { core: '学习不够深入', aspect: 'integrity' }).aspects).toEqual([{ id: 'integrity', weight: 1 }]);
  expect(suggest(lexicon, { core: '要求不严', aspect: 'ideology' }, 1)[0]?.measure.aspect).toBe('ideology');
});

test('文中已有的不再推荐', () => {
  const ask = { core: '理论学习浅尝辄止' };
  const [first] = suggest(lexicon, ask, 1);
  const said = saidIn(draftOfText(`三、整改措施\n本人${first?.measure.wordings[0]}。`));
  expect(suggest(lexicon, ask, 20, { said }).map(({ measure }) => measure.id)).not.toContain(first?.measure.id);
});

test('收藏的在相近的里面排前', () => {
  const ask = { core: '学习不够系统' };
  const [, second] = suggest(lexicon, ask, 2);
  const id = second?.measure.id ?? '';
  const places = [new Set<string>(), new Set([id])].map((favourites) => suggest(lexicon, ask, 5, { favourites }).findIndex(({ measure }) => measure.id === id));
  expect(places[1]).toBeLessThanOrEqual(places[0] ?? 0);
});

test('同一份草稿里，一条措施不推荐给两个问题', () => {
  const asks = loadProblems('mended-on').slice(0, 30).flatMap(({ text }) => {
    const read = readProblem(text);
    return read.ok ? [read.ask] : [];
  });
  const all = suggestForAll(lexicon, asks, 3);
  const ids = all.flat().map(({ measure }) => measure.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all.every((list) => list.length > 0)).toBe(true);
});

test('开头尽量不同于已有的措施', () => {
  const ask = { core: '理论学习浅尝辄止' };
  const [plain] = suggest(lexicon, ask, 1);
  const opening = plain === undefined ? '' : openingOf(plain.measure);
  const scored = suggest(lexicon, ask, 8, { said: { ...saidIn(draftOfText('')), openings: new Set([opening]) } });
  expect(scored.length).toBeGreaterThan(3);
});

test('整份草稿：每个问题都有措施，口气是班子', () => {
  const answered = answersFor(readText(REVIEW), lexicon, 3);
  expect(answered.map(({ problem, reading, suggestions }) => [problem.core, reading.aspects[0]?.id, suggestions.length])).toEqual([
    ['学习不够系统', 'theory', 3],
    ['学用结合不紧', 'theory', 3],
    ['政治敏锐性不强，对苗头性问题反应偏慢', 'politics', 3],
  ]);
  for (const { suggestions } of answered) for (const { measure } of suggestions) expect(measure.who.team).toBeDefined();
});

test('措施里提到的文件晚于材料年份的，不推荐', () => {
  const ask = { core: '对涉企文件公平竞争审查不严' };
  const names = (year: number | null) => suggest(lexicon, ask, 8, { year }).some(({ measure }) => measure.wordings.join('').includes('《公平竞争审查条例》'));
  expect([2022, 2023, 2024, null].map(names)).toEqual([false, false, true, true]);
});

test('兼指两个领域的问题：另一领域的措施不当作外行话', () => {
  const reading = readAsk(lexicon, { core: '社区矫正对象的法律援助和人民调解衔接不畅' });
  expect([reading.field, ...reading.beside].sort()).toEqual(['correction', 'legal-aid', 'mediation']);
});

test.each([
  ['某县司法局领导班子2023年度专题民主生活会对照检查材料\n班子坚持学习。', 2023],
  ['廉政会议讲话\n（2022年3月）\n同志们：', 2022],
  ['对照检查材料\n二〇二一年十二月', 2021],
  ['对照检查材料\n学习不够深入。', null],
])('材料的年份：%j → %s', (text, year) => {
  expect(yearOf(draftOfText(text), null)).toBe(year);
});

// The whole figures are printed by npm run bench; here only that they do not fall unseen.
test('标注的句子：方面和领域第一位正确的不少于九成半', () => {
  const right = loadProblems('mended-on').map(({ text, aspect, field }) => {
    const read = readProblem(text);
    if (!read.ok) return false;
    const reading = readAsk(lexicon, read.ask);
    return field === null ? reading.aspects[0]?.id === aspect : reading.field === field;
  });
  expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.95);
});

test.each([
  ['', '请写出一个问题'],
  ['   \n', '请写出一个问题'],
  ['理论学习不够。'.repeat(80), '一次请只写一个问题'],
  ['学习不够\n作风不实\n担当不足\n落实不力\n纪律不严', '一次请只写一个问题'],
  ['本人不存在违规经商办企业情况', '说明没有问题'],
  ['能够认真学习，积极工作', '没有说到不足'],
  ['not enough', '请用中文'],
])('不是一个问题：%j → %s', (text, message) => {
  const read = readProblem(text);
  expect(read.ok ? '' : read.message.zh).toContain(message);
});
