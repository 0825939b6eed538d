import type { OutlineNode, Series } from '../../draft/outline';
import { writeOrdinal } from '../../draft/ordinals';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import type { DocumentRule, Mark } from '../rule';

/** A series that counts on in two ways: 一是……二要……三是……. The rarer way is told, in a series of two the second. */
export const mixedSeries: DocumentRule = {
  scope: 'document',
  id: 'numbering/mixed-series',
  name: { zh: '“一是”“二要”混用', en: 'A series that counts in two ways' },
  why: { zh: '一组并列的内容用同一种序数，“一是”之后接“二要”，读着不成一列。', en: 'Parallel points count in one way; 二要 after 一是 does not read as the next point.' },
  source: { tier: '语言', reference: '并列内容用同一种序数' },
  examples: [
    { genre: 'other', text: '下一步，一要抓学习。二是抓落实。三是抓作风。', marks: ['一要'] },
    { genre: 'other', text: '存在不足，一是学习不深。二要调研不多。', marks: ['二要'] },
    { genre: 'other', text: '下一步，一要抓学习，二要抓落实，三要抓作风。', marks: [] },
    { genre: 'other', text: '一是抓学习。要求有：一要集中学，二要自己学。二是抓落实。', marks: [] },
  ],
  find: ({ outline }) => outline.nodes.flatMap(seriesOf).concat(outline.series).flatMap(markOf),
};

function seriesOf(node: OutlineNode): Series[] {
  return [...node.series, ...node.children.flatMap(seriesOf)];
}

function markOf({ items }: Series): Mark[] {
  const forms = [...new Set(items.map(({ ordinal }) => ordinal.form))];
  if (forms.length !== 2 || !forms.every((form) => form === '一是' || form === '一要')) return [];
  const [first = [], second = []] = forms.map((form) => items.filter(({ ordinal }) => ordinal.form === form));
  const [common, rare] = first.length >= second.length ? [first, second] : [second, first];
  const [odd, ...rest] = rare;
  const form = common[0]?.ordinal.form;
  if (odd === undefined || form === undefined) return [];
  const want = writeOrdinal(form, odd.ordinal.value ?? 1);
  return [
    {
      severity: 'warning',
      span: odd.markSpan,
      message: {
        zh: `这一组用的是${quoted(common[0]?.ordinal.mark ?? '')}，这里用了${quoted(odd.ordinal.mark)}，应统一为${quoted(want)}。`,
        en: `This series counts with ${quoted(common[0]?.ordinal.mark ?? '')}; here stands ${quoted(odd.ordinal.mark)}. It would be ${quoted(want)}.`,
      },
      evidence: rest.map(({ markSpan }) => ({ span: markSpan, note: { zh: '另一处', en: 'another place' } })),
      fixes: rest.length === 0 ? [replacement(odd.markSpan, want, odd.ordinal.mark, false)] : [],
    },
  ];
}
