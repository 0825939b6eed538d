import type { Draft } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import type { ParagraphRange } from '../../draft/span';
import type { DocumentRule } from '../rule';
import { startOf } from './rows';

/** Two parts are the same when at least this share of their paragraphs' text is. */
const SAME = 0.9;

/** A file of several documents (汇编) in which one stands twice. */
export const repeatedPart: DocumentRule = {
  scope: 'document',
  id: 'structure/repeated-part',
  name: { zh: '同一份材料出现两次', en: 'A document stands twice in the file' },
  why: { zh: '汇编里同一份材料放了两次，多半是拼接时重复粘贴。', en: 'A document that stands twice in a collection was mostly pasted twice.' },
  source: { tier: '实务', reference: '汇编材料不重复' },
  examples: [
    {
      genre: 'inspection-report',
      text: '某局队伍建设工作情况汇报\n现将队伍建设情况汇报如下：\n一、基本情况\n现有干部20人，平均年龄42岁。\n二、存在的问题\n年轻干部偏少，业务骨干不足。\n三、下一步打算\n加大招录和培训力度，每年组织两期业务培训。\n某局队伍建设工作情况汇报\n现将队伍建设情况汇报如下：\n一、基本情况\n现有干部20人，平均年龄42岁。\n二、存在的问题\n年轻干部偏少，业务骨干不足。\n三、下一步打算\n加大招录和培训力度，每年组织两期业务培训。',
      marks: ['几乎相同'],
    },
    {
      genre: 'inspection-report',
      text: '某局队伍建设工作情况汇报\n现将队伍建设情况汇报如下：\n一、基本情况\n现有干部20人，平均年龄42岁。\n二、存在的问题\n年轻干部偏少，业务骨干不足。\n三、下一步打算\n加大招录和培训力度，每年组织两期业务培训。\n某局选人用人工作情况汇报\n现将选人用人情况汇报如下：\n一、基本情况\n近三年提拔干部6人，轮岗9人。\n二、存在的问题\n轮岗面不宽，后备力量偏弱。\n三、下一步打算\n有计划地安排重点岗位轮岗，建好年轻干部名册。',
      marks: [],
    },
  ],
  find: ({ draft, outline, earlierParts }) => {
    if (earlierParts.length === 0) return [];
    const earlier = sameAs(draft, outline.range, earlierParts);
    const span = startOf(draft, outline.range);
    const first = earlier && startOf(draft, earlier);
    if (!earlier || !span) return [];
    return [
      {
        severity: 'warning',
        message: {
          zh: '这一份材料和前面的一份几乎相同。请核对是否重复粘贴。',
          en: 'This document is nearly the same as an earlier one in the file. Please check whether it was pasted twice.',
        },
        span: { ...span, end: draft.paragraphs[span.paragraph]?.text.length ?? span.end },
        evidence: first ? [{ span: first, note: { zh: '前面的一份', en: 'the earlier one' } }] : [],
      },
    ];
  },
};

/** A paragraph without blanks; '' for a blank one. */
const packed = remembered(({ text }) => text.replace(/\s+/g, ''));

/** The first of the earlier parts that holds, in whole paragraphs, nearly all of this one's text. */
function sameAs(draft: Draft, own: ParagraphRange, earlier: readonly ParagraphRange[]): ParagraphRange | null {
  const { parts, holders } = stockOf(draft, earlier);
  const shared = new Float64Array(parts.length);
  let all = 0;
  for (let at = own.from; at < own.to; at += 1) {
    const text = textAt(draft, at);
    all += text.length;
    for (const number of holders.get(text) ?? []) shared[number] = (shared[number] ?? 0) + text.length;
  }
  const found = all > 0 ? shared.subarray(0, earlier.length).findIndex((length) => length >= SAME * all) : -1;
  return earlier[found] ?? null;
}

/** Which parts of a draft, by their place in `parts`, hold a paragraph of these words. */
interface Stock {
  readonly parts: ParagraphRange[];
  readonly holders: Map<string, number[]>;
}

const stocks = new WeakMap<Draft, Stock>();

/** The stock of some parts, and maybe of more behind them: each part is read once, however many later ones are compared with it. */
function stockOf(draft: Draft, parts: readonly ParagraphRange[]): Stock {
  const before = stocks.get(draft);
  const goesOn = before !== undefined && parts.every(({ from, to }, i) => i >= before.parts.length || (before.parts[i]?.from === from && before.parts[i].to === to));
  const stock = goesOn ? before : { parts: [], holders: new Map<string, number[]>() };
  stocks.set(draft, stock);
  for (const part of parts.slice(stock.parts.length)) enter(draft, part, stock);
  return stock;
}

function enter(draft: Draft, part: ParagraphRange, { parts, holders }: Stock): void {
  const number = parts.push(part) - 1;
  for (let at = part.from; at < part.to; at += 1) {
    const text = textAt(draft, at);
    if (text === '') continue;
    const held = holders.get(text);
    if (held === undefined) holders.set(text, [number]);
    else if (held[held.length - 1] !== number) held.push(number);
  }
}

function textAt(draft: Draft, at: number): string {
  const paragraph = draft.paragraphs[at];
  return paragraph === undefined ? '' : packed(paragraph);
}
