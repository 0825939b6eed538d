import { shared } from '../genres/bigrams';
import type { DraftItem } from '../genres/items';
import { termsOf } from '../genres/terms';
import type { Correspondence } from './correspondence';

/** A column of the rectification ledger（整改台账）. No single form is prescribed: these are the ones in use. */
export type ColumnId = 'number' | 'aspect' | 'problem' | 'cause' | 'goal' | 'measure' | 'leader' | 'department' | 'person' | 'deadline' | 'progress' | 'done';

/** What stands over each column, in the usual order. */
export const COLUMN_NAMES: Readonly<Record<ColumnId, string>> = {
  number: '序号',
  aspect: '对照方面',
  problem: '存在问题',
  cause: '原因',
  goal: '整改目标',
  measure: '整改措施',
  leader: '责任领导',
  department: '责任部门',
  person: '责任人',
  deadline: '整改时限',
  progress: '进展情况',
  done: '完成（销号）',
};

/** All columns, in the usual order. */
export const COLUMN_IDS = Object.keys(COLUMN_NAMES) as readonly ColumnId[];

/** The whole ledger, or one of the lists that are drawn from it. */
export type LedgerKind = 'ledger' | 'problems' | 'duties' | 'measures';

/** Each kind by its name, and its usual columns. */
export const LEDGER_KINDS: Readonly<Record<LedgerKind, { readonly name: string; readonly columns: readonly ColumnId[] }>> = {
  ledger: { name: '整改台账', columns: COLUMN_IDS },
  problems: { name: '问题清单', columns: ['number', 'aspect', 'problem'] },
  duties: { name: '责任清单', columns: ['number', 'aspect', 'problem', 'leader', 'department', 'person'] },
  measures: { name: '措施清单', columns: ['number', 'aspect', 'problem', 'measure', 'deadline'] },
};

/** A table ready to be written: every row has a cell for each column. */
export interface Ledger {
  readonly title: string;
  readonly columns: readonly ColumnId[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is written where the draft does not say. */
const BLANKS: Readonly<Record<Exclude<ColumnId, 'number' | 'aspect' | 'problem'>, string>> = {
  cause: '【原因】',
  goal: '【整改目标】',
  measure: '【整改措施】',
  leader: '【责任领导】',
  department: '【责任部门】',
  person: '【责任人】',
  deadline: '【完成时限】',
  progress: '【进展情况】',
  done: '【是否销号】',
};

/** No cell takes more of a measure than this, in characters. */
const LONGEST = 160;

/** A ledger of a draft: a row a problem, the rest from what belongs to it; what the draft does not say is a blank 【】. */
export function ledgerOf(correspondence: Correspondence, kind: LedgerKind, columns: readonly ColumnId[] = LEDGER_KINDS[kind].columns): Ledger {
  const rows = correspondence.items.problems.map((_, place) => {
    const row = rowOf(correspondence, place);
    return columns.map((column) => row[column]);
  });
  return { title: LEDGER_KINDS[kind].name, columns, head: columns.map((column) => COLUMN_NAMES[column]), rows };
}

function rowOf({ items, problemToCause, problemToMeasure }: Correspondence, place: number): Readonly<Record<ColumnId, string>> {
  const problem = items.problems[place];
  if (problem === undefined) throw new RangeError(`There is no problem ${place}.`);
  const causes = problemToCause.filter(({ from }) => from === place).slice(0, 2).flatMap(({ to }) => items.causes[to] ?? []);
  const measures = problemToMeasure.filter(({ from }) => from === place).slice(0, 2).flatMap(({ to }) => items.measures[to] ?? []);
  const measure = problem.answer === '' ? measures.map((one) => fitting(one, `${problem.core}，${problem.text}`)).join('；') : clipped(problem.answer.replace(/^(?:整改措施|整改情况)[：:]/, ''));
  return {
    ...BLANKS,
    number: String(place + 1),
    aspect: aspectName(problem.row?.name.zh ?? problem.heading),
    problem: problem.core,
    ...(causes.length === 0 ? {} : { cause: causes.map(statement).join('；') }),
    ...(measure === '' ? {} : { measure }),
    ...found('deadline', /(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底|中旬|上旬|下旬)?|年底|上半年|(?:第?[一二三四]|本)季度末?|年内)(?:之?前|以前)?(?=[^\u4e00-\u9fff]|完成|前|办结|出台|制定|整改|建成|修订|到位|印发|开展|组织|逐|对|将|全部|$)/.exec(measure)?.[0]),
    ...found('leader', /由([\u4e00-\u9fff]{0,8}?(?:书记|局长|主任|部长|院长|检察长|主要负责人|主要负责同志|分管领导|分管负责人))(?=牵头|负责|包|终审|签|带队|督)/.exec(measure)?.[1]),
    ...found('department', /(?:由|，|；|^)([\u4e00-\u9fff]{2,9}?(?:办公室|股|科|处|室|大队|中心|支部))(?=牵头|负责|每|于)/.exec(measure)?.[1]),
  };
}

function found(column: ColumnId, value: string | undefined): Partial<Record<ColumnId, string>> {
  return value === undefined || value === '' ? {} : { [column]: value };
}

/** 「（一）在“理论学习”方面的对照检查情况」 → 理论学习. */
function aspectName(heading: string): string {
  const words = heading
    .replace(/^[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]\s*/, '')
    .replace(/^(?:在|对照|带头|关于)/, '')
    .replace(/方面(?:的?对照检查情况|存在的?(?:主要|突出)?问题)?$/, '')
    .replace(/的?(?:对照检查情况|情况)$/, '');
  const quoted = /^“([^“”]+)”$/.exec(words);
  return quoted?.[1] ?? words;
}

/** A cause by its heading, or by its first sentence. */
function statement({ heading, text }: DraftItem): string {
  const first = text.split(/[。；]/)[0] ?? '';
  return /[\u4e00-\u9fff]{5,}/.test(heading) && !/原因|剖析|分析/.test(heading) ? heading : clipped(first);
}

/** Of a measure the two sentences that speak most of the problem, in their order. */
function fitting({ text }: DraftItem, problem: string): string {
  const own = termsOf(problem);
  const sentences = text.split(/[。；]/).map((sentence) => sentence.trim()).filter((sentence) => sentence.length >= 6);
  const rated = sentences.map((sentence, place) => ({ sentence, place, speaks: shared(own, termsOf(sentence)) }));
  const best = [...rated].sort((a, b) => b.speaks - a.speaks || a.place - b.place).slice(0, 2);
  return clipped(best.sort((a, b) => a.place - b.place).map(({ sentence }) => sentence).join('；'));
}

/** Cut at the last mark before the limit: what is shown is whole. */
function clipped(text: string): string {
  const words = text.trim().replace(/[。；，]{1,20}$/, '');
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  const at = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('；'));
  if (at > 20) return cut.slice(0, at);
  const comma = cut.lastIndexOf('，');
  return `${cut.slice(0, comma > 20 ? comma : LONGEST - 1)}……`;
}

/**
 * A ledger as CSV: UTF-8 with a byte order mark, so that Excel reads Chinese; CRLF and quotes as in RFC 4180. A cell that a spreadsheet
 * would take for a formula (= + - @, tab, carriage return in front) gets an apostrophe in front.
 */
export function csvOf({ head, rows }: Ledger): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
