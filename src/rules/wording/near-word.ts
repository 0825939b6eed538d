import { confusablesIn } from '../lexicon/confusables/find';
import { wordLists } from '../lexicon/hits';
import { idioms } from '../lexicon/idioms/index';
import { idiomIndex, slipsIn } from '../lexicon/idioms/slips';
import { nearMissesIn, usualWords, type NearMiss } from '../lexicon/vocabulary/near-miss';
import { wordsAround } from '../lexicon/vocabulary/segments';
import { SURNAMES } from '../punctuation/surnames';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * A character that makes no word where it stands, while one that sounds or looks the same makes a word that these drafts use often:
 * 角渡 for 角度, 研盼 for 研判, 责任壮 for 责任状. What the rules with lists of slips tell is left to them.
 */
export const nearWord: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/near-word',
  name: { zh: '不成词的同音字、形近字', en: 'A character that makes no word here' },
  why: {
    zh: '输入法选错的字往往不成词，换成同音或形近的常用字才读得通。',
    en: 'A character picked by mistake often makes no word, while one that sounds or looks like it does.',
  },
  source: { tier: '语言', reference: '现代汉语词典（第7版）' },
  examples: [
    { genre: 'other', text: '很少站在群众的角渡考虑问题，对外出务工人员返乡的研盼不够。', marks: ['角渡', '研盼'] },
    { genre: 'other', text: '与各站所签订责任壮12份，完善联合执法机致。', marks: ['责任壮', '机致'] },
    { genre: 'other', text: '站在群众的角度考虑问题，签订责任状，完善机制。', marks: [] },
    { genre: 'other', text: '股室负责人逐处核查，做到学纪、知纪、明纪、守纪，驰而不息纠治“四风”。', marks: [] },
    { genre: 'other', text: '党委书记负首责，落实主体责任和监督责任执纪问责。', marks: [] },
    { genre: 'other', text: '张政富、丁义珍等四人参加义务劳动。', marks: [] },
    { genre: 'other', text: '综治中心、思政课教师、参训人员和监外执行对象都要应审尽审。', marks: [] },
  ],
  lists: [usualWords, idiomIndex, wordLists],
  find: (paragraph, index) => {
    const misses = nearMissesIn(paragraph.text);
    if (misses.length === 0) return [];
    const told = [
      ...confusablesIn(paragraph).map(({ entry, start }) => [start, start + entry.wrong.length] as const),
      ...slipsIn(paragraph.text).map(({ start }) => [start, start + 4] as const),
    ];
    return misses
      .filter(({ at, start, word }) => !told.some(([from, to]) => at >= from && at < to) && !isName(paragraph.text, start, word.length))
      .map((miss) => markOf(miss, index, paragraph.text));
  },
};

/** 雷政富, 丁义珍: the two characters of a given name behind a surname that stands for itself. */
function isName(text: string, start: number, length: number): boolean {
  if (length !== 2 || start === 0 || !SURNAMES.includes(text.charAt(start - 1))) return false;
  const begins = wordsAround(text, start, start + length);
  return begins.includes(start - 1) && begins.includes(start);
}

/** Certain when the word and the one beside it make a phrase of the lists. */
function isCertain({ start, word }: NearMiss, text: string): boolean {
  if (word.length !== 2) return false;
  return idioms.get().has(text.slice(start - 2, start) + word) || idioms.get().has(word + text.slice(start + 2, start + 4));
}

function markOf(miss: NearMiss, paragraph: number, text: string): Mark {
  const { start, word, at, right } = miss;
  const span = { paragraph, start, end: start + word.length };
  const written = quoted(text.slice(span.start, span.end));
  const certain = isCertain(miss, text);
  return {
    severity: certain ? 'error' : 'warning',
    span,
    message: {
      zh: `${written}不成词，${certain ? '应为' : '可能应为'}${quoted(word)}。`,
      en: `${written} is no word; it ${certain ? 'should' : 'should probably'} be ${quoted(word)}.`,
    },
    fixes: [
      {
        title: { zh: `改为${quoted(word)}`, en: `Change to ${quoted(word)}` },
        safe: certain,
        edits: [{ kind: 'replace', span: { paragraph, start: at, end: at + 1 }, text: right }],
      },
    ],
  };
}
