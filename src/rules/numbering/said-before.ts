import type { Draft } from '../../draft/draft';

/** A series that runs through several paragraphs has its points at most so far apart. */
const REACH = 12;

/**
 * Whether the mark of a point (第一， 一是 首先) is said in the text of one of the paragraphs before: where 一是 stands inside a paragraph and
 * 二是 begins the next one, nothing is missing. A comma behind the mark may be any other sign.
 */
export function saidBefore(draft: Draft, paragraph: number, mark: string): boolean {
  const words = mark.replace(/[，,、：:.．]$/, '');
  for (let i = paragraph - 1; i >= Math.max(0, paragraph - REACH); i -= 1) {
    const text = draft.paragraphs[i]?.text ?? '';
    if (text.includes(words) || (SAME.get(words) ?? []).some((other) => text.includes(other))) return true;
  }
  return false;
}

/** 首先……第二……: drafts count on in other words. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['第一', ['首先', '其一', '一是', '一方面']],
  ['第二', ['其次', '其二', '二是']],
  ['一是', ['第一', '首先', '其一']],
  ['首先', ['第一', '一是', '其一', '一方面']],
  ['其次', ['第二', '二是', '其二']],
  ['再次', ['第三', '三是', '其三']],
]);
