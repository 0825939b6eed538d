import { outlineOf } from '../../src/draft/build-outline';
import { textOf } from '../../src/draft/draft';
import { draftOf, itemsOf, type Line } from './sketch';

function read(lines: readonly Line[]): { readonly items: string[][]; readonly malformed: string[] } {
  const draft = draftOf(['一、存在的问题', ...lines]);
  const { nodes, malformed } = outlineOf(draft);
  expect(nodes).toHaveLength(1);
  const [node] = nodes;
  return { items: node ? itemsOf(draft, node) : [], malformed: malformed.map((mark) => `${mark.kind} ${textOf(draft, mark.span)} → ${mark.meant.mark}`) };
}

describe('what counts inside the text', () => {
  it.each<readonly [string, readonly Line[], readonly (readonly string[])[]]>([
    ['一是…二是… after a topic sentence', ['学习还不够。一是计划不细。比如没有分工。二是检查不严。'], [['一是计划不细。比如没有分工。', '二是检查不严。']]],
    ['after commas', ['主要是，一是计划不细，二是检查不严，三是运用不够。'], [['一是计划不细，', '二是检查不严，', '三是运用不够。']]],
    ['after a leading word', ['不足主要表现在一是计划不细；二是检查不严。'], [['一是计划不细；', '二是检查不严。']]],
    ['a paragraph an item', ['一是计划不细。', '有的没有分工。', '二是检查不严。', '三是运用不够。'], [['一是计划不细。', '二是检查不严。', '三是运用不够。']]],
    ['一要…二要…', ['下一步，一要加强学习。二要改进作风。'], [['一要加强学习。', '二要改进作风。']]],
    ['一要领导…二要紧盯…三要务实…', ['下一步，一要领导带头。二要紧盯节点。三要务实管用。'], [['一要领导带头。', '二要紧盯节点。', '三要务实管用。']]],
    ['三是三个…', ['一是两处没有装好；二是一处停用；三是三个所没有移交。'], [['一是两处没有装好；', '二是一处停用；', '三是三个所没有移交。']]],
    ['一是 and 一要 mixed in one count', ['一是加强学习。二要改进作风。三是严守纪律。'], [['一是加强学习。', '二要改进作风。', '三是严守纪律。']]],
    ['第一，…第二，…', ['原因有：第一，学习不够。第二，担当不够。'], [['第一，学习不够。', '第二，担当不够。']]],
    ['其一…其二…', ['其一，学习不够；其二，担当不够。'], [['其一，学习不够；', '其二，担当不够。']]],
    ['首先…其次…再次…最后…', ['首先，学习不够。其次，担当不够。再次，作风不实。最后，自律不严。'], [['首先，学习不够。', '其次，担当不够。', '再次，作风不实。', '最后，自律不严。']]],
    ['①②③', ['措施如下。①抓学习。②抓作风。③抓纪律。'], [['①抓学习。', '②抓作风。', '③抓纪律。']]],
    ['（1）…（2）… inside a sentence', ['具体有：（1）计划不细；（2）检查不严。'], [['（1）计划不细；', '（2）检查不严。']]],
    ['1.…2.… inside a sentence', ['具体有：1.计划不细；2.检查不严；3.运用不够。'], [['1.计划不细；', '2.检查不严；', '3.运用不够。']]],
    ['一、…二、… inside a sentence', ['要做到：一、提高认识；二、强化责任；三、抓好落实。'], [['一、提高认识；', '二、强化责任；', '三、抓好落实。']]],
    ['counts inside a count', ['一是学习不够。①计划不细。②检查不严。二是担当不够。'], [['一是学习不够。①计划不细。②检查不严。', '二是担当不够。'], ['①计划不细。', '②检查不严。']]],
    ['一是 inside 一是', ['一是学习不够：一是计划不细；二是检查不严。二是担当不够。'], [['一是学习不够：一是计划不细；二是检查不严。', '二是担当不够。'], ['一是计划不细；', '二是检查不严。']]],
    ['一是 inside 一是, a paragraph an outer item', ['一是学习不够。一是计划不细；二是检查不严。', '二是担当不够。'], [['一是学习不够。一是计划不细；二是检查不严。', '二是担当不够。'], ['一是计划不细；', '二是检查不严。']]],
    ['one count after another', ['一是计划不细。二是检查不严。原因有两条。一是学习不够。二是担当不够。'], [['一是计划不细。', '二是检查不严。原因有两条。'], ['一是学习不够。', '二是担当不够。']]],
    ['a gap and a repeat stay in one count', ['一是计划不细。三是检查不严。三是运用不够。'], [['一是计划不细。', '三是检查不严。', '三是运用不够。']]],
    ['a count that lost its first item', ['不足。二是检查不严。三是运用不够。'], [['二是检查不严。', '三是运用不够。']]],
    ['a lone 一是 at the start of a sentence', ['学习还不够。一是计划不细。'], [['一是计划不细。']]],
    ['beyond ten', ['九是学习不够。十是担当不够。十一是作风不实。'], [['九是学习不够。', '十是担当不够。', '十一是作风不实。']]],
    ['half-width punctuation', ['不足有:一是计划不细;二是检查不严.'], [['一是计划不细;', '二是检查不严.']]],
    ['after manual line breaks', ['不足\v一是计划不细\v二是检查不严'], [['一是计划不细\v', '二是检查不严']]],
    ['items in quotes are text', ['文件要求“一是抓学习，二是抓作风”，《一是一要》也要学。'], []],
    ['an opening quote left open hides nothing', ['坚定“四个自信，一是计划不细。二是检查不严“不够”。'], [['一是计划不细。', '二是检查不严“不够”。']]],
    ['to be plain about one thing', ['要一是一、二是二，不夸大不缩小。'], []],
    ['words that hold 一是', ['标准统一是前提，唯一是它，之一是作风。'], []],
    ['首先 alone', ['首先把自己摆进去。要带头查摆。'], []],
    ['再次 and 最后 as adverbs', ['再次强调纪律，打通最后一公里，最后检查一遍。'], []],
    ['一要 alone', ['做到这些，一要靠学习。'], []],
    ['numbers, dates and references', ['比上年增长1.5倍，第一、二季度好于同期，见第三条第（一）项，一、二、三产业都有增长，名列第一，成绩可喜。'], []],
    ['第一时间, 第一议题', ['第一时间传达，坚持第一议题制度，第二天就落实。'], []],
  ])('%s', (_, lines, items) => {
    expect(read(lines)).toEqual({ items, malformed: [] });
  });

  it.each<readonly [string, readonly Line[], readonly string[], readonly string[]]>([
    ['at the end of a long count', ['一是学习。二是作风。三是纪律。四是担当。五加强督查。'], ['一是学习。', '二是作风。', '三是纪律。', '四是担当。', '五加强督查。'], ['lost-word 五 → 五是']],
    ['in the middle', ['一是学习。二是作风。三是纪律。四强化担当。五是督查。'], ['一是学习。', '二是作风。', '三是纪律。', '四强化担当。', '五是督查。'], ['lost-word 四 → 四是']],
    ['but a number that counts something is text', ['一是学习。二是作风。三是纪律。四个自信要坚定。四是担当。'], ['一是学习。', '二是作风。', '三是纪律。四个自信要坚定。', '四是担当。'], []],
    ['nor does a short count make one', ['一是学习。二是作风。五加二、白加黑。'], ['一是学习。', '二是作风。五加二、白加黑。'], []],
  ])('a lost 是: %s', (_, lines, items, malformed) => {
    expect(read(lines)).toEqual({ items: [items], malformed });
  });

  it('keeps the form and number of every item', () => {
    const draft = draftOf(['一、问题', '首先，学习不够。其次，担当不够。最后，自律不严。']);
    const items = outlineOf(draft).nodes[0]?.series[0]?.items ?? [];
    expect(items.map((item) => [item.ordinal.form, item.ordinal.value, textOf(draft, item.markSpan)])).toEqual([['首先', 1, '首先'], ['首先', 2, '其次'], ['首先', null, '最后']]);
  });
});
