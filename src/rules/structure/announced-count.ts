import { parseNumeral } from '../../draft/numerals';
import type { Span } from '../../draft/span';

/** Every place where the texts say a number before `unit` (a pattern): the number and where it stands. */
export function countsBefore(texts: readonly string[], from: number, unit: string): { readonly value: number; readonly span: Span }[] {
  const pattern = new RegExp(`([一二两三四五六七八九十]{1,3}|[0-9０-９]{1,2})${unit}`, 'g');
  return texts.flatMap((text, i) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = parseNumeral(match[1] ?? '');
      return value === null ? [] : [{ value, span: { paragraph: from + i, start: match.index, end: match.index + match[0].length } }];
    }),
  );
}

/** Where the texts say this number before `unit`; `null` when they do not. */
export function countSpan(texts: readonly string[], from: number, unit: string, value: number): Span | null {
  return countsBefore(texts, from, unit).find((count) => count.value === value)?.span ?? null;
}
