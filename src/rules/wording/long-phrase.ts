import { confusablesIn } from '../lexicon/confusables/find';
import { wordLists } from '../lexicon/hits';
import { longPhrases, phraseSlipsIn, type PhraseSlip } from '../lexicon/phrases/find-slips';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * An expression that stands word for word in these drafts, with one character wrong, lacking, doubled or two that changed places:
 * 全面严治党 for 全面从严治党, 牢记命使 for 牢记使命. What wording/confusable tells already is left to it.
 */
export const longPhrase: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/long-phrase',
  name: { zh: '固定提法错一个字、漏一个字', en: 'A set expression with one character wrong or lacking' },
  why: {
    zh: '固定提法要一字不差，错字、漏字、颠倒一看便知。',
    en: 'Set expressions are known word for word, so a wrong, lacking or misplaced character is seen at once.',
  },
  source: { tier: '规范', reference: '中国共产党章程、党的代表大会报告、党内法规和主题教育通知的表述' },
  examples: [
    { genre: 'other', text: '落实全面严治党要求，经人民代表大会常委员会决定。', marks: ['应为“全面从严治党”', '人民代表大会常务委员会'] },
    { genre: 'other', text: '不忘初心、牢记命使，坚持以人民为中新。', marks: ['命使', '中新'] },
    { genre: 'other', text: '树牢全心全意为人民服务的宗旨，落实全面从严治党主体责任，认真地履行职责，开展了谈心谈话。', marks: [] },
    { genre: 'other', text: '查一查理想信念牢不牢、工作作风实不实、自我要求严不严。', marks: [] },
    { genre: 'other', text: '县委巡察组、市委巡察组、区委巡察组都提出意见，做出积极贡献。', marks: [] },
  ],
  lists: [longPhrases, wordLists],
  find: (paragraph, index) => {
    const slips = phraseSlipsIn(paragraph.text);
    if (slips.length === 0) return [];
    const told = confusablesIn(paragraph);
    return slips
      .filter(({ at }) => !told.some(({ entry, start }) => at >= start && at < start + entry.wrong.length))
      .map((slip) => markOf(slip, index, paragraph.text));
  },
};

const WHAT = {
  replaced: { zh: '有一个字写错', en: 'one character is wrong' },
  lacking: { zh: '漏了一个字', en: 'one character is lacking' },
  doubled: { zh: '多了一个字', en: 'one character stands twice' },
  swapped: { zh: '有两个字颠倒', en: 'two characters changed places' },
} as const;

function markOf({ phrase, start, end, kind }: PhraseSlip, paragraph: number, text: string): Mark {
  const span = { paragraph, start, end };
  const certain = kind !== 'lacking' || phrase.length >= 6;
  return {
    severity: certain ? 'error' : 'warning',
    span,
    message: {
      zh: `${quoted(text.slice(start, end))}${certain ? '' : '可能'}${WHAT[kind].zh}，${certain ? '应为' : '可能应为'}${quoted(phrase)}。`,
      en: `In ${quoted(text.slice(start, end))} ${WHAT[kind].en}${certain ? '' : ', it seems'}; it ${certain ? 'should' : 'should probably'} be ${quoted(phrase)}.`,
    },
    fixes: [{ title: { zh: `改为${quoted(phrase)}`, en: `Change to ${quoted(phrase)}` }, safe: certain, edits: [{ kind: 'replace', span, text: phrase }] }],
  };
}
