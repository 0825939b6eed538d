import { parseArgs } from 'node:util';
import type { Bilingual } from '../draft/bilingual';
import type { GenreId } from '../genres/genre';
import { shippedPacks } from '../genres/packs/shipped';
import { genreOf, shippedGenres } from '../genres/registry';
import type { Severity } from '../rules/finding';
import { COMMANDS, GENERAL_OPTIONS, type Command, type Option } from './options';
import { ledgerOrder, measuresOrder } from './measure-orders';
import { notAmong, Refusal, unknown } from './refusal';
import type { MeasuresOrder } from './suggest-measures';
import type { Format, Language } from './terminal';
import type { LedgerOrder } from './write-ledger';
import { writingOrder, type WritingOrder } from './writing-order';

/** What `zhangfa check` was asked for. */
export interface CheckOrder {
  readonly kind: 'check';
  /** At least one. */
  readonly files: readonly string[];
  readonly genre: GenreId | null;
  readonly pack: string | null;
  readonly place: string | null;
  /** A JSON file of `CheckSettings`. */
  readonly settings: string | null;
  /** A JSON file of a `Lexicon`. */
  readonly words: string | null;
  readonly format: Format;
  readonly failOn: Severity;
  readonly lang: Language;
}

/** What the words of a command line ask for, or one sentence on what is wrong with them. */
export type Order =
  | CheckOrder
  | MeasuresOrder
  | LedgerOrder
  | WritingOrder
  | { readonly kind: 'rules' | 'genres'; readonly format: Format; readonly lang: Language }
  | { readonly kind: 'help'; readonly command: Command | null; readonly lang: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'refused'; readonly message: Bilingual; readonly lang: Language };

/** Reads the words after `zhangfa`. Never throws. Options may stand before and after files; the last of several counts; after `--` all are files. */
export function readOrder(words: readonly string[]): Order {
  const split = splitWords(words);
  const lang: Language = split.tokens.some((token) => token.kind === 'option' && token.name === 'lang' && token.value === 'en') ? 'en' : 'zh';
  try {
    return understand(split, lang);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refused', message: { zh: error.zh, en: error.en }, lang };
  }
}

type SplitWords = ReturnType<typeof splitWords>;

function splitWords(words: readonly string[]) {
  const all = [...GENERAL_OPTIONS, ...COMMANDS.flatMap(({ options }) => options)];
  const options = Object.fromEntries(all.map(({ name, short, value }) => [name, { type: value === null ? ('boolean' as const) : ('string' as const), ...(short === undefined ? {} : { short }) }]));
  return parseArgs({ args: [...words], strict: false, allowPositionals: true, tokens: true, options: { ...options, help: { type: 'boolean', short: 'h' } } });
}

function understand({ tokens, positionals }: SplitWords, lang: Language): Order {
  const [name, ...files] = positionals;
  const command = COMMANDS.find((one) => one.name === name) ?? null;
  if (command === null && name !== undefined) throw unknown('命令', 'command', name, COMMANDS.map((one) => one.name));
  const values = valuesOf(tokens, command?.options ?? GENERAL_OPTIONS);
  if (values.has('help')) return { kind: 'help', command, lang };
  if (values.has('version')) return { kind: 'version' };
  if (command === null) throw new Refusal('请写出命令，用法见 zhangfa --help。', 'Please name a command; see zhangfa --help.');
  const format: Format = values.get('format') === 'json' ? 'json' : 'text';
  if (command.name === 'check') return checkOrder(files, values, format, lang);
  if (command.name === 'measures') return measuresOrder(files, values, format, lang);
  if (command.name === 'ledger') return ledgerOrder(files, values, lang);
  if (command.name !== 'rules' && command.name !== 'genres') return writingOrder(command.name, { files, values, lists: listsOf(tokens), genre: genreOrder(values), lang });
  if (files.length > 0) throw new Refusal(`zhangfa ${command.name} 后面不用写文件。`, `zhangfa ${command.name} takes no files.`);
  return { kind: command.name, format, lang };
}

function checkOrder(files: readonly string[], values: ReadonlyMap<string, string>, format: Format, lang: Language): CheckOrder {
  if (files.length === 0) throw new Refusal('请写出要检查的文件，例如：zhangfa check 材料.docx', 'Please name the files to check, for example: zhangfa check draft.docx');
  const failOn = values.get('fail-on');
  return {
    kind: 'check',
    files,
    ...genreOrder(values),
    place: values.get('place') ?? null,
    settings: values.get('settings') ?? null,
    words: values.get('words') ?? null,
    format,
    failOn: failOn === 'warning' || failOn === 'advice' ? failOn : 'error',
    lang,
  };
}

/** The kind of document and the set of aspects that were named; each is known, and they go together. */
function genreOrder(values: ReadonlyMap<string, string>): { readonly genre: GenreId | null; readonly pack: string | null } {
  const genre = values.get('genre') ?? null;
  const genres = [...shippedGenres.map(({ id }) => id), 'other'];
  if (genre !== null && !genres.includes(genre)) throw notAmong('--genre', genre, genres);
  const pack = values.get('aspects') ?? null;
  const packs = shippedPacks.map(({ id }) => id);
  if (pack !== null && !packs.includes(pack)) throw notAmong('--aspects', pack, packs);
  if (pack !== null && genre !== null && !genreOf(genre)?.comparesWithPack) {
    const fitting = shippedGenres.filter(({ comparesWithPack }) => comparesWithPack).map(({ id }) => id);
    throw new Refusal(`--genre ${genre} 不对照哪几个方面，不能和 --aspects 一起用；能一起用的有：${fitting.join('、')}。`, `--genre ${genre} is compared against no aspects and cannot go with --aspects; these can: ${fitting.join(', ')}.`);
  }
  return { genre, pack };
}

/** All values of the options that may be given several times, in order. */
function listsOf(tokens: SplitWords['tokens']): (name: string) => readonly string[] {
  return (name) => tokens.flatMap((token) => (token.kind === 'option' && token.name === name && token.value !== undefined ? [token.value] : []));
}

/** The options' values, '' for one without; each is known to the command and has a value that it may have. */
function valuesOf(tokens: SplitWords['tokens'], options: readonly Option[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = options.find((one) => one.name === name);
    if (option === undefined) throw unknown('选项', 'option', rawName, options.map((one) => `--${one.name}`));
    if (option.value === null) {
      if (value !== undefined) throw new Refusal(`${rawName} 后面不带内容。`, `${rawName} takes no value.`);
    } else if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) {
      const needs = option.among?.join('、') ?? option.value;
      throw new Refusal(`${rawName} 后面要写明内容（${needs}）。`, `${rawName} needs a value (${needs.replaceAll('、', ', ')}).`);
    } else if (option.among !== null && !option.among.includes(value)) {
      throw notAmong(rawName, value, option.among);
    }
    values.set(name, value ?? '');
  }
  return values;
}
