import type { Draft } from '../../draft/draft';
import { readOrdinal, writeOrdinal } from '../../draft/ordinals';
import type { OutlineNode, Series, SeriesItem } from '../../draft/outline';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import type { DocumentRule, Mark } from '../rule';
import { saidBefore } from './said-before';
import { breaksIn, type Break } from './sequence';

/** A series inside the text that does not count on: 一是…三是…; 一要…一要…. A single mark is no series. */
export const seriesSequence: DocumentRule = {
  scope: 'document',
  id: 'numbering/series-sequence',
  name: { zh: '“一是”“二是”不连续', en: 'A series does not count on' },
  why: {
    zh: '“一是……三是……”少了一个，读的人会以为漏写了一条。',
    en: 'When a series skips a number readers think that a point is lost.',
  },
  source: { tier: '语言', reference: '序数前后一致' },
  examples: [
    { genre: 'other', text: '存在的不足，一是学习不深，二是调研不多，四是落实不力。', marks: ['“三是”'] },
    { genre: 'other', text: '下一步，一要抓学习，二要抓落实，二要抓作风。', marks: ['重复'] },
    { genre: 'other', text: '存在不足：一是学习不深。平时忙于事务。一是调研不多。下去得少。三是落实不力。', marks: ['“二是”'] },
    { genre: 'other', text: '存在不足：一是学习不深。二是调研不多。（三）落实不力。四是作风不实。', marks: ['（三）'] },
    { genre: 'other', text: '存在不足：一是学习不深。二是调研不多。（三）落实不力。', marks: ['（三）'] },
    { genre: 'other', text: '存在的不足：其一，学习不深。二是调研不多。三是落实不力。', marks: ['其一'] },
    { genre: 'other', text: '首先，学习不深。再次，调研不多。', marks: ['“其次”'] },
    { genre: 'other', text: '首先，学习不深。二是，调研不多。再次，落实不力。', marks: ['二是'] },
    { genre: 'other', text: '首先，感谢各位到会。会议再次强调纪律。再次感谢大家。', marks: [] },
    { genre: 'other', text: '一是抓学习，做法有：一是集中学，二是自己学。二是抓落实。', marks: [] },
    { genre: 'other', text: '一是抓学习。二是抓落实。根据《条例》第十条（三）项的规定执行。', marks: [] },
    { genre: 'other', text: '下一步，一是抓学习，二是抓落实，三是抓作风。', marks: [] },
    { genre: 'other', text: '有前款第（二）、（四）项情形的，按本办法第十条（三）、（五）项处理。', marks: [] },
    { genre: 'other', text: '原因有三点。第一，学习不够。\n平时忙于事务。第二，调研不多，第三，落实不力。', marks: [] },
    { genre: 'other', text: '存在不足：（一）项目推进不快；（三）目标分解不细。', marks: ['（三）'] },
    { genre: 'other', text: '首先是学习不够，其次是调研不多。第三，落实不力，第四，作风不实。', marks: [] },
    { genre: 'other', text: '首先抓学习，其次抓落实，最后抓作风。', marks: [] },
    { genre: 'other', text: '他一是一，二是二，从不含糊。', marks: [] },
  ],
  find: ({ draft, outline }) => outline.nodes.flatMap(seriesOf).concat([outline.series]).flatMap((group) => marksIn(draft, group)),
};

/** The series of each section, its children's apart. */
function seriesOf(node: OutlineNode): (readonly Series[])[] {
  return [node.series, ...node.children.flatMap(seriesOf)];
}

function marksIn(draft: Draft, group: readonly Series[]): Mark[] {
  const resumed = new Map<Series, Series>();
  group.forEach((series, index) => {
    const inner = group[index + 1];
    if (inner !== undefined && isTwice(series, inner)) resumed.set(inner, series);
  });
  return group.flatMap((series) => {
    const outer = resumed.get(series);
    const items = series.items.filter((item) => !isReference(draft, item));
    // 一是……一是……三是……: the second 一是 was meant as 二是.
    if (outer !== undefined) {
      const rest = breaksIn(items.map(({ ordinal }, at) => (at === 0 ? outer.items.length + 1 : ordinal.value)), outer.items.length + 1);
      return [markOf(items, { index: 0, kind: 'repeat', expected: outer.items.length + 1 }, outer.items[outer.items.length - 1]), ...rest.map((found) => markOf(items, found))];
    }
    if (items.length < 2 || isBegunBefore(draft, items)) return [];
    const breaks = breaksIn(items.map((item) => item.ordinal.value), 1);
    const marks = breaks.map((found) => oddMark(draft, items, found) ?? oddFirst(draft, items, found) ?? markOf(items, found));
    const last = items[items.length - 1]?.ordinal.value;
    const after = breaks.length === 0 && last !== null && last !== undefined ? oddMark(draft, items, { index: items.length, kind: 'gap', expected: last + 1 }) : null;
    return after === null ? marks : [...marks, after];
  });
}

/** 违反第（三）、（四）项规定: the numbers of clauses elsewhere, not points of a series. */
function isReference(draft: Draft, { ordinal, markSpan }: SeriesItem): boolean {
  if (ordinal.form !== '（一）' && ordinal.form !== '（1）') return false;
  const text = draft.paragraphs[markSpan.paragraph]?.text ?? '';
  return /第(?:[（(][^（）()]{1,3}[）)][、和或至与及]{0,2}第?)*$/.test(text.slice(Math.max(0, markSpan.start - 40), markSpan.start)) || clauses.test(text.slice(markSpan.start, markSpan.start + 60));
}

const clauses = /^[（(][^（）()]{1,3}[）)](?:[、和或至与及]{1,2}第?[（(][^（）()]{1,3}[）)])*(?:项(?!目)|款(?![项物])|目(?![标录的前]))/;

/** 第一 stands in the text of a paragraph before, so that the series only goes on here. */
function isBegunBefore(draft: Draft, items: Series['items']): boolean {
  const first = items[0];
  const value = first?.ordinal.value ?? 1;
  return first !== undefined && value > 1 && saidBefore(draft, first.markSpan.paragraph, first.markSpan.start, writeOrdinal(first.ordinal.form, value - 1));
}

/** An inner series that begins with 1 and goes on where the outer one stopped; both in one paragraph. */
function isTwice(outer: Series, inner: Series): boolean {
  const [first, second] = inner.items;
  const before = outer.items[outer.items.length - 1];
  if (first === undefined || second === undefined || before === undefined) return false;
  const inside = first.markSpan.paragraph === before.markSpan.paragraph && first.markSpan.start > before.markSpan.start && first.ordinal.form === before.ordinal.form;
  return inside && first.ordinal.value === 1 && outer.items.every(({ ordinal }, at) => ordinal.value === at + 1) && second.ordinal.value === outer.items.length + 2;
}

/** How far before 二是 the first point is looked for. */
const LONGEST_POINT = 300;
const odd = /(?:[。；：]|^)\s{0,2}(?=[（(第其首一二三四五六七八九十0-9])/g;

/** A mark of another form that stands at the head of a sentence where a number is missing: （三） between 二是 and 四是. */
function oddMark(draft: Draft, items: Series['items'], found: Break): Mark | null {
  const before = items[found.index - 1];
  const next = items[found.index];
  if (before === undefined || found.kind !== 'gap') return null;
  const { paragraph } = before.markSpan;
  if (next !== undefined && next.markSpan.paragraph !== paragraph) return null;
  const text = draft.paragraphs[paragraph]?.text ?? '';
  const from = before.markSpan.end;
  const to = next?.markSpan.start ?? before.span.end;
  for (const match of text.slice(from, to).matchAll(odd)) {
    const at = from + match.index + match[0].length;
    const reading = readOrdinal(text, at);
    if (reading === null || reading.ordinal.value !== found.expected || reading.ordinal.form === before.ordinal.form) continue;
    // Behind the last item only a bracketed number of the next place is sure to be one of the series.
    if (next === undefined && reading.ordinal.form !== '（一）') continue;
    const want = writeOrdinal(before.ordinal.form, found.expected);
    const span = { paragraph, start: at, end: at + reading.ordinal.mark.length };
    return {
      severity: 'error',
      span,
      message: {
        zh: `“${reading.ordinal.mark}”和前一条的“${before.ordinal.mark}”写法不一样，按顺序应为“${want}”。`,
        en: `“${reading.ordinal.mark}” is written otherwise than “${before.ordinal.mark}” before it; in order it would be “${want}”.`,
      },
      evidence: [{ span: before.markSpan, note: { zh: '前一条', en: 'the point before' } }],
      fixes: [replacement(span, want, reading.ordinal.mark, false)],
    };
  }
  return null;
}

/** What opens a series in another way than it goes on: 其一……二是……三是……. */
function oddFirst(draft: Draft, items: Series['items'], found: Break): Mark | null {
  const [next] = items;
  if (next === undefined || found.index !== 0 || found.expected !== 1 || next.ordinal.value !== 2) return null;
  const { paragraph, start } = next.markSpan;
  const text = draft.paragraphs[paragraph]?.text ?? '';
  const from = Math.max(0, start - LONGEST_POINT);
  for (const match of [...text.slice(from, start).matchAll(odd)].reverse()) {
    const at = from + match.index + match[0].length;
    const reading = readOrdinal(text, at);
    if (reading === null || reading.ordinal.value !== 1 || (reading.ordinal.form !== '首先' && reading.ordinal.form !== '第一，')) continue;
    const want = writeOrdinal(next.ordinal.form, 1);
    const span = { paragraph, start: at, end: at + reading.ordinal.mark.length };
    return {
      severity: 'error',
      span,
      message: {
        zh: `“${reading.ordinal.mark}”和后一条的“${next.ordinal.mark}”写法不一样，应统一为“${want}”。`,
        en: `“${reading.ordinal.mark}” is written otherwise than “${next.ordinal.mark}” after it; it would be “${want}”.`,
      },
      evidence: [{ span: next.markSpan, note: { zh: '后一条', en: 'the next point' } }],
      fixes: [replacement(span, want, reading.ordinal.mark, false)],
    };
  }
  return null;
}

function markOf(items: Series['items'], found: Break, outer?: SeriesItem): Mark {
  const { ordinal, markSpan } = items[found.index]!;
  const before = items[found.index - 1] ?? outer;
  const have = quoted(ordinal.mark);
  const want = quoted(writeOrdinal(ordinal.form, found.expected));
  const message =
    found.kind === 'repeat'
      ? { zh: `${have}和前一条的序号重复，按顺序应为${want}。`, en: `${have} repeats the point before it; in order it would be ${want}.` }
      : found.kind === 'gap'
        ? {
            zh: `${before ? `${quoted(before.ordinal.mark)}之后是` : '这里从'}${have}${before ? '' : '开始'}，没有${want}。请核对是漏写一条，还是序号写错。`,
            en: `${have} stands here without ${want} before it. Please check whether a point is lost or the number is wrong.`,
          }
        : { zh: `${have}的顺序不对，这里应为${want}。`, en: `${have} is out of order; here it would be ${want}.` };
  return {
    severity: 'error',
    message,
    span: markSpan,
    evidence: before ? [{ span: before.markSpan, note: { zh: '前一条', en: 'the point before' } }] : [],
  };
}
