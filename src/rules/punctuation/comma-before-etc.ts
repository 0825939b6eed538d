import type { Mark, ParagraphRule } from '../rule';
import { replacement } from '../replacement';
import { signsIn, STOP } from './signs';

/** 等 begins another word, or is itself an item: 等级, 等待, “等、靠、要”. */
const WORD_OF_ETC = '级待候额次同于到着靠值价量式号差外份第、”';
const WORD_OF_AND = '谐平睦解气合田善缓风美煦蔼盘';
const WORD_OF_REACH = '时格早其第';

/** 、 before 等, 和 or 及: 学习、调研、等; 学习、和调研. */
export const commaBeforeEtc: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/comma-before-etc',
  name: { zh: '“等”“和”前面用了顿号', en: '、 before 等 or 和' },
  why: {
    zh: '并列成分之间用顿号时，“等”前面不用顿号；“和”“及”已经起连接作用，前面也不用。',
    en: 'After a list with 、 none stands before 等, and none before 和 or 及, which join by themselves.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 B.1.2' },
  examples: [
    { genre: 'other', text: '学习、调研、落实、等方面有差距。', marks: ['、'] },
    { genre: 'other', text: '学习、调研、和落实有差距。', marks: ['、'] },
    { genre: 'other', text: '学习、调研、落实等方面有差距，有“等、靠、要”思想，分类、等级不清。', marks: [] },
    { genre: 'other', text: '促进稳定、和谐、和睦，做到准确、及时、及早。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    if ((signsIn(paragraph).kinds & STOP) === 0) return [];
    const marks: Mark[] = [];
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      const word = text.charAt(at + 1);
      const next = text.charAt(at + 2);
      if (word === '等' ? WORD_OF_ETC.includes(next) && next !== '' : word === '和' ? WORD_OF_AND.includes(next) && next !== '' : word !== '及' || (WORD_OF_REACH.includes(next) && next !== '')) continue;
      marks.push(markOf(index, at, word));
    }
    return marks;
  },
};

function markOf(paragraph: number, at: number, word: string): Mark {
  const span = { paragraph, start: at, end: at + 1 };
  const etc = word === '等';
  return {
    severity: etc ? 'warning' : 'advice',
    span,
    ...(etc ? {} : { source: { tier: '语言', reference: '连词前不用顿号' } as const }),
    message: { zh: `“${word}”前面不用顿号，删去即可。`, en: `No 、 stands before “${word}”; it can be deleted.` },
    fixes: [replacement(span, '', '、', etc)],
  };
}
