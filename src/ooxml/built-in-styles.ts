/** A built-in style: what a file calls it, and what Word's API calls it. */
export interface BuiltInStyle {
  /** `w:name` in the file, the same in every language of Word and in WPS (ISO 29500-1 17.7.4.9); compared without case. */
  readonly name: string;
  /** The style id that Word gives it in English; files by other languages and by WPS use others. */
  readonly id: string;
  /** The value of `Word.Style` (office.d.ts, WordApi 1.3). */
  readonly word: string;
  readonly kind: 'paragraph' | 'character' | 'table';
}

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function style(kind: BuiltInStyle['kind'], name: string, id: string, word = id): BuiltInStyle {
  return { name, id, word, kind };
}

/** The built-in styles that Word's API names, table styles other than the grid left out. */
export const builtInStyles: readonly BuiltInStyle[] = [
  style('paragraph', 'Normal', 'Normal'),
  style('paragraph', 'Title', 'Title'),
  style('paragraph', 'Subtitle', 'Subtitle'),
  ...nine.map((n) => style('paragraph', `heading ${n}`, `Heading${n}`)),
  style('paragraph', 'TOC Heading', 'TOCHeading', 'TocHeading'),
  ...nine.map((n) => style('paragraph', `toc ${n}`, `TOC${n}`, `Toc${n}`)),
  style('paragraph', 'List Paragraph', 'ListParagraph'),
  style('paragraph', 'No Spacing', 'NoSpacing'),
  style('paragraph', 'Quote', 'Quote'),
  style('paragraph', 'Intense Quote', 'IntenseQuote'),
  style('paragraph', 'caption', 'Caption'),
  style('paragraph', 'header', 'Header'),
  style('paragraph', 'footer', 'Footer'),
  style('paragraph', 'footnote text', 'FootnoteText'),
  style('paragraph', 'endnote text', 'EndnoteText'),
  style('paragraph', 'Bibliography', 'Bibliography'),
  style('character', 'footnote reference', 'FootnoteReference'),
  style('character', 'endnote reference', 'EndnoteReference'),
  style('character', 'Hyperlink', 'Hyperlink'),
  style('character', 'Strong', 'Strong'),
  style('character', 'Emphasis', 'Emphasis'),
  style('character', 'Subtle Emphasis', 'SubtleEmphasis'),
  style('character', 'Intense Emphasis', 'IntenseEmphasis'),
  style('character', 'Subtle Reference', 'SubtleReference'),
  style('character', 'Intense Reference', 'IntenseReference'),
  style('character', 'Book Title', 'BookTitle'),
  style('table', 'Table Grid', 'TableGrid'),
];

const byName = new Map(builtInStyles.map((one) => [one.name.toLowerCase(), one]));
const byWord = new Map(builtInStyles.map((one) => [one.word, one]));

/** The built-in style that a file's `w:name` means; `null` for any other. */
export function builtInByName(name: string): BuiltInStyle | null {
  return byName.get(name.trim().toLowerCase()) ?? null;
}

/** The built-in style of a `Word.Style` value; `null` for any other. */
export function builtInByWord(word: string): BuiltInStyle | null {
  return byWord.get(word) ?? null;
}
