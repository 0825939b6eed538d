import { itemsIn } from '../../src/measures/answers';
import { correspondenceOf } from '../../src/measures/correspondence';
import { COLUMN_IDS, csvOf, ledgerOf, type Ledger } from '../../src/measures/ledger';
import { readText, REVIEW } from './reading';

const correspondence = correspondenceOf(itemsIn(readText(REVIEW.replace('一是每季度组织1次', '一是由局长牵头，2024年6月底前完成首次，此后每季度组织1次'))));

test('台账：从草稿填，没写明的留作待填项', () => {
  const { title, head, rows } = ledgerOf(correspondence, 'ledger');
  expect(title).toBe('整改台账');
  expect(head).toEqual(['序号', '对照方面', '存在问题', '原因', '整改目标', '整改措施', '责任领导', '责任部门', '责任人', '整改时限', '进展情况', '完成（销号）']);
  const [first] = rows;
  expect(first?.slice(0, 4)).toEqual(['1', '理论学习', '学习不够系统', '理论武装抓得不紧']);
  expect(first?.[5]).toContain('每季度组织1次理论学习中心组研讨');
  expect([first?.[6], first?.[9]]).toEqual(['局长', '2024年6月底前']);
  expect(rows[2]?.slice(2)).toEqual(['政治敏锐性不强，对苗头性问题反应偏慢', '【原因】', '【整改目标】', '【整改措施】', '【责任领导】', '【责任部门】', '【责任人】', '【完成时限】', '【进展情况】', '【是否销号】']);
});

test.each([
  ['problems', ['序号', '对照方面', '存在问题']],
  ['duties', ['序号', '对照方面', '存在问题', '责任领导', '责任部门', '责任人']],
  ['measures', ['序号', '对照方面', '存在问题', '整改措施', '整改时限']],
] as const)('%s 清单的列', (kind, head) => {
  const ledger = ledgerOf(correspondence, kind);
  expect(ledger.head).toEqual(head);
  for (const row of ledger.rows) expect(row).toHaveLength(head.length);
});

test('列可以自己挑、自己排', () => {
  expect(ledgerOf(correspondence, 'ledger', ['problem', 'number']).rows[0]).toEqual(['学习不够系统', '1']);
});

test('整改报告里写了怎么改的，填进措施', () => {
  const text = `中共某县司法局党组关于县委第三巡察组反馈意见整改情况的报告
2025年6月10日，县委第三巡察组反馈了意见。现将整改情况报告如下：
一、整改工作组织情况
局党组专题研究6次。
二、反馈问题整改落实情况
（一）在“贯彻落实决策部署”方面
1.关于“普法责任制落实不到位”的问题。2025年8月底前印发责任清单，约谈3个单位。`;
  const { rows } = ledgerOf(correspondenceOf(itemsIn(readText(text))), 'measures');
  expect(rows).toEqual([['1', '贯彻落实决策部署', '普法责任制落实不到位', '2025年8月底前印发责任清单，约谈3个单位', '2025年8月底前']]);
});

const table = (rows: readonly (readonly string[])[]): Ledger => ({ title: '台账', columns: COLUMN_IDS.slice(0, 2), head: ['序号', '问题'], rows });

test.each([
  [['1', '学习不够'], '1,学习不够'],
  [['1', '他说“好”,又说"不"'], '1,"他说“好”,又说""不"""'],
  [['1', '一行\n两行'], '1,"一行\n两行"'],
  [['1', '=1+1'], "1,'=1+1"],
  [['1', '@SUM(A1)'], "1,'@SUM(A1)"],
  [['-1', '\tx'], "'-1,'\tx"],
  [['＝1', '+1'], "'＝1,'+1"],
])('CSV：%j → %s', (row, line) => {
  expect(csvOf(table([row]))).toBe(`\uFEFF序号,问题\r\n${line}\r\n`);
});
