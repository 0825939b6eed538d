import { draftOfText, plainParagraph, type Draft } from '../../src/draft/draft';
import { duplicateParagraph } from '../../src/rules/duplicate/paragraph';
import { duplicateSentence } from '../../src/rules/duplicate/sentence';
import { bareText, fingerprintsOf, shareOf } from '../../src/rules/duplicate/fingerprints';
import { findings, marked, markedIn } from './marked';

const A = '平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系本单位实际思考得不多，解决问题的办法也不多。';
const B = '下去调研次数偏少，到困难较多的地方更少，听汇报多、看现场少，对群众反映的急事难事掌握得不全、不准、不细。';
const C = '每周安排半天集中学习，对重要文件逐段研读，每月结合工作写一篇心得，年底由办公室检查学习笔记并在内部通报。';

describe('段落重复', () => {
  test.each<[string, string, string[]]>([
    ['完全相同', `一、问题\n${A}\n二、原因\n${A}`, [A]],
    ['标点和空格不同', `一、问题\n${A}\n二、原因\n\u3000\u3000${A.replace(/，/g, ',')}`, [A.replace(/，/g, ',')]],
    ['改动了个别词', `一、问题\n${A}\n二、原因\n${A.replace('办法也不多', '本领也不强')}`, [A.replace('办法也不多', '本领也不强')]],
    ['整段在一段长文字里重现', `一、问题\n${A}\n二、原因\n${B}${A}${C}`, [`${B}${A}${C}`]],
    ['不同的段落', `一、问题\n${A}\n${B}\n二、措施\n${C}`, []],
    ['短句', '一、问题\n学习不够深入。\n二、原因\n学习不够深入。', []],
    ['框架里的行', `一、问题\n【具体事例】${A}\n二、原因\n【具体事例】${A}`, []],
  ])('%s', (_, text, expected) => {
    expect(marked(duplicateParagraph, text)).toEqual(expected);
  });

  test('连着几段都重复，合成一处', () => {
    const text = `一、问题\n${A}\n${B}\n${C}\n二、原因\n${A}\n${B}\n${C}`;
    const found = findings(duplicateParagraph, draftOfText(text));
    expect(found.map(({ span }) => span?.paragraph)).toEqual([5]);
    expect(found[0]?.message.zh).toContain('3段');
  });

  test('首次出现的地方是证据', () => {
    const [finding] = findings(duplicateParagraph, draftOfText(`一、问题\n${A}\n二、原因\n${A}`));
    expect(finding?.evidence.map(({ span }) => span.paragraph)).toEqual([1]);
  });

  test('台账表格里的重复不算', () => {
    const cell = (text: string) => ({ ...plainParagraph(text), tableDepth: 1 });
    const draft: Draft = { paragraphs: [plainParagraph('一、整改台账'), plainParagraph(B), cell(A), cell(A)], asides: [] };
    expect(markedIn(duplicateParagraph, draft)).toEqual([]);
  });
});

test.each<[string, string, string[]]>([
  ['两段里有同一长句', `一、问题\n${A}${B}\n二、原因\n${A}${C}`, [A]],
  ['整段重复时不再说句子', `一、问题\n${A}\n二、原因\n${A}`, []],
  ['固定表述', '一、问题\n增强“四个意识”，坚定“四个自信”，做到“两个维护”，始终同党中央保持高度一致。\n二、措施\n增强“四个意识”，坚定“四个自信”，做到“两个维护”，始终同党中央保持高度一致。', []],
])('句子重复：%s', (_, text, expected) => {
  expect(marked(duplicateSentence, text)).toEqual(expected);
});

test('同样的文字不论在哪里，留下同样的指纹', () => {
  const own = fingerprintsOf(bareText(A));
  const within = new Set(fingerprintsOf(bareText(B + A + C)));
  expect(own.length).toBeGreaterThan(0);
  expect(own.every((print) => within.has(print))).toBe(true);
  expect(shareOf(bareText(A), bareText(B + A))).toBe(1);
  expect(shareOf(bareText(A), bareText(C))).toBeLessThan(0.2);
});
