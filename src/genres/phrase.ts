/**
 * A phrase as the genre files write it: plain words with four signs.
 *
 * | sign | means | example |
 * |---|---|---|
 * | `[主要|突出]` | may stand there | `存在的[主要|突出]问题` |
 * | `(原因|根源)` | one of them stands there | `问题产生的(原因|根源)` |
 * | `…` | up to 30 characters, none of them 。 | `按照…要求` |
 * | `#` | a number, Chinese or Arabic | `#个方面` |
 *
 * Blanks, quotation marks and the width of punctuation make no difference: text is compared in its `plain` form.
 */
export type Phrase = string;

const HALF_TO_FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '!': '！' };

/** Text without blanks and quotation marks, digits and letters half-width, punctuation full-width. */
export function plain(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff"'“”‘’「」『』＂＇]+/g, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,:;()?!]/g, (c) => HALF_TO_FULL[c] ?? c);
}

const NUMBER = '[0-9〇零一二三四五六七八九十百两]{1,4}';
const GAP = '[^。\\n]{0,30}?';

/** The source of a regular expression for one phrase; throws on brackets that do not pair. */
function sourceOf(phrase: Phrase): string {
  let source = '';
  const open: string[] = [];
  for (const c of phrase) {
    if (c === '[' || c === '(') {
      open.push(c);
      source += '(?:';
    } else if (c === ']' || c === ')') {
      if (open.pop() !== (c === ']' ? '[' : '(')) throw new Error(`Phrase 「${phrase}」: 「${c}」 closes nothing.`);
      source += c === ']' ? ')?' : ')';
    } else if (c === '|') {
      if (open.length === 0) throw new Error(`Phrase 「${phrase}」: 「|」 stands outside brackets.`);
      source += '|';
    } else if (c === '…') source += GAP;
    else if (c === '#') source += NUMBER;
    else source += /[\\^$.*+?{}]/.test(c) ? `\\${c}` : c;
  }
  if (open.length > 0) throw new Error(`Phrase 「${phrase}」: a bracket is not closed.`);
  return source;
}

/** Several phrases as one pattern, compiled once. */
export interface Pattern {
  /** The first words in a `plain` text that say one of the phrases; `null` when none does. */
  find(text: string): string | null;
}

/**
 * Compiles phrases; `anchor` ties them to the start, the end or the whole of a text.
 * No phrases make a pattern that finds nothing. Throws when a phrase is badly written.
 */
export function patternOf(phrases: readonly Phrase[], anchor: 'start' | 'end' | 'whole' | 'none' = 'none'): Pattern {
  if (phrases.length === 0) return { find: () => null };
  const any = `(?:${phrases.map((phrase) => sourceOf(plainPhrase(phrase))).join('|')})`;
  const head = anchor === 'start' || anchor === 'whole' ? '^' : '';
  const tail = anchor === 'end' || anchor === 'whole' ? '$' : '';
  const pattern = new RegExp(head + any + tail);
  // Titles and openings are asked about again after every edit, and mostly the same.
  let last: string | null = null;
  let found: string | null = null;
  return {
    find: (text) => {
      if (text === last) return found;
      found = pattern.exec(text)?.[0] ?? null;
      last = text;
      return found;
    },
  };
}

/** A phrase without blanks and quotation marks, which its text has lost too. */
function plainPhrase(phrase: Phrase): Phrase {
  return phrase.replace(/[\s“”‘’「」『』]+/g, '');
}
