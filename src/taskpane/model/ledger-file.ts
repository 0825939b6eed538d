import { csvOf, type ColumnId, type Ledger } from '../../measures/ledger';
import { docxOfTable } from '../../ooxml/table';
import { workbookOf } from '../../ooxml/workbook';

/** The kinds of files that a ledger can be saved as. */
export const LEDGER_FILES = ['docx', 'xlsx', 'csv'] as const;
export type LedgerFile = (typeof LEDGER_FILES)[number];

/** Columns that hold sentences are wider than those that hold a name or a date; in characters of a sheet. */
const WIDTHS: Readonly<Record<ColumnId, number>> = { number: 6, aspect: 12, problem: 28, cause: 22, goal: 16, measure: 40, leader: 11, department: 11, person: 10, deadline: 12, progress: 14, done: 11 };

/** A ledger as the bytes of a file. Throws a RangeError for a ledger without columns. */
export function ledgerBytes(ledger: Ledger, type: LedgerFile): Uint8Array {
  if (type === 'csv') return new TextEncoder().encode(csvOf(ledger));
  const table = { title: ledger.title, head: ledger.head, rows: ledger.rows, widths: ledger.columns.map((column) => WIDTHS[column]) };
  return type === 'xlsx' ? workbookOf(table) : docxOfTable(table);
}
