import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';
import type { Arrival } from './host-document';
import { nthHit, type Hit } from './nth-hit';
import { tellsReviewedText } from './probe';
import { isLeftOver } from './reviewed-text';

/** How many paragraphs around the expected place are read again, to follow one that moved a little. */
const REACH = 20;

/**
 * Selects the span in the open document, if its paragraph still says what the draft says; 2 syncs.
 * A paragraph that moved is followed within {@link REACH} paragraphs when only one there has its text.
 * A paragraph with tracked deletions is selected whole; so is one in which Word's search does not find the words
 * (fields, hidden marks), in a third sync.
 * @throws what the client library throws; see `guarded`.
 */
export function selectSpan(draft: Draft, span: Span): Promise<Arrival> {
  const text = draft.paragraphs[span.paragraph]?.text;
  if (text === undefined) return Promise.resolve('changed');
  const skip = Math.max(0, span.paragraph - REACH);
  return Word.run(async (context) => {
    const near = context.document.body.paragraphs;
    near.load({ text: true, $skip: skip, $top: 2 * REACH + 1 });
    await context.sync();
    const paragraph = standing(near.items, text, span.paragraph - skip);
    if (paragraph === null) return 'changed';
    (paragraph.text === text ? rangeOf(paragraph, text, span) : paragraph.getRange('Content')).select();
    try {
      await context.sync();
    } catch (error) {
      if (!isNotFound(error)) throw error;
      paragraph.getRange('Content').select();
      await context.sync();
    }
    return 'there';
  });
}

/**
 * The paragraph at its expected place (Word also shows its tracked deletions, which the draft leaves out),
 * or the only one near it with the same text.
 */
function standing(near: readonly Word.Paragraph[], text: string, expected: number): Word.Paragraph | null {
  const there = near[expected];
  if (there?.text === text) return there;
  const same = near.filter((paragraph) => paragraph.text === text);
  if (same.length === 1) return same[0] ?? null;
  return there !== undefined && text !== '' && tellsReviewedText() && isLeftOver(text, there.text) ? there : null;
}

function rangeOf(paragraph: Word.Paragraph, text: string, span: Span): Word.Range {
  const whole = paragraph.getRange('Content');
  if (span.end <= span.start || (span.start === 0 && span.end >= text.length)) return whole;
  const hit = nthHit(text, span.start, span.end);
  if (hit === null) return whole;
  const first = find(paragraph, hit.first);
  return hit.last === null ? first : first.expandTo(find(paragraph, hit.last));
}

/** The n-th hit without a sync of its own: each search begins after the hit before. */
function find(paragraph: Word.Paragraph, { words, nth }: Hit): Word.Range {
  const end = paragraph.getRange('End');
  let rest: Word.Range = paragraph.getRange('Content');
  for (let i = 0; ; i++) {
    const hit = rest.search(words, { matchCase: true }).getFirst();
    if (i === nth) return hit;
    rest = hit.getRange('After').expandTo(end);
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ItemNotFound';
}

