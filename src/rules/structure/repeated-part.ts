import type { Draft } from '../../draft/draft';
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
  examples: [],
  find: ({ draft, outline, earlierParts }) => {
    if (earlierParts.length === 0) return [];
    const own = textsIn(draft, outline.range);
    const earlier = earlierParts.find((part) => overlap(own, textsIn(draft, part)) >= SAME);
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

interface PartText {
  readonly texts: readonly string[];
  readonly set: ReadonlySet<string>;
}

const read = new WeakMap<Draft, Map<number, PartText>>();

/** A part's paragraphs without blanks; read once for all the parts that are compared with it. */
function textsIn(draft: Draft, range: ParagraphRange): PartText {
  const parts = read.get(draft) ?? new Map<number, PartText>();
  const part = parts.get(range.from) ?? partText(textsOf(draft, range));
  parts.set(range.from, part);
  read.set(draft, parts);
  return part;
}

function partText(texts: readonly string[]): PartText {
  return { texts, set: new Set(texts) };
}

function textsOf(draft: Draft, range: ParagraphRange): readonly string[] {
  return draft.paragraphs.slice(range.from, range.to).map(({ text }) => text.replace(/\s+/g, '')).filter((text) => text !== '');
}

/** The share of the first's text that stands in the second, by whole paragraphs. */
function overlap({ texts: own }: PartText, { set: there }: PartText): number {
  const all = own.reduce((sum, text) => sum + text.length, 0);
  const shared = own.reduce((sum, text) => sum + (there.has(text) ? text.length : 0), 0);
  return all === 0 ? 0 : shared / all;
}
