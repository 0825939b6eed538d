import type { Mark, ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { isDigit, isHan, isLatin } from '../punctuation/characters';
import { FILLER, kindOf, signsIn } from '../punctuation/signs';
import { masksIn } from './masks';
import { SURNAMES } from '../punctuation/surnames';

const EXES = 'XxＸｘ×✕';
const STARS = '*＊';
const RINGS = '○〇□△';
const LINES = '_＿￣';
const NUMERALS = '〇○零一二三四五六七八九十百千两';
/** What a count or a date is waiting for: 「X期」「X月X日」. */
const MEASURES = '个名次项条件年月日号期届批类种起人家场篇部章节份户处所支位点分元万亿天周季度%％余多大县市区省镇乡村局院厅办委科';
/** Words that begin with X: they are no placeholders. */
const X_WORDS = /^[Xx×](?:光|射线|线|轴|染色体|型|形|档案|证书|坐标|方向|值|刀|级|战警|展架|企业|类|元素|因素|变量)/;
const LONGEST_TITLE = 60;
const LONGEST_BOLD = 60;
const LONGEST_BLANK = 16;
/** Quoted titles and forms that keep their placeholders on purpose. */
const TEMPLATE = /模板|范本|样本|样式|示范文本|示例|格式|提纲|填写说明/;

/**
 * Something still to be filled in: XX, ×××, 20XX, X期, **, 单独的*, ○○, △△, ____, ￣￣.
 * Left alone: A4, X光, X轴, 5×8, 3*4, roman numerals and Latin words, 二○○八年 and 二〇二三年, stars in tables and before a note,
 * blanks for a signature, the title of a template (《XX单位对照检查材料模板》); Markdown stars are for residue/markdown.
 */
export const placeholder: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/placeholder',
  name: { zh: '占位符没有填写', en: 'A placeholder is left' },
  why: { zh: '“XX”“**”是等着填写的地方，定稿里不能留。', en: 'XX and ** wait to be filled in; none may stay in a finished text.' },
  source: { tier: '语言', reference: '定稿不留空白和占位符' },
  examples: [
    { genre: 'other', text: '派驻纪检监察组组长XXX同志到会，全年谈话提醒XX人次，开展X次督查。', marks: ['XXX', 'XX', 'X'] },
    { genre: 'other', text: '××县司法局20XX年X月X日。', marks: ['××', '20XX年X月X日'] },
    { genre: 'other', text: '**局干部要带头，抓好*主责主业，感悟*，准确理解。', marks: ['**', '*', '*'] },
    { genre: 'other', text: '○○县、____同志、□□镇，撰写心得△△篇，对￣￣￣￣等岗位定期轮岗。', marks: ['○○', '____', '□□', '△△', '￣￣￣￣'] },
    { genre: 'other', text: '带△号的为必选项。', marks: [] },
    { genre: 'other', text: '落实X任，加强X统管理。\n________', marks: ['X', 'X', '________'] },
    { genre: 'other', text: '推行“党建+X”模式，取得1+X证书，拍X线片，2X年，方法X级。', marks: [] },
    { genre: 'other', text: '用A4纸打印，做X光检查，场地5×8米，共3*4组，二○○八年至二〇二三年，参加XXL号活动。', marks: [] },
    { genre: 'other', text: '参照《XX单位对照检查材料模板》起草。', marks: [] },
    { genre: 'other', text: '*注：以上数据截至本月底。', marks: [] },
    { genre: 'other', text: '签名：________', marks: [] },
    { genre: 'other', text: '通报了某县干部王××违纪案例。', marks: ['××'] },
  ],
  find: (paragraph, index) => {
    const signs = signsIn(paragraph);
    if ((signs.kinds & FILLER) === 0) return [];
    const { text } = paragraph;
    const marks: Mark[] = [];
    const masked = masksIn(text);
    let nextMask = 0;
    let done = 0;
    for (const at of signs.at) {
      if (at < done || (kindOf(text.charCodeAt(at)) & FILLER) === 0) continue;
      const end = endOfRun(text, at);
      done = end;
      const found = judge(text, at, end, paragraph.tableDepth > 0);
      if (found === null) continue;
      const last = marks[marks.length - 1];
      const span = { paragraph: index, start: found.start, end: found.end };
      done = found.end;
      if (last?.span && last.span.end >= span.start) continue;
      // What stands for a known word is told by residue/masked-word.
      while ((masked[nextMask]?.end ?? Infinity) <= span.start) nextMask += 1;
      if ((masked[nextMask]?.start ?? Infinity) < span.end) continue;
      marks.push(markOf(found.severity, span, text.slice(span.start, span.end)));
    }
    return marks;
  },
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
}

const FAMILIES = [EXES, STARS, RINGS, LINES];

function endOfRun(text: string, at: number): number {
  const family = FAMILIES.find((signs) => signs.includes(text.charAt(at))) ?? text.charAt(at);
  let end = at + 1;
  while (end < text.length && family.includes(text.charAt(end))) end += 1;
  return end;
}

function judge(text: string, start: number, end: number, inTable: boolean): Found | null {
  const sign = text.charAt(start);
  if (EXES.includes(sign)) return judgeExes(text, start, end);
  if (STARS.includes(sign)) return judgeStars(text, start, end, inTable);
  if (LINES.includes(sign)) return judgeLine(text, start, end);
  if (RINGS.includes(sign)) return judgeRings(text, start, end);
  return null;
}

const date = /(?:(?:19|20)?[0-9]{0,2}[XxＸｘ×]{1,4}年|[0-9]{4}年)?(?:[XxＸｘ×]{1,2}|[0-9]{1,2})月(?:[XxＸｘ×]{1,2}|[0-9]{1,2})[日号]|(?:19|20)[0-9]{0,2}[XxＸｘ×]{1,4}年?/y;

function judgeExes(text: string, start: number, end: number): Found | null {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const from = dateStart(text, start);
  date.lastIndex = from;
  const whole = date.exec(text);
  if (whole && from + whole[0].length >= end && /[XxＸｘ×]/.test(whole[0])) return { start: from, end: from + whole[0].length, severity: 'error' };
  if (isLatin(before) || isLatin(after) || isSpacedLatin(text, start, end)) return null;
  if (inTemplateTitle(text, start)) return null;
  const length = end - start;
  // Skip products and sizes: 5×8, 4×100米.
  if ((isDigit(before) && isDigit(after)) || (length === 1 && (isDigit(before) || isDigit(after)) && '×xX✕'.includes(text.charAt(start)))) return null;
  if (length >= 2) {
    const near = isHan(before) || isHan(after) || isMark(before) || isMark(after);
    return near || length >= 3 ? { start, end, severity: isName(text, start) ? 'warning' : 'error' } : null;
  }
  if (X_WORDS.test(text.slice(start, start + 4)) || !(isHan(after) || isHan(before))) return null;
  // A single × between words may be a sign of multiplication; X before a measure, after 第 or in a name is a blank, and so is X among words.
  if ('+＋-—'.includes(text.charAt(start - 1)) && start > 0) return null;
  if (text.charAt(start - 1) === '第' || (MEASURES.includes(text.charAt(end)) && text.charAt(end) !== '')) return { start, end, severity: 'warning' };
  if (SURNAMES.includes(text.charAt(start - 1)) && /^(?:同志|某|[，、。）])/.test(text.slice(end, end + 2))) return { start, end, severity: 'warning' };
  return 'XxＸ'.includes(text.charAt(start)) && isHan(before) && isHan(after) ? { start, end, severity: 'warning' } : null;
}

/** 20 of 20XX and what else of the date stands before. */
function dateStart(text: string, start: number): number {
  const back = /(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:(?:19|20)[0-9]?)?$/.exec(text.slice(Math.max(0, start - 10), start));
  return start - (back?.[0].length ?? 0);
}

function judgeStars(text: string, start: number, end: number, inTable: boolean): Found | null {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isLatin(before) || isLatin(after) || isDigit(before) || isDigit(after)) return null;
  if (end - start === 1) {
    if (inTable || text.slice(0, start).trim() === '' || !(isHan(before) || isHan(after))) return null;
    // Skip if it points to a note: 「党员*（见注）」 or at the end of the text.
    if (text.slice(end).trim() === '' || /^[（(](?:见|注)/.test(text.slice(end, end + 2))) return null;
    return { start, end, severity: 'warning' };
  }
  // Skip a row of stars that rules a line off.
  if (end - start > 6 && text.trim().length === end - start) return null;
  return isMarkdown(text, start, end) ? null : { start, end, severity: 'error' };
}

/** 「**重点**」: bold in Markdown, told by residue/markdown. What stands for a name is followed by what it names: 「**局」「**县」. */
export function isMarkdown(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) !== '**') return false;
  const next = text.slice(end, end + LONGEST_BOLD + 2).indexOf('**');
  const from = Math.max(0, start - LONGEST_BOLD - 2);
  const last = text.slice(from, start).lastIndexOf('**');
  return (next >= 0 && isBold(text, start, end + next)) || (last >= 0 && isBold(text, from + last, start));
}

/** Whether the stars at `open` and `close` set what is between them in bold. */
function isBold(text: string, open: number, close: number): boolean {
  const words = text.slice(open + 2, close);
  if (words.length < 2 || words.length > LONGEST_BOLD || /[*\n]|^[\s，。、；：]|[\s，、；]$/.test(words)) return false;
  const unit = /^(?:[省市县区镇乡村街局院厅部委办科所站校队组旗州盟]|同志|支队|公司|单位|司法|公安|人民|纪委|书记|年|月|日|人|名|次|个)/;
  return !unit.test(words) && !unit.test(text.slice(close + 2, close + 6));
}

function judgeLine(text: string, start: number, end: number): Found | null {
  if (end - start < 2) return null;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/(?:签名|签字|签章|盖章|日期|时间|姓名|电话|记录人)[：:]?\s*$/.test(before)) return null;
  // Skip a long line of its own: it rules the page off.
  if (text.trim().length === end - start && end - start > LONGEST_BLANK) return null;
  return isLatin(text.charCodeAt(start - 1)) || isLatin(text.charCodeAt(end)) ? null : { start, end, severity: 'warning' };
}

function judgeRings(text: string, start: number, end: number): Found | null {
  const sign = text.charAt(start);
  if (sign === '□') return end - start >= 2 ? { start, end, severity: 'warning' } : null;
  if (end - start < 2) return null;
  // Skip if the rings are zeros of a number: 二○○八年, 一○○号.
  const before = text.charAt(start - 1);
  if (before !== '' && NUMERALS.includes(before)) {
    let last = end;
    while (last < text.length && NUMERALS.includes(text.charAt(last))) last += 1;
    if (last > end || '年号、至到—-多余个人元'.includes(text.charAt(last))) return null;
  }
  return { start, end, severity: 'error' };
}

/** XX in the quoted title of a template. */
function inTemplateTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  const after = text.slice(at, at + LONGEST_TITLE);
  const open = before.lastIndexOf('《');
  const close = after.indexOf('》');
  return open >= 0 && close >= 0 && before.lastIndexOf('》') < open && TEMPLATE.test(before.slice(open) + after.slice(0, close));
}

function isName(text: string, start: number): boolean {
  return SURNAMES.includes(text.charAt(start - 1)) && text.charAt(start - 1) !== '';
}

/** Latin words with a space between: 「Office X 版」 keeps its X. */
function isSpacedLatin(text: string, start: number, end: number): boolean {
  return (text.charAt(start - 1) === ' ' && isLatin(text.charCodeAt(start - 2))) || (text.charAt(end) === ' ' && isLatin(text.charCodeAt(end + 1)));
}

function isMark(code: number): boolean {
  return code >= 0x2018 && !isHan(code);
}

function markOf(severity: 'error' | 'warning', span: { readonly paragraph: number; readonly start: number; readonly end: number }, words: string): Mark {
  return {
    severity,
    span,
    message: { zh: `${quoted(words)}是占位符，请填写实际内容，或删去。`, en: `${quoted(words)} is a placeholder. Please fill in what belongs there, or delete it.` },
  };
}
