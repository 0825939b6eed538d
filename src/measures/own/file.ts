import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Bilingual } from '../../draft/bilingual';
import type { AspectId, FieldId } from '../measure';
import { ASPECT_IDS, FIELD_IDS } from '../names';
import { ownId, type OwnMeasure } from './own-measure';

/** Own measures with the user's favourites among all measures, as one file holds them. */
export interface OwnFile {
  readonly measures: readonly OwnMeasure[];
  /** Ids of favourites, own or the bank's, in the order in which they were marked. */
  readonly favourites: readonly string[];
}

/** What was read from a file, or why nothing was: nothing of a refused file is taken over. */
export type ParsedOwn =
  | { readonly ok: true; readonly file: OwnFile }
  | {
      readonly ok: false;
      /** Counted from 1. */
      readonly line: number;
      readonly message: Bilingual;
    };

/** By this word a file of ours is told from any other JSON. */
const FORMAT = 'zhangfa-measures';
const VERSION = 1;
/** A larger file is something else. */
const LONGEST = 4_000_000;
const LONGEST_TEXT = 300;

/** The text of a file that `parseOwn` reads back. */
export function writeOwn({ measures, favourites }: OwnFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, measures, favourites }, null, 2)}\n`;
}

/** Reads the user's own measures. A file that is no JSON, not ours, or has a faulty entry is refused with its line and the reason. Never throws. */
export function parseOwn(json: string): ParsedOwn {
  const text = json.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused(text, 0, '文件是空的。', 'The file is empty.');
  if (text.length > LONGEST) return refused(text, 0, '文件太大，不像是措施文件。', 'The file is too large to hold measures.');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (tree === undefined || errors[0] !== undefined) return refused(text, errors[0]?.offset ?? 0, '这里不合 JSON 的写法，文件可能不完整。', 'This is not JSON; the file may be damaged.');
  const at = (...path: (string | number)[]): number => findNodeAtLocation(tree, path)?.offset ?? tree.offset;
  if (valueAt(tree, 'format') !== FORMAT) return refused(text, at('format'), '这不是章法导出的措施文件。', 'This file was not exported by Zhangfa.');
  if (valueAt(tree, 'version') !== VERSION) return refused(text, at('version'), '这个文件来自别的版本，读不了。', 'This file is of another version and cannot be read.');
  const list = findNodeAtLocation(tree, ['measures']);
  if (list?.type !== 'array') return refused(text, at('measures'), '文件里没有措施的列表。', 'The file holds no list of measures.');
  const measures: OwnMeasure[] = [];
  const ids = new Set<string>();
  for (const node of list.children ?? []) {
    const read = readMeasure(node);
    if ('zh' in read) return refused(text, node.offset, read.zh, read.en);
    if (!ids.has(read.id)) measures.push(read);
    ids.add(read.id);
  }
  const marked: unknown = valueAt(tree, 'favourites') ?? [];
  if (!isStrings(marked)) return refused(text, at('favourites'), '收藏应当是编号的列表。', 'Favourites should be a list of ids.');
  return { ok: true, file: { measures, favourites: [...new Set(marked)] } };
}

function readMeasure(node: Node): OwnMeasure | Bilingual {
  const value: unknown = getNodeValue(node);
  if (typeof value !== 'object' || value === null) return { zh: '这一条不是措施。', en: 'This entry is no measure.' };
  const { text, aspect, field, symptoms } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || text.trim() === '') return { zh: '这一条没有措施的文字（text）。', en: 'This entry has no text.' };
  if (text.length > LONGEST_TEXT) return { zh: `这一条太长，最多${LONGEST_TEXT}字。`, en: `This entry is too long: ${LONGEST_TEXT} characters at most.` };
  const known = ASPECT_IDS.find((id): id is AspectId => id === aspect);
  if (known === undefined) return { zh: '这一条的方面（aspect）不认识。', en: 'This entry’s aspect is not known.' };
  const line = FIELD_IDS.find((id): id is FieldId => id === field) ?? null;
  if (line === null && field !== null && field !== undefined) return { zh: '这一条的领域（field）不认识。', en: 'This entry’s field is not known.' };
  if (symptoms !== undefined && !isStrings(symptoms)) return { zh: '这一条对应的问题（symptoms）应当是文字的列表。', en: 'This entry’s symptoms should be a list of texts.' };
  const words = text.trim();
  return { id: ownId(words), text: words, aspect: known, field: line, symptoms: (symptoms ?? []).filter((one) => one.trim() !== '') };
}

function valueAt(tree: Node, name: string): unknown {
  const node = findNodeAtLocation(tree, [name]);
  return node === undefined ? undefined : getNodeValue(node);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function refused(text: string, offset: number, zh: string, en: string): ParsedOwn {
  return { ok: false, line: text.slice(0, offset).split('\n').length, message: { zh, en } };
}
