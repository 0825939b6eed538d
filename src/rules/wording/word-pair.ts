import { misfitsIn, wordPairs, type Misfit } from '../lexicon/word-pairs/find-misfits';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * A word that does not go with its neighbour, while one that sounds the same mostly stands there: 法律原著 for 法律援助, 反弹回朝 for
 * 反弹回潮.
 */
export const wordPair: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/word-pair',
  name: { zh: '与前后词语不搭配的同音词', en: 'A like-sounding word that does not fit here' },
  why: {
    zh: '输入法选错的词本身可能没有错，但与前后的词放在一起不通。',
    en: 'A word picked by mistake may be sound by itself and yet not go with its neighbour.',
  },
  source: { tier: '语言', reference: '现代汉语词典（第7版）' },
  examples: [
    { genre: 'other', text: '法律原著窗口午间无人值守，群众的宗旨仪式有所淡化。', marks: ['原著', '仪式'] },
    { genre: 'other', text: '整治反弹回朝问题，对照处分条列逐条检视。', marks: ['回朝', '条列'] },
    { genre: 'other', text: '法律援助窗口有人值守，举行入党仪式。', marks: [] },
    { genre: 'other', text: '全市水务系统要为群众办实事，开展整治群众身边不正之风，党员干部认识到位。', marks: [] },
    { genre: 'other', text: '严格依法行使权力，革命意志坚定，政府积极作为，给予帮助他们的机会。', marks: [] },
    { genre: 'other', text: '这个公式用于计算补偿标准，公正处理每一起案件，推荐公证事项。', marks: [] },
  ],
  lists: [wordPairs],
  find: ({ text }, index) => misfitsIn(text).map((misfit) => markOf(misfit, index, text)),
};

function markOf({ start, word, phrase, from, isWord }: Misfit, paragraph: number, text: string): Mark {
  const written = quoted(text.slice(from, from + 4));
  return {
    severity: 'warning',
    span: { paragraph, start, end: start + 2 },
    message: {
      zh: `${written}${isWord ? '不搭配' : '不通'}，可能应为${quoted(phrase)}。`,
      en: `${written} does not go together; it should probably be ${quoted(phrase)}.`,
    },
    fixes: [
      {
        title: { zh: `改为${quoted(word)}`, en: `Change to ${quoted(word)}` },
        safe: false,
        edits: [{ kind: 'replace', span: { paragraph, start, end: start + 2 }, text: word }],
      },
    ],
  };
}
