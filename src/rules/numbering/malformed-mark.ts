import type { MalformedMark } from '../../draft/outline';
import { textOf } from '../../draft/draft';
import { writeOrdinal } from '../../draft/ordinals';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { replacement } from '../replacement';

const WHAT: Readonly<Record<MalformedMark['kind'], { readonly zh: string; readonly en: string }>> = {
  'unclosed-bracket': { zh: '少了后括号', en: 'has lost its closing bracket' },
  'unopened-bracket': { zh: '少了前括号', en: 'has lost its opening bracket' },
  'lost-word': { zh: '少了一个字', en: 'has lost a word' },
  'missing-delimiter': { zh: '序号后面少了标点', en: 'has no mark behind the number' },
};

/** A mark that was meant as an ordinal and does not stand as one: （1某某, 一）, 八某某 in a series 一是…七是. */
export const malformedMark: DocumentRule = {
  scope: 'document',
  id: 'numbering/malformed-mark',
  name: { zh: '序号写法残缺', en: 'A malformed ordinal' },
  why: { zh: '序号缺括号、缺字，层次就看不清。', en: 'When an ordinal lacks a bracket or a word its level cannot be seen.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.3' },
  examples: [
    { genre: 'other', text: '一、主要做法\n（一突出学习。抓好理论学习。\n（二）突出落实。抓好任务落实。', marks: ['（一'] },
    { genre: 'other', text: '一、主要做法\n一）突出学习。抓好理论学习。\n（二）突出落实。抓好任务落实。', marks: ['一）'] },
    { genre: 'other', text: '下一步，一是抓学习。二是抓落实。三是抓作风。四抓廉政。五是抓监督。', marks: ['四'] },
    { genre: 'other', text: '一、主要做法\n（一）突出学习。抓好理论学习。\n（二）突出落实。抓好任务落实。', marks: [] },
    { genre: 'other', text: '一、主要做法\n（2023年以来）抓好理论学习。\n三个规定得到落实。', marks: [] },
  ],
  find: ({ draft, outline }) =>
    outline.malformed.map(({ span, kind, meant }): Mark => {
      const written = textOf(draft, span);
      const mark = meant.mark === '' || meant.mark === written ? writeOrdinal(meant.form, meant.value) : meant.mark;
      return {
        severity: kind === 'missing-delimiter' ? 'warning' : 'error',
        span,
        message: {
          zh: `序号${quoted(written)}${WHAT[kind].zh}，按前后顺序应为${quoted(mark)}。`,
          en: `The ordinal ${quoted(written)} ${WHAT[kind].en}; by its neighbours it should be ${quoted(mark)}.`,
        },
        ...(kind === 'lost-word' ? { source: { tier: '语言', reference: '序数前后一致' } as const } : {}),
        fixes: [replacement(span, mark, written, false)],
      };
    }),
};
