import type { GenreId } from '../genres/genre';
import { genreOf, shippedGenres } from '../genres/registry';
import { notAmong, Refusal } from './refusal';
import type { Language } from './terminal';

/** What stands in every order that writes a file. */
interface Writing {
  readonly out: string;
  readonly lang: Language;
}

/** How a draft is to be read. */
interface Reading {
  readonly file: string;
  readonly genre: GenreId | null;
  readonly pack: string | null;
  readonly place: string | null;
}

export interface ScaffoldOrder extends Writing {
  readonly kind: 'scaffold';
  /** `null` only with `into`: recognised then. */
  readonly genre: GenreId | null;
  readonly pack: string | null;
  readonly shape: string | null;
  readonly fields: readonly (readonly [string, string])[];
  /** The draft that lacks something; `null` for a new document. */
  readonly into: string | null;
  /** The parts that are wanted; empty for all that are required. */
  readonly parts: readonly string[];
}

export type FixOrder = Writing & Reading & { readonly kind: 'fix'; readonly track: boolean };
export type CommentOrder = Writing & Reading & { readonly kind: 'comment' };
/** `template` is the unit's own file. */
export type LayoutOrder = Writing & { readonly kind: 'layout'; readonly file: string; readonly template: string | null };
export type TemplateOrder = Writing & { readonly kind: 'template'; readonly template: string | null };

/** What one of the commands that write was asked for. */
export type WritingOrder = ScaffoldOrder | FixOrder | CommentOrder | LayoutOrder | TemplateOrder;

/** The words of a command line, read as far as all commands have them in common. */
export interface ReadWords {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly lists: (name: string) => readonly string[];
  readonly genre: { readonly genre: GenreId | null; readonly pack: string | null };
  readonly lang: Language;
}

/** Reads the rest of such an order. Throws a Refusal. */
export function writingOrder(kind: WritingOrder['kind'], words: ReadWords): WritingOrder {
  const { values, genre, lang } = words;
  const out = values.get('out');
  const file = fileOf(kind, words);
  if (out === undefined) throw new Refusal('请用 -o 写出要保存的文件，例如：-o 新文件.docx', 'Please name the file to be saved with -o, for example: -o new.docx');
  const template = values.get('template') ?? null;
  switch (kind) {
    case 'scaffold':
      return scaffoldOrder(words, out);
    case 'fix':
      if (!values.has('safe')) throw new Refusal('请加上 --safe：只改有把握的，其余请看 zhangfa check。', 'Please add --safe: only what is certain is mended; zhangfa check tells of the rest.');
      return { kind, file, ...genre, place: values.get('place') ?? null, track: values.has('track'), out, lang };
    case 'comment':
      return { kind, file, ...genre, place: values.get('place') ?? null, out, lang };
    case 'layout':
      return { kind, file, template, out, lang };
    case 'template':
      return { kind, template, out, lang };
  }
}

function fileOf(kind: WritingOrder['kind'], { files }: ReadWords): string {
  const [file, second] = files;
  if (kind === 'scaffold' || kind === 'template') {
    if (file !== undefined) throw new Refusal(`zhangfa ${kind} 后面不用写文件。`, `zhangfa ${kind} takes no files.`);
    return '';
  }
  if (file === undefined) throw new Refusal(`请写出文件，例如：zhangfa ${kind} 材料.docx`, `Please name the file, for example: zhangfa ${kind} draft.docx`);
  if (second !== undefined) throw new Refusal('一次只能写一个文件。', 'One file at a time, please.');
  return file;
}

function scaffoldOrder({ values, lists, genre: { genre, pack }, lang }: ReadWords, out: string): ScaffoldOrder {
  const into = values.get('into') ?? null;
  const shape = values.get('shape') ?? null;
  const known = genre === null ? null : genreOf(genre);
  if (into === null && known === null) {
    const ids = shippedGenres.map(({ id }) => id);
    if (genre !== null) throw notAmong('--genre', genre, ids);
    throw new Refusal(`请用 --genre 写明哪一种材料，可以用的有：${ids.join('、')}。`, `Please name the kind of document with --genre; possible are: ${ids.join(', ')}.`);
  }
  if (shape !== null && known !== null && !known.shapes.some(({ id }) => id === shape)) throw notAmong('--shape', shape, known.shapes.map(({ id }) => id));
  const parts = lists('part');
  if (parts.length > 0 && into === null) throw new Refusal('--part 要和 --into 一起用。', '--part goes with --into.');
  const fields = lists('field').map((pair): readonly [string, string] => {
    const at = pair.indexOf('=');
    if (at < 1) throw new Refusal(`--field 要写成“名称=内容”，不能是“${pair}”。`, `--field is written as name=value, not “${pair}”.`);
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
  return { kind: 'scaffold', genre, pack, shape, fields, into, parts, out, lang };
}
