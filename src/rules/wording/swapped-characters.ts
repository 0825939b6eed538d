import { reversedWords, swapsIn, type Swap } from '../lexicon/vocabulary/swaps';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/** Two characters that changed places in typing: 全健 for 健全, 决解 for 解决. */
export const swappedCharacters: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/swapped-characters',
  name: { zh: '两个字颠倒', en: 'Two characters in the wrong order' },
  why: { zh: '打字快时两个字容易颠倒，换过来才是一个词。', en: 'In quick typing two characters easily change places; the other way round they are a word.' },
  source: { tier: '语言', reference: '现代汉语词典（第7版）' },
  examples: [
    { genre: 'other', text: '全健各项制度，尽力决解群众的急难愁盼。', marks: ['全健', '决解'] },
    { genre: 'other', text: '对重点项目的督监不够。', marks: ['督监'] },
    { genre: 'other', text: '健全各项制度，尽力解决群众的急难愁盼，对重点项目的监督不够，问落实不落实。', marks: [] },
    { genre: 'other', text: '深化产学研融合，厚植家国情怀，坚持以学促干，推动案结事了，限制高耗能项目。', marks: [] },
    { genre: 'other', text: '由市城管执法部门负责，做好刑释解教人员帮扶，公示期为五日，营造风清气正的环境。', marks: [] },
  ],
  lists: [reversedWords],
  find: ({ text }, index) => swapsIn(text).map((swap) => markOf(swap, index, text)),
};

function markOf({ start, word }: Swap, paragraph: number, text: string): Mark {
  const span = { paragraph, start, end: start + word.length };
  const written = quoted(text.slice(span.start, span.end));
  return {
    severity: 'warning',
    span,
    message: { zh: `${written}的两个字可能颠倒了，应为${quoted(word)}。`, en: `The characters of ${written} seem to have changed places; it should be ${quoted(word)}.` },
    fixes: [{ title: { zh: `改为${quoted(word)}`, en: `Change to ${quoted(word)}` }, safe: false, edits: [{ kind: 'replace', span, text: word }] }],
  };
}
