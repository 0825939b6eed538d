import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { typedMarks } from './typed-marks';

/**
 * Ordinals in half-width brackets: (一) (1). Told once for the document; when full- and half-width ones are mixed, at the rarer ones.
 */
export const markWidth: DocumentRule = {
  scope: 'document',
  id: 'numbering/mark-width',
  name: { zh: '序号的括号用了半角', en: 'Ordinals in half-width brackets' },
  why: { zh: '序号“（一）”“（1）”用全角括号，全文一致。', en: 'The ordinals （一） and （1） have full-width brackets, the same throughout.' },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.3' },
  examples: [
    { genre: 'other', text: '一、存在的问题\n(一)学习不深。平时忙于事务。\n(二)调研不多。下去得少。', marks: ['(一)'] },
    { genre: 'other', text: '一、存在的问题\n（一）学习不深。平时忙于事务。\n(二)调研不多。下去得少。', marks: ['(二)'] },
    { genre: 'other', text: '一、存在的问题\n（一）学习不深。平时忙于事务。\n（二）调研不多。下去得少。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const marks = typedMarks(draft, outline).filter(({ ordinal }) => ordinal.form === '（一）' || ordinal.form === '（1）');
    const half = marks.filter(({ ordinal }) => /[()]/.test(ordinal.mark));
    const [first, ...rest] = half;
    if (first === undefined) return [];
    const mixed = half.length < marks.length;
    const right = wide(first.ordinal.mark);
    return [
      {
        severity: 'advice',
        span: first.span,
        message: {
          zh: `${quoted(first.ordinal.mark)}的括号是半角，应为${quoted(right)}${mixed ? '，和其他序号一致' : ''}${rest.length > 0 ? `，共${half.length}处` : ''}。`,
          en: `The brackets of ${quoted(first.ordinal.mark)} are half-width; it would be ${quoted(right)}${mixed ? ', as in the other ordinals' : ''}${rest.length > 0 ? ` (${half.length} places)` : ''}.`,
        },
        evidence: rest.map(({ span }) => ({ span, note: { zh: '另一处', en: 'another place' } })),
        fixes: [
          {
            title: { zh: '改为全角括号', en: 'Change to full-width brackets' },
            safe: true,
            edits: half.map(({ span, ordinal }) => ({ kind: 'replace', span, text: wide(ordinal.mark) })),
          },
        ],
      },
    ];
  },
};

function wide(mark: string): string {
  return mark.replace('(', '（').replace(')', '）');
}
