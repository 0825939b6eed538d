import type { Mark, ParagraphRule } from '../rule';
import { isHan } from './characters';

/** Characters of an item, and of the end that all items share. */
const LEAST = 3;
const MOST = 5;
const SHARED = 2;
/** Items of a list, at most. */
const LONGEST = 8;
const BEFORE = '对把将治止决除惩防';
const BEHIND = /^(?:的|等|问题|现象|行为|者)/;

/** ， in a list of words that is one part of its sentence: 对不作为，慢作为，乱作为的. Told only of words that end alike and stand between a verb and 的, 等 or 问题. */
export const commaInList: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/comma-in-list',
  name: { zh: '并列词语之间用了逗号', en: '， in a list of words' },
  why: { zh: '句子内部并列的词语之间用顿号；用逗号，句子就断开了。', en: 'Words of a list inside a sentence take 、; with ， the sentence falls apart.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.5' },
  examples: [
    { genre: 'other', text: '对不作为，慢作为，乱作为的严肃追责。', marks: ['，慢作为，'] },
    { genre: 'other', text: '加强监督检查，对不作为，慢作为的严肃追责，对不作为，慢作为，乱作为的严肃追责。', marks: ['，慢作为，'] },
    { genre: 'other', text: '对不作为、慢作为、乱作为的严肃追责。', marks: [] },
    { genre: 'other', text: '有的不作为，有的慢作为，有的乱作为。', marks: [] },
  ],
  find: ({ text }, index) => {
    const marks: Mark[] = [];
    for (let first = text.indexOf('，'); first >= 0; first = text.indexOf('，', first + 1)) {
      const commas = [first];
      for (let next = text.indexOf('，', first + 1); commas.length < LONGEST && isItem(text, commas[commas.length - 1]! + 1, next); next = text.indexOf('，', next + 1)) commas.push(next);
      const last = commas[commas.length - 1]!;
      if (commas.length < 2) continue;
      const end = text.slice(first - SHARED, first);
      if (commas.every((at) => text.startsWith(end, at - SHARED)) && isOpened(text, first) && lastEnds(text, last, end)) {
        marks.push({
          severity: 'warning',
          span: { paragraph: index, start: first, end: last + 1 },
          message: { zh: '并列的词语之间应用“、”，不用“，”。', en: 'Between the words of this list stands “、”, not “，”.' },
          fixes: [
            {
              title: { zh: '都改为“、”', en: 'Change all to “、”' },
              safe: false,
              edits: commas.map((at) => ({ kind: 'replace', span: { paragraph: index, start: at, end: at + 1 }, text: '、' })),
            },
          ],
        });
      }
    }
    return marks;
  },
};

function isItem(text: string, from: number, to: number): boolean {
  if (to - from < LEAST || to - from > MOST) return false;
  for (let i = from; i < to; i += 1) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}

/** A verb that takes the list as its object stands right before the first item. */
function isOpened(text: string, comma: number): boolean {
  for (let length = LEAST; length <= MOST; length += 1) {
    const before = text.charAt(comma - length - 1);
    if (before !== '' && BEFORE.includes(before)) return true;
  }
  return false;
}

function lastEnds(text: string, comma: number, end: string): boolean {
  for (let length = LEAST; length <= MOST; length += 1) {
    const at = comma + 1 + length;
    if (text.startsWith(end, at - SHARED) && BEHIND.test(text.slice(at, at + 2))) return true;
  }
  return false;
}
