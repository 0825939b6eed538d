import { idioms } from '../lexicon/idioms/index';
import { repeatsIn, type Repeat } from '../lexicon/repeats/find';
import { vocabulary } from '../lexicon/vocabulary/vocabulary';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * A word or a short phrase that was typed twice: 缺乏缺乏, 的的, 进一步进一步.
 * Lawful reduplication (研究研究, 一步一步, 认认真真) and words that meet by chance (三个个人所得税项目, 中国国有企业) are left alone.
 */
export const repeatedWord: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/repeated-word',
  name: { zh: '词语重复', en: 'A word twice in a row' },
  why: { zh: '同一个词连写两遍，多半是修改时留下的。', en: 'The same word twice in a row is mostly left over from editing.' },
  source: { tier: '语言', reference: '语句通顺，不重复' },
  examples: [
    { genre: 'other', text: '工作中缺乏缺乏主动性，还要进一步进一步改进。', marks: ['缺乏', '进一步'] },
    { genre: 'other', text: '理论学习的的深度不够。', marks: ['的'] },
    { genre: 'other', text: '二要严格请示报告报告，一是一是民生实事办得不细。', marks: ['报告', '一是'] },
    { genre: 'other', text: '大家坐下来学习学习，丁是丁卯是卯，一是一，二是二。', marks: [] },
    { genre: 'other', text: '认认真真学习，方方面面都要研究研究，一步一步往前走。', marks: [] },
    { genre: 'other', text: '三个个人所得税项目，中国国有企业，党组织组织党员学习。', marks: [] },
    { genre: 'other', text: '学习的目的的确明确，实实在在做事，人人参与，常常提醒，代代相传。', marks: [] },
    { genre: 'other', text: '工会委员会委员参加会议，按时报送上一年度年度报告，学没学没人问，干没干没人管。', marks: [] },
    { genre: 'other', text: '落实落实再落实，一个问题一个问题解决。', marks: [] },
  ],
  lists: [idioms, vocabulary],
  find: ({ text }, index) => repeatsIn(text).map((repeat) => markOf(repeat, text, index)),
};

function markOf({ start, length }: Repeat, text: string, paragraph: number): Mark {
  const word = quoted(text.slice(start, start + length));
  const certain = length > 1;
  const span = { paragraph, start: start + length, end: start + 2 * length };
  return {
    severity: certain ? 'error' : 'warning',
    span,
    message: {
      zh: `${word}连着写了两遍，${certain ? '请' : '请核对是否应'}删去一个。`,
      en: `${word} stands twice in a row; please ${certain ? 'take one away' : 'check whether one should go'}.`,
    },
    evidence: [{ span: { paragraph, start, end: start + length }, note: { zh: '前一个', en: 'the first one' } }],
    fixes: [
      { title: { zh: `删去重复的${word}`, en: `Delete the second ${word}` }, safe: length > 2, edits: [{ kind: 'replace', span, text: '' }] },
    ],
  };
}
