import type { Mark, ParagraphRule } from '../rule';
import { pairsIn, type MarkPair, type PairFault } from './mark-pairs';

const INNER: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['“', ['‘', '’']],
  ['《', ['〈', '〉']],
  ['「', ['『', '』']],
]);

/** Quotation or book-title marks inside marks of the same kind: “……“……”……”, 《……《……》……》. */
export const nestedMarks: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/nested-marks',
  name: { zh: '引号、书名号套用自身', en: 'Marks inside marks of the same kind' },
  why: {
    zh: '引号里还要用引号时，外面用双引号，里面用单引号；书名号里还要用书名号时，外面用双书名号，里面用单书名号。',
    en: 'Quotation marks within quotation marks are single, and so are book-title marks within book-title marks.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.8.3.4、4.15' },
  examples: [
    { genre: 'other', text: '印发《关于执行《工作条例》的通知》。', marks: ['《工作条例》'] },
    { genre: 'other', text: '他说：“要落实“一岗双责”的要求。”', marks: ['“一岗双责”'] },
    { genre: 'other', text: '印发《关于执行〈工作条例〉的通知》，他说：“要落实‘一岗双责’的要求。”', marks: [] },
    { genre: 'other', text: '审议《关于修改〈某省实施《档案法》办法〉的决定》。', marks: [] },
    { genre: 'other', text: '落实“一岗双责”，做到“两手抓”。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { faults } = pairsIn(paragraph);
    if (faults.length === 0) return [];
    return faults.flatMap((fault) => (fault.kind === 'nested' ? innerMarks(fault, index, paragraph.text) : []));
  },
};

function innerMarks(fault: Extract<PairFault, { kind: 'nested' }>, paragraph: number, text: string): Mark[] {
  const inner = INNER.get(text.charAt(fault.open));
  if (inner === undefined) return [];
  // Skip the third level: 《……〈……《……》……〉……》.
  const lawful = ({ open }: MarkPair): boolean => {
    const between = text.slice(fault.open + 1, open);
    return between.lastIndexOf(inner[0]) > between.lastIndexOf(inner[1]) || between.lastIndexOf('＜') > between.lastIndexOf('＞');
  };
  return fault.inner.filter((pair) => !lawful(pair)).map((pair) => markOf(pair, inner, paragraph, text));
}

function markOf({ open, close }: MarkPair, inner: readonly [string, string], paragraph: number, text: string): Mark {
  const outer = text.charAt(open) + text.charAt(close);
  const single = inner.join('');
  return {
    severity: 'warning',
    span: { paragraph, start: open, end: close + 1 },
    message: {
      zh: `里面一层和外面一层都用了${outer}，里面一层应为${single}。`,
      en: `Both the outer and the inner marks are ${outer}; the inner ones should be ${single}.`,
    },
    fixes: [
      {
        title: { zh: `里面一层改为${single}`, en: `Change the inner marks to ${single}` },
        safe: true,
        edits: [
          { kind: 'replace', span: { paragraph, start: open, end: open + 1 }, text: inner[0] },
          { kind: 'replace', span: { paragraph, start: close, end: close + 1 }, text: inner[1] },
        ],
      },
    ],
  };
}
