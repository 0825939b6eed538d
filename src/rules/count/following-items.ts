import type { Draft } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import type { OutlineNode, Series } from '../../draft/outline';
import type { Span } from '../../draft/span';
import type { DocumentRule, Mark, RuleContext } from '../rule';
import { announcementsIn, type Announcement } from './announcement';

/** Genres whose opening announces the whole outline: that count is compared by the structure family. */
const OPENING_ELSEWHERE = new Set(['conference-speech', 'team-review', 'personal-review', 'rectification-review']);
/** From the count to the first item, at most. */
const REACH = 30;
/** How far back the words that announce are looked for. */
const LOOK_BACK = 120;

/**
 * A count that announces what follows: 「以下三个问题：一是……」「重点抓好五项工作。」 and then 1. 2. 3.
 * It is compared with the nearest list that it announces: the series that begins right after it, or the items or headings of the next
 * paragraphs. Silent when none of these follows at once; a simple list in the same sentence is for count/named-items.
 */
export const followingItems: DocumentRule = {
  scope: 'document',
  id: 'count/following-items',
  name: { zh: '后面的条数和所说的数目不符', en: 'What follows does not match the announced count' },
  why: { zh: '说了“三个方面”，下面就要有三个方面。', en: 'After “three aspects” three aspects follow.' },
  source: { tier: '语言', reference: '数目与列举一致' },
  examples: [
    { genre: 'other', text: '主要存在三个方面问题：一是学习不深；二是调研不多。', marks: ['三个方面问题'] },
    { genre: 'other', text: '一、下一步打算\n重点抓好以下四项工作：\n1.抓好学习。\n2.抓好调研。\n3.抓好落实。', marks: ['四项工作'] },
    { genre: 'other', text: '主要存在三个方面问题：一是学习不深；二是调研不多；三是落实不力。', marks: [] },
    { genre: 'other', text: '一、下一步打算\n重点抓好以下三项工作：\n1.抓好学习。\n2.抓好调研。\n3.抓好落实。', marks: [] },
    { genre: 'other', text: '下一步，做到三点：把好关、守好门、带好头。', marks: [] },
    { genre: 'other', text: '围绕六个方面认真查摆。一是学习不深；二是调研不多。', marks: [] },
    { genre: 'other', text: '第一百零五条 对岗位的要求是：\n（一）熟悉业务；\n（二）坚持原则；\n（三）身体健康。', marks: [] },
    { genre: 'other', text: '有下列情形之一的，暂停6个月以上一年以下执业：\n（一）出具虚假材料；\n（二）泄露秘密；\n（三）收受财物。', marks: [] },
    { genre: 'other', text: '去年提出的三个问题已经解决。今年，一是抓学习，二是抓落实。', marks: [] },
  ],
  prepare: (paragraph) => void leadersIn(paragraph),
  find: (context) => {
    const { draft, outline, genre } = context;
    let lists: Lists | null = null;
    const marks: Mark[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      const leaders = paragraph === undefined ? NONE : leadersIn(paragraph);
      if (leaders.length === 0) continue;
      const elsewhere = genre !== null && OPENING_ELSEWHERE.has(genre.id) && index >= outline.opening.from && index < outline.opening.to;
      lists ??= listsIn(context);
      for (const leader of leaders) {
        const { announced } = leader;
        const found = followerOf(draft, index, leader, lists, elsewhere);
        if (found && (announced.value < found.min || announced.value > found.max)) marks.push(markOf(index, announced, found));
      }
    }
    return marks;
  },
};

/** What follows a count: how many, and where. */
interface Follower {
  readonly min: number;
  readonly max: number;
  readonly places: readonly Span[];
}

interface Lists {
  /** Series by paragraph of their first mark. */
  readonly series: ReadonlyMap<number, readonly Series[]>;
  /** Groups of sibling headings by paragraph of the first. */
  readonly headings: ReadonlyMap<number, readonly OutlineNode[]>;
}

function listsIn({ outline }: RuleContext): Lists {
  const series = new Map<number, Series[]>();
  const headings = new Map<number, readonly OutlineNode[]>();
  const put = (one: Series): void => {
    const paragraph = one.items[0]?.markSpan.paragraph;
    if (paragraph === undefined) return;
    const known = series.get(paragraph);
    if (known) known.push(one);
    else series.set(paragraph, [one]);
  };
  const visit = (nodes: readonly OutlineNode[]): void => {
    const [first] = nodes;
    const form = first?.heading.ordinal?.form;
    if (first && form !== undefined && nodes.every(({ heading }) => heading.ordinal?.form === form)) headings.set(first.heading.span.paragraph, nodes);
    for (const node of nodes) {
      node.series.forEach(put);
      visit(node.children);
    }
  };
  outline.series.forEach(put);
  visit(outline.nodes);
  for (const known of series.values()) known.sort((a, b) => startOf(a) - startOf(b));
  return { series, headings };
}

/** A count whose sentence leads to a list. */
interface Leader {
  readonly announced: Announcement;
  /** Where the next count of the paragraph begins. */
  readonly nextAt: number;
  /** The paragraph ends with it, so that the list may stand below. */
  readonly ends: boolean;
}

const NONE: readonly Leader[] = [];

/** The counts of a paragraph that lead to a list. */
const leadersIn = remembered((paragraph): readonly Leader[] => {
  const all = announcementsIn(paragraph);
  return all.length === 0 ? NONE : all.flatMap((announced, i) => (leads(paragraph.text, announced) ? [{ announced, nextAt: all[i + 1]?.start ?? Infinity, ends: endsWith(paragraph.text, announced) }] : []));
});

/** The count announces when its own sentence leads to a list: it ends with ：, or says 以下, 如下, 下面. */
function leads(text: string, announced: Announcement): boolean {
  const between = text.slice(announced.end, announced.end + REACH);
  const stop = /[：:。；\v]|$/.exec(between);
  if (stop !== null && (stop[0] === '：' || stop[0] === ':')) return true;
  const sentence = text.slice(sentenceStart(text, announced.start), announced.end + (stop?.index ?? 0));
  return /以下|如下|下列|下面|主要(?:有|是|存在|表现|做了|抓了)|重点(?:抓|做|围绕|推进|开展)/.test(sentence);
}

function endsWith(text: string, { end }: Announcement): boolean {
  return text.length - end <= REACH && /^[^，。；：]{0,12}(?:：|:|。)?$/.test(text.slice(end).trim());
}

function followerOf(draft: Draft, index: number, { announced, nextAt, ends }: Leader, lists: Lists, elsewhere: boolean): Follower | null {
  const text = draft.paragraphs[index]?.text ?? '';
  const inline = firstFrom(lists.series.get(index) ?? [], announced.end);
  const inlineAt = startOf(inline);
  if (inline && inlineAt <= announced.end + REACH && inlineAt < nextAt) return isSound(inline) && inline.items[0]?.ordinal.value === 1 && leadsTo(text.slice(announced.end, inlineAt)) ? ofSeries(inline) : null;
  return ends && !elsewhere ? ofNext(draft, index, announced.value, lists) : null;
}

/** The first of a paragraph's series, in order of place, that begins at `at` or later. */
function firstFrom(series: readonly Series[], at: number): Series | undefined {
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(series[middle]) < at) low = middle + 1;
    else high = middle;
  }
  return series[low];
}

function startOf(series: Series | undefined): number {
  return series?.items[0]?.markSpan.start ?? Infinity;
}

/** Between a count and its series: at most the end of one sentence. */
function leadsTo(between: string): boolean {
  return (between.match(/[。；：:]/g) ?? []).length <= 1;
}

function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LOOK_BACK);
  for (let i = at - 1; i >= least; i -= 1) if ('。；！？\v'.includes(text.charAt(i))) return i + 1;
  return least;
}

/** A series whose numbers do not count on is told by numbering/series-sequence; its length says nothing. */
function isSound({ items }: Series): boolean {
  return items.length >= 2 && items.every(({ ordinal }, i) => ordinal.value === null || ordinal.value === i + 1);
}

function ofSeries({ items }: Series): Follower {
  return { min: items.length, max: items.length, places: items.map(({ markSpan }) => markSpan) };
}

/** Items or headings that begin in the next paragraph that is not blank. */
function ofNext(draft: Draft, index: number, value: number, lists: Lists): Follower | null {
  let next = index + 1;
  while (next < draft.paragraphs.length && draft.paragraphs[next]?.text.trim() === '') next += 1;
  const nodes = lists.headings.get(next);
  if (nodes) {
    // Where the numbers themselves are wrong, a last number that fits the count says that one is lost: numbering tells it.
    const sound = nodes.every(({ heading }, i) => heading.ordinal?.value === i + 1);
    const told = nodes.length >= 2 && nodes[0]?.heading.ordinal?.value === 1 && (sound || nodes[nodes.length - 1]?.heading.ordinal?.value !== value);
    return told ? { min: nodes.length, max: nodes.length, places: nodes.map(({ heading }) => heading.span) } : null;
  }
  const series = (lists.series.get(next) ?? []).find(({ items }) => isAtStart(draft, items[0]?.markSpan));
  return series && isSound(series) && series.items[0]?.ordinal.value === 1 ? ofSeries(series) : null;
}

function isAtStart(draft: Draft, span: Span | undefined): boolean {
  return span !== undefined && (draft.paragraphs[span.paragraph]?.text ?? '').slice(0, span.start).trim() === '';
}

function markOf(paragraph: number, announced: Announcement, { min, max, places }: Follower): Mark {
  const count = min === max ? String(min) : `${min}至${max}`;
  return {
    severity: 'warning',
    span: { paragraph, start: announced.start, end: announced.end },
    message: {
      zh: `这里说的是${announced.value}，后面有${count}项。请补齐，或修改数目。`,
      en: `The count says ${announced.value}, ${count.replace('至', ' to ')} follow. Please complete them or correct the number.`,
    },
    evidence: places.map((span) => ({ span, note: { zh: '后面的内容', en: 'what follows' } })),
  };
}
