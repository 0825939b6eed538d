import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';

const BLANK = /【[^【】\n]{1,40}】/g;
/** Labels that editors set in 【】 at the start of a paragraph: no blanks. */
const LABEL = /^【(?:案例|典型案例|摘要|关键词|导读|编者按|背景|提示|说明|注|问题描述|解析|链接|材料|附件|要点)/;

/** The blanks 【…】 of a scaffold that are still to be filled in, brackets included, in the order of the draft. */
export function blanksOf({ paragraphs }: Draft): readonly Span[] {
  return paragraphs.flatMap(({ text }, paragraph) =>
    [...text.matchAll(BLANK)].flatMap(({ 0: words, index }) =>
      LABEL.test(words) && text.slice(0, index).trim() === '' ? [] : [{ paragraph, start: index, end: index + words.length }],
    ),
  );
}

/**
 * The first blank behind a place, or the first of all when none is left behind it; `null` when there is none at all. A blank that
 * begins at the very place is not behind it, so that a selected blank leads on to the next.
 */
export function nextBlank(draft: Draft, from: { readonly paragraph: number; readonly start: number }): Span | null {
  const blanks = blanksOf(draft);
  const behind = blanks.find(({ paragraph, start }) => paragraph > from.paragraph || (paragraph === from.paragraph && start > from.start));
  return behind ?? blanks[0] ?? null;
}
