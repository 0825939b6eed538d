import type { Draft } from '../../draft/draft';
import type { OutlineNode } from '../../draft/outline';
import { quoted } from '../quote';
import { headingText } from '../heading-text';
import { replacement } from '../replacement';
import type { DocumentRule, Mark } from '../rule';

/** Sibling run-in headings parted from their text by different marks: ： here, 。 there. One mark for a group of siblings. */
export const runInDelimiters: DocumentRule = {
  scope: 'document',
  id: 'numbering/run-in-delimiters',
  name: { zh: '同一层小标题后的标点不一', en: 'Sibling run-in headings end with different marks' },
  why: { zh: '同一层小标题后面，有的用冒号、有的用句号，体例不统一。', en: 'When some siblings end with ： and others with 。 the text is not of one style.' },
  source: { tier: '实务', reference: '同级标题体例一致' },
  examples: [
    { genre: 'other', text: '一、存在的问题\n1.学习方面：平时学得少。\n2.调研方面。下去得少。\n3.落实方面。抓得不紧。', marks: ['：'] },
    { genre: 'other', text: '一、存在的问题\n1.学习方面。平时学得少。\n2.调研方面。下去得少。', marks: [] },
    { genre: 'other', text: '一、存在的问题\n1.学习方面：平时学得少。\n2.调研方面。下去得少。', marks: [] },
  ],
  find: ({ draft, outline }) => marksIn(draft, outline.nodes),
};

interface Delimiter {
  readonly node: OutlineNode;
  readonly sign: string;
  readonly at: number;
}

function marksIn(draft: Draft, nodes: readonly OutlineNode[]): Mark[] {
  const found = nodes.flatMap((node) => delimiterOf(draft, node));
  const groups = [...new Set(found.map(({ sign }) => sign))].map((sign) => found.filter((one) => one.sign === sign)).sort((a, b) => b.length - a.length);
  const [common, ...others] = groups;
  const rare = others.flat().sort((a, b) => found.indexOf(a) - found.indexOf(b));
  // Two against one is a habit; one against one is none.
  const own = common && common.length >= 2 && common.length > rare.length && rare.length > 0 ? [markOf(draft, common, rare)] : [];
  return [...own, ...nodes.flatMap((node) => marksIn(draft, node.children))];
}

function delimiterOf(draft: Draft, node: OutlineNode): Delimiter[] {
  const { heading } = node;
  if (!heading.runIn || heading.ordinal === null) return [];
  const text = draft.paragraphs[heading.span.paragraph]?.text ?? '';
  const at = heading.span.end;
  const sign = text.charAt(at);
  return '。：:'.includes(sign) && sign !== '' ? [{ node, sign: sign === ':' ? '：' : sign, at }] : [];
}

function markOf(draft: Draft, common: readonly Delimiter[], rare: readonly Delimiter[]): Mark {
  const [first, ...rest] = rare;
  const { node, sign, at } = first!;
  const wanted = common[0]!.sign;
  const spanOf = (one: Delimiter) => ({ paragraph: one.node.heading.span.paragraph, start: one.at, end: one.at + 1 });
  return {
    severity: 'advice',
    span: spanOf({ node, sign, at }),
    message: {
      zh: `${quoted(headingText(draft, node.heading))}后面用了“${sign}”，同一层的其他小标题用“${wanted}”，请统一。`,
      en: `“${sign}” follows ${quoted(headingText(draft, node.heading))}, while its siblings have “${wanted}”. Please use one of them.`,
    },
    evidence: rest.map((one) => ({ span: spanOf(one), note: { zh: '另一处', en: 'another place' } })),
    fixes: rest.length === 0 ? [replacement(spanOf({ node, sign, at }), wanted, sign, false)] : [],
  };
}
