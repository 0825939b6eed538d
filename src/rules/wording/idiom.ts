import { confusablesIn } from '../lexicon/confusables/find';
import { wordLists } from '../lexicon/hits';
import { idiomIndex, slipsIn, type Slip } from '../lexicon/idioms/slips';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * An idiom or a set phrase of four characters with one of them gone wrong: 迫不急待, 走头无路, 求真务时.
 * Told when the wrong character sounds or looks like the right one, and what stands there is no idiom itself; of an idiom with any other
 * character, of which nothing but loose characters is left, as advice.
 * What wording/confusable tells already is left to it.
 */
export const idiom: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/idiom',
  name: { zh: '成语、固定短语写错一个字', en: 'An idiom with one wrong character' },
  why: {
    zh: '成语和固定短语写错一个字，读的人很容易看出来。',
    en: 'An idiom with one wrong character is noticed at once.',
  },
  source: { tier: '语言', reference: '现代汉语词典（第7版）' },
  examples: [
    { genre: 'other', text: '工作中迫不急待，遇事走头无路。', marks: ['迫不急待', '走头无路'] },
    { genre: 'other', text: '作风要求真务时，做到再接再励。', marks: ['求真务时', '再接再励'] },
    { genre: 'other', text: '以身作则、以身试法，两个成语意思不同。', marks: [] },
    { genre: 'other', text: '同志们各司其职，心里有数，有则改之。', marks: [] },
    { genre: 'other', text: '坚持服务于人民，文化自身的魅力，从严治理，街头巷议，一退了之，每半年请干部谈一次体会。', marks: [] },
    { genre: 'other', text: '“当家作主”也写作“当家做主”。', marks: [] },
  ],
  lists: [idiomIndex, wordLists],
  find: (paragraph, index) => {
    const slips = slipsIn(paragraph.text);
    if (slips.length === 0) return [];
    const told = confusablesIn(paragraph);
    return withoutOverlap(slips)
      .filter((slip) => !told.some(({ entry, start }) => slip.start + slip.at >= start && slip.start + slip.at < start + entry.wrong.length))
      .map((slip) => markOf(slip, index, paragraph.text));
  },
};

/** Two idioms may lay claim to the same characters; the likelier one is told. */
function withoutOverlap(slips: readonly Slip[]): Slip[] {
  return slips.filter((one, index) =>
    slips.every((other, place) => place === index || Math.abs(other.start - one.start) > 3 || rank(one, index) < rank(other, place)),
  );
}

function isFirm({ kind, lone }: Slip): boolean {
  return kind === 'idiom' || (kind === 'set-phrase' && lone);
}

/** Two words of which the one with the slip costs less than this may stand side by side without being any phrase (深刻认知, 坚决查出). */
const USUAL = 12.9;

/** Four characters in quotation marks of their own may be a play on words: “十面霾伏”. */
function isQuoted(text: string, start: number): boolean {
  return text.charAt(start - 1) === '“' && text.charAt(start + 4) === '”';
}

function rank(slip: Slip, index: number): number {
  return ({ sound: 0, shape: 1, near: 2, other: 3 }[slip.likeness] + (isFirm(slip) ? 0 : 4)) * 10_000 + index;
}

function markOf(slip: Slip, paragraph: number, text: string): Mark {
  const span = { paragraph, start: slip.start, end: slip.start + 4 };
  const written = quoted(text.slice(span.start, span.end));
  const meant = quoted(slip.idiom);
  const alike = slip.likeness === 'sound' || slip.likeness === 'shape';
  const certain = alike && isFirm(slip) && slip.halves === null && !(slip.kind === 'idiom' && isQuoted(text, slip.start));
  const loose = slip.likeness === 'other' || (!isFirm(slip) && slip.halves !== null && slip.halves < USUAL);
  const wrong = text.charAt(slip.start + slip.at);
  const right = slip.idiom.charAt(slip.at);
  return {
    severity: certain ? 'error' : loose ? 'advice' : 'warning',
    span,
    message: {
      zh: `${written}${certain ? '应为' : '可能应为'}${meant}，“${wrong}”${certain ? '应写作' : '可能是'}“${right}”。`,
      en: `${written} ${certain ? 'should be' : 'should probably be'} ${meant}: “${right}” instead of “${wrong}”.`,
    },
    fixes: [
      {
        title: { zh: `改为${meant}`, en: `Change to ${meant}` },
        safe: certain,
        edits: [{ kind: 'replace', span: { ...span, start: slip.start + slip.at, end: slip.start + slip.at + 1 }, text: right }],
      },
    ],
  };
}
