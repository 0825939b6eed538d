import { HostError } from './errors';
import type { Json } from './protocol';
import { flatOf } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Span } from './spans';
import { wildcardPattern } from './wildcards';
import { portions } from './portions';

/** Word.SearchOptions. */
export interface SearchOptions {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWildcards: boolean;
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
}

/** Options from a SearchOptions object's wire names. */
export function searchOptions(values: Readonly<Record<string, Json>>): SearchOptions {
  const on = (...names: readonly string[]): boolean => names.some((name) => values[name] === true);
  return {
    matchCase: on('MatchCase'),
    matchWholeWord: on('MatchWholeWord'),
    matchPrefix: on('MatchPrefix'),
    matchSuffix: on('MatchSuffix'),
    matchWildcards: on('MatchWildcards', 'MatchWildCards'),
    ignorePunct: on('IgnorePunct'),
    ignoreSpace: on('IgnoreSpace'),
  };
}

/** Options from the bits that the client library packs them in for `_Search2`. */
export function searchFlags(bits: number): SearchOptions {
  return {
    matchCase: (bits & 1) !== 0,
    matchWholeWord: (bits & 2) !== 0,
    matchWildcards: (bits & 4) !== 0,
    matchPrefix: (bits & 8) !== 0,
    matchSuffix: (bits & 16) !== 0,
    ignorePunct: (bits & 32) !== 0,
    ignoreSpace: (bits & 64) !== 0,
  };
}

const longest = 255;

/**
 * Finds a text in what a range covers, paragraph by paragraph, in order, without overlaps, and never across a picture or note mark. Tracked deletions are
 * found too, as in Word. Without wildcards `^p` (paragraph mark), `^t`, `^l`, `^n`, `^m`, `^?`, `^#`, `^$`, `^^`,
 * `^s`, `^~`, `^-`, `^w` and `^&lt;number&gt;` have Word's meaning. Throws SearchStringInvalidOrTooLong.
 */
export function search(session: Session, span: Span, wanted: string, options: SearchOptions): Span[] {
  if (wanted.length === 0 || wanted.length > longest) throw new HostError('SearchStringInvalidOrTooLong');
  const pattern = options.matchWildcards ? wildcardPattern(wanted) : plainPattern(wanted, options);
  const parts = portions(session, span);
  const joined = /\\r|\r/.test(pattern.source);
  const found: Span[] = [];
  const groups = joined ? [parts] : parts.map((part) => [part]);
  for (const group of groups) {
    // One text with a carriage return for each paragraph mark, and where each unit of it stands.
    const places: { readonly paragraph: (typeof group)[number]['paragraph']; readonly offset: number; readonly mark: boolean }[] = [];
    let text = '';
    for (const part of group) {
      const { text: whole } = flatOf(session, part.paragraph);
      for (let at = part.start; at < part.end; at++) {
        // A picture or a note mark is a character to Word's search: words on both sides of it are not one hit.
        places.push({ paragraph: part.paragraph, offset: at, mark: false });
        text += whole[at] ?? '';
      }
      if (joined && part.mark) {
        places.push({ paragraph: part.paragraph, offset: part.end, mark: true });
        text += '\r';
      }
    }
    for (const match of text.matchAll(pattern)) {
      const length = match[0].length;
      if (length === 0 || !isWanted(text, match.index, length, options)) continue;
      const first = places[match.index];
      const last = places[match.index + length - 1];
      if (!first || !last) continue;
      found.push(spanOf(session.spans, { paragraph: first.paragraph, offset: first.offset }, { paragraph: last.paragraph, offset: last.mark ? last.offset : last.offset + 1 }, last.mark));
    }
  }
  return found;
}

const wordChar = /[\p{L}\p{N}_]/u;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whole words, beginnings and ends of words. Chinese has no spaces between words: beside a Han character there is always a border. */
function isWanted(text: string, at: number, length: number, options: SearchOptions): boolean {
  const border = (before: string | undefined, after: string | undefined): boolean =>
    before === undefined || after === undefined || !wordChar.test(before) || !wordChar.test(after) || han.test(before) || han.test(after);
  const starts = border(text[at - 1], text[at]);
  const ends = border(text[at + length - 1], text[at + length]);
  if (options.matchWholeWord && !options.matchWildcards && !(starts && ends)) return false;
  if (options.matchPrefix && !starts) return false;
  return !options.matchSuffix || ends;
}

const codes: Readonly<Record<string, string>> = {
  p: '\\r', t: '\\t', l: '\\v', n: '\\x0e', m: '\\f', '?': '[^\\r]', '#': '\\d', $: '\\p{L}', '^': '\\^', s: '\\u00a0', '~': '\\u2011', '-': '\\u00ad', w: '[ \\t\\u00a0\\u3000]+',
  '+': '\\u2014', '=': '\\u2013',
};

function plainPattern(wanted: string, options: SearchOptions): RegExp {
  let source = '';
  const units: string[] = [];
  for (let at = 0; at < wanted.length; at++) {
    const char = wanted[at] ?? '';
    if (char !== '^') {
      units.push(escape(char));
      continue;
    }
    const rest = wanted.slice(at + 1);
    const number = /^0?(\d{2,3})/.exec(rest);
    const code = codes[rest[0] ?? ''] ?? codes[(rest[0] ?? '').toLowerCase()];
    if (code !== undefined) {
      units.push(code);
      at++;
    } else if (number) {
      units.push(`\\u${Number(number[1]).toString(16).padStart(4, '0')}`.replace('\\u000d', '\\r'));
      at += number[0].length;
    } else throw new HostError('SearchStringInvalidOrTooLong', `"^${rest[0] ?? ''}" is no search code.`);
  }
  const skipped = (options.ignorePunct ? '\\p{P}' : '') + (options.ignoreSpace ? '\\s\\u3000' : '');
  const gap = skipped ? `[${skipped}]*` : '';
  const spaced = options.ignoreSpace ? units.filter((unit) => !/^[\s\u3000]$/.test(unit)) : units;
  const kept = options.ignorePunct ? spaced.filter((unit) => !/^\\?\p{P}$/u.test(unit)) : spaced;
  source = (kept.length ? kept : units).join(gap);
  return new RegExp(source, options.matchCase ? 'gu' : 'giu');
}

function escape(char: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char === '-' ? 'x2d' : char}` : char;
}
