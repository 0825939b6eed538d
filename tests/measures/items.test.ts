import { textOf } from '../../src/draft/draft';
import { itemsIn, problemAt } from '../../src/measures/answers';
import { readText, REVIEW } from './reading';

const problemsOf = (text: string, genre: string | null = null): string[] => itemsIn(readText(text, genre)).problems.map(({ core }) => core);

test('“一是”各项是问题，段落也是；说明没有问题的不是', () => {
  const { problems, causes, measures } = itemsIn(readText(REVIEW));
  expect(problems.map(({ core, row }) => [row?.name.zh, core])).toEqual([
    ['（一）理论学习方面', '学习不够系统'],
    ['（一）理论学习方面', '学用结合不紧'],
    ['（二）政治素质方面', '政治敏锐性不强，对苗头性问题反应偏慢'],
  ]);
  expect(causes.map(({ heading }) => heading)).toEqual(['理论武装抓得不紧', '宗旨意识有所淡化']);
  expect(measures.map(({ text }) => text)).toEqual(['每季度组织1次理论学习中心组研讨。', '每年完成1篇调研报告。', '每月到司法所接访1次。']);
});

test('问题的位置在草稿里，去得到', () => {
  const read = readText(REVIEW);
  expect(itemsIn(read).problems.map(({ span }) => textOf(read.draft, span).slice(0, 6))).toEqual(['一是学习不够', '二是学用结合', '政治敏锐性不']);
});

test('标题本身说到不足的，标题就是问题', () => {
  const text = `某县司法局领导班子2023年度专题民主生活会对照检查材料
按照通知要求，紧紧围绕六个方面查摆问题。现将对照检查情况报告如下：
一、存在的主要问题
（一）工作作风方面
1.调查研究不够深入。全年到基层12次，多是听汇报。
2.文山会海有所反弹。会议比上年多了。
二、原因分析
（一）放松要求。没有抓紧。
三、整改措施
（一）改进作风。每月调研1次。`;
  expect(problemsOf(text)).toEqual(['调查研究不够深入', '文山会海有所反弹']);
});

test('讲话中没有编号的“有的……；有的……”各是一个问题', () => {
  const text = `在全县司法行政系统党风廉政建设工作会议上的讲话
同志们：
这次会议的主要任务是总结工作、部署任务。
一、2024年工作回顾
（一）抓学习。全年组织学习12次。
在肯定成绩的同时，也要看到不足，主要表现在：有的支部组织生活不够严肃；有的干部担当精神不足，遇事推诿；个别同志纪律意识不强。对这些问题要认真解决。
二、2025年主要任务
（一）抓教育。每季度开展1次警示教育。
同志们，让我们共同努力！`;
  expect(problemsOf(text)).toEqual(['支部组织生活不够严肃', '担当精神不足，遇事推诿', '纪律意识不强']);
});

test('整改报告的“关于……的问题”和做了什么在一起', () => {
  const text = `中共某县司法局党组关于县委第三巡察组反馈意见整改情况的报告
2025年6月10日，县委第三巡察组反馈了意见。现将整改情况报告如下：
一、整改工作组织情况
局党组专题研究6次。
二、反馈问题整改落实情况
（一）在“贯彻落实决策部署”方面
1.关于“理论学习与业务工作结合不紧”的问题。修订学习计划，增加专题研讨4次。
2.关于“普法责任制落实不到位”的问题。印发责任清单，约谈3个单位。
3.关于“一岗双责”落实不力的问题。逐级签订责任书。
三、下一步工作打算
（一）持续整改。每季度回头看1次。`;
  const { problems } = itemsIn(readText(text));
  expect(problems.map(({ core, answer }) => [core, answer])).toEqual([
    ['理论学习与业务工作结合不紧', '修订学习计划，增加专题研讨4次。'],
    ['普法责任制落实不到位', '印发责任清单，约谈3个单位。'],
    ['“一岗双责”落实不力', '逐级签订责任书。'],
  ]);
});

test.each(['', '\n\n', '某单位通知\n请按时参加会议。'])('没有问题的草稿：%j', (text) => {
  expect(itemsIn(readText(text))).toEqual({ problems: [], causes: [], measures: [] });
});

test.each([
  [3, 20, '学习不够系统'],
  [3, 60, '学用结合不紧'],
  [4, 2, '政治敏锐性不强，对苗头性问题反应偏慢'],
  [1, 0, undefined],
  [8, 0, undefined],
])('光标在第 %i 段第 %i 字，问题是 %s', (paragraph, start, core) => {
  const { problems } = itemsIn(readText(REVIEW));
  expect(problemAt(problems, { paragraph, start, end: start })?.core).toBe(core);
});
