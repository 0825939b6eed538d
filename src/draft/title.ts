import type { Candidate, Kind } from './candidates';
import type { Title } from './outline';
import { isSpace, type Reading } from './reading';
import type { Span } from './span';

/** What stands above the opening: the title, if there is one, and where its unit, name and date lines end. */
export interface TitleBlock {
  readonly title: Title | null;
  /** The first paragraph after the block; the start of the range when there is none. */
  readonly end: number;
}

interface Line {
  readonly span: Span;
  readonly text: string;
  readonly reading: Reading;
}

/** What official drafts call themselves: a line that ends with one of these ends a title. */
const NOUN =
  /(?:材料|提纲|报告|讲话|发言|发言稿|方案|台账|台帐|剖析|汇报|总结|意见|通知|情况|检查|清单|说明|要点|纪要|致辞|致词|主持词|办法|规定|体会|请示|决定|计划|规划|公告|通报|述职|述廉|承诺书|责任书|倡议书|检讨书|保证书|申请书|建议书|稿|函|词|自查|自评)$/;
const BRACKETED = /^[（(【[〔].*[）)】\]〕]$/;
const TAIL_BRACKET = /[（(][^（）()]{1,20}[）)]$/;
const DATE = /^[（(]?\s*(?:[0-9０-９]{4}|[二一三四五六七八九〇零○Ｏ]{4}|[0-9]{0,2}[Xx×*＊○]{2,4})\s*年(?:.{0,4}月)?(?:.{0,4}日)?\s*[）)]?$/;
const PERSON = /^(?:(?:发言|汇报|报告|主讲|讲话|对照检查|剖析|撰写|述职)?人|姓\s*名|单\s*位|部\s*门|职\s*务|时\s*间|日\s*期|地\s*点)\s*[：:]/;
const UNIT = /(?:局|委|组|部|室|院|办|会|府|队|所|中心|支部|党委|党组|公司|学校|机关|书记|主任|局长|院长|县长|市长|区长|科长|处长|同志)$/;
const SALUTATION = /^(?:同志们|各位|尊敬的|全体|大家|老师们|朋友们)|[：:]$/;
/** Lines that stand above a title and belong to no text: attachment labels, secrecy, document numbers, draft stamps. */
const LABEL = /^(?:附件?\s{0,4}[0-9一二三四五六七八九十]{0,3}\s{0,4}[：:]?|(?:绝密|机密|秘密|内部资料|内部文件|特急|加急|急件).{0,8}|.{0,12}[〔[（(][0-9]{4}[〕\])）]\s*[0-9]{1,4}\s*号|[（(]?(?:初稿|草稿|代拟稿|征求意见稿|讨论稿|送审稿|第?.{1,2}稿)[）)]?)$/;

const LONGEST_LINE = 80;
const LONGEST_BARE = 36;
const MOST_LINES = 12;
/** Points; GB/T 9704-2012 sets titles in 22, body text in 16. */
const LEAST_TITLE_SIZE = 18;

/**
 * Finds the title above a document's text. It may be wrapped over lines and paragraphs, followed by unit, name and date lines,
 * and printed twice (then the first print is the title and the second belongs to the block). Lines of a Title style, and centred
 * lines of one large size, are one title; otherwise a title ends with the word for what it is (材料, 发言提纲, 报告 …).
 * A first paragraph that is a sentence, a salutation or a numbered heading is no title.
 */
export function findTitle(readings: readonly Reading[], from: number, skipped: ReadonlySet<number>, candidates: readonly Candidate[]): TitleBlock {
  const lines = linesAbove(readings, skipped, firstHeading(candidates));
  const start = lines.findIndex((line) => !isAttached(line));
  const first = lines[start];
  if (!first) return { title: null, end: endOf(lines, readings, skipped, from) };
  const count = titleLength(lines.slice(start));
  const own = lines.slice(start, start + count);
  if (count === 1 && (isBareUnit(first) || isRunOn(first))) return { title: null, end: from };
  const title: Title = { text: joined(own), spans: spansOf(own) };
  const rest = lines.slice(start + count);
  return { title, end: endOf([...own, ...rest.slice(0, attachedLines(rest, title.text))], readings, skipped, from) };
}

/** Whether a line could be a title by itself: short, no sentence, no salutation, no date. */
export function isTitleLine(text: string): boolean {
  return text.length >= 4 && text.length <= LONGEST_LINE && !/[。；;！!]/.test(text) && !/[，,、：:]$/.test(text) && !SALUTATION.test(text) && !DATE.test(text) && !PERSON.test(text);
}

/** Whether a line ends with the word for what a document is, a note in brackets left aside. */
export function endsLikeTitle(text: string): boolean {
  const short = text.replace(TAIL_BRACKET, '');
  return NOUN.test(short) && !/^附件/.test(text);
}

/** Whether a line labels what follows, such as 「附件2」 above a title. */
export function isLabel(text: string): boolean {
  return text.length <= 40 && LABEL.test(text);
}

export function isDate(text: string): boolean {
  return text.length <= 30 && DATE.test(text);
}

/** Whether a line names a unit, an office or a person, as a signature does. */
export function isSignedName(text: string): boolean {
  const name = text.replace(/\s+/g, '');
  return (name.length <= 20 && UNIT.test(name)) || /^[\u4e00-\u9fff×XＸ*]{2,4}$/.test(name);
}

/** The lines before the first sentence, salutation, numbered heading or table. */
function linesAbove(readings: readonly Reading[], skipped: ReadonlySet<number>, before: number): readonly Line[] {
  const lines: Line[] = [];
  for (const reading of readings) {
    if (skipped.has(reading.paragraph)) continue;
    if (reading.paragraph >= before || lines.length >= MOST_LINES || reading.end - reading.start > 4 * LONGEST_LINE) break;
    const found = linesOf(reading);
    if (found.some((line) => isBody(line.text))) break;
    lines.push(...found);
  }
  return lines;
}

/** The first paragraph that heads a section; a styled or bold line may be a title, unless it is one of several of its kind. */
function firstHeading(candidates: readonly Candidate[]): number {
  const several = (kind: Kind): boolean => candidates.filter((candidate) => candidate.kind === kind).length > 1;
  const first = candidates.slice(0, MOST_LINES).find(({ mark, kind, reading }) => {
    if (mark) return true;
    const text = tight(reading.text.slice(reading.start, Math.min(reading.end, reading.start + LONGEST_LINE)));
    return reading.source.format.alignment !== 'centered' && !(endsLikeTitle(text) && text.length >= 12) && several(kind);
  });
  return first?.reading.paragraph ?? Infinity;
}

function linesOf(reading: Reading): readonly Line[] {
  const lines: Line[] = [];
  let from = reading.start;
  for (const piece of reading.text.slice(reading.start, reading.end).split(/[\v\n\r]/)) {
    let start = from;
    let end = from + piece.length;
    from = end + 1;
    while (start < end && isSpace(reading.text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(reading.text.charCodeAt(end - 1))) end -= 1;
    if (end > start) lines.push({ span: { paragraph: reading.paragraph, start, end }, text: tight(reading.text.slice(start, end)), reading });
  }
  return lines;
}

function isBody(text: string): boolean {
  if (PERSON.test(text)) return false;
  return text.length > LONGEST_LINE || /[。；;]/.test(text) || /[，,、：:]$/.test(text) || (SALUTATION.test(text) && !NOUN.test(text));
}

/** Lines that go with a title and are none: a note, a date, a name, a label. */
function isAttached(line: Line): boolean {
  if (isSetAsTitle(line)) return false;
  return BRACKETED.test(line.text) || isDate(line.text) || PERSON.test(line.text) || isLabel(line.text) || isName(line.text);
}

/** A unit's name alone says whose text it is and not what it is: 「某县司法局」 above 「县委巡察组：」. */
function isBareUnit(line: Line): boolean {
  return line.text.length <= 20 && /(?:局|委员会|党组|党委|支部|法院|检察院|办公室|中心|公司)$/.test(line.text) && !isSetAsTitle(line);
}

/** A long first line that is not set as a title and does not say what it is: a sentence that lost its marks. */
function isRunOn(line: Line): boolean {
  return line.text.length > LONGEST_BARE && !endsLikeTitle(line.text) && !isSetAsTitle(line);
}

function isSetAsTitle({ reading }: Line): boolean {
  const { alignment, fontSize } = reading.source.format;
  return /^Title$/i.test(reading.source.style) || (alignment === 'centered' && fontSize !== null && fontSize >= LEAST_TITLE_SIZE);
}

function isName(text: string): boolean {
  return text.length <= 4 && !NOUN.test(text);
}

/** How many of the lines are the title, from the first on; at least one. */
function titleLength(lines: readonly Line[]): number {
  const [first] = lines;
  if (!first) return 0;
  if (/^Title$/i.test(first.reading.source.style)) return countWhile(lines, (line) => /^Title$/i.test(line.reading.source.style));
  const end = lines.slice(0, 4).findIndex((line, index) => endsLikeTitle(line.text) && lines.slice(0, index + 1).every((own) => !isAttached(own)));
  if (end >= 0) {
    const print = joined(lines.slice(0, end + 1));
    let count = end + 1;
    for (let next = lines[count]; next && count < 5 && continues(next, print); next = lines[count]) count += 1;
    return count;
  }
  return Math.max(1, countWhile(lines, (line, index) => index === 0 || (sameLook(first, line) && !isAttached(line) && !UNIT.test(line.text))));
}

/** Whether a line goes on with a title that could end before it: a subtitle, a linking word, a second noun. */
function continues(line: Line, print: string): boolean {
  if (isAttached(line)) return /^——/.test(line.text);
  return /^(?:——|的|和|与|及|暨)/.test(line.text) || (endsLikeTitle(line.text) && line.text.length < 24 && !print.includes(line.text) && !line.text.includes(print));
}

function sameLook(a: Line, b: Line): boolean {
  const [x, y] = [a.reading.source.format, b.reading.source.format];
  if (a.reading.paragraph === b.reading.paragraph) return true;
  return x.alignment === 'centered' && y.alignment === 'centered' && x.fontSize !== null && x.fontSize === y.fontSize && x.fontSize >= LEAST_TITLE_SIZE;
}

/** How many lines after the title still belong to its block: unit, name and date lines, and the title's second print. */
function attachedLines(lines: readonly Line[], title: string): number {
  let count = 0;
  while (count < lines.length) {
    const line = lines[count];
    if (!line) break;
    const again = reprint(lines.slice(count), title);
    if (again > 0) count += again;
    else if (isAttached(line) || (UNIT.test(line.text) && line.text.length <= 30) || isAside(line)) count += 1;
    else break;
  }
  return count;
}

function isAside(line: Line): boolean {
  const { alignment } = line.reading.source.format;
  return (alignment === 'centered' || alignment === 'right') && line.text.length <= 30 && line.reading.outlineLevel === null;
}

function reprint(lines: readonly Line[], title: string): number {
  let text = '';
  for (const [index, line] of lines.slice(0, 5).entries()) {
    text += line.text;
    if (text === title) return index + 1;
    if (!title.startsWith(text)) return 0;
  }
  return 0;
}

function endOf(lines: readonly Line[], readings: readonly Reading[], skipped: ReadonlySet<number>, from: number): number {
  let end = (lines[lines.length - 1]?.span.paragraph ?? from - 1) + 1;
  for (const reading of readings) if (reading.paragraph >= end && skipped.has(reading.paragraph)) end = reading.paragraph + 1; else if (reading.paragraph >= end) break;
  return end;
}

function joined(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('');
}

/** Neighbouring lines of one paragraph make one span. */
function spansOf(lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of lines) {
    const last = spans[spans.length - 1];
    if (last?.paragraph === span.paragraph) spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
  }
  return spans;
}

/** Without the spaces that set Chinese words apart; those between Latin words stay. */
function tight(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '');
}

function countWhile(lines: readonly Line[], holds: (line: Line, index: number) => boolean): number {
  const end = lines.findIndex((line, index) => !holds(line, index));
  return end < 0 ? lines.length : end;
}
