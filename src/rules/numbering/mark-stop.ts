import type { Edit } from '../../draft/edit';
import { memo } from '../../draft/memo';
import { quoted } from '../quote';
import type { Severity } from '../finding';
import type { DocumentRule, Mark } from '../rule';
import { isOddPlace } from './odd-mark';
import { typedMarks, type TypedMark } from './typed-marks';

/** One kind of wrong stop behind a mark. */
interface Kind {
  readonly id: string;
  readonly severity: Severity;
  readonly clause: string;
  readonly zh: string;
  readonly en: string;
  readonly safe: boolean;
  /** What the mark should be; the mark itself when it is right. */
  readonly mend: (mark: string) => string;
}

const KINDS: readonly Kind[] = [
  {
    id: 'bracketed',
    severity: 'warning',
    clause: 'GB/T 15834-2011 B.3.4',
    zh: '加括号的序号后面不用任何点号',
    en: 'no stop follows an ordinal in brackets',
    safe: true,
    mend: (mark) => mark.replace(/^((?:[（(].*[）)])|[①-㊿])[、．.]$/u, '$1'),
  },
  {
    id: 'arabic',
    severity: 'advice',
    clause: 'GB/T 15834-2011 B.3.3',
    zh: '阿拉伯数字序号后面用下脚点',
    en: 'an Arabic ordinal is followed by a dot',
    safe: false,
    mend: (mark) => mark.replace(/^([0-9０-９]{1,2})[ \u3000]*[、。]$/, '$1.'),
  },
  {
    id: 'chinese',
    severity: 'advice',
    clause: 'GB/T 15834-2011 B.3.2',
    zh: '汉字数字序号后面用顿号',
    en: 'a Chinese ordinal is followed by 、',
    safe: false,
    mend: (mark) => mark.replace(/^([一二三四五六七八九十]{1,3})[ \u3000]*[.．]$/, '$1、'),
  },
  {
    id: 'first',
    severity: 'advice',
    clause: 'GB/T 15834-2011 B.3.1',
    zh: '“第一”“其一”后面用逗号',
    en: '第一 and 其一 are followed by ，',
    safe: false,
    mend: (mark) => mark.replace(/^([第其].*)、$/, '$1，'),
  },
];

/**
 * The stop behind an ordinal: 「（一）、」「①.」「1、」「一.」「第一、」. A habit kept through the whole document is told once,
 * with every place in the evidence.
 */
export const markStop: DocumentRule = {
  scope: 'document',
  id: 'numbering/mark-stop',
  name: { zh: '序号后面的标点不规范', en: 'The stop behind an ordinal' },
  why: {
    zh: '“一、”后用顿号，“（一）”“（1）”后不用标点，“1.”后用下脚点。',
    en: 'The regular forms are 一、 （一） 1. （1）: 、 after the first, nothing after brackets, a dot after an Arabic number.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 B.3' },
  examples: [
    { genre: 'other', text: '一、存在的问题\n（一）、学习不深。平时忙于事务。\n（二）、调研不多。下去得少。', marks: ['（一）、'] },
    { genre: 'other', text: '一、存在的问题\n1、学习不深。\n2、调研不多。\n3、落实不力。', marks: ['1、'] },
    { genre: 'other', text: '一、存在的问题\n（一）学习不深。平时忙于事务。\n（二）调研不多。下去得少。', marks: [] },
    { genre: 'other', text: '一、存在的问题\n1.学习不深。\n2.调研不多。', marks: [] },
  ],
  find: ({ draft, outline }) => {
    // Skip references: 「第（二）、（三）项」.
    const marks = typedMarks(draft, outline).filter(({ heading, span }) => heading || !/^[（(]/.test(draft.paragraphs[span.paragraph]?.text.slice(span.end) ?? ''));
    const apart = marks.filter(({ span }) => !isOddPlace(outline, span));
    return KINDS.flatMap((kind) => {
      const wrong = apart.filter(({ ordinal }) => isWrong(kind, ordinal.mark));
      // A few headings among many in the right form are told by numbering/mixed-forms.
      const right = apart.filter(({ ordinal, heading }) => heading && ordinal.form === wrong[0]?.ordinal.form && !isWrong(kind, ordinal.mark)).length;
      const few = kind.id !== 'bracketed' && right > wrong.filter(({ heading }) => heading).length;
      return markOf(kind, few ? wrong.filter(({ heading }) => !heading) : wrong);
    });
  },
};

/** Marks are few and come again and again. */
const wrongs = new Map(KINDS.map((kind) => [kind, memo((mark) => kind.mend(mark) !== mark, 200)]));

function isWrong(kind: Kind, mark: string): boolean {
  return wrongs.get(kind)?.(mark) ?? false;
}

function markOf(kind: Kind, places: readonly TypedMark[]): Mark[] {
  const [first, ...rest] = places;
  if (first === undefined) return [];
  const right = kind.mend(first.ordinal.mark);
  const edits: Edit[] = places.map(({ span, ordinal }) => ({ kind: 'replace', span, text: kind.mend(ordinal.mark) }));
  const all = rest.length > 0 ? { zh: `，共${places.length}处`, en: ` (${places.length} places)` } : { zh: '', en: '' };
  return [
    {
      severity: kind.severity,
      source: { tier: '国标', reference: kind.clause },
      span: first.span,
      message: {
        zh: `${kind.zh}：${quoted(first.ordinal.mark)}应为${quoted(right)}${all.zh}。`,
        en: `${kind.en[0]?.toUpperCase() ?? ''}${kind.en.slice(1)}: ${quoted(first.ordinal.mark)} would be ${quoted(right)}${all.en}.`,
      },
      evidence: rest.map(({ span }) => ({ span, note: { zh: '另一处', en: 'another place' } })),
      fixes: [
        {
          title: { zh: rest.length > 0 ? `${places.length}处都改` : `改为${quoted(right)}`, en: rest.length > 0 ? `Change all ${places.length}` : `Change to ${quoted(right)}` },
          safe: kind.safe,
          edits,
        },
      ],
    },
  ];
}
