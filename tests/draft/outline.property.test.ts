import fc from 'fast-check';
import { outlineOf } from '../../src/draft/build-outline';
import type { Draft, Paragraph } from '../../src/draft/draft';
import type { Outline, OutlineNode } from '../../src/draft/outline';
import { partsOf } from '../../src/draft/parts';
import { readOrdinal } from '../../src/draft/ordinals';
import { readNearMiss } from '../../src/draft/malformed';
import type { ParagraphRange, Span } from '../../src/draft/span';

const PIECES = [
  '一', '二', '三', '四', '五', '十', '是', '要', '、', '。', '：', '；', '，', '（', '）', '(', ')', '“', '”', '《', '》', '"',
  '一、', '二、', '三、', '（一）', '（二）', '（三）', '1.', '2.', '3、', '（1）', '（2）', '①', '②', '第一，', '第二，', '一是', '二是', '三是', '一要', '二要',
  '首先', '其次', '再次', '最后', '存在的问题', '学习不够', '方面', '报告', '材料', '目录', '附件', '同志们：', '以上', '某县司法局', '2024年1月5日',
  ' ', '\u3000', '\t', '\v', '\n', '\u200b', '\ud83d', '\ude00', '😀', '\u20dd', '\0', '9', '１', '.', '．', 'a', '…', '——', '個', '學習不夠深入',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  text: fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
  label: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('一、', '（二）', '1.', '1)', '●', '1.1', 'a)', '第一条', '一是') }),
  listLevel: fc.constantFrom(null, 0, 1, 8),
  style: fc.constantFrom('Normal', 'Heading1', 'Heading9', 'Title', 'Subtitle', 'Toc1', 'Other', ''),
  outlineLevel: fc.constantFrom(null, null, null, 1, 2, 9, 0, 42, NaN),
  tableDepth: fc.constantFrom(0, 0, 0, 0, 1, 2),
  format: fc.record({
    alignment: fc.constantFrom(null, 'left' as const, 'centered' as const, 'right' as const, 'justified' as const),
    fontSize: fc.constantFrom(null, 16, 22),
    boldLead: fc.constantFrom(null, 0, 0, 3, 8, 1000, -1),
  }),
});
const draft: fc.Arbitrary<Draft> = fc.record({ paragraphs: fc.array(paragraph, { maxLength: 30 }), asides: fc.constant([]) });
const RUNS = { numRuns: 600 };

describe('an outline of any draft', () => {
  it('holds together', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const parts = partsOf(given);
        expectTiles(parts, { from: 0, to: given.paragraphs.length });
        for (const part of parts) expectSound(given, outlineOf(given, part), part);
        expectSound(given, outlineOf(given), { from: 0, to: given.paragraphs.length });
      }),
      RUNS,
    );
  });

  it('is the same each time', () => {
    fc.assert(fc.property(draft, (given) => expect(outlineOf(given)).toEqual(outlineOf(given))), { numRuns: 200 });
  });

  it('stays in the draft whatever range is asked for', () => {
    fc.assert(
      fc.property(draft, fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }), (given, from, to) => {
        const { range } = outlineOf(given, { from, to });
        expect(0 <= range.from && range.from <= range.to && range.to <= given.paragraphs.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('reading marks anywhere in any text', () => {
  it('ends inside the text, with the mark as written', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (given, at) => {
        const reading = readOrdinal(given, at);
        if (reading) expect(given.slice(at, reading.end)).toBe(reading.ordinal.mark);
        const miss = readNearMiss(given, at);
        if (miss) expect(miss.end > at && miss.end <= given.length && miss.value >= 1 && miss.value <= 99).toBe(true);
      }),
      RUNS,
    );
  });
});

// Repetition in one paragraph: anything that is not linear would never come back.
describe('a very long paragraph', () => {
  it.each([
    ['学', 1_000_000], [' ', 1_000_000], ['“', 1_000_000], ['（', 1_000_000], ['\v', 1_000_000], ['1', 1_000_000], ['一是', 100_000],
    ['。一是。二是', 100_000], ['。五是', 100_000], ['（一）', 100_000], ['1.', 100_000], ['”', 100_000], ['《》', 100_000], ['\u3000一', 100_000], ['一、', 100_000],
    ['①', 100_000], ['首先，其次，', 100_000], ['。四加', 100_000], ['某报告\v', 100_000], ['目录', 100_000], ['.', 100_000], ['…1', 100_000], ['，二、', 100_000],
  ] as const)('of %j, %d characters', (unit, length) => {
    const text = `（一）学习。${unit.repeat(length / unit.length)}`;
    const given: Draft = { paragraphs: [{ ...PLAIN, text }, { ...PLAIN, text: unit.repeat(length / unit.length) }], asides: [] };
    expect(outlineOf(given, partsOf(given)[0]).range).toEqual({ from: 0, to: 2 });
  });
});

describe('a draft of ten thousand paragraphs', () => {
  it.each(['', '一、学习', '（一）学习。不够。', '某县司法局工作情况报告', '1.学习不够；', '一是学习不够。', '附件：1.台账', '以上发言，请批评指正。', '同志们：'])('of %j', (line) => {
    const given: Draft = { paragraphs: Array.from({ length: 10_000 }, () => ({ ...PLAIN, text: line })), asides: [] };
    expect(partsOf(given).length).toBeGreaterThan(0);
    expect(outlineOf(given).range.to).toBe(10_000);
  });
});

const PLAIN: Paragraph = {
  text: '',
  label: '',
  listLevel: null,
  style: 'Normal',
  outlineLevel: null,
  tableDepth: 0,
  format: { alignment: null, fontSize: null, boldLead: 0 },
};

function expectSound(given: Draft, outline: Outline, part: ParagraphRange): void {
  expect(outline.range).toEqual(part);
  expectInside(outline.opening, part);
  expectInside(outline.closing, part);
  expect(outline.closing.to).toBe(part.to);
  const spans: Span[] = [...(outline.title?.spans ?? [])];
  for (const span of spans) expect(span.paragraph).toBeLessThan(Math.max(outline.opening.from, 1));
  expectNodes(given, outline.nodes, { from: outline.opening.to, to: outline.closing.from }, spans);
  if (outline.nodes[0]) expect(outline.nodes[0].range.from).toBe(outline.opening.to);
  spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (const [index, span] of spans.entries()) {
    expectReal(given, span);
    const next = spans[index + 1];
    if (next?.paragraph === span.paragraph) expect(next.start).toBeGreaterThanOrEqual(span.end);
  }
  for (const mark of outline.malformed) {
    expectReal(given, mark.span);
    expect(mark.span.end).toBeGreaterThan(mark.span.start);
  }
}

function expectNodes(given: Draft, nodes: readonly OutlineNode[], within: ParagraphRange, spans: Span[]): void {
  let from = within.from;
  for (const node of nodes) {
    expect(node.range.from).toBeGreaterThanOrEqual(from);
    expect(node.range.to).toBeGreaterThan(node.range.from);
    expectInside(node.range, within);
    from = node.range.to;
    const { heading } = node;
    expect(heading.span.paragraph).toBe(node.range.from);
    expect(heading.title).toBe(heading.title.trim());
    expect(given.paragraphs[heading.span.paragraph]?.text.slice(heading.span.start, heading.span.end)).toContain(heading.title);
    spans.push(heading.span, ...node.text);
    for (const span of node.text) expect(span.paragraph >= node.range.from && span.paragraph < node.range.to).toBe(true);
    for (const series of node.series) {
      expect(series.items.length).toBeGreaterThan(0);
      for (const { span, markSpan } of series.items) {
        expectReal(given, markSpan);
        expect(span.paragraph === markSpan.paragraph && span.start === markSpan.start && span.end >= markSpan.end).toBe(true);
        expect(node.text.some((own) => own.paragraph === span.paragraph && own.start <= span.start && span.end <= own.end)).toBe(true);
      }
      for (const [index, item] of series.items.entries()) {
        const next = series.items[index + 1];
        if (next?.span.paragraph === item.span.paragraph) expect(next.span.start).toBeGreaterThanOrEqual(item.span.end);
      }
    }
    expectNodes(given, node.children, node.range, spans);
    for (const child of node.children) expect(child.range.from).toBeGreaterThan(node.range.from);
  }
}

function expectTiles(parts: readonly ParagraphRange[], whole: ParagraphRange): void {
  expect(parts[0]?.from).toBe(whole.from);
  expect(parts[parts.length - 1]?.to).toBe(whole.to);
  for (const [index, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[index]?.to);
}

function expectInside(range: ParagraphRange, outer: ParagraphRange): void {
  expect(outer.from <= range.from && range.from <= range.to && range.to <= outer.to).toBe(true);
}

function expectReal(given: Draft, span: Span): void {
  const length = given.paragraphs[span.paragraph]?.text.length ?? -1;
  expect(0 <= span.start && span.start <= span.end && span.end <= length).toBe(true);
}
