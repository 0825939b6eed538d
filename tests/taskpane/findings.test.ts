import { draftOfText } from '../../src/draft/draft';
import type { Finding, Severity } from '../../src/rules/finding';
import { excerptOf } from '../../src/taskpane/model/excerpt';
import { countsOf, filtered, findingItems, groupFindings, nextPlace, rulesOf, walkOf } from '../../src/taskpane/model/finding-groups';

const draft = draftOfText(['一、存在的问题', '一是学习不深；三是作风不实。', '三、整改措施', '一是加强学习；三是改进作风。'].join('\n'));
const finding = (rule: string, severity: Severity, paragraph: number | null, start = 0, end = 2, zh = '序号不连续。'): Finding => ({
  rule,
  severity,
  message: { zh, en: 'Not in sequence.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.3' },
  span: paragraph === null ? null : { paragraph, start, end },
  evidence: [],
  fixes: [],
});
const findings = [
  finding('numbering/series', 'warning', 3, 7, 9),
  finding('structure/missing-title', 'error', null, 0, 0, '没有标题。'),
  finding('numbering/series', 'warning', 1, 7, 9),
  finding('numbering/heading', 'error', 2, 0, 2, '“一”之后应是“二”。'),
];
const rules = [{ id: 'numbering/series', name: { zh: '分述序号不连续', en: 'Series out of sequence' }, why: { zh: '读者会以为漏了一点。', en: 'It looks as if a point is missing.' } }];
const groups = groupFindings(draft, findings, rules);

describe('findings by fault', () => {
  test('the severest first, then by place; what has no place leads', () => {
    expect(groups.map((group) => [group.rule, group.severity, group.places.length])).toEqual([
      ['structure/missing-title', 'error', 1],
      ['numbering/heading', 'error', 1],
      ['numbering/series', 'warning', 2],
    ]);
    expect(groups[2]?.places.map(({ finding: { span } }) => span?.paragraph)).toEqual([1, 3]);
  });

  test('a rule goes by its name, an unknown one by its id', () => {
    expect(groups.map(({ name, why }) => [name.zh, why?.zh])).toEqual([
      ['structure/missing-title', undefined],
      ['numbering/heading', undefined],
      ['分述序号不连续', '读者会以为漏了一点。'],
    ]);
  });

  test('keys differ, and stay when text is added before', () => {
    const keys = groups.flatMap(({ places }) => places.map(({ key }) => key));
    expect(new Set(keys).size).toBe(4);
    const longer = { ...draft, paragraphs: [...draftOfText('标题').paragraphs, ...draft.paragraphs] };
    const moved = findings.map((one) => (one.span === null ? one : { ...one, span: { ...one.span, paragraph: one.span.paragraph + 1 } }));
    expect(groupFindings(longer, moved, rules).flatMap(({ places }) => places.map(({ key }) => key))).toEqual(keys);
  });

  test('the rules that have something to say, with the number of their places', () => {
    expect(rulesOf(groups).map(({ id, places }) => [id, places])).toEqual([
      ['structure/missing-title', 1],
      ['numbering/heading', 1],
      ['numbering/series', 2],
    ]);
  });

  test('counts by severity', () => {
    expect(countsOf(findings)).toEqual({ error: 2, warning: 2, advice: 0 });
  });
});

describe('the list', () => {
  const kinds = (items: ReturnType<typeof findingItems>) => items.map(({ kind }) => kind).join(' ');

  test('a head, then its places; a shared sentence is said once', () => {
    const items = findingItems(groups, new Set(), new Set());
    expect(kinds(items)).toBe('group place group place group place place');
    expect(items.flatMap((item) => (item.kind === 'place' ? [item.sentence] : []))).toEqual([true, true, true, false]);
  });

  test('the filter leaves whole groups out', () => {
    expect(kinds(findingItems(filtered(groups, { severity: 'warning', rule: null }), new Set(), new Set()))).toBe('group place place');
    expect(filtered(groups, { severity: 'advice', rule: null })).toEqual([]);
    expect(filtered(groups, { severity: null, rule: 'numbering/heading' }).map(({ rule }) => rule)).toEqual(['numbering/heading']);
    // A rule that has nothing left to say hides nothing.
    expect(filtered(groups, { severity: 'warning', rule: 'numbering/heading' }).map(({ rule }) => rule)).toEqual(['numbering/series']);
  });

  test('a fault in many places shows five until asked for all', () => {
    const many = groupFindings(draft, Array.from({ length: 12 }, () => finding('numbering/series', 'warning', 1, 7, 9)), rules);
    const few = findingItems(many, new Set(), new Set());
    expect(kinds(few)).toBe('group place place place place place more');
    expect(few[6]).toMatchObject({ kind: 'more', hidden: 7 });
    expect(findingItems(many, new Set(), new Set(['warning|numbering/series']))).toHaveLength(13);
  });
});

describe('next and previous', () => {
  const walk = walkOf(groups);
  const key = (at: number) => walk[at]?.key ?? '';

  test.each([
    [null, 1, 0],
    [null, -1, 3],
    [0, 1, 1],
    [3, 1, 0],
    [0, -1, 3],
  ] as const)('from %s by %i to %i', (at, step, to) => {
    expect(nextPlace(walk, at === null ? null : key(at), step)?.key).toBe(key(to));
  });

  test('a place that is gone starts over', () => {
    expect(nextPlace(walk, 'gone', 1)?.key).toBe(key(0));
  });

  test('nothing to walk', () => {
    expect(nextPlace([], null, 1)).toBeNull();
  });
});

describe('excerpts', () => {
  const excerpt = (text: string, start: number, end: number) => {
    const found = excerptOf(draftOfText(text), { paragraph: 0, start, end });
    return found === null ? null : `${found.before}[${found.fault}]${found.after}`;
  };
  test.each([
    ['一是学习不深；三是作风不实。', 7, 9, '一是学习不深；[三是]作风不实。'],
    ['　　一是学习不深。', 2, 4, '[一是]学习不深。'],
    ['我们查摆了问题，分析了原因，明确了措施，一是学习不深；三是作风不实，今后要改，还要常抓不懈，抓出成效。', 27, 29, '…确了措施，一是学习不深；[三是]作风不实，今后要改，还要常抓不懈，抓…'],
    ['甲\t乙\v丙', 2, 3, '甲 [乙] 丙'],
    ['😀问题', 1, 2, '[😀]问题'],
    ['问题', 2, 2, '问题[]'],
  ])('%s', (text, start, end, shown) => {
    expect(excerpt(text, start, end)).toBe(shown);
  });

  test('a long fault is shortened in the middle', () => {
    const found = excerptOf(draftOfText('查'.repeat(100)), { paragraph: 0, start: 0, end: 100 });
    expect(found?.fault).toBe(`${'查'.repeat(32)}…${'查'.repeat(7)}`);
  });

  test.each([
    ['', 0, 0],
    ['问题', 1, 9],
  ])('%j has none for %i to %i', (text, start, end) => {
    expect(excerpt(text, start, end)).toBeNull();
  });
});
