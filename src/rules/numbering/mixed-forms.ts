import type { OutlineNode } from '../../draft/outline';
import { quoted } from '../quote';
import { headingText, markSpanOf } from '../heading-text';
import type { DocumentRule, Mark } from '../rule';
import type { Draft } from '../../draft/draft';
import { memo } from '../../draft/memo';

/** Sibling headings numbered in two ways: 1. beside 2、, a typed number beside one that Word writes. */
export const mixedForms: DocumentRule = {
  scope: 'document',
  id: 'numbering/mixed-forms',
  name: { zh: '同一层标题的序号写法不一', en: 'Sibling headings numbered in two ways' },
  why: {
    zh: '同一层标题的序号应写成一样；手打的序号和自动编号混在一起，增删后容易错。',
    en: 'Siblings are numbered alike; typed numbers among automatic ones go wrong when a heading is added or deleted.',
  },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.3' },
  examples: [
    { genre: 'other', text: '一、存在的问题\n1.学习方面\n学习不深。\n2、调研方面\n调研不多。\n3.落实方面\n落实不力。', marks: ['2、'] },
    { genre: 'other', text: '一、存在的问题\n1、学习方面\n学习不深。\n2.调研方面\n调研不多。', marks: ['1、'] },
    { genre: 'other', text: '一、存在的问题\n1.学习方面\n学习不深。\n2.调研方面\n调研不多。\n3.落实方面\n落实不力。', marks: [] },
    { genre: 'other', text: '下一步打算\n首先，抓好学习。每月学一次。\n其次，抓好调研。每季走一遍。\n最后，抓好落实。逐项销号。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const malformed = new Set(outline.malformed.map(({ span }) => span.paragraph));
    return marksIn(draft, outline.nodes, malformed);
  },
};

/** `malformed`: paragraphs whose mark is told by numbering/malformed-mark. */
function marksIn(draft: Draft, nodes: readonly OutlineNode[], malformed: ReadonlySet<number>): Mark[] {
  const groups = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const form = node.heading.ordinal?.form;
    // 首先 and 其次 are the same series in other words.
    if (form === undefined || form === '首先' || malformed.has(node.heading.span.paragraph)) continue;
    const group = groups.get(form);
    if (group) group.push(node);
    else groups.set(form, [node]);
  }
  const own = [...groups.values()].flatMap((group) => [
    ...odd(draft, group, ({ heading }) => (heading.source === 'list' ? '自动编号' : '手打序号'), 'source'),
    ...odd(draft, group.filter(({ heading }) => heading.source === 'typed'), ({ heading }) => writtenAs(heading.ordinal?.mark ?? ''), 'mark'),
  ]);
  return [...own, ...nodes.flatMap((node) => marksIn(draft, node.children, malformed))];
}

/** How the standard writes the marks of a form; of two ways that are as frequent it is the model. */
const REGULAR: Readonly<Record<string, string>> = { '一、': '#、', '（一）': '(#)', '1.': '#.', '（1）': '(#)' };

/** The rarer way of a group, all its places in one mark; nothing when all are alike. */
function odd(draft: Draft, group: readonly OutlineNode[], way: (node: OutlineNode) => string, what: 'source' | 'mark'): Mark[] {
  const ways = new Map<string, OutlineNode[]>();
  for (const node of group) {
    const key = way(node);
    const alike = ways.get(key);
    if (alike) alike.push(node);
    else ways.set(key, [node]);
  }
  if (ways.size < 2) return [];
  const regular = REGULAR[group[0]?.heading.ordinal?.form ?? ''];
  const sorted = [...ways.entries()].sort(([one, a], [other, b]) => b.length - a.length || Number(other === regular) - Number(one === regular) || group.indexOf(a[0]!) - group.indexOf(b[0]!)).map(([, nodes]) => nodes);
  const common = sorted[0]?.[0];
  const rare = sorted.slice(1).flat().sort((a, b) => group.indexOf(a) - group.indexOf(b));
  const [first, ...rest] = rare;
  if (first === undefined || common === undefined) return [];
  const name = quoted(headingText(draft, first.heading));
  const model = quoted(common.heading.ordinal?.mark ?? '');
  return [
    {
      severity: 'warning',
      span: markSpanOf(first.heading),
      message:
        what === 'mark'
          ? { zh: `${name}的序号和同一层的${model}写法不一样，请统一。`, en: `The number of ${name} is written otherwise than its sibling ${model}. Please use one form.` }
          : {
              zh: `${name}是${way(first)}，同一层的其他标题是${way(common)}，请统一。`,
              en: `${name} has ${first.heading.source === 'list' ? 'an automatic' : 'a typed'} number, its siblings ${first.heading.source === 'list' ? 'typed' : 'automatic'} ones. Please use one way.`,
            },
      evidence: [
        ...rest.map(({ heading }) => ({ span: markSpanOf(heading), note: { zh: '另一处', en: 'another place' } })),
        { span: markSpanOf(common.heading), note: { zh: '同一层的写法', en: 'how its siblings are numbered' } },
      ],
    },
  ];
}

/** How a mark is written, its number left out: 「1、」 and 「1.」 are two. Width is for numbering/mark-width, a stop behind brackets for numbering/mark-stop. */
const writtenAs = memo(
  (mark) => mark.replace(/[0-9０-９]+|[一二三四五六七八九十]+/, '#').replace(/[(（]/g, '(').replace(/[)）]/g, ')').replace(/．/g, '.').replace(/\)[、.]$/, ')').trim(),
  200,
);
