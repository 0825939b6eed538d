/** What tells us where the cursor is: the paragraph it stands in and that paragraph's neighbours. */
export interface CursorRequest {
  readonly at: Word.Paragraph;
  readonly before: Word.Paragraph;
  readonly after: Word.Paragraph;
}

/** Asks for the cursor's surroundings in the batch under way: three paragraphs, whatever the document's length. */
export function requestCursor(context: Word.RequestContext): CursorRequest {
  const at = context.document.getSelection().paragraphs.getFirst();
  const before = at.getPreviousOrNullObject();
  const after = at.getNextOrNullObject();
  for (const paragraph of [at, before, after]) paragraph.load('text');
  return { at, before, after };
}

/**
 * The index of the cursor's paragraph among the body's texts, found by its own text and its neighbours';
 * `null` when several places look the same or none does (the cursor is in a header, a note, a text box).
 */
export function locateCursor(texts: readonly string[], cursor: CursorRequest): number | null {
  const before = cursor.before.isNullObject ? undefined : cursor.before.text;
  const after = cursor.after.isNullObject ? undefined : cursor.after.text;
  let found: number | null = null;
  for (let i = 0; i < texts.length; i++) {
    if (texts[i] !== cursor.at.text || texts[i - 1] !== before || texts[i + 1] !== after) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}
