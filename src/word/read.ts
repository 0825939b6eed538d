import type { Draft, Leftover, Paragraph, ParagraphFormat } from '../draft/draft';
import { locateCursor, requestCursor } from './cursor';
import type { Reading } from './host-document';
import { currentTexts } from './reviewed-text';
import { isReadOnly, tellsReviewedText } from './probe';

/** What a check needs of a paragraph, and no more: every field costs bytes times paragraphs. */
const fields = {
  text: true,
  styleBuiltIn: true,
  outlineLevel: true,
  alignment: true,
  tableNestingLevel: true,
  font: { size: true, bold: true, highlightColor: true },
  listItemOrNullObject: { listString: true, level: true },
} as const;

/** Paragraphs asked for at once when Word cannot hand over the whole document in one answer. */
const PAGE = 1_000;

/**
 * Reads the body and the cursor in one sync. Where the host tells reviewed text, tracked deletions are left out;
 * only a tracked change that joins or splits paragraphs in a way we cannot align leaves a paragraph's text as Word shows it.
 * Of what work leaves in a document it tells highlighting, and, where the host tells reviewed text, tracked changes of the words. It does not
 * tell comments: a comment says where it stands only through a range of its own, which takes a second sync; nor changes of format alone.
 * @throws what the client library throws; see `guarded`.
 */
export function readOpenDocument(): Promise<Reading> {
  return Word.run(async (context) => {
    const { body } = context.document;
    const paragraphs = body.paragraphs;
    paragraphs.load(fields);
    const cursor = requestCursor(context);
    const reviewed = tellsReviewedText() ? { current: body.getReviewedText('Current'), original: body.getReviewedText('Original') } : null;
    await context.sync();
    return readingOf(paragraphs.items, reviewed && { current: reviewed.current.value, original: reviewed.original.value }, cursor);
  });
}

/** The same for a document too large for one answer: a sync for every thousand paragraphs. */
export async function readInPages(): Promise<Reading> {
  const paragraphs: Paragraph[] = [];
  for (;;) {
    const page = await readPage(paragraphs.length);
    paragraphs.push(...page);
    if (page.length < PAGE) break;
  }
  return { draft: { paragraphs, asides: [] }, cursor: null, readOnly: isReadOnly() };
}

function readPage(skip: number): Promise<Paragraph[]> {
  return Word.run(async (context) => {
    const page = context.document.body.paragraphs;
    page.load({ ...fields, $top: PAGE, $skip: skip });
    await context.sync();
    const highlights = tellsHighlights(page.items);
    return page.items.map((item) => paragraphOf(item, item.text, highlights && item.font.highlightColor !== null ? ['highlight'] : []));
  });
}

/** The whole body's text with all tracked changes accepted, and with all rejected. */
interface Reviewed {
  readonly current: string;
  readonly original: string;
}

function readingOf(items: readonly Word.Paragraph[], reviewed: Reviewed | null, cursor: ReturnType<typeof requestCursor>): Reading {
  const shown = items.map((item) => item.text);
  const current = reviewed === null ? shown : currentTexts(shown, reviewed.current);
  const original = reviewed === null || reviewed.original === reviewed.current ? current : currentTexts(shown, reviewed.original);
  const highlights = tellsHighlights(items);
  const paragraphs = items.map((item, i) => {
    const leftovers: Leftover[] = [];
    if (current[i] !== original[i]) leftovers.push('revision');
    if (highlights && item.font.highlightColor !== null) leftovers.push('highlight');
    return paragraphOf(item, current[i] ?? item.text, leftovers);
  });
  const draft: Draft = { paragraphs, asides: [] };
  return { draft, cursor: locateCursor(shown, cursor), readOnly: isReadOnly() };
}

/**
 * Word says `null` of a paragraph without highlighting and '' of one that is highlighted in part. Where it says `null` of none, '' may as well
 * stand for nothing, and nothing is told.
 */
function tellsHighlights(items: readonly Word.Paragraph[]): boolean {
  return items.some((item) => item.font.highlightColor === null);
}

function paragraphOf(item: Word.Paragraph, text: string, leftovers: readonly Leftover[]): Paragraph {
  const list = item.listItemOrNullObject;
  return {
    text,
    label: list.isNullObject ? '' : list.listString,
    listLevel: list.isNullObject ? null : list.level,
    style: item.styleBuiltIn,
    outlineLevel: item.outlineLevel >= 1 && item.outlineLevel <= 9 ? item.outlineLevel : null,
    tableDepth: item.tableNestingLevel,
    format: {
      alignment: alignments[item.alignment] ?? null,
      fontSize: item.font.size > 0 ? item.font.size : null,
      boldLead: item.font.bold === null ? null : item.font.bold ? text.length : 0,
    },
    ...(leftovers.length > 0 ? { leftovers } : {}),
  };
}

const alignments: Readonly<Record<string, ParagraphFormat['alignment']>> = {
  Left: 'left',
  Centered: 'centered',
  Right: 'right',
  Justified: 'justified',
};
