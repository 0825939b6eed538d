import type { ParagraphRule } from '../rule';
import { replacement } from '../replacement';

const COUNTED = '[0-9一二两三四五六七八九十百]{1,4}[个名人次件条项家户部本册份篇场期处起批套间]';
/** 「精读了一本、其余三本只是翻了翻」 */
const rest = new RegExp(`(?<=${COUNTED})、(?=(?:其余|剩余|其他)[^，。；：、]{0,8}(?:只|都|均|尚|还|仍|未|没|也|全))`, 'g');
/** 「观看警示教育片5部、教育覆盖面达到100%」; a list of shares has one on either side. */
const share = new RegExp(`(?<=[，。；：][^，。；：、%％]{0,24}${COUNTED})、(?=[^，。；：、0-9一二三四五六七八九十]{2,12}(?:达到|达|提高到|提升到|上升到|为|占)(?:了)?[0-9]{1,3}(?:\\.[0-9]{1,2})?[%％](?:[，。；]|$))`, 'g');

/** 、 between two clauses: 一本、其余三本只是翻了翻; 观看警示片5部、覆盖面达到100%. Left alone: lists of words and of counts. */
export const commaForClause: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/comma-for-clause',
  name: { zh: '分句之间用了顿号', en: '、 between clauses' },
  why: { zh: '顿号只用在并列的词语之间，分句之间用逗号。', en: '、 stands between words of a list; between clauses stands ，.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.4、4.5' },
  examples: [
    { genre: 'other', text: '4本书中，我只精读了一本、其余三本只是翻了翻目录。', marks: ['、'] },
    { genre: 'other', text: '集中学习12次，观看警示教育片5部、教育覆盖面达到100%。', marks: ['、'] },
    { genre: 'other', text: '集中学习12次，办结率达到98%、满意率达到97%，开展宣讲8场、现场解答64人次。', marks: [] },
    { genre: 'other', text: '一等奖一名、其余奖项三名，走访5户、其他困难家庭3户。', marks: [] },
  ],
  find: ({ text }, index) => {
    const hasRest = text.includes('、其') || text.includes('、剩');
    const hasShare = text.includes('%') || text.includes('％');
    if (!text.includes('、') || (!hasRest && !hasShare)) return [];
    const found = [...(hasRest ? text.matchAll(rest) : []), ...(hasShare ? text.matchAll(share) : [])];
    return found.map((match) => {
      const span = { paragraph: index, start: match.index, end: match.index + 1 };
      return {
        severity: 'warning' as const,
        span,
        message: { zh: '前后是两个分句，中间应用“，”，不用“、”。', en: 'These are two clauses; between them stands “，”, not “、”.' },
        fixes: [replacement(span, '，', '、', false)],
      };
    });
  },
};
