import { draftOfText, textOf } from '../../src/draft/draft';
import { itemAtCursor, markOf, outlineItems, targetOf, treeStep } from '../../src/taskpane/model/outline-items';
import { placed, row } from './rows';

const draft = draftOfText(['某市司法局对照检查材料', '一、存在的问题', '（一）理论学习方面', '学得不深。', '（二）工作作风方面', '下基层少。', '二、原因分析', '思想认识不足。'].join('\n'));
const rows = [
  placed('标题', 0, 1),
  placed('一、存在的问题', 1, 6, {
    children: [placed('（一）理论学习方面', 2, 4), row('政治素质方面', { state: 'missing' }), placed('（二）工作作风方面', 4, 6)],
  }),
  placed('二、原因分析', 6, 8),
  row('整改措施', { state: 'missing' }),
];
const items = outlineItems(rows, new Set());
const names = (lines: typeof items) => lines.map(({ row: { name }, level }) => `${'  '.repeat(level - 1)}${name.zh}`);

describe('the outline as lines', () => {
  test('children follow their parent, one level deeper', () => {
    expect(names(items)).toEqual(['标题', '一、存在的问题', '  （一）理论学习方面', '  政治素质方面', '  （二）工作作风方面', '二、原因分析', '整改措施']);
    expect(items.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual(['1/4', '2/4', '1/3', '2/3', '3/3', '3/4', '4/4']);
    expect(items.map(({ open }) => open)).toEqual([null, true, null, null, null, null, null]);
  });

  test('a closed line hides its children and nothing else', () => {
    expect(names(outlineItems(rows, new Set(['1'])))).toEqual(['标题', '一、存在的问题', '二、原因分析', '整改措施']);
  });
});

describe('where the cursor is', () => {
  test.each([
    [0, '标题'],
    [1, '一、存在的问题'],
    [3, '（一）理论学习方面'],
    [5, '（二）工作作风方面'],
    [7, '二、原因分析'],
  ])('paragraph %i is in %s', (paragraph, name) => {
    expect(items[itemAtCursor(items, paragraph)]?.row.name.zh).toBe(name);
  });

  test('a closed parent stands for what it hides', () => {
    const closed = outlineItems(rows, new Set(['1']));
    expect(closed[itemAtCursor(closed, 3)]?.row.name.zh).toBe('一、存在的问题');
  });

  test.each([null, 8, 99])('%s is nowhere', (paragraph) => {
    expect(itemAtCursor(items, paragraph)).toBe(-1);
  });
});

describe('keys in the tree', () => {
  test.each([
    ['ArrowDown', 0, { do: 'move', to: 1 }],
    ['ArrowDown', 6, { do: 'move', to: 6 }],
    ['ArrowUp', 0, { do: 'move', to: 0 }],
    ['Home', 5, { do: 'move', to: 0 }],
    ['End', 0, { do: 'move', to: 6 }],
    ['ArrowRight', 1, { do: 'move', to: 2 }],
    ['ArrowLeft', 1, { do: 'close', at: 1 }],
    ['ArrowLeft', 3, { do: 'move', to: 1 }],
    ['ArrowLeft', 0, null],
    ['ArrowRight', 0, null],
    ['Enter', 4, { do: 'go', at: 4 }],
    [' ', 4, { do: 'go', at: 4 }],
    ['a', 4, null],
  ])('%s on line %i', (key, at, step) => {
    expect(treeStep(items, at, key)).toEqual(step);
  });

  test('ArrowRight opens a closed line', () => {
    expect(treeStep(outlineItems(rows, new Set(['1'])), 1, 'ArrowRight')).toEqual({ do: 'open', at: 1 });
  });

  test('no key does anything in an empty tree', () => {
    expect(treeStep([], 0, 'ArrowDown')).toBeNull();
  });
});

describe('where a click leads', () => {
  const to = (at: number) => {
    const target = targetOf(items, at, draft);
    return target === null ? null : `${target.relation} ${textOf(draft, target.span)}`;
  };

  test('to the heading of what is there', () => {
    expect(to(5)).toBe('at 二、原因分析');
  });

  test('for what is missing, to the end of the part before it', () => {
    expect(to(3)).toBe('after 学得不深。');
    expect(to(6)).toBe('after 思想认识不足。');
  });

  test('for a missing first child, to its parent’s heading', () => {
    const first = outlineItems([placed('一、存在的问题', 1, 6, { children: [row('理论学习方面', { state: 'missing' })] })], new Set());
    expect(targetOf(first, 1, draft)).toEqual({ span: { paragraph: 1, start: 0, end: 7 }, relation: 'after' });
  });

  test('for what is missing at the very top, to what follows', () => {
    const first = outlineItems([row('标题', { state: 'missing' }), placed('一、存在的问题', 1, 6)], new Set());
    expect(targetOf(first, 0, draft)).toEqual({ span: { paragraph: 1, start: 0, end: 7 }, relation: 'before' });
  });

  test('nowhere when nothing is there', () => {
    expect(targetOf(outlineItems([row('标题', { state: 'missing' })], new Set()), 0, draftOfText(''))).toBeNull();
  });
});

test.each([
  ['present', 'required', 'present'],
  ['present', 'optional', 'present'],
  ['missing', 'required', 'missing'],
  ['missing', 'advisable', 'advisable'],
  ['missing', 'optional', 'optional'],
  ['misordered', 'required', 'misordered'],
  ['empty', 'advisable', 'empty'],
  ['repeated', 'required', 'repeated'],
  ['extra', 'optional', 'extra'],
] as const)('a part that is %s and %s is marked %s', (state, requirement, mark) => {
  expect(markOf(row('部分', { state, requirement }))).toBe(mark);
});
