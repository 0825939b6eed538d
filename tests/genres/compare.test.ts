import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText } from '../../src/draft/draft';
import { compare } from '../../src/genres/compare';
import { openingElements } from '../../src/genres/opening-elements';
import { shippedPacks } from '../../src/genres/packs/shipped';
import type { Row } from '../../src/genres/standing';

const pack = shippedPacks.find(({ id }) => id === '2023-theme') ?? null;
const rowsOf = (text: string, genre = 'team-review', withPack = pack): readonly Row[] => {
  const draft = draftOfText(text);
  return compare(draft, outlineOf(draft), genre, withPack);
};
const told = (rows: readonly Row[]): readonly string[] => rows.map(({ part, state }) => `${part ?? '-'} ${state}`);
const aspect = (title: string, n: number): string => `（${'一二三四五六七'.charAt(n)}）${title}方面。一是学得不深。二是做得不实。`;
const aspects = ['理论学习', '政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律'];
const draft = (over: { title?: string; opening?: string; problems?: readonly string[]; rest?: readonly string[] } = {}): string =>
  [
    over.title ?? '某局领导班子2023年度专题民主生活会对照检查材料',
    over.opening ?? '按照县委通知要求，班子认真学习，广泛征求意见，深入谈心谈话，围绕六个方面查摆问题。现将对照检查情况报告如下：',
    ...(over.problems ?? ['一、存在的主要问题', ...aspects.map(aspect)]),
    ...(over.rest ?? ['二、原因分析', '（一）学得少。想得也少。', '三、整改措施', '（一）多学习。每月一次。']),
  ]
    .filter((line) => line !== '')
    .join('\n');
const SOUND = ['title present', 'opening present', 'problems present', 'causes present', 'measures present'];

describe('a draft held against the standard outline', () => {
  it('is sound when all parts stand in their order', () => {
    const rows = rowsOf(draft());
    expect(told(rows)).toEqual(SOUND);
    expect(rows[1]?.lacks).toEqual([]);
    expect(rows[2]?.children.map(({ part, state, problems }) => [part, state, problems])).toEqual(aspects.map((_, i) => [`aspect:${i}`, 'present', 2]));
    expect(rows[3]?.children.map(({ part }) => part)).toEqual(['item']);
  });

  it.each([
    ['no title', draft({ title: '' }), ['title missing', ...SOUND.slice(1)]],
    ['a first line that only names the unit', draft({ title: '某县司法局' }), ['title missing', ...SOUND.slice(1)]],
    ['headings as bare lines', draft({ problems: ['存在的主要问题', ...aspects.flatMap((title) => [`${title}方面`, '班子学得不深。'])], rest: ['原因分析', '想得少。', '整改措施', '多学习。'] }), SOUND],
    ['no opening', draft({ opening: '' }), ['title present', 'opening missing', ...SOUND.slice(2)]],
    ['no opening but a date line', draft({ opening: '（2023年12月20日）' }), ['title present', 'opening missing', ...SOUND.slice(2)]],
    ['no causes: missing stands between problems and measures', draft({ rest: ['二、整改措施', '多学习。'] }), ['title present', 'opening present', 'problems present', 'causes missing', 'measures present']],
    ['no causes among bare lines: missing stands between problems and measures', draft({ problems: ['存在的主要问题', ...aspects.flatMap((title) => [`${title}方面`, '班子学得不深。'])], rest: ['整改措施', '多学习。'] }), ['title present', 'opening present', 'problems present', 'causes missing', 'measures present']],
    ['no problems among bare lines: missing stands before causes', draft({ problems: [], rest: ['原因分析', '想得少。', '整改措施', '多学习。'] }), ['title present', 'opening present', 'problems missing', 'causes present', 'measures present']],
    ['a bare line below a numbered section', draft({ rest: ['整改措施', '多学习。'] }), ['title present', 'opening present', 'problems present', 'causes missing', 'measures present']],
    ['causes after measures: one of the two is out of order', draft({ rest: ['二、整改措施', '多学习。', '三、原因分析', '想得少。'] }), ['title present', 'opening present', 'problems present', 'measures present', 'causes misordered']],
    ['only a heading', draft({ rest: ['二、原因分析', '三、整改措施', '多学习。'] }), ['title present', 'opening present', 'problems present', 'causes empty', 'measures present']],
    ['causes twice', draft({ rest: ['二、原因分析', '想得少。', '三、整改措施', '多学习。', '四、问题产生的原因', '做得少。'] }), [...SOUND, 'causes repeated']],
    ['two neighbours for one part are no repetition', draft({ rest: ['二、原因分析', '想得少。', '三、努力方向', '向好。', '四、整改措施', '多学习。'] }), [...SOUND, 'measures present']],
    ['a section of the draft’s own', draft({ rest: ['二、原因分析', '想得少。', '三、整改措施', '多学习。', '四、其他工作', '有。'] }), [...SOUND, '- extra']],
    ['one section for two parts', draft({ rest: ['二、原因分析及整改措施', '想得少，要多学习。'] }), SOUND],
    ['a heading for both, where problems have their own', draft({ rest: ['二、存在的问题和原因分析', '想得少。', '三、整改措施', '多学习。'] }), SOUND],
  ])('%s', (_, text, expected) => expect(told(rowsOf(text))).toEqual(expected));

  it.each([
    ['存在的突出问题', 'problems'],
    ['对照检查查摆出的主要问题和具体表现', 'problems'],
    ['对照“四个带头”查摆存在的问题', 'problems'],
    ['问题产生的深层次原因剖析', 'causes'],
    ['存在问题的原因分析', 'causes'],
    ['今后的努力方向和整改措施', 'measures'],
    ['下一步打算', 'measures'],
    ['针对问题的改进措施', 'measures'],
    ['上年度民主生活会整改措施落实情况', 'carried-over'],
    ['典型案例剖析', 'case-study'],
  ])('「%s」 is %s', (heading, part) => expect(rowsOf(`标题对照检查材料\n一、${heading}\n内容不足。`).map((row) => row.part)).toContain(part));

  it('tells what a present opening lacks', () => {
    const text = draft({ opening: '按照县委通知要求，班子认真学习，围绕六个方面查摆问题。现将对照检查情况报告如下：' });
    expect(rowsOf(text)[1]?.lacks.map(({ zh }) => zh)).toEqual(['征求意见', '谈心谈话']);
    const read = draftOfText(text);
    expect(openingElements(read, outlineOf(read), 'team-review').filter(({ words }) => words === null).map(({ element }) => element.id)).toEqual(['opinions', 'talks']);
  });

  it('asks a speech for a closing, and a written draft for none', () => {
    const text = (kind: string): string => draft({ title: `2023年度专题民主生活会个人对照检查${kind}` });
    expect(told(rowsOf(text('发言提纲'), 'personal-review'))).toContain('closing missing');
    expect(told(rowsOf(text('材料'), 'personal-review'))).not.toContain('closing missing');
    expect(told(rowsOf(`${text('发言提纲')}\n以上发言，不妥之处，请批评指正。`, 'personal-review'))).toContain('closing present');
  });

  it.each([
    ['2025-meeting', 'team-review', ['case-study missing']],
    ['2023-theme', 'team-review', []],
    ['2025-meeting', 'personal-review', []],
  ])('with %s a %s is advised to analyse a warning case: %j', (id, genre, expected) => {
    const year = shippedPacks.find((one) => one.id === id) ?? null;
    const rows = rowsOf(draft(), genre, year).filter(({ part }) => part === 'case-study');
    expect(told(rows)).toEqual(expected);
    for (const { requirement } of rows) expect(requirement).toBe('advisable');
  });

  it('reads bold headings that are all on one level', () => {
    const bold = new Set(['存在的主要问题', ...aspects.map((title) => `${title}方面`), '原因分析', '责任意识存在薄弱环节', '整改措施', '多学习']);
    const text = draft({
      problems: ['存在的主要问题', ...aspects.flatMap((title) => [`${title}方面`, '班子学得不深。'])],
      rest: ['原因分析', '责任意识存在薄弱环节', '想得少。', '整改措施', '多学习', '每月一次。'],
    });
    const plainDraft = draftOfText(text);
    const read = {
      ...plainDraft,
      paragraphs: plainDraft.paragraphs.map((one) => (bold.has(one.text) ? { ...one, format: { ...one.format, boldLead: one.text.length } } : one)),
    };
    const rows = compare(read, outlineOf(read), 'team-review', pack);
    expect(told(rows)).toEqual(SOUND);
    expect(rows[2]?.children.map(({ part }) => part)).toEqual(aspects.map((_, i) => `aspect:${i}`));
  });

  it('gives the headings of any other document as they are', () => {
    expect(told(rowsOf('关于开会的通知\n一、时间\n下午。\n二、地点\n会议室。', 'other', null))).toEqual(['- extra', '- extra']);
  });

  it('of an empty document everything is missing', () => {
    expect(told(rowsOf(''))).toEqual(SOUND.map((row) => row.replace('present', 'missing')));
  });
});

describe('aspects held against the pack', () => {
  const under = (titles: readonly string[]): readonly string[] =>
    (rowsOf(draft({ problems: ['一、存在的主要问题', ...titles.map(aspect)] })).find(({ part }) => part === 'problems')?.children ?? []).map(
      ({ part, state, note }) => `${part ?? '-'} ${state}${note === undefined ? '' : ` ${note.kind}`}`,
    );
  const all = aspects.map((_, i) => `aspect:${i} present`);

  it.each([
    ['one missing, at its place', ['理论学习', '能力本领', '担当作为', '工作作风', '廉洁自律'], [all[0], 'aspect:1 missing', ...all.slice(2)]],
    ['one moved', ['政治素质', '能力本领', '担当作为', '工作作风', '廉洁自律', '理论学习'], [...all.slice(1), 'aspect:0 misordered']],
    ['one twice', ['理论学习', ...aspects], ['aspect:0 present', 'aspect:0 repeated', ...all.slice(1)]],
    ['one under another name', ['理论学习', '政治能力', ...aspects.slice(2)], [all[0], 'aspect:1 present renamed', ...all.slice(2)]],
    ['one of another year', [...aspects, '发扬斗争精神，防范化解风险'], [...all, '- extra other-pack']],
    ['one of the draft’s own', [...aspects, '服务群众'], [...all, '- extra']],
  ])('%s', (_, titles, expected) => expect(under(titles)).toEqual(expected));

  it.each([
    ['items of a series', '一是学得不深。二是做得不实。三是管得不严。', 3],
    ['one problem told plainly', '一份材料，改了五遍还是老样子。', 1],
    ['praise only', '班子坚持原则，认真执行制度，各项工作成效显著。', 0],
    ['a statement that nothing is wrong', '不存在违规问题。', 0],
    ['a blank to fill in', '【问题】。', 1],
  ])('%s', (_, text, problems) => {
    const rows = rowsOf(draft({ problems: ['一、存在的问题', `（一）理论学习方面。${text}`] }));
    expect(rows.find(({ part }) => part === 'problems')?.children[0]?.problems).toBe(problems);
  });

  it('may stand as top sections with none over them', () => {
    const text = `${draft({ problems: aspects.map((title, i) => `${'一二三四五六'.charAt(i)}、${title}方面\n学得不深。`), rest: ['七、原因分析', '想得少。', '八、整改措施', '多学习。'] })}`;
    const rows = rowsOf(text);
    expect(told(rows)).toEqual(SOUND);
    expect(told(rows[2]?.children ?? [])).toEqual(all);
  });

  it('may stand as paragraphs without headings', () => {
    const rows = rowsOf(draft({ problems: ['一、存在的问题', ...aspects.map((title) => `在${title}方面，班子做得不够。`)] }));
    expect(told(rows[2]?.children ?? [])).toEqual(all);
  });
});

describe('other genres', () => {
  it.each([
    ['speech without its shortcomings', 'conference-speech', '在全县党风廉政建设会议上的讲话\n同志们：\n这次会议的主要任务是总结工作。\n一、2023年工作回顾\n做了。\n二、2024年主要任务\n要做。\n同志们，让我们努力。', ['title present', 'salutation present', 'opening present', 'review present', 'shortcomings missing', 'tasks present', 'closing present']],
    ['speech with an unnumbered paragraph of shortcomings', 'conference-speech', '在全县党风廉政建设会议上的讲话\n同志们：\n这次会议的主要任务是总结工作。\n一、2023年工作回顾\n做了。\n在肯定成绩的同时，也要看到不足。\n二、2024年主要任务\n要做。\n同志们，让我们努力。', ['title present', 'salutation present', 'opening present', 'review present', 'shortcomings present', 'tasks present', 'closing present']],
    ['speech of three points', 'conference-speech', '在全县党风廉政建设会议上的讲话\n同志们：\n下面，我讲三点意见。\n一、提高站位\n要学。\n二、抓住重点\n要抓。\n三、压实责任\n要管。', ['title present', 'salutation present', 'opening present', 'points present', 'points present', 'points present', 'closing missing']],
    ['report with slogan sections and a shared one', 'inspection-report', '队伍建设工作情况汇报\n现将队伍建设情况汇报如下：\n一、基本情况\n有20人。\n二、切实加强思想建设\n学习。\n三、切实加强作风建设\n检查。\n四、存在的问题及下一步打算\n人少，要招人。', ['title present', 'opening present', 'situation present', 'practice present', 'practice present', 'problems present', 'measures present']],
    ['rectification report that starts at （一）', 'rectification-report', '某局关于县委巡察反馈意见整改情况的报告\n2024年5月，县委巡察组反馈了意见。现将整改情况报告如下：\n（一）在“贯彻决策部署”方面\n1.关于“学习不够”问题\n已改。', ['title present', 'opening present', 'organisation missing', 'items present', 'unfinished missing', 'measures missing']],
    ['rectification review without its claim', 'rectification-review', '巡察整改专题民主生活会对照检查材料\n按照县委巡察组反馈意见和通知要求，班子学习研讨，现将对照检查情况报告如下：\n一、存在的问题\n学得少。\n二、原因分析\n想得少。\n三、整改措施\n多学。', ['title present', 'opening present', 'claim missing', 'problems present', 'causes present', 'measures present']],
  ])('%s', (_, genre, text, expected) => expect(told(rowsOf(text, genre, null))).toEqual(expected));
});
