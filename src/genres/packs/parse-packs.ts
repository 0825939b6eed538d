import { findNodeAtLocation, parseTree, printParseErrorCode, getNodeValue, type Node, type ParseError } from 'jsonc-parser';
import type { Bilingual } from '../../draft/bilingual';
import { patternOf } from '../phrase';
import { checkPacks } from './check-packs';
import type { Aspect, AspectPack } from './pack';
import { schemaMessage } from './schema-message';

/** Packs read from a file, or why none were: nothing of a refused file is taken over. */
export type ParsedPacks =
  | { readonly ok: true; readonly packs: readonly AspectPack[] }
  | {
      readonly ok: false;
      /** Counted from 1. */
      readonly line: number;
      /** Counted from 1, in UTF-16 units; left out when the whole file is meant. */
      readonly column?: number;
      readonly message: Bilingual;
    };

/** More than any list of packs needs; a larger file is something else. */
const LONGEST = 2_000_000;

/** A pack as the file has it, after the schema has passed it. */
interface PackFile {
  readonly packs: readonly (Pick<AspectPack, 'id' | 'year' | 'genres'> &
    Partial<Pick<AspectPack, 'announced' | 'marks' | 'source' | 'verified' | 'from' | 'to'>> & {
      readonly occasion: { readonly zh: string; readonly en?: string };
      readonly aspects: readonly (Pick<Aspect, 'short'> & Partial<Aspect>)[];
    })[];
}

/**
 * Reads the user's own packs. A file that is no JSON, breaks packs.schema.json, names an id or an aspect twice or holds a
 * badly written phrase is refused with its line and the reason. Never throws.
 */
export function parsePacks(json: string): ParsedPacks {
  const text = json.replace(/^\uFEFF/, '');
  if (text.length > LONGEST) return refused(text, 0, { zh: '文件太大，不像是方面包。', en: 'The file is too large to be a list of packs.' });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const broken = errors[0];
  if (text.trim() === '') return refused(text, 0, { zh: '文件是空的。', en: 'The file is empty.' });
  if (tree === undefined || broken !== undefined) return refused(text, broken?.offset ?? 0, syntaxMessage(broken));
  const value: unknown = getNodeValue(tree);
  if (!checkPacks(value)) {
    const fault = checkPacks.errors?.[0];
    if (fault === undefined) return refused(text, 0, { zh: '文件不是方面包。', en: 'The file is no list of packs.' });
    return refused(text, offsetOf(tree, pathOf(fault.instancePath)), schemaMessage(fault));
  }
  return read(text, tree, value as PackFile);
}

function read(text: string, tree: Node, file: PackFile): ParsedPacks {
  const ids = new Set<string>();
  const packs: AspectPack[] = [];
  for (const [i, pack] of file.packs.entries()) {
    if (ids.has(pack.id)) return refused(text, offsetOf(tree, ['packs', i, 'id']), { zh: `编号“${pack.id}”出现了两次。`, en: `The id “${pack.id}” stands twice.` });
    ids.add(pack.id);
    const names = pack.aspects.map(({ short }) => short.trim());
    const twice = names.findIndex((name, n) => name === '' || names.indexOf(name) !== n);
    if (twice !== -1) {
      const name = names[twice] ?? '';
      const message = name === '' ? { zh: '方面的名称是空的。', en: 'An aspect has no name.' } : { zh: `方面“${name}”出现了两次。`, en: `The aspect “${name}” stands twice.` };
      return refused(text, offsetOf(tree, ['packs', i, 'aspects', twice, 'short']), message);
    }
    for (const [n, mark] of (pack.marks ?? []).entries()) {
      if (!isPhrase(mark)) return refused(text, offsetOf(tree, ['packs', i, 'marks', n]), { zh: `“${mark}”的括号不成对。`, en: `The brackets of “${mark}” do not pair.` });
    }
    packs.push(whole(pack));
  }
  return { ok: true, packs };
}

function isPhrase(mark: string): boolean {
  try {
    patternOf([mark]);
    return true;
  } catch {
    return false;
  }
}

function whole(pack: PackFile['packs'][number]): AspectPack {
  return {
    id: pack.id,
    year: pack.year,
    occasion: { zh: pack.occasion.zh, en: pack.occasion.en ?? pack.occasion.zh },
    announced: pack.announced ?? '',
    marks: pack.marks ?? [],
    genres: pack.genres,
    aspects: pack.aspects.map((aspect) => ({
      short: aspect.short.trim(),
      full: aspect.full ?? aspect.short.trim(),
      keys: aspect.keys ?? [],
      statement: aspect.statement ?? false,
    })),
    source: pack.source ?? '',
    verified: pack.verified ?? false,
    from: pack.from ?? '',
    to: pack.to ?? '',
  };
}

/** Packs as the text of a file that `parsePacks` reads back to the same packs. */
export function writePacks(packs: readonly AspectPack[]): string {
  return `${JSON.stringify({ packs }, null, 2)}\n`;
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
}

function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  return findNodeAtLocation(tree, [...path])?.offset ?? tree.offset;
}

function refused(text: string, offset: number, message: Bilingual): ParsedPacks {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { ok: false, line: before.length, column: (before[before.length - 1] ?? '').length + 1, message };
}

function syntaxMessage(error: ParseError | undefined): Bilingual {
  const reason = (error === undefined ? undefined : SYNTAX[printParseErrorCode(error.error)]) ?? { zh: '格式有误', en: 'the format is wrong' };
  return { zh: `这里${reason.zh}，文件不是正确的 JSON。`, en: `Here ${reason.en}: the file is not valid JSON.` };
}

const SYNTAX: Readonly<Record<string, Bilingual>> = {
  CommaExpected: { zh: '缺少逗号', en: 'a comma is missing' },
  ColonExpected: { zh: '缺少冒号', en: 'a colon is missing' },
  CloseBraceExpected: { zh: '缺少“}”', en: 'a “}” is missing' },
  CloseBracketExpected: { zh: '缺少“]”', en: 'a “]” is missing' },
  PropertyNameExpected: { zh: '缺少名称，或者多了一个逗号', en: 'a name is missing, or there is a comma too many' },
  ValueExpected: { zh: '缺少内容，或者多了一个逗号', en: 'a value is missing, or there is a comma too many' },
  EndOfFileExpected: { zh: '多出了内容', en: 'there is more than one value' },
  UnexpectedEndOfString: { zh: '缺少结尾的引号', en: 'a closing quotation mark is missing' },
  InvalidSymbol: { zh: '有不认识的符号（引号、逗号和括号要用英文半角）', en: 'there is an unknown sign (quotation marks, commas and brackets must be half-width)' },
  InvalidCommentToken: { zh: '有注释', en: 'there is a comment' },
};
