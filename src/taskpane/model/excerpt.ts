import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';

/** A stretch of text with the fault in the middle; `…` stands where it was cut. */
export interface Excerpt {
  readonly before: string;
  readonly fault: string;
  readonly after: string;
}

/** Characters shown before and after the fault, and of a long fault: about two lines of the pane. */
const BEFORE = 12;
const AFTER = 18;
const FAULT = 40;

/** The span with a little text around it; `null` when the span does not lie in the draft or its paragraph is blank. */
export function excerptOf(draft: Draft, span: Span): Excerpt | null {
  const text = draft.paragraphs[span.paragraph]?.text;
  if (text === undefined || span.end > text.length || span.start > span.end || text.trim() === '') return null;
  const { start, end } = whole(text, span.start, span.end);
  const from = whole(text, Math.max(0, start - BEFORE), start).start;
  const to = whole(text, end, Math.min(text.length, end + AFTER)).end;
  return {
    before: (from > 0 ? '…' : '') + tidy(text.slice(from, start)).trimStart(),
    fault: shorten(tidy(text.slice(start, end))),
    after: tidy(text.slice(end, to)) + (to < text.length ? '…' : ''),
  };
}

function shorten(fault: string): string {
  const letters = Array.from(fault);
  return letters.length <= FAULT ? fault : `${letters.slice(0, FAULT - 8).join('')}…${letters.slice(-7).join('')}`;
}

/** Tabs, line breaks and full-width indents take one space. */
function tidy(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ');
}

/** Widens the cut so that no surrogate pair is split. */
function whole(text: string, start: number, end: number): { start: number; end: number } {
  const low = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff;
  };
  return { start: low(start) ? start - 1 : start, end: low(end) ? end + 1 : end };
}
