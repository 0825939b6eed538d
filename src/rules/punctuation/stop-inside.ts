import type { Mark, ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import { pairsIn, placeOf } from './mark-pairs';
import { CLOSING, kindOf, OPENING, PAIR, signsIn, STOP } from './signs';

/** A stop right behind an opening mark (“，学习”), or a 、 or ， right before a closing one (《条例，》). */
export const stopInside: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/stop-inside',
  name: { zh: '引号、括号里侧有多余点号', en: 'A stray stop inside marks' },
  why: { zh: '前引号、前括号后面不接点号，多半是修改后留下的。', en: 'No stop follows an opening mark; it is mostly what an edit left behind.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 B.2.1、B.2.2' },
  examples: [
    { genre: 'other', text: '落实“，一岗双责”要求。', marks: ['“，'] },
    { genre: 'other', text: '执行《工作条例、》的规定。', marks: ['、》'] },
    { genre: 'other', text: '句中停顿用“，”，他说：“好，”，接着又说：“……不行。”', marks: [] },
  ],
  find: (paragraph, index) => {
    const signs = signsIn(paragraph);
    if ((signs.kinds & STOP) === 0 || (signs.kinds & PAIR) === 0) return [];
    const { text } = paragraph;
    // A mark without its partner is told by punctuation/paired-marks.
    const lone = new Set(pairsIn(paragraph).faults.map(placeOf));
    const marks: Mark[] = [];
    for (const at of signs.at) {
      if ((kindOf(text.charCodeAt(at)) & STOP) === 0) continue;
      const opened = (kindOf(text.charCodeAt(at - 1)) & OPENING) !== 0;
      const closed = (kindOf(text.charCodeAt(at + 1)) & CLOSING) !== 0;
      if ((opened || closed) && !lone.has(at - 1) && !lone.has(at + 1)) marks.push(...markAt(text, at, index, opened, closed));
    }
    return marks;
  },
};

function markAt(text: string, at: number, paragraph: number, opened: boolean, closed: boolean): Mark[] {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // Skip if the stop itself is what is quoted: “，”.
  if (opened && closed) return [];
  const stray = closed && (text.charAt(at) === '、' || (text.charAt(at) === '，' && '》〉'.includes(after)));
  if (!(opened && '，。、；：'.includes(text.charAt(at))) && !stray) return [];
  const span = { paragraph, start: opened ? at - 1 : at, end: opened ? at + 1 : at + 2 };
  const around = text.slice(span.start, span.end);
  return [
    {
      severity: 'warning',
      span,
      message: { zh: `${quoted(around)}里的“${text.charAt(at)}”位置不对，请删去或移到外面。`, en: `The “${text.charAt(at)}” in ${quoted(around)} is misplaced. Please delete it or move it out.` },
      fixes: [
        replacement({ ...span, start: at, end: at + 1 }, '', text.charAt(at), false),
        replacement(span, opened ? text.charAt(at) + before : after + text.charAt(at), around, false),
      ],
    },
  ];
}
