import { writeOrdinal } from '../../draft/ordinals';
import type { OutlineNode, Series } from '../../draft/outline';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
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
    { genre: 'other', text: '下一步，一是抓学习，二是抓落实，三是抓作风。', marks: [] },
    { genre: 'other', text: '首先抓学习，其次抓落实，最后抓作风。', marks: [] },
    { genre: 'other', text: '他一是一，二是二，从不含糊。', marks: [] },
  ],
  find: ({ outline }) => outline.nodes.flatMap(seriesOf).concat(outline.series).flatMap(marksIn),
};

function seriesOf(node: OutlineNode): Series[] {
  return [...node.series, ...node.children.flatMap(seriesOf)];
}

function marksIn({ items }: Series): Mark[] {
  if (items.length < 2) return [];
  return breaksIn(items.map((item) => item.ordinal.value), 1).map((found) => markOf(items, found));
}

function markOf(items: Series['items'], found: Break): Mark {
  const { ordinal, markSpan } = items[found.index]!;
  const before = items[found.index - 1];
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
