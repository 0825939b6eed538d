import { idioms } from '../lexicon/idioms/index';
import { repeatedItemsIn, type RepeatedItem } from '../lexicon/repeats/items';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/** An item that stands twice in one list, or a clause that is written twice: 前紧后松、虎头蛇尾、虎头蛇尾; 平时不过问、出了事才重视、出了事才重视. */
export const repeatedItem: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/repeated-item',
  name: { zh: '并列的词语、分句重复', en: 'An item or a clause twice' },
  why: { zh: '同一句里列了两遍的内容，多半是修改时留下的。', en: 'What is listed twice in one sentence is mostly left over from editing.' },
  source: { tier: '语言', reference: '语句通顺，不重复' },
  examples: [
    { genre: 'other', text: '防止前紧后松、虎头蛇尾、虎头蛇尾。', marks: ['虎头蛇尾'] },
    { genre: 'other', text: '做到知敬畏、存戒惧、守底线、存戒惧。', marks: ['存戒惧'] },
    { genre: 'other', text: '平时不过问，出了事才重视，出了事才重视，造成被动。', marks: ['出了事才重视'] },
    { genre: 'other', text: '学习、学习、再学习，落实，落实，再落实。', marks: [] },
    { genre: 'other', text: '参加会议的有局长、副局长，列席会议的有局长、科长。', marks: [] },
    { genre: 'other', text: '由省、自治区、直辖市报省、自治区、直辖市人民政府批准。', marks: [] },
    { genre: 'other', text: '一件一件研究，一件一件解决；东城、西城、南城。', marks: [] },
  ],
  lists: [idioms],
  find: ({ text }, index) => repeatedItemsIn(text).filter((item) => !isStress(text, item)).map((item) => markOf(item, text, index)),
};

/** 学习、学习、再学习: said again on purpose. */
function isStress(text: string, { start, end }: RepeatedItem): boolean {
  const own = text.slice(start, end);
  return text.startsWith(`再${own}`, end + 1) || text.startsWith(`还是${own}`, end + 1) || text.startsWith(own, end + 1);
}

function markOf({ start, end, first, cut, adjacent }: RepeatedItem, text: string, paragraph: number): Mark {
  const own = quoted(text.slice(start, end));
  return {
    severity: adjacent ? 'error' : 'warning',
    span: { paragraph, start, end },
    message: {
      zh: `${own}${adjacent ? '连着写了两遍，请删去一个' : '前面已经列过，请核对是否重复'}。`,
      en: `${own} ${adjacent ? 'stands twice in a row; please take one away' : 'is listed before; please check whether it should stand again'}.`,
    },
    evidence: [{ span: { paragraph, start: first, end: first + end - start }, note: { zh: '前一个', en: 'the first one' } }],
    fixes: [
      {
        title: { zh: `删去重复的${own}`, en: `Delete the second ${own}` },
        safe: adjacent && end - start >= 4,
        edits: [{ kind: 'replace', span: { paragraph, start: cut, end }, text: '' }],
      },
    ],
  };
}
