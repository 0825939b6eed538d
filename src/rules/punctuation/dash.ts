import type { ParagraphRule } from '../rule';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import { isHan } from './characters';
import { DASH, signsIn } from './signs';

const runs = /[-—－─–]{2,}/g;

/**
 * A dash in another form than ——: -- , ---, －－, ———.
 * Left alone: a single —, which is a lawful connecting mark (北京—上海); rows of hyphens that rule a line off; Latin text.
 */
export const dash: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/dash',
  name: { zh: '破折号写法不规范', en: 'Malformed dash' },
  why: { zh: '破折号是占两个字位置的一条线“——”。', en: 'The dash is one line two characters wide: “——”.' },
  source: { tier: '国标', reference: 'GB/T 15834-2011 4.10' },
  examples: [
    { genre: 'other', text: '这是我们的目标--让群众满意。', marks: ['--'] },
    { genre: 'other', text: '这是我们的目标———让群众满意。', marks: ['———'] },
    { genre: 'other', text: '这是我们的目标——让群众满意，北京—上海的线路已经开通。', marks: [] },
    { genre: 'other', text: '----------\n运行npm run--check后查看。', marks: [] },
  ],
  find: (paragraph, index) => {
    if ((signsIn(paragraph).kinds & DASH) === 0) return [];
    const { text } = paragraph;
    return [...text.matchAll(runs)].flatMap((match) => {
      const [run] = match;
      const end = match.index + run.length;
      const beside = isChinese(text.charCodeAt(match.index - 1)) && isChinese(text.charCodeAt(end));
      const opens = match.index === 0 || isSpaceOnly(text, match.index);
      if (run === '——' || run.length > 4 || !(beside || (opens && isChinese(text.charCodeAt(end))))) return [];
      const span = { paragraph: index, start: match.index, end };
      return [
        {
          severity: 'warning' as const,
          span,
          message: { zh: `${quoted(run)}不是规范的破折号，应为“——”。`, en: `${quoted(run)} is no regular dash; it should be “——”.` },
          fixes: [replacement(span, '——', run, true)],
        },
      ];
    });
  },
};

function isChinese(code: number): boolean {
  return isHan(code) || (code >= 0x2018 && code <= 0x201d) || (code >= 0x3001 && code <= 0x3015);
}

function isSpaceOnly(text: string, end: number): boolean {
  return text.slice(0, end).trim() === '';
}
