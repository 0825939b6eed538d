import { levelOfForm } from '../../draft/ordinals';
import type { OutlineNode } from '../../draft/outline';
import type { Draft } from '../../draft/draft';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { headingText } from '../heading-text';
import { replacement } from '../replacement';
import { inkOf } from './characters';

/** Longer, or with a stop inside, it is a sentence that stands as a point, not a heading. */
const LONGEST = 40;

/**
 * A heading on a line of its own, or the title, that ends with a stop.
 * Left alone: run-in headings, whose 。 parts them from the text; points that are sentences; ？ ！ …… and ：.
 */
export const headingStop: DocumentRule = {
  scope: 'document',
  id: 'punctuation/heading-stop',
  name: { zh: '标题末尾用了点号', en: 'A heading ends with a stop' },
  why: { zh: '独立成行的标题末尾通常不用标点。', en: 'A heading on a line of its own usually ends without a mark.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 B.4' },
  examples: [
    { genre: 'other', text: '一、存在的主要问题。\n学习不够深入，调研不够经常。\n二、原因分析\n放松了要求。', marks: ['。'] },
    { genre: 'other', text: '一、存在的主要问题\n（一）学习不深。平时忙于事务。\n（二）调研不多。下去得少。', marks: [] },
    { genre: 'other', text: '措施及进展：\n一是建立学习制度。\n二是开展业务培训。\n整改状态：已完成。', marks: [] },
    { genre: 'other', text: '一、存在的主要问题\n1.学习不够深入。\n2.调研不够经常。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const title = outline.title?.spans[outline.title.spans.length - 1];
    const marks = title && outline.title ? stopAt(draft, title.paragraph, title.end, outline.title.text) : [];
    return [...marks, ...marksIn(draft, outline.nodes)];
  },
};

function marksIn(draft: Draft, siblings: readonly OutlineNode[]): Mark[] {
  // Skip items of a list: 「（一）……；」「（二）……。」.
  const listed = siblings.some(({ heading }) => /[；;]\s*$/.test(draft.paragraphs[heading.span.paragraph]?.text ?? ''));
  const own = siblings.flatMap(({ heading, text, children }) => {
    const heads = children.length > 0 || text.some((span) => span.paragraph > heading.span.paragraph);
    // 一是……。 is a sentence that counts.
    const counts = heading.ordinal !== null && levelOfForm(heading.ordinal.form) === null;
    const told = heads && !counts && !listed && !heading.runIn && heading.title.length <= LONGEST && !/[。；]/.test(heading.title);
    return told ? stopAt(draft, heading.span.paragraph, heading.span.end, headingText(draft, heading)) : [];
  });
  return [...together(own, siblings.length), ...siblings.flatMap(({ children }) => marksIn(draft, children))];
}

/** Three siblings or more that all end so are one habit, told once. */
function together(marks: readonly Mark[], siblings: number): readonly Mark[] {
  const [first, ...rest] = marks;
  if (first === undefined || marks.length < 3 || marks.length < siblings) return marks;
  return [
    {
      ...first,
      message: { zh: `这一层的${marks.length}个标题独立成行，末尾都用了标点。标题末尾通常不用标点。`, en: `These ${marks.length} headings have lines of their own and all end with a stop; headings usually have none.` },
      evidence: rest.flatMap(({ span }) => (span ? [{ span, note: { zh: '另一处', en: 'another place' } }] : [])),
      fixes: [{ title: { zh: `${marks.length}处都删去`, en: `Delete all ${marks.length}` }, safe: true, edits: marks.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []) }],
    },
  ];
}

function stopAt(draft: Draft, paragraph: number, from: number, name: string): Mark[] {
  const text = draft.paragraphs[paragraph]?.text ?? '';
  const last = inkOf(text).end - 1;
  const sign = text.charAt(last);
  if (last < from - 1 || sign === '' || !'。，、；'.includes(sign)) return [];
  const span = { paragraph, start: last, end: last + 1 };
  return [
    {
      severity: 'advice',
      span,
      message: { zh: `标题${quoted(name.replace(/[。，、；]$/, ''))}独立成行，末尾通常不用“${sign}”。`, en: `The heading ${quoted(name.replace(/[。，、；]$/, ''))} has a line of its own; it usually ends without “${sign}”.` },
      fixes: [replacement(span, '', sign, true)],
    },
  ];
}
