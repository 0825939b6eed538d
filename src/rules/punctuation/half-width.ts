import { rememberedAt } from '../../draft/remember';
import { gathered } from '../gather';
import type { DocumentRule, Mark } from '../rule';
import { replacement } from '../replacement';
import { mayAsk, sentenceStart } from './question-words';
import { isBlank, isDigit, isHan, isLatin } from './characters';
import { HALF, kindOf, signsIn } from './signs';

const WIDE: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
]);
const address = /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,255}/g;

/**
 * Half-width , ; : ? ! and a full stop . beside Chinese characters.
 * A habit of the whole document is told once, with every place in its evidence.
 * Left alone: between digits (8:30, 1:2, 1,000), between Latin letters, in web and mail addresses, labels (1. a.), decimals.
 */
export const halfWidth: DocumentRule = {
  scope: 'document',
  id: 'punctuation/half-width',
  name: { zh: '中文里用了半角标点', en: 'Half-width marks in Chinese text' },
  why: { zh: '中文的点号用全角，占一个字的位置。', en: 'Marks in Chinese text are full-width.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 5.1.1' },
  examples: [
    { genre: 'other', text: '学习不够深入,调研不够经常.', marks: [',', '.'] },
    { genre: 'other', text: '考核结果没有得到运用?', marks: ['应为“。”'] },
    { genre: 'other', text: '存在以下问题:一是学习不深;二是调研不多.', marks: [':', ';', '.'] },
    { genre: 'other', text: '完成25项,占50%,其余正在整改。', marks: [',', ','] },
    { genre: 'other', text: '会议8:30开始，比例为1:2，共1,000人，详见www.example.cn/a,b。', marks: [] },
    { genre: 'other', text: '1.学习不深。\na.学得少\n增长3.5%，见GB/T 9704-2012 7.3.3条。', marks: [] },
    { genre: 'other', text: 'Work hard, and play hard.', marks: [] },
  ],
  prepare: (paragraph, index) => void ((signsIn(paragraph).kinds & HALF) !== 0 && marksIn(paragraph, index)),
  find: ({ draft, outline }) => {
    const marks: Mark[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      if (paragraph === undefined || (signsIn(paragraph).kinds & HALF) === 0) continue;
      for (const mark of marksIn(paragraph, index)) marks.push(mark);
    }
    return gathered(marks, (count) => ({
      zh: `全文有${count}处半角标点，中文里应为全角。`,
      en: `There are ${count} half-width marks; in Chinese text they are full-width.`,
    }));
  },
};

const marksIn = rememberedAt((paragraph, index): readonly Mark[] => {
  const { text } = paragraph;
  const skipped = text.includes('www.') || text.includes('://') || text.includes('@') ? addressesIn(text) : [];
  return signsIn(paragraph).at.flatMap((at) => {
    if ((kindOf(text.charCodeAt(at)) & HALF) === 0 || isWithin(skipped, at)) return [];
    const mark = markAt(text, at, index);
    return mark ? [mark] : [];
  });
});

/** `places` are in order and apart. */
function isWithin(places: readonly { readonly start: number; readonly end: number }[], at: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return (places[low]?.start ?? Infinity) <= at;
}

function addressesIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[,;:?!.)]{1,20}$/, '').length,
  }));
}

function markAt(text: string, at: number, paragraph: number): Mark | null {
  const sign = text.charAt(at);
  const wide = WIDE.get(sign);
  if (wide === undefined && sign !== '.') return null;
  let next = at + 1;
  while (next < text.length && isBlank(text.charCodeAt(next))) next += 1;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(next);
  if (Number.isNaN(before) || isStop(text, at - 1) || isStop(text, at + 1)) return null;
  if (sign === '.') return fullStop(text, at, next, paragraph);
  if (!(isChinese(before) || isChinese(after))) return null;
  // Skip if both sides are Latin or numbers, and 「&nbsp;」 and its like.
  if (isWord(before) && isWord(after)) return null;
  if (sign === ';' && isLatin(before) && /&[a-z]+$/.test(text.slice(Math.max(0, at - 8), at))) return null;
  const span = { paragraph, start: at, end: next < text.length ? next : at + 1 };
  if (sign === '?' && isStatement(text, at)) {
    return {
      severity: 'warning',
      span: { paragraph, start: at, end: at + 1 },
      message: { zh: '这里用了半角“?”，而这句话不是发问，句末应为“。”。', en: 'Here stands a half-width “?”, and the sentence asks nothing; it should end with “。”.' },
      fixes: [replacement(span, '。', sign, false), replacement(span, '？', sign, false)],
    };
  }
  // The last ; of a paragraph of sentences ends it.
  if (sign === ';' && next >= text.length && text.includes('。')) {
    return {
      severity: 'warning',
      span: { paragraph, start: at, end: at + 1 },
      message: { zh: '这里用了半角“;”。一段到此为止的，句末应为“。”。', en: 'Here stands a half-width “;”. Where the paragraph is over it should be “。”.' },
      fixes: [replacement(span, '。', sign, false), replacement(span, '；', sign, false)],
    };
  }
  return {
    severity: 'warning',
    span: { paragraph, start: at, end: at + 1 },
    message: { zh: `中文里的“${sign}”应为全角“${wide}”。`, en: `The half-width “${sign}” should be “${wide}” in Chinese text.` },
    fixes: [replacement(span, wide ?? sign, sign, true)],
  };
}

/** Nothing asks between the last stop and the ? at `at`. */
function isStatement(text: string, at: number): boolean {
  const sentence = text.slice(sentenceStart(text, at), at);
  return sentence.length >= 5 && !mayAsk(sentence) && !/问|疑|[“‘（《]/.test(sentence);
}

/** A full stop after a Chinese character, at the end of a sentence; between two of them it may be 。 or the dot of a name. */
function fullStop(text: string, at: number, next: number, paragraph: number): Mark | null {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(next);
  if (!isChinese(before)) return null;
  // Skip labels: 「一.」 at the start or after a stop.
  if (/(?:^|[\s，。；：])[一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 4), at))) return null;
  const final = Number.isNaN(after);
  if (!final && !isChinese(after) && !isDigit(after)) return null;
  const span = { paragraph, start: at, end: at + 1 };
  return {
    severity: 'warning',
    span,
    message: {
      zh: '中文的句号是“。”，这里用了英文句点。',
      en: 'The Chinese full stop is “。”; this is an English one.',
    },
    fixes: final ? [replacement(span, '。', '.', true)] : [replacement(span, '。', '.', false), replacement(span, '、', '.', false), replacement(span, '·', '.', false)],
  };
}

/** A stop beside a stop is told by punctuation/doubled-marks. */
function isStop(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== '' && ',;:?!.，。、；：'.includes(sign);
}

function isChinese(code: number): boolean {
  return isHan(code) || (code >= 0x2018 && code <= 0x201d) || (code >= 0x3008 && code <= 0x3015) || code === 0xff08 || code === 0xff09;
}

function isWord(code: number): boolean {
  return isDigit(code) || isLatin(code);
}
