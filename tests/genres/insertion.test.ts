import { applyEdits } from '../../src/draft/apply';
import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { blanksOf, nextBlank } from '../../src/genres/blanks';
import { compare } from '../../src/genres/compare';
import { editsOfInsertion, type Standing, type Target } from '../../src/genres/insertion/insertion';
import { isUnwritten, planInsertion, planScaffold } from '../../src/genres/insertion/plan';
import { missingTargets } from '../../src/genres/insertion/targets';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { genreOf } from '../../src/genres/registry';
import { scaffold } from '../../src/genres/scaffold';

const pack = shippedPacks.find(({ id }) => id === '2023-theme') ?? null;

function standing(draft: Draft, genre = 'team-review', with2023 = true): Standing {
  const known = genreOf(genre);
  if (known === null) throw new Error(genre);
  const outline = outlineOf(draft);
  const own = with2023 ? pack : null;
  return { draft, outline, genre: known, pack: own, rows: compare(draft, outline, genre, own) };
}

function written(of: Standing, target: Target): string[] {
  const plan = planInsertion(of, target);
  if (plan === null) throw new Error('no plan');
  const after = applyEdits(of.draft, editsOfInsertion(plan));
  if (!after.ok) throw new Error(after.refusal.reason);
  return after.draft.paragraphs.map(({ text }) => text);
}

const opening = '按照通知要求，领导班子认真学习，征求意见，开展谈心谈话，围绕六个方面查摆问题。现将对照检查情况报告如下：';
const title = '某县司法局领导班子2023年主题教育专题民主生活会对照检查材料';
const problems = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'].flatMap((name, i) => [`（${'一二三四五六'[i]}）${name}方面`, '一是学习不够系统。']);
const part = {
  problems: ['一、存在的主要问题', ...problems],
  causes: ['二、原因分析', '（一）学习抓得不紧', '对学习的认识有差距。'],
  measures: ['三、努力方向和整改措施', '（一）加强学习，提高本领', '每月集中学习一次。'],
};
const draftOf = (...lines: readonly string[]): Draft => draftOfText([title, opening, ...lines].join('\n'));

describe('缺一个部分，补在标准的位置，后面的序号顺延', () => {
  test.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['缺第一部分', ['一、原因分析', ...part.causes.slice(1), '二、努力方向和整改措施', ...part.measures.slice(1)], 'problems', ['一、存在的主要问题', '二、原因分析', '三、努力方向和整改措施']],
    ['缺中间', [...part.problems, '二、努力方向和整改措施', ...part.measures.slice(1)], 'causes', ['一、存在的主要问题', '二、原因分析', '三、努力方向和整改措施']],
    ['缺中间，序号空着', [...part.problems, ...part.measures], 'causes', ['一、存在的主要问题', '二、原因分析', '三、努力方向和整改措施']],
    ['缺最后', [...part.problems, ...part.causes], 'measures', ['一、存在的主要问题', '二、原因分析', '三、努力方向和整改措施']],
    ['写法照旧：1、', [...part.problems.map((one) => one.replace('一、', '1、')), ...part.measures.map((one) => one.replace('三、', '2、'))], 'causes', ['1、存在的主要问题', '2、原因分析', '3、努力方向和整改措施']],
    ['没有序号的短行', ['存在的主要问题', '一是学习不够系统。', '努力方向和整改措施', '每月集中学习一次。'], 'causes', ['存在的主要问题', '原因分析', '努力方向和整改措施']],
  ])('%s', (_, lines, missing, tops) => {
    const of = standing(draftOf(...lines));
    expect(missingTargets(of)).toContainEqual({ kind: 'part', part: missing });
    const after = written(of, { kind: 'part', part: missing });
    expect(after.filter((line) => /^(?:[一二三四]、|\d、)?(?:存在的主要问题|原因分析|努力方向和整改措施)$/.test(line))).toEqual(tops);
    const again = standing(draftOfText(after.join('\n')));
    expect(missingTargets(again).filter((one) => one.kind === 'part')).not.toContainEqual({ kind: 'part', part: missing });
  });

  test('标题、称呼、开头、结尾', () => {
    expect(written(standing(draftOfText([opening, ...part.problems].join('\n'))), { kind: 'part', part: 'title' })[0]).toMatch(/^【单位名称】领导班子2023年/);
    expect(written(standing(draftOfText([title, ...part.problems].join('\n'))), { kind: 'part', part: 'opening' })[1]).toMatch(/^按照【会议通知名称】要求/);
    const speech = draftOfText('在某县2024年党风廉政建设工作会议上的讲话\n这次会议的主要任务是总结工作。下面，我讲两点意见。\n一、提高站位\n内容。\n二、压实责任\n内容。');
    expect(written(standing(speech, 'conference-speech', false), { kind: 'part', part: 'salutation' })[1]).toBe('同志们：');
    expect(written(standing(speech, 'conference-speech', false), { kind: 'part', part: 'closing' }).slice(-1)).toEqual(['同志们，让我们【号召】。']);
  });

  test('已有的部分、没有的部分不补', () => {
    const of = standing(draftOf(...part.problems, ...part.causes));
    expect(planInsertion(of, { kind: 'part', part: 'problems' })).toBeNull();
    expect(planInsertion(of, { kind: 'part', part: 'nothing' })).toBeNull();
    expect(planInsertion(of, { kind: 'aspect', part: 'problems', aspect: 0 })).toBeNull();
  });
});

describe('缺一个方面', () => {
  const without = (name: string, renumber: boolean): Draft => {
    const at = problems.findIndex((line) => line.includes(name));
    const rest = problems.filter((_, i) => i !== at && i !== at + 1);
    return draftOf('一、存在的主要问题', ...rest.map((line, i) => (renumber && i % 2 === 0 ? line.replace(/^（.）/, `（${'一二三四五'[i / 2]}）`) : line)), ...part.causes, ...part.measures);
  };

  test.each([
    ['第一个', '理论学习', 0, true],
    ['中间', '能力本领', 2, true],
    ['中间，序号空着', '能力本领', 2, false],
    ['最后', '廉洁自律', 5, true],
  ])('%s', (_, name, aspect, renumber) => {
    const of = standing(without(name, renumber));
    expect(missingTargets(of)).toEqual([{ kind: 'aspect', aspect, part: 'problems' }]);
    expect(written(of, { kind: 'aspect', aspect, part: 'problems' }).filter((line) => /^（.）.*方面$/.test(line))).toEqual(problems.filter((_, i) => i % 2 === 0));
  });

  test('接排的标题接排着补，半角括号照旧', () => {
    const lines = ['(一)理论学习方面：学得不深。', '(二)能力本领方面：本领不强。', '(三)担当作为方面：担当不够。', '(四)工作作风方面：作风不实。', '(五)廉洁自律方面：要求不严。'];
    const of = standing(draftOf('一、存在的主要问题', ...lines, ...part.causes));
    const after = written(of, { kind: 'aspect', aspect: 1, part: 'problems' });
    expect(after.slice(3, 6)).toEqual([
      '(一)理论学习方面：学得不深。',
      '(二)政治素质方面：一是【问题】。主要表现为【具体表现】。如，【时间、事项、数字等具体事例】。二是【问题】。主要表现为【具体表现】。如，【时间、事项、数字等具体事例】。',
      '(三)能力本领方面：本领不强。',
    ]);
    expect(after[8]).toBe('(六)廉洁自律方面：要求不严。');
  });

  test('没有标题、一段一个方面的，补一段', () => {
    const lines = ['一是理论学习方面，学得不深。', '二是能力本领方面，本领不强。', '三是担当作为方面，担当不够。', '四是工作作风方面，作风不实。', '五是廉洁自律方面，要求不严。'];
    const of = standing(draftOf('一、存在的主要问题', ...lines, ...part.causes));
    expect(written(of, { kind: 'aspect', aspect: 1, part: 'problems' }).slice(3, 8)).toEqual([
      '一是理论学习方面，学得不深。',
      '二是政治素质方面，【问题】。主要表现为【具体表现】。',
      '三是能力本领方面，本领不强。',
      '四是担当作为方面，担当不够。',
      '五是工作作风方面，作风不实。',
    ]);
  });

  test('原因也按方面写的，两处各补一次', () => {
    const aspects = ['理论学习', '能力本领', '担当作为', '工作作风', '廉洁自律'];
    const set = aspects.flatMap((name, i) => [`（${'一二三四五'[i]}）${name}方面`, '认识有差距。']);
    let of = standing(draftOf('一、存在的主要问题', ...set, '二、原因分析', ...set, ...part.measures));
    const targets: Target[] = [{ kind: 'aspect', aspect: 1, part: 'problems' }, { kind: 'aspect', aspect: 1, part: 'causes' }];
    expect(missingTargets(of)).toEqual(targets);
    for (const target of targets) of = standing(draftOfText(written(of, target).join('\n')));
    expect(missingTargets(of)).toEqual([]);
    expect(of.draft.paragraphs.map(({ text }) => text).filter((text) => text.includes('政治素质'))).toEqual(['（二）政治素质方面', '（二）政治素质方面']);
  });
});

test('自动编号：新标题不写序号，照样子编号，不改别的', () => {
  const typed = draftOf('存在的主要问题', ...problems, '努力方向和整改措施', '每月集中学习一次。');
  const labels = new Map([['存在的主要问题', '一、'], ['努力方向和整改措施', '二、']]);
  const draft: Draft = { ...typed, paragraphs: typed.paragraphs.map((one) => ({ ...one, label: labels.get(one.text) ?? '', listLevel: labels.has(one.text) ? 0 : null })) };
  const plan = planInsertion(standing(draft), { kind: 'part', part: 'causes' });
  expect(plan?.renumber).toEqual([]);
  expect(plan?.lines[0]).toMatchObject({ text: '原因分析', look: { like: 15, style: 'Heading1' } });
  expect(plan?.lines[1]?.text).toBe('（一）【原因一】');
});

test('缩进用的空格照旧', () => {
  const of = standing(draftOfText([title, `\u3000\u3000${opening}`, ...[...part.problems, ...part.measures].map((line) => `\u3000\u3000${line}`)].join('\n')));
  expect(planInsertion(of, { kind: 'part', part: 'causes' })?.lines.slice(0, 3).map(({ text }) => text.slice(0, 6))).toEqual(['　　二、原因', '　　（一）【', '　　对应【上']);
});

test('空文档：整份框架，标题用内置样式', () => {
  const team = genreOf('team-review');
  if (team === null) throw new Error('team-review');
  const plan = planScaffold(team, pack, { 单位名称: '某县司法局' });
  expect(plan.lines.map(({ text }) => text)).toEqual(scaffold(team, pack, { 单位名称: '某县司法局' }).map(({ text }) => text));
  expect(plan.lines.slice(0, 5).map(({ look }) => look.style)).toEqual(['Title', 'Subtitle', 'Normal', 'Heading1', 'Heading2']);
  expect([isUnwritten(draftOfText('\n　')), isUnwritten(draftOfText('字'))]).toEqual([true, false]);
});

test('待填的空：按顺序，跳到下一个，到头回到第一个', () => {
  const draft = draftOfText('【单位名称】领导班子\n【案例】某单位学习流于形式。\n针对【问题】，由【责任人】负责。');
  const [first, second, third] = blanksOf(draft);
  expect(blanksOf(draft)).toEqual([{ paragraph: 0, start: 0, end: 6 }, { paragraph: 2, start: 2, end: 6 }, { paragraph: 2, start: 8, end: 13 }]);
  expect(nextBlank(draft, { paragraph: 0, start: 0 })).toEqual(second);
  expect(nextBlank(draft, { paragraph: 2, start: 2 })).toEqual(third);
  expect(nextBlank(draft, { paragraph: 2, start: 8 })).toEqual(first);
  expect(nextBlank(draftOfText('没有'), { paragraph: 0, start: 0 })).toBeNull();
});
