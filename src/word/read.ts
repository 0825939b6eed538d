import type { Draft, Paragraph, ParagraphFormat } from '../draft/draft';
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
  font: { size: true, bold: true },
  listItemOrNullObject: { listString: true, level: true },
} as const;

/** Paragraphs asked for at once when Word cannot hand over the whole document in one answer. */
const PAGE = 1_000;

/**
 * Reads the body and the cursor in one sync. Where the host tells reviewed text, tracked deletions are left out;
 * only a tracked change that joins or splits paragraphs in a way we cannot align leaves a paragraph's text as Word shows it.
 * @throws what the client library throws; see `guarded`.
 */
export function readOpenDocument(): Promise<Reading> {
  return Word.run(async (context) => {
    const { body } = context.document;
    const paragraphs = body.paragraphs;
    paragraphs.load(fields);
    const cursor = requestCursor(context);
    const reviewed = tellsReviewedText() ? body.getReviewedText('Current') : null;
    await context.sync();
    return readingOf(paragraphs.items, reviewed?.value ?? null, cursor);
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
    return page.items.map((item) => paragraphOf(item, item.text));
  });
}

function readingOf(items: readonly Word.Paragraph[], reviewed: string | null, cursor: ReturnType<typeof requestCursor>): Reading {
  const shown = items.map((item) => item.text);
  const texts = reviewed === null ? shown : currentTexts(shown, reviewed);
  const draft: Draft = { paragraphs: items.map((item, i) => paragraphOf(item, texts[i] ?? item.text)), asides: [] };
  return { draft, cursor: locateCursor(shown, cursor), readOnly: isReadOnly() };
}

function paragraphOf(item: Word.Paragraph, text: string): Paragraph {
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
  };
}

const alignments: Readonly<Record<string, ParagraphFormat['alignment']>> = {
  Left: 'left',
  Centered: 'centered',
  Right: 'right',
  Justified: 'justified',
};
