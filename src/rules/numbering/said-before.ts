import type { Draft } from '../../draft/draft';

/** A series that runs through several paragraphs has its points at most so far apart. */
const REACH = 12;

/**
 * Whether the mark of a point (第一， 一是 首先) is said before a place in its paragraph or in the text of one of those before: where 一是 stands inside a paragraph and
 * 二是 begins the next one, nothing is missing. A comma behind the mark may be any other sign.
 */
export function saidBefore(draft: Draft, paragraph: number, at: number, mark: string): boolean {
  const words = mark.replace(/[，,、：:.．]$/, '');
  for (let i = paragraph; i >= Math.max(0, paragraph - REACH); i -= 1) {
    const whole = draft.paragraphs[i]?.text ?? '';
    const text = i === paragraph ? whole.slice(0, at) : whole;
    const others = (SAME.get(words) ?? []).filter((other) => i < paragraph || ORDINARY.has(other));
    if (isSaid(text, words) || others.some((other) => isSaid(text, other))) return true;
  }
  return false;
}

/** 第一 counts where a stop follows: 第一，学习不够. 第一种形态 and 第一责任人 do not. */
function isSaid(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!words.startsWith('第') || /[，,、：:是]/.test(text.charAt(at + words.length))) return true;
  }
  return false;
}

/** Of these the same paragraph may go on with 第二， 第三，; 其一……二是…… in one paragraph is a slip. */
const ORDINARY: ReadonlySet<string> = new Set(['首先', '其次', '再次']);

/** 首先……第二……: drafts count on in other words. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['第一', ['首先', '其一', '一是', '一方面']],
  ['第二', ['其次', '其二', '二是']],
  ['一是', ['第一', '首先', '其一']],
  ['首先', ['第一', '一是', '其一', '一方面']],
  ['其次', ['第二', '二是', '其二']],
  ['第三', ['再次', '其三', '三是']],
  ['二是', ['第二', '其次', '其二']],
  ['再次', ['第三', '三是', '其三']],
]);
