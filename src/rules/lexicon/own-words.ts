import type { Bilingual } from '../../draft/bilingual';
import { quoted } from '../quote';
import { replacement } from '../replacement';
import type { Mark, ParagraphRule } from '../rule';
import { matcherOf } from './matcher';

/** A word that the user wants to have marked. */
export interface OwnWord {
  readonly wrong: string;
  readonly right: string;
  /** Why, in the user's words; '' when not given. */
  readonly note: string;
}

/** What the user added: words to mark, and strings in which nothing is to be marked. */
export interface Lexicon {
  readonly words: readonly OwnWord[];
  /** Names and phrases that are right as they stand, such as a unit's name. */
  readonly exceptions: readonly string[];
}

export const EMPTY_LEXICON: Lexicon = { words: [], exceptions: [] };

/** What reading a lexicon file gives: the lexicon, or one sentence on what is wrong with the file. */
export type LexiconReading = { readonly ok: true; readonly lexicon: Lexicon } | { readonly ok: false; readonly fault: Bilingual };

const FORMAT = 'zhangfa-lexicon';
const VERSION = 1;
const LONGEST = 200;
const MOST = 20_000;

/** The lexicon as a file's text: JSON, two spaces, one version number, readable by `readLexicon`. */
export function writeLexicon({ words, exceptions }: Lexicon): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, words, exceptions }, null, 2)}\n`;
}

/**
 * Reads what `writeLexicon` wrote, or a user wrote by hand. All or nothing: a file with one bad entry is refused whole,
 * with the first fault named, so that nothing is lost without a word. Never throws.
 */
export function readLexicon(text: string): LexiconReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('这个文件不是 JSON 格式，没有导入。', 'This file is not JSON; nothing was imported.');
  }
  if (!isRecord(data) || data['format'] !== FORMAT) {
    return refuse('这个文件不是章法的词库文件，没有导入。', 'This file is no Zhangfa lexicon; nothing was imported.');
  }
  if (data['version'] !== VERSION) {
    return refuse('这个词库文件的版本无法识别，没有导入。', 'The version of this lexicon is not known; nothing was imported.');
  }
  const { words = [], exceptions = [] } = data;
  if (!Array.isArray(words) || !Array.isArray(exceptions)) {
    return refuse('词库文件里的 words 和 exceptions 应为列表，没有导入。', 'In the file “words” and “exceptions” must be lists; nothing was imported.');
  }
  if (words.length + exceptions.length > MOST) {
    return refuse(`词库最多 ${MOST} 条，没有导入。`, `A lexicon holds ${MOST} entries at most; nothing was imported.`);
  }
  const read: OwnWord[] = [];
  for (const [index, entry] of words.entries()) {
    const word = wordOf(entry);
    if (word === null) {
      return refuse(
        `第 ${index + 1} 个词条不完整：wrong 要有两个字以上，right 要有内容，两者不能相同。没有导入。`,
        `Word ${index + 1} is not complete: “wrong” needs two characters, “right” some, and they must differ. Nothing was imported.`,
      );
    }
    read.push(word);
  }
  for (const [index, entry] of exceptions.entries()) {
    if (typeof entry !== 'string' || entry.trim() === '' || entry.length > LONGEST) {
      return refuse(`第 ${index + 1} 个例外不是文字。没有导入。`, `Exception ${index + 1} is no text. Nothing was imported.`);
    }
  }
  return { ok: true, lexicon: { words: read, exceptions: exceptions as readonly string[] } };
}

/** Both lexicons in one; where both have a word the added one holds. */
export function mergeLexicons(own: Lexicon, added: Lexicon): Lexicon {
  const words = new Map([...own.words, ...added.words].map((word) => [word.wrong, word]));
  return { words: [...words.values()], exceptions: [...new Set([...own.exceptions, ...added.exceptions])] };
}

/** Whether what stands at `start` to `end` lies inside one of the user's exceptions; such a finding is not told. */
export function isExcepted(text: string, start: number, end: number, { exceptions }: Lexicon): boolean {
  return exceptions.some((exception) => {
    for (let at = text.indexOf(exception); at >= 0; at = text.indexOf(exception, at + 1)) {
      if (at <= start && end <= at + exception.length) return true;
    }
    return false;
  });
}

/** The rule that marks the user's own words; it marks nothing inside an exception. Make it once for a lexicon: it builds its table. */
export function ownWordsRule(lexicon: Lexicon): ParagraphRule {
  const matcher = matcherOf(lexicon.words.map(({ wrong }) => wrong));
  return {
    scope: 'paragraph',
    id: 'wording/own-word',
    name: { zh: '自己添加的词', en: 'Words that you added' },
    why: { zh: '这些词是您自己添加的。', en: 'You added these words yourself.' },
    source: { tier: '实务', reference: '用户词库' },
    examples: [],
    find: ({ text }, index) => {
      const marks: Mark[] = [];
      matcher.scan(text, (place, start) => {
        const word = lexicon.words[place];
        if (word === undefined || isExcepted(text, start, start + word.wrong.length, lexicon)) return;
        marks.push(markOf(word, { paragraph: index, start, end: start + word.wrong.length }));
      });
      return marks;
    },
  };
}

function markOf({ wrong, right, note }: OwnWord, span: NonNullable<Mark['span']>): Mark {
  return {
    severity: 'advice',
    span,
    message: { zh: `${quoted(wrong)}宜写作${quoted(right)}。${note}`, en: `${quoted(wrong)} is better written ${quoted(right)}. ${note}`.trim() },
    fixes: [replacement(span, right, wrong, false)],
  };
}

function wordOf(entry: unknown): OwnWord | null {
  if (!isRecord(entry)) return null;
  const { wrong, right, note = '' } = entry;
  if (typeof wrong !== 'string' || typeof right !== 'string' || typeof note !== 'string') return null;
  const sound = wrong.trim() === wrong && wrong.length >= 2 && wrong.length <= LONGEST && right.trim() !== '' && right.length <= LONGEST && wrong !== right;
  return sound && !/[\n\r]/.test(wrong + right) ? { wrong, right, note } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(zh: string, en: string): LexiconReading {
  return { ok: false, fault: { zh, en } };
}
