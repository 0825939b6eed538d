import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import type { DocumentRule, Mark } from '../rule';
import { replacement } from '../replacement';
import { inkOf } from './characters';
import { pairsIn, placeOf, type PairFault } from './mark-pairs';

const NAMES: readonly (readonly [string, string, string, string])[] = [
  ['“', '”', '引号', 'quotation mark'],
  ['‘', '’', '单引号', 'single quotation mark'],
  ['"', '"', '引号', 'quotation mark'],
  ['《', '》', '书名号', 'book-title mark'],
  ['〈', '〉', '单书名号', 'single book-title mark'],
  ['「', '」', '引号', 'quotation mark'],
  ['『', '』', '引号', 'quotation mark'],
  ['（', '）', '括号', 'bracket'],
  ['(', ')', '括号', 'bracket'],
  ['【', '】', '括号', 'bracket'],
  ['〔', '〕', '括号', 'bracket'],
  ['[', ']', '括号', 'bracket'],
  ['［', '］', '括号', 'bracket'],
];
/** A quotation of several paragraphs is seldom longer. */
const LONGEST_QUOTATION = 15;

/**
 * Quotation marks, book-title marks and brackets without their partner, in a paragraph and over a quotation of several
 * paragraphs. What the outline reports as a malformed ordinal is left to numbering/malformed-mark; two widths of one
 * bracket are left to punctuation/half-width-brackets, marks nested in their own kind to punctuation/nested-marks.
 */
export const pairedMarks: DocumentRule = {
  scope: 'document',
  id: 'punctuation/paired-marks',
  name: { zh: '引号、括号、书名号不成对', en: 'A mark without its partner' },
  why: {
    zh: '引号、括号、书名号前后成对使用，少一个就看不清引用或名称到哪里为止。',
    en: 'These marks come in pairs; without the partner a reader cannot see where a quotation or a name ends.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.8、4.9、4.15' },
  examples: [
    { genre: 'other', text: '增强“四个意识，坚定“四个自信”。', marks: ['“'] },
    { genre: 'other', text: '坚持“严字当头””的要求。', marks: ['”'] },
    { genre: 'other', text: '认真学习《条例和有关规定。', marks: ['《'] },
    { genre: 'other', text: '落实工作办法试行）的要求。', marks: ['）'] },
    { genre: 'other', text: '坚持”严字当头”的要求。', marks: ['”'] },
    { genre: 'other', text: '坚持“严字当头“的要求。', marks: ['“'] },
    { genre: 'other', text: '《工作办法（试行》已经印发。', marks: ['（'] },
    { genre: 'other', text: '文件号为某政发〔2023】5号。', marks: ['〔'] },
    { genre: 'other', text: '存在“上热下凉‘的现象。\n落实过“紧日子’的要求。\n履行‘一岗双责”的责任。', marks: ['‘', '’', '‘'] },
    { genre: 'other', text: '会议指出：“要抓学习。\n要抓落实。”\n全体人员认真学习。', marks: ['“'] },
    { genre: 'other', text: '会议指出：“要抓学习。\n“要抓落实。”\n全体人员认真学习。', marks: [] },
    { genre: 'other', text: '落实“一岗双责”，执行《办法（试行）》，做到“说‘不’要有底气”。', marks: [] },
    { genre: 'other', text: '关于印发《某县政法队伍教育整顿\n实施方案》的通知', marks: [] },
    { genre: 'other', text: '主要有：1）学习不深；2）调研不多。', marks: [] },
    { genre: 'other', text: "It's a test of John’s work.", marks: [] },
  ],
  prepare: (paragraph) => void pairsIn(paragraph),
  find: (context) => {
    const { draft, outline } = context;
    const spanning = quotationsOver(draft, outline.range.from, outline.range.to);
    const marks: Mark[] = [...spanning.marks];
    const malformed = new Set(outline.malformed.flatMap(({ span }) => offsetsOf(span)));
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      if (paragraph === undefined) continue;
      for (const fault of pairsIn(paragraph).faults) {
        const key = keyOf(index, placeOf(fault));
        if (spanning.settled.has(key) || malformed.has(key)) continue;
        const mark = markOf(fault, index, paragraph.text);
        if (mark) marks.push(mark);
      }
    }
    return inOrder(marks);
  },
};

function markOf(fault: PairFault, paragraph: number, text: string): Mark | null {
  if (fault.kind === 'nested' || fault.kind === 'mixed-width') return null;
  const at = placeOf(fault);
  const sign = text.charAt(at);
  const [open, close, zh, en] = NAMES.find((name) => name[0] === sign || name[1] === sign) ?? ['', '', '标点', 'mark'];
  const span = { paragraph, start: at, end: at + 1 };
  const near = `「${text.slice(at, at + 10)}」`;
  switch (fault.kind) {
    case 'unclosed': {
      const end = closingPlace(text, at);
      return {
        severity: 'error',
        span,
        message: { zh: `${near}处有前${zh}，没有后${zh}，请补上。`, en: `The ${en} that opens at ${near} is never closed. Please add its partner.` },
        fixes: end === null ? [] : [replacement({ paragraph, start: end, end }, close, '', false)],
      };
    }
    case 'unopened': {
      const doubled = text.charAt(at - 1) === sign;
      const before = `「${text.slice(Math.max(0, at - 8), at + 1)}」`;
      return {
        severity: 'error',
        span,
        message: doubled
          ? { zh: `${before}多了一个后${zh}，请删去一个。`, en: `There is one closing ${en} too many at ${before}. Please delete one.` }
          : { zh: `${before}处有后${zh}，前面没有对应的前${zh}，请补上或删去。`, en: `The closing ${en} at ${before} has no partner before it. Please add one or delete it.` },
        fixes: [replacement(span, '', sign, doubled)],
      };
    }
    case 'wrong-way': {
      const meant = sign === open ? close : open;
      return {
        severity: 'error',
        span,
        message: { zh: `这里的${zh}方向反了，应为${meant === open ? '前' : '后'}${zh}。`, en: `This ${en} is the wrong way round; it should be ${meant === open ? 'an opening' : 'a closing'} one.` },
        fixes: sign === open && sign === close ? [] : [replacement(span, meant, sign, true)],
      };
    }
    case 'swapped': {
      const other = { paragraph, start: fault.close, end: fault.close + 1 };
      return {
        severity: 'error',
        span,
        message: { zh: `这一对${zh}前后写反了，请调换。`, en: `The two marks of this pair stand where the other belongs. Please swap them.` },
        evidence: [{ span: other, note: { zh: '后面的一个', en: 'the later one' } }],
        fixes: [
          {
            title: { zh: '调换这一对', en: 'Swap the pair' },
            safe: false,
            edits: [
              { kind: 'replace', span, text: open },
              { kind: 'replace', span: other, text: close },
            ],
          },
        ],
      };
    }
    case 'mixed-quotes': {
      const [wrong, other] = fault.wrong === 'close' ? [fault.close, fault.open] : [fault.open, fault.close];
      const meant = fault.wrong === 'close' ? (text.charAt(other) === '‘' ? '’' : '”') : '“';
      const here = { paragraph, start: wrong, end: wrong + 1 };
      const words = `「${text.slice(fault.open, fault.close + 1)}」`;
      return {
        severity: 'error',
        span: here,
        message: { zh: `${words}前后引号不配对，${fault.wrong === 'close' ? '后' : '前'}一个应为「${meant}」。`, en: `The quotation marks of ${words} are no pair; the ${fault.wrong === 'close' ? 'closing' : 'opening'} one should be 「${meant}」.` },
        evidence: [{ span: { paragraph, start: other, end: other + 1 }, note: { zh: '另一个引号', en: 'the other mark' } }],
        fixes: [replacement(here, meant, text.charAt(wrong), true)],
      };
    }
    case 'mismatched': {
      const other = { paragraph, start: fault.close, end: fault.close + 1 };
      const closing = text.charAt(fault.close);
      return {
        severity: 'error',
        span,
        message: { zh: `前括号是“${sign}”，后括号是“${closing}”，前后应一致。`, en: `The bracket opens with “${sign}” and closes with “${closing}”; both should be of one kind.` },
        evidence: [{ span: other, note: { zh: '后括号', en: 'the closing bracket' } }],
        fixes: [replacement(other, close, closing, false)],
      };
    }
  }
}

/** Where a forgotten closing mark most likely belongs: before the first stop, when that is near and nothing else is quoted on the way. */
function closingPlace(text: string, open: number): number | null {
  for (let i = open + 2; i < Math.min(text.length, open + 21); i += 1) {
    const sign = text.charAt(i);
    if ('“”‘’《》（）()"'.includes(sign)) return null;
    if ('，。、；：？！'.includes(sign)) return i;
  }
  return null;
}

interface Spanning {
  readonly marks: readonly Mark[];
  /** Lone marks that belong to a quotation of several paragraphs. */
  readonly settled: ReadonlySet<string>;
}

/** GB/T 15834-2011 4.8.3.5: each paragraph of a longer quotation opens with “, only the last one closes with ”. */
function quotationsOver(draft: Draft, from: number, to: number): Spanning {
  const marks: Mark[] = [];
  const settled = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const open = openAtEnd(draft, index);
    if (open === null || settled.has(keyOf(index, open))) continue;
    const chain = chainFrom(draft, index, to);
    if (chain !== null) {
      settled.add(keyOf(index, open));
      for (const link of chain) settled.add(keyOf(link, inkOf(draft.paragraphs[link]?.text ?? '').start));
      continue;
    }
    const last = closedLater(draft, index, to);
    if (last === null) continue;
    settled.add(keyOf(index, open));
    settled.add(keyOf(last.paragraph, last.start));
    marks.push(spanningMark(draft, { paragraph: index, start: open, end: open + 1 }, last));
  }
  settleWrapped(draft, from, to, settled);
  return { marks, settled };
}

/** A line that was wrapped by hand inside a name: 《关于……  ……的通知》. What the first line opens the next one closes. */
function settleWrapped(draft: Draft, from: number, to: number, settled: Set<string>): void {
  for (let index = from; index + 1 < to; index += 1) {
    const paragraph = draft.paragraphs[index];
    const next = draft.paragraphs[index + 1];
    if (paragraph === undefined || next === undefined) continue;
    const open = pairsIn(paragraph).faults.filter(({ kind }) => kind === 'unclosed');
    if (open.length === 0 || /[。！？；：]\s*$/.test(paragraph.text)) continue;
    const closed = pairsIn(next).faults.filter(({ kind }) => kind === 'unopened');
    for (const fault of open) {
      const [, partner] = NAMES.find((name) => name[0] === paragraph.text.charAt(placeOf(fault))) ?? [];
      const close = closed.find((one) => next.text.charAt(placeOf(one)) === partner && !settled.has(keyOf(index + 1, placeOf(one))));
      if (close === undefined) continue;
      settled.add(keyOf(index, placeOf(fault)));
      settled.add(keyOf(index + 1, placeOf(close)));
    }
  }
}

/** The “ that a paragraph leaves open, when a quotation may begin there: at its start or after ：. */
function openAtEnd(draft: Draft, index: number): number | null {
  const paragraph = draft.paragraphs[index];
  if (paragraph === undefined) return null;
  const { faults } = pairsIn(paragraph);
  if (faults.length === 0) return null;
  const last = faults.filter(({ kind }) => kind === 'unclosed').map(placeOf).reverse().find((at) => paragraph.text.charAt(at) === '“');
  if (last === undefined) return null;
  const { start } = inkOf(paragraph.text);
  const before = paragraph.text.charAt(last - 1);
  return last === start || before === '：' || before === ':' ? last : null;
}

/** The paragraphs that go on with the quotation in the standard's way, the last one closing it; `null` when they do not. */
function chainFrom(draft: Draft, index: number, to: number): readonly number[] | null {
  const chain: number[] = [];
  for (let next = index + 1; next < Math.min(to, index + LONGEST_QUOTATION); next += 1) {
    const paragraph = draft.paragraphs[next];
    if (paragraph === undefined) return null;
    const { start, end } = inkOf(paragraph.text);
    if (start === end) continue;
    if (paragraph.text.charAt(start) !== '“') return null;
    const { pairs, faults } = pairsIn(paragraph);
    const own = pairs.find((pair) => pair.open === start);
    if (own) return own.close >= end - 2 ? chain : null;
    if (!faults.some((fault) => fault.kind === 'unclosed' && fault.at === start)) return null;
    chain.push(next);
  }
  return null;
}

/** A lone ” at the end of one of the next paragraphs, with no other lone mark on the way. */
function closedLater(draft: Draft, index: number, to: number): Span | null {
  for (let next = index + 1; next < Math.min(to, index + LONGEST_QUOTATION); next += 1) {
    const paragraph = draft.paragraphs[next];
    if (paragraph === undefined) return null;
    const lone = pairsIn(paragraph).faults.filter(({ kind }) => kind === 'unclosed' || kind === 'unopened');
    const [first] = lone;
    if (first === undefined) continue;
    const at = placeOf(first);
    if (lone.length > 1 || first.kind !== 'unopened' || paragraph.text.charAt(at) !== '”') return null;
    return at >= inkOf(paragraph.text).end - 2 ? { paragraph: next, start: at, end: at + 1 } : null;
  }
  return null;
}

function spanningMark(draft: Draft, open: Span, close: Span): Mark {
  const starts: Span[] = [];
  for (let index = open.paragraph + 1; index <= close.paragraph; index += 1) {
    const { start, end } = inkOf(draft.paragraphs[index]?.text ?? '');
    if (start < end) starts.push({ paragraph: index, start, end: start });
  }
  return {
    severity: 'warning',
    span: open,
    source: { tier: '国标', reference: 'GB/T 15834-2011 4.8.3.5' },
    message: {
      zh: '这段引文不止一段。引文不止一段时，每段开头都用前引号，只在最后一段末尾用后引号。',
      en: 'This quotation takes several paragraphs: each of them opens with “, and only the last one closes with ”.',
    },
    evidence: [{ span: close, note: { zh: '引文到这里为止', en: 'the quotation ends here' } }],
    fixes: [
      {
        title: { zh: '每段开头补上“', en: 'Add “ to each paragraph' },
        safe: false,
        edits: starts.map((span) => ({ kind: 'replace', span, text: '“' })),
      },
    ],
  };
}

function offsetsOf(span: Span): string[] {
  return Array.from({ length: span.end - span.start }, (_, i) => keyOf(span.paragraph, span.start + i));
}

function keyOf(paragraph: number, at: number): string {
  return `${paragraph}:${at}`;
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => (a.span?.paragraph ?? 0) - (b.span?.paragraph ?? 0) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
