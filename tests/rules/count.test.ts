import { draftOfText, plainParagraph } from '../../src/draft/draft';
import { announcementsIn } from '../../src/rules/count/announcement';
import { followingItems } from '../../src/rules/count/following-items';
import { inlineList } from '../../src/rules/count/inline-list';
import { itemsIn } from '../../src/rules/count/items';
import { sumOfParts } from '../../src/rules/count/sum-of-parts';
import { findings, marked } from './marked';

test.each<[string, [number, string][]]>([
  ['围绕六个方面查摆，提出3点意见。', [[6, '六个方面'], [3, '3点意见']]],
  ['重点抓好以下四项工作。', [[4, '四项工作']]],
  ['落实“三个规定”，做到“两个维护”，第三个方面，每两个月，三五个人，十三个以上部门。', []],
  ['一个方面、2023年、十几项、二十多个方面。', []],
  ['存在两个方面的突出问题。', [[2, '两个方面的突出问题']]],
])('说出的数目：%s', (text, expected) => {
  expect(announcementsIn(plainParagraph(text)).map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual(expected);
});

test.each<[string, { min: number; max: number } | null]>([
  ['学习、调研、落实', { min: 3, max: 3 }],
  ['学习、调研和落实', { min: 2, max: 3 }],
  ['学习和教育、调研、落实', { min: 3, max: 4 }],
  ['促进和谐、参与治理', { min: 2, max: 2 }],
  ['《甲、乙》、“丙、丁”、戊（己、庚）', { min: 3, max: 3 }],
  ['学习', null],
])('列举的项数：%s', (text, expected) => {
  expect(itemsIn(text, '、')).toEqual(expected);
});

describe('列举和数目', () => {
  test.each<[string, string[]]>([
    ['围绕理论学习、政治素质、能力本领、担当作为、工作作风、廉洁自律等六个方面查摆问题。', []],
    ['围绕理论学习、政治素质、能力本领、担当作为、廉洁自律等六个方面查摆问题。', ['六个方面']],
    ['围绕理论学习、政治素质、能力本领、担当作为、工作作风、廉洁自律五个方面查摆问题。', ['五个方面']],
    ['对照“理论学习”“政治素质”“能力本领”等四个方面查摆。', ['四个方面']],
    ['对照“理论学习”“政治素质”“能力本领”3个方面查摆。', []],
    ['对照《条例》《准则》《规定》两项要求查摆。', ['两项要求']],
    ['存在学习不深、调研不多、落实不力、作风不实等三个问题。', ['三个问题']],
    ['存在学习不深、调研不多等八个问题。', []],
    ['聚焦思想、能力和作风三个方面。', []],
    ['张某、李某、王某等5人参加。', []],
    ['违反前款第一、二、四、五、六项规定。', []],
  ])('%s', (text, expected) => {
    expect(marked(inlineList, text)).toEqual(expected);
  });
});

describe('后面的条数和数目', () => {
  test.each<[string, string[]]>([
    ['主要存在以下三个问题：一是学习不深。二是调研不多。', ['三个问题']],
    ['主要存在以下三个问题：一是学习不深。二是调研不多。三是落实不力。', []],
    ['主要存在以下三个问题：一是学习不深。三是调研不多。', []],
    ['下面，我讲四点意见：第一，抓学习。第二，抓调研。第三，抓落实。', ['四点意见']],
    ['一、下一步打算\n重点做好以下三项工作。\n1.抓学习。\n2.抓调研。', ['三项工作']],
    ['一、下一步打算\n重点做好以下两项工作。\n（一）抓学习\n每周学一次。\n（二）抓调研\n每月下去一次。', []],
    ['做到三点：把好关、守好门。', []],
    ['做到三点：把好关、守好门、带好头、管好人。', ['三点']],
    ['去年反馈的三个问题已经整改到位。一是学习制度健全了，二是调研次数增加了。', []],
    ['从三个方面查摆了问题，一是学习方面不少，二是作风方面较多。', []],
  ])('%s', (text, expected) => {
    expect(marked(followingItems, text)).toEqual(expected);
  });

  test('证据是后面的每一条', () => {
    const [finding] = findings(followingItems, draftOfText('主要存在以下三个问题：一是学习不深。二是调研不多。'));
    expect(finding?.evidence).toHaveLength(2);
  });
});

describe('总数和分项', () => {
  test.each<[string, string[]]>([
    ['共反馈问题25个，其中已整改19个，正在整改5个。', ['25个']],
    ['共反馈问题25个，其中已整改19个、正在整改6个。', []],
    ['共征求意见三十条，其中采纳二十条，未采纳九条。', ['三十条']],
    ['全县共有党员120名，其中女党员30名，少数民族党员12名。', []],
    ['全县共有党员120名，其中女党员130名。', ['130名']],
    ['共有干部40人，其中男25人、女14人。', ['40人']],
    ['共开展督查20余次，其中已通报6次，未通报10次。', []],
    ['共反馈问题25个，其中已整改19个。共新增任务6个。', []],
    ['共收到信件12件，其中已办结8件，正在办理4件，每件均有答复。', []],
  ])('%s', (text, expected) => {
    expect(marked(sumOfParts, text)).toEqual(expected);
  });
});
