import type { Draft } from '../draft/draft';
import type { AspectPack } from '../genres/packs/pack';

/** A title and what names the meeting stand within the first paragraphs, the date line within the last. */
const FIRST = 6;
const LAST = 4;
/** 2022年 and 二〇二二年. */
const YEAR = /(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年/g;
const DIGITS = '〇一二三四五六七八九';

/** The year that a draft was written for: that of its meeting, else the latest named at its beginning and its end; `null` when none is. */
export function yearOf(draft: Draft, pack: AspectPack | null): number | null {
  if ((pack?.year ?? null) !== null) return pack?.year ?? null;
  const { paragraphs } = draft;
  const ends = paragraphs.length <= FIRST + LAST ? paragraphs : [...paragraphs.slice(0, FIRST), ...paragraphs.slice(-LAST)];
  const years = ends.flatMap(({ text }) => [...text.slice(0, 200).matchAll(YEAR)].map(([, year]) => numberOf(year ?? '')));
  return years.length === 0 ? null : Math.max(...years);
}

function numberOf(year: string): number {
  return Number([...year].map((one) => (/[0-9]/.test(one) ? one : Math.max(0, DIGITS.indexOf(one)))).join(''));
}
