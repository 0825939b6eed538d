import { extname } from 'node:path';
import { shippedGenres } from '../genres/registry';
import { COLUMN_IDS, COLUMN_NAMES, LEDGER_KINDS, type ColumnId, type LedgerKind } from '../measures/ledger';
import { ASPECT_IDS, ASPECT_NAMES, FIELD_IDS, FIELD_NAMES } from '../measures/names';
import { notAmong, Refusal } from './refusal';
import type { MeasuresOrder } from './suggest-measures';
import type { Format, Language } from './terminal';
import type { LedgerOrder } from './write-ledger';

/** The options' values as typed, by name. */
type Values = ReadonlyMap<string, string>;

const MOST = 20;
const USUAL = 3;

/** Reads the words of `zhangfa measures`; throws a Refusal. */
export function measuresOrder(files: readonly string[], values: Values, format: Format, lang: Language): MeasuresOrder {
  if (files.length > 0) throw new Refusal('问题写在 --problem 后面，文件写在 --file 后面。', 'The problem goes after --problem, a file after --file.');
  const problem = values.get('problem');
  const file = values.get('file');
  if (problem === undefined && file === undefined) throw new Refusal('请写出问题，例如：zhangfa measures --problem "理论学习不够深入"', 'Please write a problem, for example: zhangfa measures --problem "理论学习不够深入"');
  if (problem !== undefined && file !== undefined) throw new Refusal('--problem 和 --file 只能写一个。', 'Please give either --problem or --file.');
  if (file !== undefined && (values.has('aspect') || values.has('field'))) throw new Refusal('--aspect 和 --field 只和 --problem 一起用；文件里的问题各看各的。', '--aspect and --field go with --problem only; the problems of a file are read one by one.');
  return {
    kind: 'measures',
    about: file === undefined ? { problem: problem ?? '' } : { file },
    aspect: named('--aspect', values.get('aspect'), ASPECT_IDS, ASPECT_NAMES),
    field: named('--field', values.get('field'), FIELD_IDS, FIELD_NAMES),
    genre: genreIn(values),
    limit: limitIn(values.get('limit')),
    format,
    lang,
  };
}

/** Reads the words of `zhangfa ledger`; throws a Refusal. */
export function ledgerOrder(files: readonly string[], values: Values, lang: Language): LedgerOrder {
  const [file, more] = files;
  if (file === undefined || more !== undefined) throw new Refusal('请写出一个文件，例如：zhangfa ledger 材料.docx -o 台账.xlsx', 'Please name one file, for example: zhangfa ledger draft.docx -o ledger.xlsx');
  const out = values.get('out');
  if (out === undefined) throw new Refusal('请用 -o 写明台账的文件名：.docx、.xlsx 或 .csv。', 'Please name the ledger’s file after -o: .docx, .xlsx or .csv.');
  if (!['.docx', '.xlsx', '.csv'].includes(extname(out).toLowerCase())) throw new Refusal('台账只能写成 .docx、.xlsx 或 .csv。', 'The ledger can be written as .docx, .xlsx or .csv only.');
  const kind = Object.keys(LEDGER_KINDS).find((one): one is LedgerKind => one === values.get('kind')) ?? 'ledger';
  return { kind: 'ledger', file, out, list: kind, columns: columnsIn(values.get('columns')), genre: genreIn(values), lang };
}

/** An id by itself or by its name; unquoted names count too. */
function named<Id extends string>(option: string, value: string | undefined, ids: readonly Id[], names: Readonly<Record<Id, string>>): Id | null {
  if (value === undefined) return null;
  const plain = (text: string): string => text.replace(/[“”"「」\s]/g, '');
  const found = ids.find((id) => id === value || plain(names[id]) === plain(value)) ?? ids.find((id) => plain(value).length >= 2 && plain(names[id]).includes(plain(value)));
  if (found === undefined) throw notAmong(option, value, ids.map((id) => `${names[id]}（${id}）`));
  return found;
}

function genreIn(values: Values): string | null {
  const genre = values.get('genre') ?? null;
  const genres = [...shippedGenres.map(({ id }) => id), 'other'];
  if (genre !== null && !genres.includes(genre)) throw notAmong('--genre', genre, genres);
  return genre;
}

function limitIn(value: string | undefined): number {
  if (value === undefined) return USUAL;
  const limit = Number(value);
  if (!/^\d{1,2}$/.test(value) || limit < 1 || limit > MOST) throw new Refusal(`--limit 要写 1 到 ${MOST} 的数。`, `--limit needs a number from 1 to ${MOST}.`);
  return limit;
}

function columnsIn(value: string | undefined): readonly ColumnId[] | null {
  if (value === undefined) return null;
  const columns = value
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const column = COLUMN_IDS.find((id) => id === name || COLUMN_NAMES[id] === name || COLUMN_NAMES[id].replace(/（.*/, '') === name);
      if (column === undefined) throw notAmong('--columns', name, COLUMN_IDS.map((id) => `${COLUMN_NAMES[id]}（${id}）`));
      return column;
    });
  if (columns.length === 0) throw new Refusal('--columns 后面要写明至少一列。', '--columns needs at least one column.');
  return [...new Set(columns)];
}
