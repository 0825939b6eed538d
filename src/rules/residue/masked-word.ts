import type { Mark, ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import { isLatin } from '../punctuation/characters';
import { masksIn } from './masks';

/** Words masked to pass a filter: ZZ素质, X中央, 从严治X, a name with stars or dashes in it. */
export const maskedWord: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/masked-word',
  name: { zh: '词语被字母或符号遮盖', en: 'A masked word' },
  why: {
    zh: '网上下载的材料常把一些词换成字母或星号，用在正式材料里是严重差错。',
    en: 'Texts from the web mask some words with letters or stars; in an official text that is a grave fault.',
  },
  source: { tier: '规范', reference: '党和国家机构、重要概念用规范全称' },
  examples: [
    { genre: 'other', text: '提高ZZ素质，贯彻X中央决策部署，落实全面从严治X责任。', marks: ['ZZ', 'X中央', '从严治X'] },
    { genre: 'other', text: '学习贯彻习**总书记重要讲话精神，学习XXX新时代中国特色社会主义思想。', marks: ['习**', 'XXX'] },
    { genre: 'other', text: '学习习-近-平总书记重要讲话精神，推进反F倡廉。', marks: ['习-近-平', '反F'] },
    { genre: 'other', text: '专题学习XX次，X中央空调维修，学习党中央决策部署，采用ZZ公司的设备。', marks: [] },
    { genre: 'other', text: '完成QZZ工作台的调试，认真学习近期文件。', marks: [] },
  ],
  find: (paragraph, index) =>
    masksIn(paragraph.text).flatMap(({ start, end, word }): Mark[] => {
      // Skip if the letters belong to a longer Latin word.
      if (isLatin(paragraph.text.charCodeAt(start)) && isLatin(paragraph.text.charCodeAt(start - 1))) return [];
      const span = { paragraph: index, start, end };
      const written = paragraph.text.slice(start, end);
      return [
        {
          severity: 'error',
          span,
          message: { zh: `${quoted(written)}是被遮盖的词，应写作${quoted(word)}。`, en: `${quoted(written)} is a masked word; it should read ${quoted(word)}.` },
          fixes: [replacement(span, word, written, false)],
        },
      ];
    }),
};
