import type { Mark, ParagraphRule } from '../rule';
import { replacement } from '../replacement';
import { inkOf, isBlank, isHan } from './characters';
import { kindOf, signsIn, SPACE, STOP } from './signs';
import { SURNAMES } from './surnames';

/** What a space parts from its text on purpose: 第×条, 附件. */
const NUMBERED = /(?:第[一二三四五六七八九十百0-9]{1,5}[条章节款项部分]{1,2}|附件|附|(?:^|[\s。；])[一二三四五六七八九十]{1,3})$/;
/** A paragraph shorter than this is a heading, a label or a line of a form. */
const RUNNING = 24;

/**
 * Spaces between Chinese characters of running text.
 * Left alone: indents, the space after a number or after 第×条, spaced-out headings, names of two characters set wide, lists of names,
 * lines of a form, wide gaps (four spaces or two full-width ones), tabs, spaces beside Latin text or numbers.
 */
export const spaceBetween: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/space-between',
  name: { zh: '句子中间有多余空格', en: 'A space inside a sentence' },
  why: { zh: '汉字之间不留空格，空格多半是复制或换行时带进来的。', en: 'Chinese sentences have no spaces; they mostly come in with copied text.' },
  source: { tier: '语言', reference: '汉字之间不留空格' },
  examples: [
    { genre: 'other', text: '领导班子对理论学习的系 统性认识不足，结合实际不够紧密。', marks: [' '] },
    { genre: 'other', text: '领导班子对理论学习抓得不够紧， 结合工作实际不够紧密，效果不够明显。', marks: [' '] },
    { genre: 'other', text: '　　领导班子对理论学习的系统性认识不足，结合实际不够紧密。', marks: [] },
    { genre: 'other', text: '第三条 领导班子要带头学习，定期研究重点工作，推动各项任务落实。', marks: [] },
    { genre: 'other', text: '会议由张　三主持，参加人员有李某某 王某某 赵某某，会议研究了有关工作。', marks: [] },
    { genre: 'other', text: '基 本 情 况', marks: [] },
    { genre: 'other', text: '组织观看专题片《持续发力 纵深推进》，开展“喜迎盛会 档案颂辉煌”活动，教育效果较好。', marks: [] },
    { genre: 'other', text: '（一）学习方面　　领导班子对理论学习的系统性认识不足，结合实际不够紧密。', marks: [] },
    { genre: 'other', text: '（一）理论武装抓得不紧　　政治站位不够高。总觉得基层就是办事的，学习可以往后放一放。', marks: ['　　'] },
    { genre: 'other', text: '今年以来组织学习 12 次，运用 Word 模板起草材料，效果比较明显，大家反映较好。', marks: [] },
  ],
  find: (paragraph, index) => {
    const signs = signsIn(paragraph);
    const { text } = paragraph;
    if ((signs.kinds & SPACE) === 0 || (signs.kinds & STOP) === 0) return [];
    const { start, end } = inkOf(text);
    if (end - start < RUNNING) return [];
    const gaps = gapsIn(text, signs.at, start, end);
    return gaps.flatMap((gap, i): Mark[] => {
      if (isLostMark(text, gap, gaps[i - 1]?.end ?? start)) return [lostMark(index, gap, text)];
      if (!isFault(text, gap, gaps[i - 1]?.end ?? start, gaps[i + 1]?.start ?? end)) return [];
      const span = { paragraph: index, start: gap.start, end: gap.end };
      return [
        {
          severity: isHan(text.charCodeAt(gap.start - 1)) && isHan(text.charCodeAt(gap.end)) ? 'warning' : 'advice',
          span,
          message: {
            zh: `“${text.slice(Math.max(start, gap.start - 4), Math.min(end, gap.end + 4))}”中间多了空格。`,
            en: `There is a needless space in “${text.slice(Math.max(start, gap.start - 4), Math.min(end, gap.end + 4))}”.`,
          },
          fixes: [replacement(span, '', text.slice(gap.start, gap.end), true)],
        },
      ];
    });
  },
};

/** Two clauses as long as each other with two blanks between and no mark: 「理论武装松懈 政治站位不高。」 A label is set off so on purpose. */
function isLostMark(text: string, { start, end }: Gap, before: number): boolean {
  if (text.slice(start, end) !== '\u3000\u3000' || !isHan(text.charCodeAt(start - 1)) || !isHan(text.charCodeAt(end))) return false;
  const left = CLAUSE_BEFORE.exec(text.slice(Math.max(before, start - 14), start))?.[0] ?? '';
  const right = /^[一-鿿]{5,12}(?=[。，；])/.exec(text.slice(end, end + 13))?.[0] ?? '';
  return right !== '' && Math.abs(left.length - right.length) <= 2 && JUDGES.test(left) && JUDGES.test(right);
}

const CLAUSE_BEFORE = /[一-鿿]{5,12}$/;
/** What a clause says of something, where a label only names it. */
const JUDGES = /不|没|弱|差|松懈|淡|欠|偏|少|浅|缺|强化|加强|提高|提升|筑牢|压实|坚持|抓|守/;

function lostMark(paragraph: number, { start, end }: Gap, text: string): Mark {
  const span = { paragraph, start, end };
  return {
    severity: 'warning',
    span,
    message: { zh: '两个分句之间只有空格，漏了标点，一般用“，”。', en: 'Two clauses are parted by blanks alone; a mark, mostly “，”, is missing.' },
    fixes: [replacement(span, '，', text.slice(start, end), false)],
  };
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

function gapsIn(text: string, places: readonly number[], from: number, to: number): Gap[] {
  const gaps: Gap[] = [];
  for (const at of places) {
    if (at < from || at >= to || (kindOf(text.charCodeAt(at)) & SPACE) === 0) continue;
    const last = gaps[gaps.length - 1];
    if (last && last.end === at) gaps[gaps.length - 1] = { start: last.start, end: at + 1 };
    else gaps.push({ start: at, end: at + 1 });
  }
  return gaps;
}

function isFault(text: string, { start, end }: Gap, before: number, after: number): boolean {
  const run = text.slice(start, end);
  if (run.includes('\t') || run.length > 3 || run.includes('\u3000\u3000')) return false;
  const left = text.charCodeAt(start - 1);
  const right = text.charCodeAt(end);
  if (isHan(left) && isHan(right)) {
    const leftRun = hanBefore(text, start, before);
    const rightRun = hanAfter(text, end, after);
    // Skip spaced headings (情 况), spaced names and lists of names (李某某 王某某).
    if ((leftRun === 1 || rightRun === 1) && isSpaced(text, start, end, leftRun, rightRun)) return false;
    // A slogan or a film's title is set in two halves: “喜迎盛会 档案颂辉煌”, 《奋斗百年 启航新程》.
    if (isWithin(text, start, '“', '”') || isWithin(text, start, '《', '》')) return false;
    // Several issuing bodies are set apart by a space: ……委员会 中共……组织部.
    if (text.startsWith('中共', end)) return false;
    if (run === '\u3000' && SURNAMES.includes(text.charAt(start - 1))) return false;
    const name = SURNAMES.includes(text.charAt(start - 2)) || (leftRun > 2 && SURNAMES.includes(text.charAt(start - 3)));
    if (name && rightRun >= 2 && rightRun <= 4 && SURNAMES.includes(text.charAt(end))) return false;
    return !NUMBERED.test(text.slice(Math.max(0, start - 7), start));
  }
  if (NUMBERED.test(text.slice(Math.max(0, start - 7), start))) return false;
  // A space after or before a full-width mark; behind a heading's 。 or ： it may be wanted.
  if (isMark(left) && isHan(right)) return !'。：；'.includes(text.charAt(start - 1)) && run.length === 1 && !isLabelEnd(text, start);
  return isHan(left) && isMark(right) && run.length === 1;
}

/** A single character with spaces at both sides, or a pair of characters set apart as a name is. */
function isSpaced(text: string, start: number, end: number, left: number, right: number): boolean {
  const full = text.slice(start, end).includes('\u3000') || end - start > 1;
  return full || (left === 1 && isBlank(text.charCodeAt(start - 2))) || (right === 1 && isBlank(text.charCodeAt(end + 1)));
}

const LONGEST_QUOTATION = 60;

function isWithin(text: string, at: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  return before.lastIndexOf(open) > before.lastIndexOf(close) && text.slice(at, at + LONGEST_QUOTATION).includes(close);
}

function hanBefore(text: string, at: number, limit: number): number {
  let count = 0;
  while (at - count - 1 >= limit && count < 6 && isHan(text.charCodeAt(at - count - 1))) count += 1;
  return count;
}

function hanAfter(text: string, at: number, limit: number): number {
  let count = 0;
  while (at + count < limit && count < 6 && isHan(text.charCodeAt(at + count))) count += 1;
  return count;
}

function isMark(code: number): boolean {
  return (kindOf(code) & STOP) !== 0 || code === 0x201c || code === 0x201d || code === 0x300a || code === 0x300b || code === 0xff08 || code === 0xff09;
}

/** 「一、 」「（一） 」「第一， 」 at the start of the paragraph or after a stop. */
function isLabelEnd(text: string, at: number): boolean {
  return /(?:^|[\s。；：])(?:第?[一二三四五六七八九十]{1,3}[、，]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[、．])$/.test(text.slice(Math.max(0, at - 6), at));
}
