import { draftOfText, plainParagraph, type Paragraph } from '../../src/draft/draft';
import { anonymised } from '../../src/rules/residue/anonymised';
import { blankDate } from '../../src/rules/residue/blank-date';
import { downloadSite } from '../../src/rules/residue/download-site';
import { invisible } from '../../src/rules/residue/invisible';
import { leftoverMarks } from '../../src/rules/residue/leftover-marks';
import { markdown } from '../../src/rules/residue/markdown';
import { maskedWord } from '../../src/rules/residue/masked-word';
import { openBlank } from '../../src/rules/residue/open-blank';
import { placeholder } from '../../src/rules/residue/placeholder';
import { findings, marked, markedIn, mended } from './marked';

describe('占位符', () => {
  test.each<[string, string[]]>([
    ['组织学习XX次，开展调研X次，印发文件xx份。', ['XX', 'X', 'xx']],
    ['派驻组组长XXX同志到会。', ['XXX']],
    ['×××县司法局××科。', ['×××', '××']],
    ['20XX年X月X日召开会议。', ['20XX年X月X日']],
    ['2024年X月召开会议。', ['X']],
    ['第X次会议、省纪委X届二次全会。', ['X', 'X']],
    ['考察的*名干部中，重业务轻*的情况依然存在。', ['*', '*']],
    ['**局党组，***同志。', ['**', '***']],
    ['○○县、□□镇、____村。', ['○○', '□□', '____']],
    ['《XX市行政执法公示办法》已经印发。', ['XX']],
    ['推进“清廉XX”建设。', ['XX']],
    ['存在问题X个，整改到位X个，占XX%。', ['X', 'X', 'XX']],
  ])('%s', (text, expected) => {
    expect(marked(placeholder, text)).toEqual(expected);
  });

  test.each([
    '用A4纸、B5纸打印，做X光、X射线检查，沿X轴移动。',
    '场地5×8米，4x100米接力，3*4=12。',
    '见英文版 Chapter XX, Volume XII.',
    'XML、MAX、iPhone X 版、Office XP。',
    '二○○八年、二〇二三年、一九四九年十月。',
    '参照《XX单位对照检查材料模板》《X月份报送格式》起草。',
    '*注：以上数据截至年底。',
    '签字：________　日期：________',
    '****************',
    '党员*（见表后说明）',
  ])('不是占位符：%s', (text) => {
    expect(marked(placeholder, text)).toEqual([]);
  });

  test('表格里的星号是脚注', () => {
    const cell = { ...plainParagraph('先进*级单位'), tableDepth: 1 };
    expect(markedIn(placeholder, { paragraphs: [cell], asides: [] })).toEqual([]);
  });

  test('被遮盖的词不再算占位符', () => {
    expect(marked(placeholder, '学习习**总书记重要讲话精神，学习XXX新时代中国特色社会主义思想。')).toEqual([]);
  });
});

describe('被遮盖的词', () => {
  test.each<[string, string[], string]>([
    ['提高ZZ素质和ZZ能力。', ['ZZ', 'ZZ'], '提高政治素质和政治能力。'],
    ['贯彻X中央决策部署。', ['X中央'], '贯彻党中央决策部署。'],
    ['落实全面从严治X责任。', ['从严治X'], '落实全面从严治党责任。'],
    ['推进X风廉政建设和反F败斗争。', ['X风廉政', '反F'], '推进党风廉政建设和反腐败斗争。'],
    ['学习习-近-平总书记重要讲话精神。', ['习-近-平'], '学习习近平总书记重要讲话精神。'],
    ['学习XXX总书记重要讲话精神。', ['XXX'], '学习习近平总书记重要讲话精神。'],
    ['加强X员干部管理，开好MZ生活会。', ['X员干部', 'MZ'], '加强党员干部管理，开好民主生活会。'],
  ])('%s', (text, expected, right) => {
    expect(marked(maskedWord, text)).toEqual(expected);
    expect(mended(maskedWord, text)).toBe(right);
  });

  test.each(['维修X中央空调，专题学习XX次，学习近期文件，演习**次。', '使用ZZ牌设备，DW公司，ZFB支付，PDX的数据。'])('不是：%s', (text) => {
    expect(marked(maskedWord, text)).toEqual([]);
  });
});

describe('下载网站和聊天工具的残留', () => {
  test.each<[string, string[]]>([
    ['抓好整改落实##范文网##，确保见效。', ['##范文网##']],
    ['抓好整改#落实，确保见效。', ['#']],
    ['文档编辑密码：8888', ['文档编辑密码']],
    ['本文档由用户上传，下载地址见文末，仅供参考。', ['本文档由', '用户上传', '下载地址', '仅供参考']],
    ['抓好整改www.example.com确保见效。', ['www.example.com']],
    ['抓好整改第3页共8页确保见效。', ['第3页共8页']],
    ['好的，以下是根据您的要求撰写的发言提纲：', ['好的，以下', '根据您的要求']],
    ['希望对您有所帮助，如需进一步修改请告诉我。', ['希望对您有所帮助', '如需进一步', '请告诉我']],
    ['篇一：领导班子对照检查材料', ['篇一：']],
  ])('%s', (text, expected) => {
    expect(marked(downloadSite, text)).toEqual(expected);
  });

  test.each([
    '登录www.12371.cn学习，邮箱office@example.com，官网：www.example.org。',
    '办好本站点的微信公众号，组建工作QQ群，参加业务交流群，养护站站长带头。',
    '防范来自网络的攻击，识别AI生成的虚假信息，当好群众的贴心人。',
    '群众可以扫描二维码评价，推荐阅读书目五本，共享在线文档。',
    '1#楼、C#语言。',
  ])('不是：%s', (text) => {
    expect(marked(downloadSite, text)).toEqual([]);
  });
});

test.each<[string, string]>([
  ['## 一、存在的问题', '一、存在的问题'],
  ['**一是学习不深。**平时学得少。', '一是学习不深。平时学得少。'],
])('排版代码 %s 可以一次去掉', (text, right) => {
  expect(mended(markdown, text)).toBe(right);
});

test('排版代码和占位符各归各的规则', () => {
  expect(marked(markdown, '**局党组和**县政府召开会议。')).toEqual([]);
  expect(marked(placeholder, '**一是学习不深。**平时学得少。')).toEqual([]);
});

test.each<[string, string]>([
  ['学习\u200b贯彻\ufeff精神。', '学习贯彻精神。'],
  ['学习&nbsp;贯彻精神。', '学习贯彻精神。'],
  ['学习\ufffd贯彻精神。', '学习\ufffd贯彻精神。'],
])('不可见字符去掉，乱码留给人看：%j', (text, right) => {
  expect(marked(invisible, text)).not.toEqual([]);
  expect(mended(invisible, text)).toBe(right);
});

test.each<[string, string[]]>([
  ['某市司法局\n2024年　月　日', ['2024年　月　日']],
  ['会议于2024年 月召开。', ['2024年 月']],
  ['本人签名：　　年　月　日', []],
  ['2024 年 3 月 5 日', []],
])('日期没有填完：%j', (text, expected) => {
  expect(marked(blankDate, text)).toEqual(expected);
});

test('框架里的空，全文只提示一次，逐处可到', () => {
  const [finding, ...others] = findings(openBlank, draftOfText('【单位名称】领导班子对照检查材料\n【日期】\n一、存在的主要问题\n一是【问题】。\n【案例】某单位学习流于形式。'));
  expect(others).toEqual([]);
  expect(finding?.severity).toBe('advice');
  expect(finding?.evidence.map(({ span }) => span.paragraph)).toEqual([1, 3]);
});

test.each<[string, string[]]>([
  ['某某局党组召开会议，某某同志主持。某某县的做法值得学习。', ['某某']],
  ['通报了张某、李某某违纪违法案例，某些干部在某种程度上放松了要求。', []],
  ['作为某县的干部，要带头。', ['某']],
])('没有换成真实名称：%s', (text, expected) => {
  expect(marked(anonymised, text)).toEqual(expected);
});

test('批注、修订、突出显示各说一次，列出所有段落', () => {
  const one: Paragraph = { ...plainParagraph('第一段'), leftovers: ['comment', 'highlight'] };
  const two: Paragraph = { ...plainParagraph('第二段'), leftovers: ['comment'] };
  const found = findings(leftoverMarks, { paragraphs: [one, plainParagraph('第三段'), two], asides: [] });
  expect(found.map(({ message, span, evidence, severity }) => [severity, span?.paragraph, evidence.map((proof) => proof.span.paragraph), message.zh.slice(0, 4)])).toEqual([
    ['advice', 0, [2], '有2段还'],
    ['advice', 0, [], '有1段还'],
  ]);
});
