import type { Draft } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import { levelOfForm, writeOrdinal, type Ordinal, type OrdinalForm } from '../../draft/ordinals';
import type { Outline, OutlineNode } from '../../draft/outline';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { headingText, markSpanOf } from '../heading-text';
import { replacement } from '../replacement';
import { isOdd, oddMarksIn, type OddMark } from './odd-mark';
import { saidBefore } from './said-before';
import { breaksIn, type Break } from './sequence';

interface Numbered {
  readonly node: OutlineNode;
  readonly ordinal: Ordinal;
}

/**
 * Headings of one level and one form that do not count on: 一、三、; （二）（二）; 一、二、一、.
 * A group may count on from the group before it (1. | 2. 3. | 4.), as many drafts number through, and may begin anew behind a line
 * that ends with ：. A number in another form (3. between （二） and （四）) is told as that, not as a gap.
 */
export const headingSequence: DocumentRule = {
  scope: 'document',
  id: 'numbering/heading-sequence',
  name: { zh: '标题序号不连续', en: 'Heading numbers do not count on' },
  why: {
    zh: '序号跳号、重号，读的人会以为漏了一段，或者找不到所说的那一段。',
    en: 'With a skipped or doubled number readers think that a section is lost, or cannot find the one that is meant.',
  },
  source: { tier: '国标', reference: 'GB/T 9704-2012 7.3.3' },
  examples: [
    { genre: 'other', text: '一、思想方面\n学习不深。\n三、作风方面\n调研不多。', marks: ['“二、”'] },
    { genre: 'other', text: '一、基本情况\n略。\n二、主要做法\n略。\n二、下一步打算\n略。', marks: ['重复'] },
    { genre: 'other', text: '一、原因分析\n（1）学习不深。平时忙于事务。\n（二）调研不多。下去得少。\n（三）落实不力。抓得不紧。', marks: ['（1）'] },
    { genre: 'other', text: '写作要求：（1）观点明确；\n（2）条理清楚；\n（3）语言平实。', marks: [] },
    { genre: 'other', text: '一、整改措施\n（一）抓学习。每月一次。\n（二）抓调研。每季一次。\n3.抓落实。逐项销号。\n（四）抓作风。定期检查。', marks: ['3.'] },
    { genre: 'other', text: '整改台账\n措施及进展：\n一是建立学习制度。\n二是开展业务培训。\n整改状态：已完成。\n措施及进展：\n一是开展调研走访。\n二是落实包案制度。', marks: [] },
    { genre: 'other', text: '学习计划\n1.每月集中学一次。\n2.每季交流一次。\n调研计划\n1.每月下基层两天。\n2.每季写一篇报告。', marks: [] },
    { genre: 'other', text: '某县开展普法活动情况\n1.送法下乡。全年12次。\n2.送法进校。全年8次。\n对照年初的安排，还有几件事没有做完。\n1.法治公园还没有建成。\n2.法治副校长还有缺额。', marks: [] },
    { genre: 'other', text: '问题有三个。第一，学习不够。\n第二，调研不多。下去得少。\n第三，落实不力。抓得不紧。', marks: [] },
    { genre: 'other', text: '一、思想方面\n1.学习不深。\n二、作风方面\n2.调研不多。\n3.落实不力。', marks: [] },
    { genre: 'other', text: '请按时参加会议。\n附件：1.会议日程\n2.参会名单\n3.报名回执\n某县司法局', marks: [] },
    { genre: 'other', text: '一、思想方面\n（一）学习不深\n二、作风方面\n（一）调研不多\n（二）落实不力', marks: [] },
  ],
  find: ({ draft, outline }) => marksIn(draft, outline, outline.nodes, new Map()),
};

/** `lastOf`: for each form, the last number of the group before, for outlines that number through. */
function marksIn(draft: Draft, outline: Outline, nodes: readonly OutlineNode[], lastOf: Map<string, number>): Mark[] {
  const odd = oddMarksIn(outline).before;
  const marks = groupsOf(draft, nodes.filter(({ heading }) => !isOdd(outline, heading))).flatMap((group) => {
    const { form } = group[0]!.ordinal;
    const values = group.map(({ ordinal }) => ordinal.value);
    const through = (lastOf.get(form) ?? 0) + 1;
    const first = values[0] === through ? through : 1;
    lastOf.set(form, values[values.length - 1] ?? through);
    const loose = nodes === outline.nodes && !nodes.some(({ heading }) => isAbove(heading.ordinal?.form, form));
    return runsOf(draft, group, loose).flatMap((run, index) =>
      breaksIn(run.map(({ ordinal }) => ordinal.value), index === 0 ? first : 1).filter((found) => !isBegunBefore(draft, run, found)).map((found) => {
        const other = odd.get(run[found.index]!.node.heading);
        return other === undefined ? markOf(draft, run, found) : oddMark(draft, run, found, other);
      }),
    );
  });
  return [...marks, ...nodes.flatMap((node) => marksIn(draft, outline, node.children, lastOf))];
}

/**
 * A group, parted where a list begins anew behind a line that ends with ： or a heading without a number, or, for 一是 and its like, behind any other paragraph.
 * `loose`: nothing numbered stands above; lists of such a text begin anew behind any paragraph of their own.
 */
function runsOf(draft: Draft, group: readonly Numbered[], loose: boolean): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of group) {
    const last = runs[runs.length - 1];
    if (last === undefined || (one.ordinal.value === 1 && beginsAnew(draft, one, last[last.length - 1]!, loose))) runs.push([one]);
    else last.push(one);
  }
  return runs;
}

/** Whether a form stands above another in the order of the standard. */
function isAbove(one: OrdinalForm | undefined, other: OrdinalForm): boolean {
  const [high, low] = [one === undefined ? null : levelOfForm(one), levelOfForm(other)];
  return high !== null && low !== null && high < low;
}

function beginsAnew(draft: Draft, { node, ordinal }: Numbered, before: Numbered, loose: boolean): boolean {
  if (ordinal.form === '一、') return false;
  let index = node.heading.span.paragraph - 1;
  while (index > before.node.heading.span.paragraph && (draft.paragraphs[index]?.text.trim() ?? '') === '') index -= 1;
  if (index <= before.node.heading.span.paragraph) return false;
  if (levelOfForm(ordinal.form) === null || loose) return true;
  const lead = draft.paragraphs[index]?.text.trim() ?? '';
  return /[：:]$/.test(lead) || (lead.length <= LONGEST_LEAD && /[\u4e00-\u9fff0-9a-zA-Z”》）】]$/.test(lead));
}

/** A line of at most so many characters without a stop is a heading without a number; what is counted under it begins anew. */
const LONGEST_LEAD = 24;

/** 二是 at the head of a paragraph, and 一是 inside the text before, or （2） and 要求：（1）……: the series only goes on. */
function isBegunBefore(draft: Draft, run: readonly Numbered[], found: Break): boolean {
  const first = run[found.index];
  if (first === undefined || found.index > 0 || found.kind !== 'gap' || first.ordinal.form === '一、' || first.ordinal.form === '1.') return false;
  const { paragraph } = first.node.heading.span;
  const mark = writeOrdinal(first.ordinal.form, (first.ordinal.value ?? 2) - 1);
  if (levelOfForm(first.ordinal.form) === null) return saidBefore(draft, paragraph, 0, mark);
  return (draft.paragraphs[paragraph - 1]?.text ?? '').replace(/\(/g, '（').replace(/\)/g, '）').indexOf(mark) > 0;
}

function oddMark(draft: Draft, group: readonly Numbered[], found: Break, { ordinal, span }: OddMark): Mark {
  const { node, ordinal: sibling } = group[found.index]!;
  const want = writeOrdinal(sibling.form, found.expected);
  return {
    severity: 'error',
    span,
    message: {
      zh: `“${ordinal.mark}”和同一层的${quoted(headingText(draft, node.heading))}写法不一样，按顺序应为“${want}”。`,
      en: `“${ordinal.mark}” is written otherwise than its sibling ${quoted(headingText(draft, node.heading))}; in order it would be “${want}”.`,
    },
    evidence: [{ span: markSpanOf(node.heading), note: { zh: '同一层的标题', en: 'a heading of the same level' } }],
    fixes: [replacement(span, want, ordinal.mark, false)],
  };
}

/** Siblings of the same form, in order; siblings without a mark of their own stand between without breaking the run. */
function groupsOf(draft: Draft, nodes: readonly OutlineNode[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>();
  for (const node of nodes) {
    const { ordinal } = node.heading;
    if (ordinal === null || isAttachment(draft, node)) continue;
    const group = groups.get(ordinal.form) ?? [];
    group.push({ node, ordinal });
    groups.set(ordinal.form, group);
  }
  return [...groups.values()];
}

/** 「附件：1.……」 with 2. and 3. on the next lines: the list of attachments begins in the line that says so. */
function isAttachment(draft: Draft, { heading }: OutlineNode): boolean {
  for (let i = heading.span.paragraph; i > heading.span.paragraph - LONGEST_LIST && i >= 0; i -= 1) {
    const paragraph = draft.paragraphs[i];
    const kind = paragraph === undefined ? 'line' : lineKind(paragraph);
    if (kind !== 'line') return kind === 'attachments';
  }
  return false;
}

const LONGEST_LIST = 12;

/** Whether a paragraph begins the list of attachments, is text, or a line such as may stand in that list. */
const lineKind = remembered(({ text }): 'attachments' | 'text' | 'line' => {
  const line = text.trim();
  if (/^附\s?件\s?[：:]/.test(line)) return 'attachments';
  return line.length > 60 || line.includes('。') ? 'text' : 'line';
});

function markOf(draft: Draft, group: readonly Numbered[], found: Break): Mark {
  const { node, ordinal } = group[found.index]!;
  const before = group[found.index - 1];
  const have = quoted(headingText(draft, node.heading));
  const want = writeOrdinal(ordinal.form, found.expected);
  const last = before && quoted(headingText(draft, before.node.heading));
  const message = {
    repeat: {
      zh: `${have}的序号和前一个标题重复，按顺序应为“${want}”。`,
      en: `${have} repeats the number of the heading before it; in order it would be “${want}”.`,
    },
    restart: {
      zh: `${have}的序号又从头开始，按顺序应为“${want}”。请核对是序号写错，还是少了上一级标题。`,
      en: `${have} starts numbering again; in order it would be “${want}”. Please check the number, or whether a heading above it is missing.`,
    },
    order: {
      zh: `${have}的序号排在${last ?? '前面的标题'}之后，按顺序应为“${want}”。`,
      en: `${have} comes after ${last ?? 'a later number'}; in order it would be “${want}”.`,
    },
    gap: {
      zh: `${last === undefined ? '' : `${last}之后是`}${have}，中间没有“${want}”。请核对是漏了一部分，还是序号写错。`,
      en: `${last === undefined ? '' : `${last} is followed by `}${have}; there is no “${want}”. Please check whether a section is lost or the number is wrong.`,
    },
  }[found.kind];
  return {
    severity: 'error',
    message,
    span: markSpanOf(node.heading),
    evidence: before ? [{ span: markSpanOf(before.node.heading), note: { zh: '前一个标题', en: 'the heading before' } }] : [],
  };
}
