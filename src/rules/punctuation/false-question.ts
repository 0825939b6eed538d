import { replacement } from '../replacement';
import type { Mark, ParagraphRule } from '../rule';
import { isHan } from './characters';
import { mayAsk, sentenceStart } from './question-words';
import { signsIn, STOP } from './signs';

/** A sentence shorter than this may be a heading in the form of a question, or a cry. */
const LEAST = 5;

/**
 * A ？ after a statement. Left alone: sentences with any word that may ask (吗, 怎么, 是否, 能不能 …), what stands in quotation marks or brackets, a run of
 * questions, of which one asks for all, and sentences after 问.
 */
export const falseQuestion: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/false-question',
  name: { zh: '陈述句用了问号', en: 'A question mark after a statement' },
  why: { zh: '不发问的句子用句号，问号多半是误按。', en: 'A sentence that asks nothing ends with a full stop; the question mark was mostly a slip.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.1、4.2' },
  examples: [
    { genre: 'other', text: '一是学得不勤？读原著满足于过一遍，联系实际不够。', marks: ['？'] },
    { genre: 'other', text: '办法修订一拖再拖，影响了考核结果的运用？', marks: ['？'] },
    { genre: 'other', text: '我们为群众做了什么？群众满不满意？问题解决了没有？', marks: [] },
    { genre: 'other', text: '扪心自问，入党为了什么？为了当官？为了发财？他问群众：“收成好？”', marks: [] },
    { genre: 'other', text: '对照先进典型，差距在哪里？是本领不够？是担当不足？', marks: [] },
    { genre: 'other', text: '制度立而不行，又何谈公信？底数不清，何来精准？', marks: [] },
    { genre: 'other', text: '作风不实，又何谈让群众满意？', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    if ((signsIn(paragraph).kinds & STOP) === 0 || !text.includes('？')) return [];
    const marks: Mark[] = [];
    for (let at = text.indexOf('？'); at >= 0; at = text.indexOf('？', at + 1)) if (isSlip(text, at)) marks.push(markOf(index, at));
    return marks;
  },
};

function isSlip(text: string, at: number): boolean {
  if (!isHan(text.charCodeAt(at - 1)) || '”’）》？！，。；'.includes(text.charAt(at + 1) || '的')) return false;
  const from = sentenceStart(text, at);
  const sentence = text.slice(from, at);
  // A neighbour that asks may ask for this sentence too.
  if (sentence.length < LEAST || mayAsk(sentence) || /问|疑|思考|反思|[“‘（《]/.test(sentence)) return false;
  return !(text.charAt(from - 1) === '？') && !/^[^。；！]{1,60}？/.test(text.slice(at + 1));
}

function markOf(paragraph: number, at: number): Mark {
  const span = { paragraph, start: at, end: at + 1 };
  return {
    severity: 'warning',
    span,
    message: { zh: '这句话不是发问，句末应为“。”。', en: 'This sentence asks nothing; it should end with “。”.' },
    fixes: [replacement(span, '。', '？', false)],
  };
}
