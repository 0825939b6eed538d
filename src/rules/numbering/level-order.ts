import { levelOfForm } from '../../draft/ordinals';
import type { OutlineNode } from '../../draft/outline';
import { quoted } from '../quote';
import { headingText, markSpanOf } from '../heading-text';
import type { DocumentRule } from '../rule';
import { isOdd } from './odd-mark';

/** A heading that stands under one of a lower form: （一） under 1., 一、 under （一）. One mark for each such pair of forms in the document. */
export const levelOrder: DocumentRule = {
  scope: 'document',
  id: 'numbering/level-order',
  name: { zh: '序号层次颠倒', en: 'Levels turned upside down' },
  why: { zh: '结构层次依次用“一、”“（一）”“1.”“（1）”，颠倒了就看不清从属关系。', en: 'The levels are 一、, （一）, 1., （1） in turn; upside down they hide what belongs to what.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.3；GB/T 15834-2011 B.3.8' },
  examples: [
    { genre: 'other', text: '1.思想方面\n（一）学习不深\n平时学得少。\n（二）理解不透\n钻研得少。\n2.作风方面\n（一）调研不多\n下去得少。\n（二）落实不力\n抓得不紧。', marks: ['（一）'] },
    { genre: 'other', text: '一、思想方面\n（一）学习不深\n平时学得少。\n（二）理解不透\n钻研得少。', marks: [] },
    { genre: 'other', text: '一、思想方面\n1.学习不深\n平时学得少。\n2.理解不透\n钻研得少。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const pairs = new Map<string, { readonly above: OutlineNode; readonly below: OutlineNode[] }>();
    const visit = (above: OutlineNode): void => {
      for (const below of above.children) {
        const upper = formLevel(above);
        const lower = formLevel(below);
        if (upper !== null && lower !== null && lower < upper && !isOdd(outline, above.heading) && !isOdd(outline, below.heading)) {
          const key = `${upper}>${lower}`;
          const pair = pairs.get(key) ?? { above, below: [] };
          pair.below.push(below);
          pairs.set(key, pair);
        }
        visit(below);
      }
    };
    outline.nodes.forEach(visit);
    return [...pairs.values()].flatMap(({ above, below: [first, ...rest] }) => {
      if (first === undefined) return [];
      return [
        {
          severity: 'warning' as const,
          span: markSpanOf(first.heading),
          message: {
            zh: `${quoted(headingText(draft, first.heading))}排在${quoted(headingText(draft, above.heading))}之下，而“${first.heading.ordinal?.mark ?? ''}”的层次高于“${above.heading.ordinal?.mark ?? ''}”。请调整序号。`,
            en: `${quoted(headingText(draft, first.heading))} stands under ${quoted(headingText(draft, above.heading))}, though “${first.heading.ordinal?.mark ?? ''}” ranks above “${above.heading.ordinal?.mark ?? ''}”. Please correct the ordinals.`,
          },
          evidence: rest.map(({ heading }) => ({ span: markSpanOf(heading), note: { zh: '另一处', en: 'another place' } })),
        },
      ];
    });
  },
};

function formLevel({ heading }: OutlineNode): number | null {
  return heading.ordinal && levelOfForm(heading.ordinal.form);
}
