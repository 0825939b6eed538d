import type { ParagraphRule } from '../rule';
import { replacement } from '../replacement';

/** A bare list at the head of its clause, 等， and the noun that the list belongs to. */
const parted = /(?<=(?:^|[，。；：])[一-鿿]{2,4}(?:、[一-鿿]{2,4}){1,8}等)，(?=(?:重点|主要|关键|突出|薄弱)?(?:领域|方面|环节|问题|部门|岗位|现象|行为)(?!上|突出|较|更|仍|还|也|依然))/g;

/** ， between 等 and the noun that it leads to: 校车、食品、溺水等，重点领域防控措施. */
export const commaBehindEtc: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/comma-behind-etc',
  name: { zh: '“等”后面多了逗号', en: 'A stray ， behind 等' },
  why: { zh: '“等”和它后面的中心词是一个整体，中间不停顿。', en: '等 and the noun that it leads to are one phrase, without a pause.' },
  source: { tier: '语言', reference: '短语中间不停顿' },
  examples: [
    { genre: 'other', text: '排查不细，校车、食品、溺水等，重点领域防控措施不够精准。', marks: ['，'] },
    { genre: 'other', text: '排查不细，校车、食品、溺水等重点领域防控措施不够精准。', marks: [] },
    { genre: 'other', text: '组织学习了党章、条例、准则等，重点工作逐项推进。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!text.includes('等，')) return [];
    return [...text.matchAll(parted)].map((match) => {
      const span = { paragraph: index, start: match.index, end: match.index + 1 };
      return {
        severity: 'warning' as const,
        span,
        message: { zh: '“等”后面直接接中心词，中间不用逗号。', en: 'No ， stands between 等 and the noun that follows it.' },
        fixes: [replacement(span, '', '，', false)],
      };
    });
  },
};
