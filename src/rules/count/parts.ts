import { rounded, type Amount } from './amounts';

/** A total, and the amounts that the sentence gives as its parts. */
export interface Division {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** True when the words say that the parts make up the whole, so that any other sum is wrong. */
  readonly whole: boolean;
}

/** Words that open the parts of a total. */
const LEADS = /其中|包括|分别(?:是|为|有)|分为|中(?=，|有)/g;
/** Farther from the words that open its parts, a total belongs to another sentence. */
const REACH = 40;
const FAR = 60;
const NEAR = 26;
const LAST_PART = /其余|其他|剩余|余下|还有|尚有|还剩|仍有|另有|未|没有|没能|缺席|正在|推进|纳入|前期|准备|继续|完好/;
const OTHERS = /其余|其他|剩余|余下|还有|尚有|还剩|仍有|另有/;
const DONE = /已|完成|建成|拆除|整改|到位|参加|办结|采纳|销号|开工|解决|化解|兑现|发放|签订|不能/;
/** Leads from a total to a part of it without a stop: 「5件积案只化解2件」. */
const ONLY = /^[^，：（]{0,6}(?:只|仅|才)[^，：（]{0,6}$/;
/** What a further clause begins with when it is about something else. */
const NEW_SUBJECT = /(?:^|[，；])(?:共|累计|合计|全年|同时|开展|组织|通报|召开|印发|出台|制定|建立|并|今年|去年|上年|本年)|新(?:发现|增|反馈|收)|[，；](?:移送|起诉|涉及|追缴)/;
/** Grades that leave nothing out: 高风险……中风险……低风险. */
const SCALE = /高.{1,20}中.{1,20}低|上半年.{1,20}下半年|老.{1,20}中.{1,20}青|优秀.{1,20}(?:称职|合格).{1,20}(?:不称职|不合格)/;
const WHOLE = /(?:已|未|尚未|没有|正在)(?:整改|完成|办结|采纳|解决|销号|到位|拆除|建成|开工)|男|其余|剩余|其他|余下|组成/;
const SUM_WORD = /(?:^|[，；：、（])[^，。；：、（]{0,10}(?:(?<![公中])共(?!同|产|享|青|和|识|性|治|管)计?|合计|总计)[^，。；：、0-9]{0,10}$/;
const SUM_BEHIND = /(?:共|合计|总计)$/;
const TOTAL_WORD = /(?:共|总计|合计|一共|现有|实有)[^，。；：、0-9]{0,10}$/;

/** Every total of a text with its parts, in order of the totals; of two readings of one total the first. */
export function divisionsIn(text: string, amounts: readonly Amount[]): Division[] {
  const found = new Map<Amount, Division>();
  const put = (division: Division | null): void => {
    if (division !== null && !found.has(division.total)) found.set(division.total, division);
  };
  let at = 0;
  for (const lead of text.matchAll(LEADS)) {
    while (at < amounts.length && amounts[at]!.start < lead.index + lead[0].length) at += 1;
    put(ledBy(text, amounts, at, lead));
  }
  amounts.forEach((_, index) => {
    put(complement(text, amounts, index));
    put(settled(text, amounts, index));
    put(summedUp(text, amounts, index));
  });
  return [...found.values()].sort((a, b) => a.total.start - b.total.start);
}

/** 「共25个问题，其中已整改19个、……」: `next` is the first amount after the lead. */
function ledBy(text: string, amounts: readonly Amount[], next: number, lead: RegExpExecArray): Division | null {
  const first = amounts[next];
  if (first === undefined || first.about || first.start - lead.index > FAR || /[。！？；]/.test(text.slice(lead.index, first.start))) return null;
  let index = next - 1;
  while (index >= 0 && amounts[index]!.kind !== first.kind && lead.index - amounts[index]!.end <= REACH) index -= 1;
  const total = amounts[index];
  if (total === undefined || total.about || total.kind !== first.kind || lead.index - total.end > REACH) return null;
  const between = text.slice(total.end, lead.index);
  // 「共12名。其中……」 goes on; any other stop parts the two.
  if (/[！？；]|。./.test(between) || (lead[0] !== '其中' && between.includes('。'))) return null;
  const parts = partsFrom(text, amounts, next);
  const listed = text.slice(lead.index, endOf(parts));
  return { total, parts, whole: /^(?:分为|分别)/.test(lead[0]) || WHOLE.test(listed) || SCALE.test(listed) || isComplement(text, parts, lead.index) };
}

/** 「22个问题，已完成整改19个，正在推进2个」: no word opens the parts, but they complete each other. */
function complement(text: string, amounts: readonly Amount[], index: number): Division | null {
  const total = amounts[index]!;
  let at = index + 1;
  while (at < amounts.length && amounts[at]!.kind !== total.kind && amounts[at]!.start - total.end <= NEAR) at += 1;
  const next = amounts[at];
  if (next === undefined || total.about || next.kind !== total.kind || next.about || next.start - total.end > NEAR) return null;
  if (isPart(text, amounts, index)) return null;
  const gap = text.slice(total.end, next.start);
  if (/其中|包括|分别|分为|[。！？；、]/.test(gap) || (NEW_SUBJECT.test(gap) && !gap.endsWith('占')) || (gap.match(/[，：（]/g) ?? []).length !== (ONLY.test(gap) ? 0 : 1)) return null;
  const both = split(text, amounts, total, at);
  if (both !== null) return both;
  const parts = partsFrom(text, amounts, at);
  if (parts.length < 2) return null;
  const ordinal = parts.every((part) => /第[一二三四五六][^，。；、]{0,4}$/.test(text.slice(Math.max(0, part.start - 8), part.start)));
  if (isComplement(text, parts, total.end) || ordinal) return { total, parts, whole: true };
  // 「共设岗位30个，管理岗5个、专业岗20个、工勤岗6个」
  const listed = parts.length >= 3 && /^[^，：（]{0,6}[，：（][^，。；：、]{1,10}$/.test(gap) && TOTAL_WORD.test(text.slice(Math.max(0, total.start - 14), total.start));
  return listed ? { total, parts, whole: false } : null;
}

/** 「29个问题，细化措施67条，截至5月，已完成整改26个，正在推进3个」: other clauses stand between, and what is done and what is left say that they are all. */
function settled(text: string, amounts: readonly Amount[], index: number): Division | null {
  const total = amounts[index]!;
  let at = index + 1;
  while (at < amounts.length && amounts[at]!.kind !== total.kind && amounts[at]!.start - total.end <= FAR) at += 1;
  const [done, left] = [amounts[at], amounts[at + 1]];
  if (done === undefined || left === undefined || total.about || done.kind !== total.kind || left.kind !== total.kind || done.start - total.end > FAR) return null;
  if (/[。；！？]/.test(text.slice(total.end, done.start)) || !/已(?:完成|经)?(?:整改|销号|办结|完成|解决)(?:完成|到位|销号)?$/.test(text.slice(Math.max(0, done.start - 10), done.start))) return null;
  if (!/^[^，。；]{0,4}，[^，。；]{0,4}(?:推进|尚有|剩余|还有|其余|未完成|正在整改)[^，。；]{0,4}$/.test(text.slice(done.end, left.start)) || isPart(text, amounts, index)) return null;
  return { total, parts: [done, left], whole: true };
}

/** Itself one of several: 「已完成4个，基本完成1个」「甲3户、乙4户，……」. */
function isPart(text: string, amounts: readonly Amount[], index: number): boolean {
  const total = amounts[index]!;
  if (/(?:已|正在|尚有|还有|其余)[^，。；、]{0,8}$|完成$/.test(text.slice(Math.max(0, total.start - 12), total.start))) return true;
  for (let i = index - 1; i >= 0 && total.start - amounts[i]!.end <= NEAR; i -= 1) {
    if (amounts[i]!.kind === total.kind) return /^[^，。；：、]{0,12}、[^，。；：、]*$/.test(text.slice(amounts[i]!.end, total.start));
  }
  return false;
}

/** 「全年学习12次，涉及业务的占7次，理论专题只有6次」: two shares of one total, neither within the other, which are wrong when they are more. */
function split(text: string, amounts: readonly Amount[], total: Amount, at: number): Division | null {
  const first = amounts[at]!;
  const second = amounts[at + 1];
  if (second === undefined || second.kind !== total.kind || second.about || !text.slice(total.end, first.start).endsWith('占')) return null;
  if (!/^，[^，。；：！？]{0,24}(?:只有|仅有|仅)$/.test(text.slice(first.end, second.start)) || first.value + second.value <= total.value) return null;
  return { total, parts: [first, second], whole: true };
}

/** 「新招聘4名、转岗3名，共增加8名」: the total comes last. */
function summedUp(text: string, amounts: readonly Amount[], index: number): Division | null {
  const total = amounts[index]!;
  if (total.about || index < 2 || !SUM_WORD.test(text.slice(Math.max(0, total.start - 24), total.start))) return null;
  const sorts = /各[类项]|活动/.test(text.slice(Math.max(0, total.start - 10), total.start)) && '场次期次堂'.includes(total.kind);
  const alike = (kind: string): boolean => kind === total.kind || (sorts && ['场', '次', '期', '场次', '堂'].includes(kind));
  const parts: Amount[] = [];
  let after = total;
  for (let i = index - 1; i >= 0; i -= 1) {
    const part = amounts[i]!;
    if (after.start - part.end > NEAR) break;
    if (!alike(part.kind)) continue;
    const gap = text.slice(part.end, after.start);
    const stops = gap.match(/[，。；：、！？]/g) ?? [];
    const joined = parts.length === 0 ? (stops.length === 1 && gap.includes('，')) || (stops.length === 0 && SUM_BEHIND.test(gap)) : stops.length === 1 ? gap.includes('、') : stops.length === 0 && /^[和及]/.test(gap);
    if (!joined || part.about) break;
    parts.unshift(part);
    after = part;
  }
  return parts.length >= 2 ? { total, parts, whole: true } : null;
}

/** The run of amounts of one kind that begins with `from`, as long as one kind of stop parts them. */
function partsFrom(text: string, amounts: readonly Amount[], from: number): Amount[] {
  const first = amounts[from]!;
  const parts = [first];
  let last = first;
  let separator: string | null = null;
  for (let i = from + 1; i < amounts.length; i += 1) {
    const next = amounts[i]!;
    if (next.start - last.end > FAR) break;
    if (next.kind !== first.kind) continue;
    const gap = text.slice(last.end, next.start);
    const stops = gap.match(/[、，；：。！？）]/g) ?? [];
    const rest = OTHERS.test(gap);
    if (/[。！？：]/.test(gap) || NEW_SUBJECT.test(gap) || next.about) break;
    if (stops.length === 0 ? !/^[和及]/.test(gap) : stops.length > (rest ? 2 : 1)) break;
    const stop: string | null = stops[stops.length - 1] ?? separator;
    if (separator !== null && stop !== separator && !rest) break;
    separator ??= stop;
    parts.push(next);
    last = next;
  }
  return parts;
}

/** 已……，还有……; 男……女……: the first and the last part are what there is. */
function isComplement(text: string, parts: readonly Amount[], from: number): boolean {
  const [first] = parts;
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  if (first === undefined || last === undefined || before === undefined) return false;
  const firstWords = text.slice(from, first.start) + tail(text, first.end);
  const lastWords = text.slice(before.end, last.start) + tail(text, last.end);
  return (DONE.test(firstWords) && LAST_PART.test(lastWords.replace(/^[^，、；]{0,12}(?=[，、；])/, ''))) || (/男/.test(firstWords) && /女/.test(lastWords));
}

/** What the clause says behind an amount. */
function tail(text: string, from: number): string {
  return /^[^，。；、！？]{0,12}/.exec(text.slice(from, from + 12))?.[0] ?? '';
}

function endOf(parts: readonly Amount[]): number {
  return parts[parts.length - 1]?.end ?? 0;
}

/** What the parts add up to. */
export function sumOf(parts: readonly Amount[]): number {
  return rounded(parts.reduce((sum, { value }) => sum + value, 0));
}
