import { remembered } from '../../draft/remember';
import type { Span } from '../../draft/span';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import type { DocumentRule, Mark, RuleContext } from '../rule';

/**
 * 巡视 is done by the centre and the provinces, 巡察 by cities, counties and units within their own reach (中国共产党巡视工作条例).
 * Only with 组 or 办 behind it: 市委巡视整改方案 is a city's answer to an inspection from above.
 */
const UNIT = /(中央|省委|自治区党委|市委|州委|县委|区委|旗委)(第[一二三四五六七八九十\d]{1,3})?(巡视|巡察|巡查)(?=组|办|工作领导小组)/g;
const MUNICIPALITY = /北京|天津|上海|重庆/;
/** Places of one term without a level: 巡查反馈意见, 巡察整改. */
const BARE = /(巡视|巡察|巡查)(?=组|反馈|整改)/g;

interface Place {
  readonly term: string;
  readonly span: Span;
}

/**
 * 巡视, 巡察 and 巡查 mixed: a term that does not fit its level (县委巡视组), or one that stands a few times among many of another.
 * A draft may speak of an inspection from above and of one of its own, so both terms together are no fault.
 */
export const mixedTerms: DocumentRule = {
  scope: 'document',
  id: 'wording/mixed-terms',
  name: { zh: '“巡视”“巡察”“巡查”混用', en: 'Terms for inspection are mixed' },
  why: {
    zh: '中央和省级开展的是巡视，市县开展的是巡察；同一次监督在一份材料里只用一种说法。',
    en: 'Inspections by the centre and the provinces are 巡视, those by cities and counties 巡察; one inspection keeps one name.',
  },
  source: { tier: '规范', reference: '中国共产党巡视工作条例' },
  examples: [
    { genre: 'other', text: '根据县委第三巡视组反馈意见，制定整改方案。', marks: ['巡视'] },
    { genre: 'other', text: '根据省委第二巡察组反馈意见，制定整改方案。', marks: ['巡察'] },
    { genre: 'other', text: '落实巡察反馈意见。\n巡察整改工作已完成。\n巡察整改台账已建立。\n巡查整改不够有力。', marks: ['巡查'] },
    { genre: 'other', text: '根据省委第二巡视组反馈意见和县委第三巡察组反馈意见，制定整改方案。', marks: [] },
    { genre: 'other', text: '根据上海市委第一巡视组反馈意见，制定整改方案。', marks: [] },
    { genre: 'other', text: '按照省委第七巡视组反馈意见和市委巡视整改实施方案，逐项整改。', marks: [] },
    { genre: 'other', text: '坚持巡视巡察上下联动，开展安全巡查、夜间巡查。', marks: [] },
  ],
  find: (context) => [...wrongLevel(context), ...strays(context)],
};

/** Whether a paragraph speaks of inspections at all. */
const inspects = remembered(({ text }) => text.includes('巡'));

function wrongLevel({ draft, outline }: RuleContext): Mark[] {
  const paragraphs = draft.paragraphs.slice(outline.range.from, outline.range.to);
  const marks: Mark[] = [];
  let municipality: boolean | null = null;
  paragraphs.forEach((paragraph, offset) => {
    const { text } = paragraph;
    if (!inspects(paragraph)) return;
    for (const found of text.matchAll(UNIT)) {
      const [whole, level = '', number = '', term = ''] = found;
      const right = /^(?:中央|省委|自治区党委)$/.test(level) ? '巡视' : '巡察';
      if (term === right) continue;
      if (level === '市委' && term === '巡视') {
        municipality ??= paragraphs.some((paragraph) => MUNICIPALITY.test(paragraph.text));
        if (municipality) continue;
      }
      if (level === '区委' && /自治$/.test(text.slice(0, found.index))) continue;
      const start = found.index + level.length + number.length;
      const span = { paragraph: outline.range.from + offset, start, end: start + term.length };
      marks.push({
        severity: 'warning',
        span,
        message: { zh: `${quoted(whole)}应为“${right}”：中央和省级为巡视，市县为巡察。`, en: `${quoted(whole)} should be “${right}”: 巡视 at central and provincial level, 巡察 below.` },
        fixes: [replacement(span, right, term, false)],
      });
    }
  });
  return marks;
}

/** One or two of a term without a level, among five times as many or more of another. */
function strays({ draft, outline }: RuleContext): Mark[] {
  const places: Place[] = [];
  for (let index = outline.range.from; index < outline.range.to; index += 1) {
    const paragraph = draft.paragraphs[index];
    if (paragraph === undefined || !inspects(paragraph)) continue;
    const { text } = paragraph;
    for (const found of text.matchAll(BARE)) {
      const before = text.charAt(found.index - 1);
      const term = found[1] ?? '';
      if (/[委央组察视]/.test(before)) continue;
      places.push({ term, span: { paragraph: index, start: found.index, end: found.index + term.length } });
    }
  }
  const count = (term: string): number => places.filter((place) => place.term === term).length;
  const usual = ['巡视', '巡察'].sort((a, b) => count(b) - count(a))[0] ?? '巡察';
  const stray = places.filter(({ term }) => term === '巡查');
  const first = stray[0];
  if (first === undefined || stray.length > 2 || count(usual) < 3 * stray.length) return [];
  return [
    {
      severity: 'advice',
      span: first.span,
      message: { zh: `别处多写“${usual}”，这里写“巡查”。如果是同一次监督，请统一写法。`, en: `Elsewhere this draft writes “${usual}”. If it is the same inspection, please keep one term.` },
      evidence: stray.slice(1).map(({ span }) => ({ span, note: { zh: '另一处', en: 'another place' } })),
    },
  ];
}
