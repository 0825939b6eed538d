import type { Span } from '../../draft/span';
import { SURNAMES } from '../punctuation/surnames';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';

const somebody = /某{2,}|某(?=[省市县区镇乡村局院厅委校所队]|司法|公司|单位|部门|同志)/g;
/** More places than this are no leftover. */
const LEFT_OVER = 3;
/** 某 that says "a certain" on purpose. */
const CERTAIN = /^某(?:单位|部门|同志|公司)/;

/**
 * A unit or a person without a name: 某某局, 某县. One finding for each of the two kinds in the whole document.
 * A text with 某 in its title, its byline or signature, or in many places is anonymised on purpose (teaching texts), and so is left alone.
 * Left alone too: a person named by surname (张某, 李某某), as case reports do, and 某些, 某种, 某个, 某项.
 */
export const anonymised: DocumentRule = {
  scope: 'document',
  id: 'residue/anonymised',
  name: { zh: '“某某”没有换成真实名称', en: 'A name still reads 某某' },
  why: { zh: '从范文改写的材料，常留下“某县”“某某局”没有换成自己的单位。', en: 'Texts rewritten from a sample often keep 某县 or 某某局 instead of the unit’s own name.' },
  source: { tier: '语言', reference: '定稿用真实单位名称' },
  examples: [
    { genre: 'other', text: '某某局党组认真学习，某某同志主持会议。', marks: ['某某'] },
    { genre: 'other', text: '作为某县司法局的一名干部，要带头学习。某县的做法值得借鉴。', marks: ['某'] },
    { genre: 'other', text: '某县司法局工作情况报告\n某县司法局认真落实各项工作任务。', marks: [] },
    { genre: 'other', text: '某些干部在某种程度上放松了学习，通报了张某、李某某违纪案例。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const double: Span[] = [];
    const single: Span[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const text = draft.paragraphs[index]?.text ?? '';
      if (!text.includes('某')) continue;
      for (const match of text.matchAll(somebody)) {
        const before = text.charAt(match.index - 1);
        if (before !== '' && SURNAMES.includes(before) && /^某+(?![省市县区镇乡村局院厅委])/.test(text.slice(match.index, match.index + 6))) continue;
        const span = { paragraph: index, start: match.index, end: match.index + match[0].length };
        if (match[0].length > 1) double.push(span);
        else if (!CERTAIN.test(text.slice(match.index, match.index + 3))) single.push(span);
      }
    }
    const signed = (span: Span): boolean => isLabelLine(draft.paragraphs[span.paragraph]?.text ?? '');
    const onPurpose = single.length > LEFT_OVER || (outline.title?.text.includes('某') ?? false) || single.some(signed);
    return [...markOf(double, 'warning', '某某'), ...(onPurpose ? [] : markOf(single, 'advice', '某'))];
  },
};

/** A title, a byline, a signature: short, and no sentence. */
function isLabelLine(text: string): boolean {
  return text.trim().length <= 40 && !/[。，；]/.test(text);
}

function markOf(places: readonly Span[], severity: 'warning' | 'advice', words: string): Mark[] {
  const [first, ...rest] = places;
  if (first === undefined) return [];
  return [
    {
      severity,
      span: first,
      message: {
        zh: `有${places.length}处名称写作${quoted(words)}。如不是有意隐去，请换成真实名称。`,
        en: `${places.length === 1 ? 'One name reads' : `${places.length} names read`} ${quoted(words)}. Unless it is withheld on purpose, please put the real name.`,
      },
      evidence: rest.map((span) => ({ span, note: { zh: '另一处', en: 'another place' } })),
    },
  ];
}
