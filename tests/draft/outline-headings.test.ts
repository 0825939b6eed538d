import { outlineOf } from '../../src/draft/build-outline';
import { textOf } from '../../src/draft/draft';
import { draftOf, itemsOf, LONG, nodesOf, sketch, type Line } from './sketch';

const S = '学习抓得不紧，有应付的想法。';
const T = '会前认真开展了学习，广泛征求了意见建议，并开展了谈心谈话。现将情况报告如下：';

describe('the tree of sections', () => {
  it.each<readonly [string, readonly Line[], readonly string[]]>([
    [
      'typed numbers of four levels',
      ['一、存在的问题', '（一）理论学习方面', '1.学习不够系统。' + S, '（1）计划不细。' + S, '（2）检查不严。' + S, '2.运用不够。' + S, '二、原因分析', S],
      ['一、 存在的问题', '  （一） 理论学习方面', '    1. 学习不够系统 …', '      （1） 计划不细 …', '      （2） 检查不严 …', '    2. 运用不够 …', '二、 原因分析'],
    ],
    [
      'run-in headings, closed by 。 or ：, half-width punctuation too',
      ['一、存在的问题', '（一）理论学习方面。' + S, '(二)政治素质方面:' + S, '（三）能力本领方面.学习抓得不紧,有应付的想法.'],
      ['一、 存在的问题', '  （一） 理论学习方面 …', '  (二) 政治素质方面 …', '  （三） 能力本领方面 …'],
    ],
    [
      'a heading that only its first counted item ends',
      ['一、存在的问题', '（一）理论学习方面一是学习不深。二是运用不够。', '（二）政治素质方面，一是站位不高。二是执行不力。'],
      ['一、 存在的问题', '  （一） 理论学习方面 …', '  （二） 政治素质方面 …'],
    ],
    [
      'a heading set off by a wide space',
      ['一、存在的问题', '（一）理论学习方面　' + LONG, '（二）政治素质方面  ' + LONG],
      ['一、 存在的问题', '  （一） 理论学习方面 …', '  （二） 政治素质方面 …'],
    ],
    [
      'full-width spaces for indent',
      ['　　一、存在的问题', '　　（一）理论学习方面。' + S, '　　二、原因分析', '　　' + S],
      ['一、 存在的问题', '  （一） 理论学习方面 …', '二、 原因分析'],
    ],
    [
      'an outline that starts at （一）',
      ['（一）在学习方面', '1.关于“学习不系统”问题的整改。' + S, '2.关于“检查不严格”问题的整改。' + S, '（二）在作风方面', '1.关于“调研不深入”问题的整改。' + S],
      ['（一） 在学习方面', '  1. 关于“学习不系统”问题的整改 …', '  2. 关于“检查不严格”问题的整改 …', '（二） 在作风方面', '  1. 关于“调研不深入”问题的整改 …'],
    ],
    [
      'Arabic items that run on across sections (1 | 2–4 | 5–7)',
      ['一、存在的问题', '（一）学习方面', '1.不系统。' + S, '（二）作风方面', '2.不深入。' + S, '3.不扎实。' + S, '4.不严格。' + S, '二、其他问题', '（一）纪律方面', '5.不经常。' + S, '6.不较真。' + S, '7.不彻底。' + S],
      ['一、 存在的问题', '  （一） 学习方面', '    1. 不系统 …', '  （二） 作风方面', '    2. 不深入 …', '    3. 不扎实 …', '    4. 不严格 …', '二、 其他问题', '  （一） 纪律方面', '    5. 不经常 …', '    6. 不较真 …', '    7. 不彻底 …'],
    ],
    [
      'levels the other way round, as the draft itself uses them',
      ['1.存在的问题', '一、学习方面', S, '二、作风方面', S, '2.整改措施', '一、加强学习', S, '二、改进作风', S],
      ['1. 存在的问题', '  一、 学习方面', '  二、 作风方面', '2. 整改措施', '  一、 加强学习', '  二、 改进作风'],
    ],
    [
      '一是 to 三是 as headings',
      ['一是强化组织领导', S, '二是强化责任落实', S, '三是强化督促检查', S],
      ['一是 强化组织领导', '二是 强化责任落实', '三是 强化督促检查'],
    ],
    [
      '一是 as headings under 一、',
      ['一、主要做法', '一是强化组织领导', S, S, '二是强化责任落实', S, '二、下步打算', S],
      ['一、 主要做法', '  一是 强化组织领导', '  二是 强化责任落实', '二、 下步打算'],
    ],
    [
      '第一， as headings above 1.',
      ['第一，提高政治站位。' + S, '1.深化学习。' + S, '2.强化运用。' + S, '第二，压实工作责任。' + S, '1.明确分工。' + S],
      ['第一， 提高政治站位 …', '  1. 深化学习 …', '  2. 强化运用 …', '第二， 压实工作责任 …', '  1. 明确分工 …'],
    ],
    [
      'automatic labels, and typed numbers among them',
      [{ text: '存在的问题', label: '一、', listLevel: 0 }, { text: '理论学习方面。' + S, label: '（一）', listLevel: 1 }, '（二）政治素质方面。' + S, { text: '原因分析', label: '二、', listLevel: 0 }, S],
      ['一、 存在的问题', '  （一） 理论学习方面 …', '  （二） 政治素质方面 …', '二、 原因分析'],
    ],
    [
      'bullets and decimal labels number nothing',
      ['一、存在的问题', { text: S, label: '●', listLevel: 0 }, { text: S, label: '1.1', listLevel: 0 }],
      ['一、 存在的问题'],
    ],
    [
      'heading styles without numbers',
      [{ text: '存在的问题', style: 'Heading1', outlineLevel: 1 }, { text: '理论学习方面', style: 'Heading2', outlineLevel: 2 }, S, { text: '原因分析', style: 'Heading1', outlineLevel: 1 }, S],
      ['存在的问题', '  理论学习方面', '原因分析'],
    ],
    [
      'typed numbers under heading styles without numbers',
      [{ text: '上篇', style: 'Heading1', outlineLevel: 1 }, '一、存在的问题', S, '二、原因分析', S, { text: '下篇', style: 'Heading1', outlineLevel: 1 }, '一、整改措施', S],
      ['上篇', '  一、 存在的问题', '  二、 原因分析', '下篇', '  一、 整改措施'],
    ],
    [
      'a styled heading that lost its number among numbered ones',
      ['一、存在的问题', S, { text: '原因分析', style: 'Heading1', outlineLevel: 1 }, S, '三、整改措施', S],
      ['一、 存在的问题', '原因分析', '三、 整改措施'],
    ],
    [
      'styles on some headings only, and on the wrong level',
      [{ text: '一、存在的问题', style: 'Heading1', outlineLevel: 1 }, { text: '（一）学习方面', style: 'Heading1', outlineLevel: 1 }, S, '（二）作风方面', S, '二、原因分析', S],
      ['一、 存在的问题', '  （一） 学习方面', '  （二） 作风方面', '二、 原因分析'],
    ],
    [
      'a styled heading whose typed number differs from its label',
      [{ text: '一、存在的问题', style: 'Heading1', outlineLevel: 1, label: '一、', listLevel: 0 }, S, { text: '三、原因分析', style: 'Heading1', outlineLevel: 1, label: '二、', listLevel: 0 }, S],
      ['一、 存在的问题', '三、 原因分析'],
    ],
    [
      'bold headings without marks',
      [{ text: '存在的问题', format: { boldLead: 5 } }, '（一）学习方面。' + S, '（二）作风方面。' + S, { text: '原因分析', format: { boldLead: 4 } }, '（一）学习不够。' + S, '（二）担当不够。' + S],
      ['存在的问题', '  （一） 学习方面 …', '  （二） 作风方面 …', '原因分析', '  （一） 学习不够 …', '  （二） 担当不够 …'],
    ],
    [
      'bold run-in headings below numbered sections',
      ['一、存在的问题', { text: '思想方面。' + S, format: { boldLead: 5 } }, { text: '作风方面：' + S, format: { boldLead: 5 } }, '二、原因分析', S],
      ['一、 存在的问题', '  思想方面 …', '  作风方面 …', '二、 原因分析'],
    ],
    [
      'a bold beginning that ends in no stop is the heading of a numbered paragraph, and stress elsewhere',
      ['一、存在的问题', { text: '（一）学习方面抓得不紧' + LONG.replace(/。/g, '，'), format: { boldLead: 7 } }, { text: S, format: { boldLead: 4 } }, { text: S, format: { boldLead: 2 } }],
      ['一、 存在的问题', '  （一） 学习方面 …'],
    ],
    [
      'a draft that is bold throughout has no bold headings',
      [{ text: '一、存在的问题', format: { boldLead: 7 } }, { text: '学习方面', format: { boldLead: 4 } }, { text: S, format: { boldLead: S.length } }],
      ['一、 存在的问题'],
    ],
    [
      'paragraphs in tables are no headings',
      ['一、存在的问题', S, { text: '二、整改台账', tableDepth: 1 }, { text: '（一）学习方面', tableDepth: 1 }, '二、原因分析', LONG],
      ['一、 存在的问题', '二、 原因分析'],
    ],
    [
      'unless the whole draft is laid out in one',
      [{ text: '一、存在的问题', tableDepth: 1 }, { text: LONG, tableDepth: 1 }, { text: '二、原因分析', tableDepth: 1 }, { text: LONG, tableDepth: 1 }],
      ['一、 存在的问题', '二、 原因分析'],
    ],
    [
      'an aspect that a comma ends',
      ['一、存在的问题', '（一）在理论学习方面，学习抓得不紧。有应付的想法。', '（二）在工作作风方面，' + LONG],
      ['一、 存在的问题', '  （一） 在理论学习方面 …', '  （二） 在工作作风方面 …'],
    ],
    [
      'second-level marks open sections even without a heading part',
      ['一、存在的问题', '（一）' + LONG, '（二）' + LONG],
      ['一、 存在的问题', '  （一） …', '  （二） …'],
    ],
    [
      'but a list with semicolons is text',
      ['一、存在的问题', '（一）学习抓得不紧；', '（二）调研走得不深；', '（三）检查做得不细。'],
      ['一、 存在的问题'],
    ],
    [
      'Word’s own number before a counting word',
      ['一、存在的问题', { text: '一是学习方面。' + S, label: '（一）', listLevel: 1 }, { text: '二是作风方面。' + S, label: '（二）', listLevel: 1 }],
      ['一、 存在的问题', '  （一） 一是学习方面 …', '  （二） 二是作风方面 …'],
    ],
    [
      'numbers beyond twenty',
      ['十九、学习', S, '二十、作风', S, '二十一、纪律', S],
      ['十九、 学习', '二十、 作风', '二十一、 纪律'],
    ],
    [
      'a long heading of a circular’s own aspect',
      ['一、查摆的问题', '（一）带头深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”方面存在的问题。' + S],
      ['一、 查摆的问题', '  （一） 带头深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”方面存在的问题 …'],
    ],
    [
      'a section whose paragraph has no heading part is kept, its words being text',
      ['一、提高站位', S, '二、' + LONG + LONG, S],
      ['一、 提高站位', '二、 …'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(sketch(draftOf(lines))).toEqual(expected);
  });

  it.each([
    '一般情况下，学习抓得还不紧。',
    '一带一路建设提出了新的要求。',
    '一是一、二是二，实事求是地查摆。',
    '三个规定落实得还不够好。',
    '三个规定落实情况',
    '2023年以来，工作有了新的进展。',
    '1.5倍于上年的办件量，带来了新的压力。',
    '3.2万件申请都已经办结。',
    '十分重要的是抓好落实。',
    '一些同志学习抓得不紧。',
    '一手抓业务，一手抓队伍。',
    '第一时间传达上级精神。',
    '第一议题制度坚持得不够好。',
    '五、六月份集中开展了学习。',
    '三、四线城市的做法值得借鉴。',
    '1、2月份的进度偏慢。',
    '“四个自信”还要进一步坚定。',
    '首先把自己摆进去，带头查摆。',
    '一、提高认识，二、强化责任，三、抓好落实，这三条都要做到。',
    '（三个规定）要求的记录还不完整。',
    '（2023年1月5日）',
    '（3月5日，会议室）',
    '一要带头学习，不能只做表面文章。',
    '十八大以来的经验要长期坚持。',
    '1000多件申请已经办结。',
  ])('%s – is text', (text) => {
    expect(sketch(draftOf(['一、存在的问题', text, '二、原因分析', S]))).toEqual(['一、 存在的问题', '二、 原因分析']);
  });

  it('takes a number before a measure word for an ordinal when the count says so', () => {
    expect(sketch(draftOf(['一、存在的问题', S, '二、三个规定落实情况', S, '三、整改措施', S]))).toEqual(['一、 存在的问题', '二、 三个规定落实情况', '三、 整改措施']);
  });

  it('keeps numbered sentences as items of their section', () => {
    const draft = draftOf(['一、原因分析', '1.' + LONG, '2.' + LONG + '因此要改。', '3.' + LONG, S, '二、整改措施', S]);
    expect(sketch(draft)).toEqual(['一、 原因分析', '二、 整改措施']);
    const [node] = outlineOf(draft).nodes;
    expect(node && itemsOf(draft, node)).toEqual([['1.' + LONG, '2.' + LONG + '因此要改。', '3.' + LONG]]);
    expect(node?.text.map((span) => span.paragraph)).toEqual([1, 2, 3, 4]);
  });

  it('gives a labelled item an empty mark, for its label is no text', () => {
    const draft = draftOf(['一、原因分析', { text: LONG, label: '1.', listLevel: 0 }, { text: LONG, label: '2.', listLevel: 0 }]);
    const items = outlineOf(draft).nodes[0]?.series[0]?.items;
    expect(items?.map((item) => [item.ordinal.mark, item.markSpan.start, item.markSpan.end])).toEqual([['1.', 0, 0], ['2.', 0, 0]]);
  });

  it('gives headings their place, level and source', () => {
    const draft = draftOf(['  一、存在的问题：', { text: '学习方面。' + S, label: '（一）', listLevel: 1 }, { text: '其他', style: 'Heading3', outlineLevel: 3 }, S]);
    const headings = nodesOf(outlineOf(draft)).map((node) => node.heading);
    expect(headings.map((heading) => [heading.source, heading.level, textOf(draft, heading.span), heading.runIn])).toEqual([
      ['typed', 1, '一、存在的问题', false],
      ['list', 2, '学习方面', true],
      ['style', 3, '其他', false],
    ]);
  });

  it('owns text, ranges and summaries without overlap', () => {
    const lines = ['一、工作回顾', '（一）抓学习。' + S, '（二）抓作风。' + S, '（三）抓纪律。' + S, '在肯定成绩的同时，也要看到不足。', '', '二、主要任务', T];
    const [first, second] = outlineOf(draftOf(lines)).nodes;
    expect(first?.range).toEqual({ from: 0, to: 6 });
    expect(first?.text).toEqual([{ paragraph: 4, start: 0, end: 16 }]);
    expect(first?.children.map((child) => child.range)).toEqual([{ from: 1, to: 2 }, { from: 2, to: 3 }, { from: 3, to: 4 }]);
    expect(first?.children[0]?.text).toEqual([{ paragraph: 1, start: 7, end: 7 + S.length }]);
    expect(second?.range).toEqual({ from: 6, to: 8 });
  });

  it('leaves a second paragraph with its section when it goes on', () => {
    const [first] = outlineOf(draftOf(['一、问题', '（一）学习方面。' + S, '（二）作风方面。' + S, '（三）纪律方面。' + S, '比如，有的制度没有坚持。'])).nodes;
    expect(first?.children[2]?.range).toEqual({ from: 3, to: 5 });
  });
});

describe('malformed marks stand as what was meant', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['an unclosed bracket, digit for numeral', ['一、回顾', '（1抓学习。' + S, '（二）抓作风。' + S], ['一、 回顾', '  （1 抓学习 …', '  （二） 抓作风 …'], ['unclosed-bracket （1 → （一）']],
    ['an unclosed bracket with a stop', ['一、回顾', '（一）抓学习。' + S, '（二。抓作风。' + S], ['一、 回顾', '  （一） 抓学习 …', '  （二。 抓作风 …'], ['unclosed-bracket （二。 → （二）']],
    ['an unclosed bracket among （1）', ['1.做法', '（1）抓学习。' + S, '（2抓作风。' + S], ['1. 做法', '  （1） 抓学习 …', '  （2 抓作风 …'], ['unclosed-bracket （2 → （2）']],
    ['a bracket turned round', ['（一）抓学习', S, '（二（抓作风', S], ['（一） 抓学习', '（二（ 抓作风'], ['unclosed-bracket （二（ → （二）']],
    ['an unopened bracket', ['一、回顾', '一）抓学习。' + S, '（二）抓作风。' + S], ['一、 回顾', '  一） 抓学习 …', '  （二） 抓作风 …'], ['unopened-bracket 一） → （一）']],
    ['an unopened half-width bracket', ['1.做法', '1)抓学习。' + S, '2)抓作风。' + S], ['1. 做法', '  1) 抓学习 …', '  2) 抓作风 …'], ['unopened-bracket 1) → （1）', 'unopened-bracket 2) → （2）']],
    ['a space for a delimiter', ['一 总体情况', S, '二、主要做法', S], ['一 总体情况', '二、 主要做法'], ['missing-delimiter 一 → 一、']],
    ['a comma for a delimiter', ['一、总体情况', S, '二，主要做法', S, '三、下步打算', S], ['一、 总体情况', '二， 主要做法', '三、 下步打算'], ['missing-delimiter 二， → 二、']],
    ['no delimiter at all', ['一、总体情况', S, '二主要做法', S, '三、下步打算', S], ['一、 总体情况', '二 主要做法', '三、 下步打算'], ['missing-delimiter 二 → 二、']],
    ['a digit without a delimiter', ['一、做法', '1.抓学习。' + S, '2抓作风。' + S, '3.抓纪律。' + S], ['一、 做法', '  1. 抓学习 …', '  2 抓作风 …', '  3. 抓纪律 …'], ['missing-delimiter 2 → 2.']],
  ])('%s', (_, lines, expected, marks) => {
    const draft = draftOf(lines);
    const outline = outlineOf(draft);
    expect(sketch(draft)).toEqual(expected);
    expect(outline.malformed.map((mark) => `${mark.kind} ${textOf(draft, mark.span).trim()} → ${mark.meant.mark}`)).toEqual(marks);
    expect(outline.malformed.every((mark) => mark.meant.value !== null)).toBe(true);
  });

  it('counts the malformed heading where it belongs', () => {
    const [node] = outlineOf(draftOf(['一、回顾', '（1抓学习。' + S, '（二）抓作风。' + S])).nodes;
    expect(node?.children.map((child) => [child.heading.ordinal?.form, child.heading.ordinal?.value, child.heading.level])).toEqual([['（一）', 1, 2], ['（一）', 2, 2]]);
  });
});
