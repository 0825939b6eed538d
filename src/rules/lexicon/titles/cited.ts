/** A title cited in 《》: the words between the marks, and where they stand. */
export interface CitedTitle {
  readonly text: string;
  /** Of the words, without the marks. */
  readonly start: number;
  readonly end: number;
}

/** Longer than any title; what is longer is a mark left open. */
const LONGEST = 90;

/** All titles in 《》 in a paragraph; of 《…《…》…》 the inner one. */
export function citedTitles(text: string): CitedTitle[] {
  const titles: CitedTitle[] = [];
  for (let close = text.indexOf('》'); close >= 0; close = text.indexOf('》', close + 1)) {
    const open = text.lastIndexOf('《', close);
    if (open < 0 || close - open > LONGEST || text.lastIndexOf('》', close - 1) > open) continue;
    if (close > open + 1) titles.push({ text: text.slice(open + 1, close), start: open + 1, end: close });
  }
  return titles;
}
