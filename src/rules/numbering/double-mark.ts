import { readOrdinal } from '../../draft/ordinals';
import { inkOf } from '../punctuation/characters';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import type { ParagraphRule } from '../rule';

/** Two marks for one number: 「（二）2.确保质量」, or a typed number behind the one that Word writes. Left alone: 「（一）1.……」, where a list begins. */
export const doubleMark: ParagraphRule = {
  scope: 'paragraph',
  id: 'numbering/double-mark',
  name: { zh: '一段用了两个序号', en: 'Two marks for one number' },
  why: { zh: '同一条前面有两个序号，多半是改层次时没有删干净。', en: 'Two marks before one point are mostly what a change of level left behind.' },
  source: { tier: '语言', reference: '一段一个序号' },
  examples: [
    { genre: 'other', text: '（二）2.确保质量效果。', marks: ['2.'] },
    { genre: 'other', text: '一、（一）学习不深。', marks: [] },
    { genre: 'other', text: '（一）1.学习不深。', marks: [] },
    { genre: 'other', text: '2.2023年以来开展督查2次。', marks: [] },
  ],
  find: ({ text, label }, index) => {
    const { start } = inkOf(text);
    const typed = readOrdinal(text, start);
    if (typed === null) return [];
    const listed = label === '' ? null : readOrdinal(label);
    const second = listed === null ? readOrdinal(text, typed.end) : typed;
    const value = listed === null ? typed.ordinal.value : listed.ordinal.value;
    if (second === null || value === null || second.ordinal.value !== value || (listed === null && value < 2)) return [];
    const at = listed === null ? typed.end : start;
    const span = { paragraph: index, start: at, end: at + second.ordinal.mark.length };
    return [
      {
        severity: 'warning',
        span,
        message: { zh: `前面已经有序号，${quoted(second.ordinal.mark)}是多余的。`, en: `There is a number before; ${quoted(second.ordinal.mark)} is one too many.` },
        fixes: [replacement(span, '', second.ordinal.mark, false)],
      },
    ];
  },
};
