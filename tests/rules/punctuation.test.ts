import { commaBeforeEtc } from '../../src/rules/punctuation/comma-before-etc';
import { commaBetweenQuoted } from '../../src/rules/punctuation/comma-between-quoted';
import { dash } from '../../src/rules/punctuation/dash';
import { documentNumber } from '../../src/rules/punctuation/document-number';
import { doubledMarks } from '../../src/rules/punctuation/doubled-marks';
import { ellipsis } from '../../src/rules/punctuation/ellipsis';
import { halfWidth } from '../../src/rules/punctuation/half-width';
import { halfWidthBrackets } from '../../src/rules/punctuation/half-width-brackets';
import { brokenOff } from '../../src/rules/punctuation/broken-off';
import { headingStop } from '../../src/rules/punctuation/heading-stop';
import { nestedMarks } from '../../src/rules/punctuation/nested-marks';
import { pairedMarks } from '../../src/rules/punctuation/paired-marks';
import { range } from '../../src/rules/punctuation/range';
import { spaceBetween } from '../../src/rules/punctuation/space-between';
import { stopInside } from '../../src/rules/punctuation/stop-inside';
import { straightQuotes } from '../../src/rules/punctuation/straight-quotes';
import type { Rule } from '../../src/rules/rule';
import { draftOfText } from '../../src/draft/draft';
import { findings, marked, mended } from './marked';

/** Rows that begin with the rule's id, for the test's name. */
function named<More extends readonly string[]>(rows: readonly (readonly [Rule, string, ...More])[]): [string, string, Rule, ...More][] {
  return rows.map(([rule, text, ...more]) => [rule.id, text, rule, ...more]);
}

describe('引号、书名号、括号成对', () => {
  test.each<[string, string, string[]]>([
    ['漏后引号，后面的引号不受牵连', '增强“四个意识”，坚定“四个自信，做到“两个维护”，落实“一岗双责”。', ['“']],
    ['多一个后引号', '按照“忠诚担当””的要求抓落实。', ['”']],
    ['漏后书名号', '学习《纪律处分条例和有关规定。', ['《']],
    ['漏前书名号', '学习纪律处分条例》和有关规定。', ['》']],
    ['漏后括号', '执行《工作办法（试行》的规定，落实责任。', ['（']],
    ['漏前括号', '执行《工作办法试行）》的规定，落实责任。', ['）']],
    ['前引号误作后引号', '落实”一岗双责”要求，做到“两手抓”。', ['”']],
    ['后引号误作前引号', '落实“一岗双责“要求，做到“两手抓”。', ['“']],
    ['一对都写反', '落实”一岗双责“要求。', ['”']],
    ['前后括号不是一种', '某政发〔2024］3号。', ['〔']],
    ['撇号不是引号', 'Let’s go, it’s fine.', []],
    ['只有后括号的条目序号', '一是：a）学习；b）调研；1）落实；①）督促。', []],
    ['曲引号里有直引号', '他说：“要落实"一岗双责"要求。”', []],
    ['英寸不是引号', '采购55"电视一台。', []],
  ])('%s', (_, text, expected) => {
    expect(marked(pairedMarks, text)).toEqual(expected);
  });

  test('引文不止一段，每段开头有前引号、末段才有后引号，不算漏', () => {
    expect(marked(pairedMarks, '会议强调：“第一段的内容。\n“第二段的内容。\n“第三段的内容。”\n下面抓好落实。')).toEqual([]);
  });

  test('引文不止一段而后面各段没有前引号，合并成一处提示', () => {
    const text = '会议强调：“第一段的内容。\n第二段的内容。\n第三段的内容。”\n下面抓好落实。';
    const [finding, ...others] = findings(pairedMarks, draftOfText(text));
    expect(others).toEqual([]);
    expect(finding?.source.reference).toBe('GB/T 15834-2011 4.8.3.5');
    expect(mended(pairedMarks, text)).toBe('会议强调：“第一段的内容。\n“第二段的内容。\n“第三段的内容。”\n下面抓好落实。');
  });

  test('下一段只是以引号开头的普通段落，漏掉的后引号仍要指出', () => {
    expect(marked(pairedMarks, '坚定“四个自信。\n“三个规定”得到落实。')).toEqual(['“']);
  });

  test('手工换行的标题不算', () => {
    expect(marked(pairedMarks, '关于贯彻《某县安全生产\n工作规定》情况的报告')).toEqual([]);
  });

  test('残缺的序号由序号规则指出', () => {
    expect(marked(pairedMarks, '一、主要做法\n（一突出学习。抓好理论学习。\n（二）突出落实。抓好任务落实。')).toEqual([]);
  });
});

test.each(
  named<[string]>([
  [pairedMarks, '按照“忠诚担当””的要求。', '按照“忠诚担当”的要求。'],
  [pairedMarks, '落实“一岗双责“要求。', '落实“一岗双责”要求。'],
  [nestedMarks, '他说：“要落实“一岗双责”要求，抓好“三个规定”。”', '他说：“要落实‘一岗双责’要求，抓好‘三个规定’。”'],
  [nestedMarks, '印发《关于学习《工作条例》的通知》。', '印发《关于学习〈工作条例〉的通知》。'],
  [straightQuotes, '落实"一岗双责"和"两手抓"。', '落实“一岗双责”和“两手抓”。'],
  [straightQuotes, '他说：“要落实"一岗双责"要求。”', '他说：“要落实‘一岗双责’要求。”'],
  [halfWidthBrackets, '《办法(试行)》和《细则（试行)》。', '《办法（试行）》和《细则（试行）》。'],
  [doubledMarks, '学习不深。。调研不多，，落实不力，。', '学习不深。调研不多，落实不力。'],
  [halfWidth, '学习不深,调研不多; 一是:落实不力.', '学习不深，调研不多；一是：落实不力。'],
  [ellipsis, '学习、调研...', '学习、调研……'],
  [dash, '我们的目标--群众满意。', '我们的目标——群众满意。'],
  [range, '2021-2023年完成。', '2021—2023年完成。'],
  [spaceBetween, '领导班子对理论学习的系 统性认识不足，结合实际不够紧密。', '领导班子对理论学习的系统性认识不足，结合实际不够紧密。'],
  [commaBetweenQuoted, '解决“中梗阻”、“灯下黑”、“一刀切”问题。', '解决“中梗阻”“灯下黑”“一刀切”问题。'],
  [commaBeforeEtc, '学习、调研、等方面。', '学习、调研等方面。'],
  [documentNumber, '依据某政办发[2024]第08号文件。', '依据某政办发〔2024〕8号文件。'],
  [headingStop, '一、存在的问题。\n（一）学习方面\n学习不够深入，调研不够经常。', '一、存在的问题\n（一）学习方面\n学习不够深入，调研不够经常。'],
]),
)('%s：%s 改后正确', (_, text, rule, right) => {
  expect(mended(rule, text)).toBe(right);
});

describe('不该标的', () => {
  test.each(named<[]>([
    [halfWidth, '时间为14:30，比分3:2，金额1,200.50元，见第3.2条，邮箱a.b@example.cn，图1.某县示意图。'],
    [halfWidth, '使用Office 365, Word and Excel。'],
    [halfWidth, '一.基本情况\n1.学习情况\n某某.doc'],
    [doubledMarks, '“……”他停了一下，“！”是叹号。真的吗？！好！！！'],
    [doubledMarks, '他说：“好。”（记录人：张某。）'],
    [ellipsis, '目　录\n一、基本情况…………………………1'],
    [dash, '北京—上海、成渝双城—经济圈，GB/T 9704-2012。'],
    [dash, '————————'],
    [range, '编号3-5号楼，电话0791-8888，2024-01-05，1-2-3年，比例3:2-4人'],
    [spaceBetween, '姓　名　　张　三　　职　务　　科　长'],
    [spaceBetween, '（一）学习不够深入。 平时忙于事务，静下心来读原著、学原文、悟原理的时间不多。'],
    [spaceBetween, '2024 年以来，全县 12 个乡镇累计开展 Word 培训 30 场，参训 1200 人次，效果较好。'],
    [commaBetweenQuoted, '落实“一岗双责”、责任清单、“三重一大”制度。'],
    [commaBeforeEtc, '分为一等、二等、三等，克服等、靠、要思想，等级、等次分明。'],
    [stopInside, '他说：“好的。”（一）（二）《是，大臣》。'],
    [documentNumber, '（2023）某01刑终12号、公告2023年第5号。'],
    [brokenOff, '时间：2024年1月5日上午9时，地点：某县司法局三楼会议室'],
    [nestedMarks, '他说：“文件叫《关于〈条例〉的说明》，不是‘通知’。”'],
    [headingStop, '一、存在的问题\n1.学习不够深入。\n2.调研不够经常。\n二、原因分析\n放松要求。'],
  ]))('%s：%s', (_, text, rule) => {
    expect(marked(rule, text)).toEqual([]);
  });
});

describe('通篇的习惯只提示一次', () => {
  const text = Array.from({ length: 6 }, (_, i) => `学习不够深入,调研不够经常,第${i + 1}项工作落实不力,整改不够到位.`).join('\n');

  test('半角标点', () => {
    const found = findings(halfWidth, draftOfText(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.message.zh).toContain('24处');
    expect(found[0]?.evidence).toHaveLength(23);
    expect(mended(halfWidth, text)).not.toMatch(/[,.]/);
  });
});

test('段末是逗号时，可以和下一段连起来', () => {
  const [finding] = findings(brokenOff, draftOfText('一、问题\n领导班子学习不够深入，结合实际不够紧密，\n调研不够经常，解决问题的办法不多。'));
  expect(finding?.fixes[0]?.edits.map(({ kind }) => kind)).toEqual(['replace', 'delete']);
});

test('整篇都在句中换行，只说一次，不逐行连接', () => {
  const text = Array.from({ length: 12 }, () => '领导班子学习不够深入，结合实际不够紧密，有时满足于完成任务，').join('\n');
  const found = findings(brokenOff, draftOfText(`一、存在的问题\n${text}\n有待改进。`));
  expect(found.map(({ evidence, fixes }) => [evidence.length, fixes.length])).toEqual([[11, 0]]);
});
