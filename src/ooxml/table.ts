import { newDocx } from './empty';
import { escapeXml } from './escape';

/** A table of plain text: its title, what stands over the columns, and rows of as many cells. */
export interface PlainTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide each column is in proportion to the others; positive numbers, one a column. */
  readonly widths: readonly number[];
}

/** A4 on its side with margins of 2 cm, in twentieths of a point: 14570 are left for the table. */
const section =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/></w:sectPr>';
const room = 14570;

/** A .docx with one real Word table under its title, on A4 paper on its side, the head row repeated on every page. */
export function docxOfTable(table: PlainTable): Uint8Array {
  const title = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(table.title)}</w:t></w:r></w:p>`;
  return newDocx({ body: `${title}${tableXml(table, room)}<w:p/>`, numbering: '', styles: '', section });
}

/**
 * The `w:tbl` element of a table, `width` twentieths of a point wide, in the style TableGrid. Line ends inside a cell make paragraphs;
 * a row never breaks across pages. Throws a RangeError for a table without columns: Word refuses one.
 */
export function tableXml({ head, rows, widths }: PlainTable, width: number): string {
  if (head.length === 0) throw new RangeError('A table needs a column.');
  const columns = columnWidths(head.length, widths, width);
  const grid = columns.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  const properties = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${columns.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rowXml(head, columns, true)}${rows.map((row) => rowXml(row, columns, false)).join('')}</w:tbl>`;
}

/** Whole numbers that fill the width but for rounding. */
function columnWidths(count: number, widths: readonly number[], width: number): readonly number[] {
  const shares = Array.from({ length: count }, (_, i) => Math.max(1, widths[i] ?? 1));
  const sum = shares.reduce((all, one) => all + one, 0);
  return shares.map((share) => Math.max(1, Math.floor((width * share) / sum)));
}

function rowXml(cells: readonly string[], columns: readonly number[], head: boolean): string {
  const properties = `<w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>`;
  return `<w:tr>${properties}${columns.map((width, i) => cellXml(cells[i] ?? '', width, head)).join('')}</w:tr>`;
}

function cellXml(text: string, width: number, head: boolean): string {
  const paragraphs = text.split(/\r\n|[\n\r\v\f]/).map((line) => {
    const run = line === '' ? '' : `<w:r>${head ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
    return `<w:p>${head ? '<w:pPr><w:jc w:val="center"/></w:pPr>' : ''}${run}</w:p>`;
  });
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
}
