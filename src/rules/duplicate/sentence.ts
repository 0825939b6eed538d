import type { Paragraph } from '../../draft/draft';
import { remembered } from '../../draft/remember';
import type { Span } from '../../draft/span';
import { inkOf } from '../punctuation/characters';
import { signsIn } from '../punctuation/signs';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { readRepeats } from './read-repeats';

/** Shorter sentences repeat by nature. */
const LEAST = 28;
const [FULL_STOP, SEMICOLON, QUESTION, EXCLAMATION] = [...'。；？！'].map((sign) => sign.charCodeAt(0));
/** Sentences made of set phrases are the same everywhere and stand in many drafts twice. */
const FORMULA = /习近平|四个意识|四个自信|两个维护|两个确立|党中央|会议精神|中国特色社会主义|八项规定/;

/**
 * A sentence of at least 28 characters that stands word for word in two paragraphs, when the paragraphs as wholes differ.
 * Left alone: set political phrases, tables, lines of the scaffold, what duplicate/paragraph already tells.
 */
export const duplicateSentence: DocumentRule = {
  scope: 'document',
  id: 'duplicate/sentence',
  name: { zh: '句子重复', en: 'A repeated sentence' },
  why: { zh: '长句一字不差地出现两次，多半是复制后忘了改。', en: 'A long sentence that stands twice word for word was mostly copied and then forgotten.' },
  source: { tier: '实务', reference: '同一材料内容不重复' },
  examples: [
    {
      genre: 'other',
      text: '一、存在的问题\n对重要文件只看标题不看内容，联系本单位的实际思考得不多，指导工作的办法也不多。下去调研次数偏少，到困难多的地方更少，对群众的难事掌握不准。\n二、原因分析\n根子在放松了自我要求，把学习当成软任务，忙起来就往后推。对重要文件只看标题不看内容，联系本单位的实际思考得不多，指导工作的办法也不多。',
      marks: ['对重要文件只看标题'],
    },
    { genre: 'other', text: '一、存在的问题\n以习近平新时代中国特色社会主义思想为指导，认真学习贯彻党的二十大精神。\n二、整改措施\n以习近平新时代中国特色社会主义思想为指导，认真学习贯彻党的二十大精神。', marks: [] },
  ],
  prepare: (paragraph) => void sentencesIn(paragraph),
  find: ({ draft, outline }) => {
    const seen = new Map<string, Span>();
    const marks: { readonly mark: Mark; readonly paragraph: number }[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      if (paragraph === undefined || paragraph.tableDepth > 0 || paragraph.text.length < LEAST || paragraph.text.includes('【')) continue;
      for (const { words, start, end } of sentencesIn(paragraph)) {
        const span = { paragraph: index, start, end };
        const first = seen.get(words);
        if (first === undefined) seen.set(words, span);
        else if (!FORMULA.test(words)) marks.push({ mark: markOf(span, first, words), paragraph: index });
      }
    }
    if (marks.length === 0) return [];
    const { passages, repeats } = readRepeats(draft, outline);
    const told = new Set(repeats.map((repeat) => passages[repeat.index]?.span.paragraph));
    return marks.filter(({ paragraph }) => !told.has(paragraph)).map(({ mark }) => mark);
  },
};

interface Sentence {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Sentences that end with a stop; lines without one are headings and entries. */
const sentencesIn = remembered((paragraph: Paragraph): readonly Sentence[] => {
  const { text } = paragraph;
  const sentences: Sentence[] = [];
  let start = inkOf(text).start;
  for (const at of signsIn(paragraph).at) {
    const code = text.charCodeAt(at);
    if (code !== FULL_STOP && code !== SEMICOLON && code !== QUESTION && code !== EXCLAMATION) continue;
    if (at - start >= LEAST) sentences.push({ words: text.slice(start, at + 1), start, end: at + 1 });
    start = at + 1;
  }
  return sentences;
});

function markOf(span: Span, first: Span, words: string): Mark {
  return {
    severity: 'advice',
    span,
    message: { zh: `这句话${quoted(words, 12)}在前面已经出现过，请核对后删改。`, en: `The sentence ${quoted(words, 12)} already stands above. Please check and change it.` },
    evidence: [{ span: first, note: { zh: '首次出现', en: 'where it stands first' } }],
  };
}
