import type { Mark, ParagraphRule } from '../rule';
import { pairsIn, type MarkPair } from './mark-pairs';
import { PAIR, signsIn } from './signs';

/**
 * 、 between quoted or book-title items that stand side by side: “甲”、“乙”; 《甲》、《乙》.
 * Left alone: lists in which some item is not quoted, or has something behind it (《甲》（试行）、《乙》), where 、 is right.
 */
export const commaBetweenQuoted: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/comma-between-quoted',
  name: { zh: '并列的引号、书名号之间用了顿号', en: '、 between quoted items' },
  why: {
    zh: '标有引号、书名号的并列成分之间通常不用顿号。',
    en: 'Between items in quotation or book-title marks there is usually no 、.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.5.3.5' },
  examples: [
    { genre: 'other', text: '学习《中国共产党章程》、《中国共产党廉洁自律准则》。', marks: ['、'] },
    { genre: 'other', text: '解决“中梗阻”、“灯下黑”、“一刀切”等问题。', marks: ['、'] },
    { genre: 'other', text: '学习《中国共产党章程》《中国共产党廉洁自律准则》。', marks: [] },
    { genre: 'other', text: '学习《工作条例》、《工作办法（试行）》（以下简称《办法》）、《实施细则》。', marks: [] },
    { genre: 'other', text: '解决“中梗阻”、“灯下黑”、推诿扯皮等问题。', marks: [] },
    { genre: 'other', text: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    if ((signsIn(paragraph).kinds & PAIR) === 0 || !(text.includes('”、“') || text.includes('》、《'))) return [];
    const pairs = outer(pairsIn(paragraph).pairs.filter(({ open }) => text.charAt(open) === '“' || text.charAt(open) === '《'));
    const marks: Mark[] = [];
    for (let i = 0; i < pairs.length; i += 1) {
      const first = i;
      while (isNext(text, pairs[i], pairs[i + 1])) i += 1;
      if (i > first && isWhole(text, pairs[first]!.open, pairs[i]!.close)) marks.push(markOf(pairs.slice(first, i + 1), index, text));
    }
    return marks.filter(({ fixes }) => (fixes?.[0]?.edits.length ?? 0) > 0);
  },
};

/** What is quoted within a quotation or a title does not count. */
function outer(pairs: readonly MarkPair[]): MarkPair[] {
  const kept: MarkPair[] = [];
  for (const pair of pairs) if (pair.open > (kept[kept.length - 1]?.close ?? -1)) kept.push(pair);
  return kept;
}

function isNext(text: string, one: MarkPair | undefined, other: MarkPair | undefined): boolean {
  if (!one || !other || text.charAt(one.open) !== text.charAt(other.open)) return false;
  return other.open === one.close + 1 || (other.open === one.close + 2 && text.charAt(one.close + 1) === '、');
}

/** The list begins and ends with quoted items: no 、 and no bracket goes on before or after it. */
function isWhole(text: string, start: number, end: number): boolean {
  const after = text.charAt(end + 1);
  return text.charAt(start - 1) !== '、' && after !== '、' && after !== '（' && after !== '(';
}

function markOf(list: readonly MarkPair[], paragraph: number, text: string): Mark {
  const commas = list.flatMap(({ close }) => (text.charAt(close + 1) === '、' && close !== list[list.length - 1]?.close ? [close + 1] : []));
  const [first = 0, ...rest] = commas;
  const spanOf = (at: number) => ({ paragraph, start: at, end: at + 1 });
  const kind = text.charAt(list[0]!.open) === '《' ? '书名号' : '引号';
  return {
    severity: 'advice',
    span: spanOf(first),
    message: {
      zh: `并列的${kind}之间通常不用顿号，可以删去。`,
      en: 'Between items in these marks there is usually no 、; it can be deleted.',
    },
    evidence: rest.map((at) => ({ span: spanOf(at), note: { zh: '同一组里的顿号', en: 'another one in the same list' } })),
    fixes: [
      {
        title: { zh: '删去顿号', en: 'Delete the 、' },
        safe: true,
        edits: commas.map((at) => ({ kind: 'replace' as const, span: spanOf(at), text: '' })),
      },
    ],
  };
}
