import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';

const clashes = /……(等等|等(?=[，。；）]|方面|问题|工作|活动|内容|$)|[。，；、])|等等?……/g;

/** An ellipsis beside 等, which says the same, or beside a stop: 「……等」「等……」「……。」. A whole line of dots is left alone. */
export const ellipsisBeside: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/ellipsis-beside',
  name: { zh: '省略号和“等”、点号并用', en: 'An ellipsis beside 等 or a stop' },
  why: { zh: '省略号和“等”意思相同，用一个即可；省略号后面通常也不再用点号。', en: 'The ellipsis and 等 say the same, so one is enough; and no stop usually follows an ellipsis.' },
  source: { tier: '语言', reference: '省略号不与“等”、点号并用' },
  examples: [
    { genre: 'other', text: '开展“法治进校园”活动……等，群众多次反映……。', marks: ['……等', '……。'] },
    { genre: 'other', text: '学习、调研、落实……都有差距，有“等、靠、要”思想……等候处理的也不少。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!text.includes('……')) return [];
    return [...text.matchAll(clashes)].map((match) => {
      const [whole] = match;
      const span = { paragraph: index, start: match.index, end: match.index + whole.length };
      const etc = whole.includes('等');
      return {
        severity: etc ? ('warning' as const) : ('advice' as const),
        span,
        message: etc
          ? { zh: `${quoted(whole)}里省略号和“等”意思重复，留一个即可。`, en: `In ${quoted(whole)} the ellipsis and 等 say the same; one is enough.` }
          : { zh: `${quoted(whole)}里省略号后面通常不再用“${whole.slice(-1)}”。`, en: `Usually no “${whole.slice(-1)}” follows an ellipsis, as in ${quoted(whole)}.` },
        fixes: etc ? [replacement(span, '等', whole, false), replacement(span, '……', whole, false)] : [replacement(span, '……', whole, false)],
      };
    });
  },
};
