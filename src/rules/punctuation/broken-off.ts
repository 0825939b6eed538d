import type { Draft } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import type { Outline, OutlineNode } from '../../draft/outline';
import { levelOfForm, readOrdinal } from '../../draft/ordinals';
import { gathered } from '../gather';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { replacement } from '../replacement';
import { inkOf } from './characters';

/** Shorter lines are labels, items or lines of a form. */
const LEAST = 20;
/** A line without any 。 is taken for a sentence from this length on. */
const LONG = 50;
/** So many of the draft's paragraphs must end with a mark before one without is told. */
const HABIT = 0.75;
const OPEN_ENDED = '，、,（“《(';
const ENDED = /[。！？；：…”》）).!?;:—]$/;
/** More marks than this are gathered. */
const WRAPPED = 8;
const DOUBLED = '，。、；：';
const STARTS = '，。、；：？！”》）';

/**
 * A paragraph that breaks off: it ends with ，or 、, or with ； though nothing of the kind follows, or with no mark where its
 * neighbours end with 。, or with ： right before a heading of a higher level; or one that begins with a stop.
 * Left alone: headings, titles, tables, salutation, signature, date, attachments, short lines, drafts that end their paragraphs without marks.
 */
export const brokenOff: DocumentRule = {
  scope: 'document',
  id: 'punctuation/broken-off',
  name: { zh: '段落没有说完', en: 'A paragraph breaks off' },
  why: {
    zh: '段末是逗号、顿号或没有标点，多半是误按了回车，或后面的话丢了。',
    en: 'A paragraph that ends with ， or without a mark was mostly split by accident, or has lost its end.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.1、5.1.1' },
  examples: [
    { genre: 'other', text: '一、存在的问题\n领导班子学习不够深入，结合实际不够紧密，\n调研不够经常，解决问题的办法不多。', marks: ['，'] },
    {
      genre: 'other',
      text: '一、存在的问题\n领导班子学习不够深入，结合实际不够紧密。\n调研不够经常。解决问题的办法不多，抓落实的劲头\n作风还不够扎实，服务群众的意识有待进一步增强。\n监督还不够有力，日常提醒不够及时、不够到位。\n制度还不够健全，执行制度有时不够严格规范。',
      marks: ['劲头'],
    },
    { genre: 'other', text: '一、存在的问题\n领导班子学习不够深入\n。调研不够经常，解决问题的办法不多。', marks: ['。'] },
    { genre: 'other', text: '一、主要做法\n坚持把监督做在平常、抓在经常，及时提醒苗头问题；\n二、下一步打算\n继续抓好日常监督，定期开展提醒谈话和家访。', marks: ['；'] },
    { genre: 'other', text: '一、主要做法\n（一）抓学习。每月集中学习一次，定期交流体会。\n（二）抓监督。把监督做在平常，及时开展提醒谈话；\n（三）抓作风。带头下基层，解决群众反映的问题。', marks: ['；'] },
    { genre: 'other', text: '一、会议议程\n1.通报作风检查情况；\n2.各科室表态发言；\n3.负责同志讲话；\n二、有关要求\n请准时参加。', marks: ['；'] },
    { genre: 'other', text: '一、存在的问题\n（一）廉洁自律方面。要求不严格。一次外出考察超标准用餐：\n二、原因分析\n放松了要求。', marks: ['：'] },
    { genre: 'other', text: '一、会议议程\n（一）通报近期作风建设检查的有关情况和突出问题；\n（二）各科室负责同志结合分管工作作表态发言；\n（三）主要负责同志讲话，部署下一步的重点工作。\n二、有关要求\n请准时参加。', marks: [] },
    { genre: 'other', text: '同志们：\n今年的工作取得了成效。\n某县司法局\n2024年1月5日', marks: [] },
    { genre: 'other', text: '一、存在的问题\n学习不够深入，调研不够经常，落实不够有力\n二、原因分析\n放松了要求，忙于事务，缺少监督，没有抓到底', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const skipped = headingParagraphs(outline);
    const body: Line[] = [];
    let long = 0;
    let ended = 0;
    for (let index = outline.range.from; index < outline.closing.from; index += 1) {
      const paragraph = draft.paragraphs[index];
      if (paragraph === undefined || paragraph.tableDepth > 0 || skipped.has(index)) continue;
      const ends = endsOf(paragraph);
      if (ends.long) long += 1;
      if (ends.long && ends.ended) ended += 1;
      if (!ends.plain) body.push({ index, text: paragraph.text, start: ends.start, end: ends.end });
    }
    const habit = long >= 4 && ended >= long * HABIT;
    const marks = body.flatMap(({ index, text, start, end }): Mark[] => {
      const sign = text.charAt(end - 1);
      if (STARTS.includes(text.charAt(start)) && end - start > 1) return [startMark(index, text, start)];
      if (index < outline.opening.from) return [];
      // A short entry is judged only as the last of a list whose other entries end with ；.
      if (end - start < LEAST) return sign === '；' && endsSo(draft, index - 1) && endsList(draft, { index, text, start, end }, skipped, outline) ? [listMark(index, end)] : [];
      // Two stops together are told by punctuation/doubled-marks.
      if (OPEN_ENDED.includes(sign) && DOUBLED.includes(text.charAt(end - 2))) return [];
      if (OPEN_ENDED.includes(sign)) return [openMark(draft, index, text, end)];
      if (sign === '：') return leadsNowhere(draft, { index, text, start, end }, outline) ? [openMark(draft, index, text, end)] : [];
      if (sign === '；' && endsList(draft, { index, text, start, end }, skipped, outline)) return [listMark(index, end)];
      // Skip headings and entries: without an earlier 。 only a long line is a sentence.
      const sentence = text.slice(start, end).includes('。') || (end - start >= LONG && text.includes('，') && !/^[^，。]{2,8}：/.test(text.slice(start, end)));
      return habit && sentence && !ENDED.test(sign) ? [bareMark(index, text, end)] : [];
    });
    // Text that was wrapped by hand, or copied from a page of a book, breaks off in every line: told once, and no line is joined by itself.
    return gathered(marks.length > WRAPPED ? marks.map((mark) => ({ ...mark, fixes: [] })) : marks, (count) => ({
      zh: `全文有${count}段在句子中间断开，多半是复制时带进了换行。请把断开的行接起来。`,
      en: `${count} paragraphs break off in the middle of a sentence; the line breaks mostly came with copied text. Please join the lines.`,
    }));
  },
};

/** How a paragraph begins and ends. */
interface Ends {
  readonly start: number;
  readonly end: number;
  readonly long: boolean;
  readonly ended: boolean;
  /** Blank, or nothing in it can be broken off. */
  readonly plain: boolean;
}

const endsOf = remembered(({ text }): Ends => {
  const { start, end } = inkOf(text);
  const sign = text.charAt(end - 1);
  const long = end - start >= LEAST;
  const ended = ENDED.test(sign);
  const open = OPEN_ENDED.includes(sign) || sign === '；' || (sign === '：' && text.includes('。')) || !ended;
  const entry = sign === '；' && readOrdinal(text, start) !== null;
  return { start, end, long, ended, plain: start >= end || (!STARTS.includes(text.charAt(start)) && !(long && open) && !entry) };
});

interface Line {
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No item follows the ；: the text is over, a heading comes, or the next paragraph is of a higher level. */
function endsList(draft: Draft, { index, text, start }: Line, headings: ReadonlySet<number>, outline: Outline): boolean {
  let after = index + 1;
  while (after < outline.closing.from && (draft.paragraphs[after]?.text.trim() ?? '') === '') after += 1;
  const next = draft.paragraphs[after];
  if (next === undefined || after >= outline.closing.from) return true;
  if (next.tableDepth > 0 || next.listLevel !== null) return false;
  const own = readOrdinal(text, start)?.ordinal.form;
  const form = readOrdinal(next.text, inkOf(next.text).start)?.ordinal.form;
  if (form === undefined) return headings.has(after) || text.includes('。');
  const level = levelOfForm(form);
  // Among numbered paragraphs of several sentences each, ； is a slip, unless a neighbour ends so too.
  if (own === form) return text.includes('。') && !endsSo(draft, index - 1) && !endsSo(draft, after);
  if (level === null) return false;
  const ownLevel = own === undefined ? null : levelOfForm(own);
  return ownLevel === null || level < ownLevel;
}

/** Sentences under a mark of their own end with ：, and a heading of a higher level comes next. */
function leadsNowhere(draft: Draft, { index, text, start }: Line, outline: Outline): boolean {
  let after = index + 1;
  while (after < outline.closing.from && (draft.paragraphs[after]?.text.trim() ?? '') === '') after += 1;
  const next = draft.paragraphs[after];
  if (next === undefined || after >= outline.closing.from || next.tableDepth > 0) return false;
  const own = levelAt(text, start);
  const level = levelAt(next.text, inkOf(next.text).start);
  return own !== null && level !== null && level < own;
}

function levelAt(text: string, at: number): number | null {
  const form = readOrdinal(text, at)?.ordinal.form;
  return form === undefined ? null : levelOfForm(form);
}

function endsSo(draft: Draft, index: number): boolean {
  return (draft.paragraphs[index]?.text.trimEnd() ?? '').endsWith('；');
}

function listMark(paragraph: number, end: number): Mark {
  const span = { paragraph, start: end - 1, end };
  return {
    severity: 'warning',
    span,
    message: { zh: '这一段到此为止，后面没有并列的内容，段末应为“。”。', en: 'Nothing of the kind follows this paragraph; it should end with “。”.' },
    fixes: [replacement(span, '。', '；', false)],
  };
}

function headingParagraphs(outline: Outline): ReadonlySet<number> {
  const found = new Set<number>(outline.title?.spans.map(({ paragraph }) => paragraph));
  const visit = (node: OutlineNode): void => {
    if (!node.heading.runIn) found.add(node.heading.span.paragraph);
    node.children.forEach(visit);
  };
  outline.nodes.forEach(visit);
  return found;
}

function startMark(paragraph: number, text: string, start: number): Mark {
  const sign = text.charAt(start);
  return {
    severity: 'warning',
    span: { paragraph, start, end: start + 1 },
    message: { zh: `这一段以“${sign}”开头，可能是上一段被误断开了。`, en: `This paragraph begins with “${sign}”; the one before it may have been split by accident.` },
  };
}

function openMark(draft: Draft, paragraph: number, text: string, end: number): Mark {
  const span = { paragraph, start: end - 1, end };
  const next = draft.paragraphs[paragraph + 1];
  const rest = next?.text.trim() ?? '';
  return {
    severity: 'warning',
    span,
    message: {
      zh: `这一段以“${text.charAt(end - 1)}”结尾，话没有说完。请核对是误按了回车，还是漏了后面的内容。`,
      en: `This paragraph ends with “${text.charAt(end - 1)}”. Please check whether it was split by accident or has lost its end.`,
    },
    fixes:
      rest === ''
        ? []
        : [
            {
              title: { zh: '与下一段连起来', en: 'Join it with the next paragraph' },
              safe: false,
              edits: [
                { kind: 'replace', span: { paragraph, start: end, end: text.length }, text: rest },
                { kind: 'delete', paragraph: paragraph + 1 },
              ],
            },
          ],
  };
}

function bareMark(paragraph: number, text: string, end: number): Mark {
  const start = Math.max(0, end - 4);
  return {
    severity: 'warning',
    span: { paragraph, start, end },
    message: {
      zh: `${quoted(text.slice(Math.max(0, end - 10), end))}后面没有标点。请核对这一段是否写完，写完了就补上句号。`,
      en: `No mark follows ${quoted(text.slice(Math.max(0, end - 10), end))}. Please check whether the paragraph is complete, and add a full stop if it is.`,
    },
    fixes: [replacement({ paragraph, start: end, end }, '。', '', false)],
  };
}
