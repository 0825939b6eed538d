import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { analyse } from '../check/analyse';
import type { Bilingual } from '../draft/bilingual';
import { itemsIn } from '../measures/answers';
import { correspondenceOf } from '../measures/correspondence';
import { csvOf, ledgerOf, type ColumnId, type Ledger, type LedgerKind } from '../measures/ledger';
import { docxOfTable } from '../ooxml/table';
import { workbookOf } from '../ooxml/workbook';
import { printable } from './printable';
import { readFile } from './read-file';
import type { ExitCode, Language, Terminal } from './terminal';

/** What `zhangfa ledger` was asked for. */
export interface LedgerOrder {
  readonly kind: 'ledger';
  readonly file: string;
  /** Ends with .docx, .xlsx or .csv. */
  readonly out: string;
  readonly list: LedgerKind;
  /** `null` for the usual columns of the list. */
  readonly columns: readonly ColumnId[] | null;
  readonly genre: string | null;
  readonly lang: Language;
}

/** Columns that hold sentences are wider than those that hold a name or a date; in characters of a sheet. */
const WIDTHS: Readonly<Record<ColumnId, number>> = { number: 6, aspect: 12, problem: 28, cause: 22, goal: 16, measure: 40, leader: 11, department: 11, person: 10, deadline: 12, progress: 14, done: 11 };

/** Writes the ledger of a draft to a file; the draft itself is never written over. Exit code 2 with one sentence when it cannot be done. */
export function writeLedger({ file, out, list, columns, genre, lang }: LedgerOrder, terminal: Terminal): ExitCode {
  const refuse = (message: Bilingual): ExitCode => {
    terminal.err(`${printable(message[lang])}\n`);
    return 2;
  };
  if (resolve(file) === resolve(out)) return refuse({ zh: '台账要写到另一个文件，不能覆盖材料本身。', en: 'The ledger goes to another file, not over the draft itself.' });
  const read = readFile(file);
  if (!read.ok) return refuse({ zh: `${file}：${read.message.zh}`, en: `${file}: ${read.message.en}` });
  const { draft, main } = analyse(read.draft, { genre, pack: null });
  const items = itemsIn({ draft, outline: main.outline, rows: main.rows, genre: main.genre, pack: main.pack?.pack ?? null });
  if (items.problems.length === 0) return refuse({ zh: `${file}：没有读到存在的问题，列不出台账。`, en: `${file}: no problems were found in it, so there is no ledger.` });
  const correspondence = correspondenceOf(items);
  const ledger = columns === null ? ledgerOf(correspondence, list) : ledgerOf(correspondence, list, columns);
  try {
    writeFileSync(out, bytesOf(ledger, extname(out).toLowerCase()));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refuse({ zh: `${out}：写不进去（${reason}）。`, en: `${out}: could not be written (${reason}).` });
  }
  const open = correspondence.unanswered.length;
  terminal.out(
    lang === 'zh'
      ? `${printable(out)}：${ledger.title}，${ledger.rows.length} 个问题${open > 0 ? `，其中 ${open} 个没有读到对应的措施` : ''}；没有写明的留作【】。\n`
      : `${printable(out)}: ${ledger.rows.length} problems${open > 0 ? `, ${open} of them without a measure` : ''}; what the draft does not say is left as 【】.\n`,
  );
  return 0;
}

function bytesOf(ledger: Ledger, extension: string): Uint8Array {
  if (extension === '.csv') return new TextEncoder().encode(csvOf(ledger));
  const table = { title: ledger.title, head: ledger.head, rows: ledger.rows, widths: ledger.columns.map((column) => WIDTHS[column]) };
  return extension === '.xlsx' ? workbookOf(table) : docxOfTable(table);
}
