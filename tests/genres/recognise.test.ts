import fc from 'fast-check';
import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { partsOf } from '../../src/draft/parts';
import { compare } from '../../src/genres/compare';
import { recognisePack } from '../../src/genres/packs/recognise-pack';
import { recognise } from '../../src/genres/recognise';
import { shippedGenres } from '../../src/genres/registry';
import { loadFixtures } from '../fixtures/load';

const of = (draft: Draft) => recognise(draft, outlineOf(draft));

describe('a title alone says what a draft is', () => {
  it.each([
    ['某县司法局领导班子2024年度民主生活会对照检查材料', 'team-review'],
    ['中共某县财政局党组主题教育专题民主生活会检视剖析材料', 'team-review'],
    ['某社区党支部委员会2023年度组织生活会对照检查材料', 'team-review'],
    ['2025年度民主生活会个人对照检查材料', 'personal-review'],
    ['某局副局长2024年度民主生活会发言提纲', 'personal-review'],
    ['党史学习教育专题组织生活会个人对照检查材料', 'personal-review'],
    ['巡察整改专题民主生活会领导班子对照检查材料', 'rectification-review'],
    ['省委巡视整改专题民主生活会个人发言提纲', 'rectification-review'],
    ['某县公安局队伍建设工作情况汇报', 'inspection-report'],
    ['关于选人用人工作的自查报告', 'inspection-report'],
    ['某局党组关于落实全面从严治党主体责任情况的报告', 'inspection-report'],
    ['在全县党风廉政建设和反腐败工作会议上的讲话', 'conference-speech'],
    ['全市系统全面从严治党工作会议讲话提纲', 'conference-speech'],
    ['某局党组关于县委巡察反馈意见整改落实情况的报告', 'rectification-report'],
    ['某局关于区委第二巡察组反馈意见的整改方案', 'rectification-report'],
    ['巡察反馈问题整改台账', 'rectification-report'],
  ])('%s: %s', (title, genre) => {
    const found = of(draftOfText(title));
    expect(found.genre).toBe(genre);
    expect(found.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    '关于召开2024年度民主生活会的通知',
    '关于开好2025年度民主生活会的请示',
    '2024年度民主生活会召开情况报告',
    '某局2023年度民主生活会会议记录',
    '2024年度民主生活会整改落实情况报告',
    '在某县领导班子民主生活会上的点评讲话',
    '2024年度民主生活会主持词',
    '对照检查材料撰写要求',
    '学习《中国共产党纪律处分条例》心得体会',
    '某县司法局2024年工作总结',
    '某局党风廉政建设工作要点',
    '某局2024年党风廉政建设工作实施方案',
    '关于审计发现问题整改情况的报告',
    '关于生态环境保护督察反馈意见整改情况的报告',
    '某局安全生产自查报告',
    '在全县安全生产工作会议上的讲话',
    '局长2024年度述职述廉报告',
    '法律服务采购合同',
    '党课讲稿',
    '某县召开党风廉政建设工作会议',
  ])('%s is none of them', (title) => expect(of(draftOfText(title)).genre).toBe('other'));
});

describe('without a title structure, opening and lead-out decide', () => {
  it.each([
    ['按照县委通知要求，局党组召开专题民主生活会，班子认真查摆问题。现将对照检查情况报告如下：\n一、存在的问题\n（一）理论学习方面。班子学得不深。\n二、原因分析\n学得少。\n三、整改措施\n多学。', 'team-review'],
    ['按照支部安排，我认真学习有关文件，现将个人对照检查情况汇报如下：\n一、存在的问题\n我学得不深。\n二、原因剖析\n我想得少。\n三、努力方向\n我要多学。', 'personal-review'],
    ['根据县委第一巡察组反馈意见，局党组召开巡察整改专题民主生活会，现将对照检查情况报告如下：\n一、存在的问题\n认领不够。\n二、原因分析\n想得少。\n三、整改措施\n多改。', 'rectification-review'],
    ['县委巡察组：\n按照巡察工作要求，现将我局队伍建设情况汇报如下：\n一、基本情况\n在编20人。\n二、主要做法\n办班3期。\n三、存在的问题\n人少。\n四、下一步打算\n招人。', 'inspection-report'],
    ['同志们：\n这次党风廉政建设工作会议的主要任务是总结工作。下面，我讲三点意见。\n一、提高站位\n要学。\n二、抓住重点\n要抓。\n三、压实责任\n要管。', 'conference-speech'],
    ['2024年5月，县委第三巡察组向我局反馈了意见。现将整改落实情况报告如下：\n一、整改工作组织情况\n开会3次。\n二、反馈问题整改落实情况\n（一）关于“制度不全”问题\n已建制度。\n三、下一步打算\n长期坚持。', 'rectification-report'],
    ['各党支部：\n现将有关事项通知如下：\n一、会议时间\n12月。\n二、查摆突出问题\n要实。\n三、工作要求\n要严。', 'other'],
    ['甲方：某县司法局\n乙方：某公司\n一、服务内容\n保洁。', 'other'],
    ['存在的问题\n原因分析\n整改措施', 'other'],
  ])('%# %s', (text, genre) => expect(of(draftOfText(text)).genre).toBe(genre));
});

it('says why, in the user’s words', () => {
  const { evidence, confidence } = of(draftOfText('某县司法局领导班子2024年度民主生活会对照检查材料\n按照通知要求，现将对照检查情况报告如下：\n一、存在的主要问题\n学得少。\n二、原因分析\n想得少。\n三、整改措施\n多学。'));
  const reasons = evidence.map(({ reason }) => reason.zh);
  expect(reasons).toContain('标题写着“对照检查材料”');
  expect(reasons).toContain('有“存在的问题”“原因分析”“整改措施”三部分');
  expect(confidence).toBeGreaterThan(0.6);
});

it('gives the likeliest genres when it has to ask', () => {
  const { candidates } = of(draftOfText('2023年度专题民主生活会对照检查材料'));
  expect(candidates.map(({ genre }) => genre)).toEqual(expect.arrayContaining(['team-review', 'personal-review']));
});

describe('the drafts of the fixture set', () => {
  const fixtures = loadFixtures();
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { draft, expected }) => {
    const outline = outlineOf(draft, partsOf(draft)[0]);
    const { genre } = recognise(draft, outline);
    expect(genre).toBe(expected.genre);
    expect(recognisePack(draft, outline, genre)?.pack.id ?? null).toBe(expected.pack);
  });
});

describe('any text at all', () => {
  const nasty = fc
    .array(fc.constantFrom('一、', '（一）', '1.', '一是', '存在的问题', '原因分析', '整改措施', '方面', '同志们：', '巡察组', '民主生活会', '现将', '如下：', '，', '。', '\n', '　', '\v', '【', '】', '😀', '围绕', '六个方面', '对照检查材料', '﻿'), { maxLength: 60 })
    .map((words) => words.join(''));
  it('has an answer, and its rows lie inside the draft', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...shippedGenres.map(({ id }) => id), 'other'), (text, genre) => {
        const draft = draftOfText(text);
        const outline = outlineOf(draft);
        recognise(draft, outline);
        const pack = recognisePack(draft, outline, genre)?.pack ?? null;
        for (const row of compare(draft, outline, genre, pack)) {
          expect(row.state === 'missing').toBe(row.span === null);
          if (row.range !== null) expect(row.range.from >= 0 && row.range.to <= draft.paragraphs.length).toBe(true);
          expect(row.characters).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['one paragraph', '今天天气很好。'],
    ['no punctuation', '存在的问题学习不够原因分析想得少整改措施多学'.repeat(20)],
    ['traditional script', '關於召開民主生活會的通知\n各黨支部：\n請認真準備。'],
    ['500 pages', '一、工作\n我们做了很多工作。\n'.repeat(6000)],
  ])('%s is other', (_, text) => expect(of(draftOfText(text)).genre).toBe('other'));
});

describe('what was done and what was found is not taken for a self-examination', () => {
  it.each([
    [
      '中共某区水务局党组关于巡察整改情况的通报\n根据区委统一部署，区委第一巡察组对区水务局党组进行了巡察，并于5月反馈了巡察意见。现将整改情况予以公布。\n截至目前，巡察反馈的20个问题已完成整改18个。在巡察整改专题民主生活会上批评帮助3人。\n（一）在落实上级部署方面\n1.关于“学习不够及时”问题的整改',
      'rectification-report',
    ],
    [
      '市委第三轮巡察反馈完毕\n9月上旬，市委巡察组向12家党组织进行了反馈。\n反馈指出，被巡察党组织能够认真贯彻上级部署，但也存在一些问题。\n反馈要求，班子要扛稳整改责任，我们要通过民主生活会等方式抓好整改。',
      'other',
    ],
  ])('%s', (text, genre) => {
    expect(of(draftOfText(text)).genre).toBe(genre);
  });
});
