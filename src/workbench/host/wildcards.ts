import { HostError } from './errors';

/**
 * Word's wildcards as a regular expression: `?` one character, `*` any number (as few as possible), `[abc]` `[a-z]`
 * `[!a-z]`, `{n}` `{n,}` `{n,m}`, `@` one or more of what stands before (as few as possible), `<` and `>` the
 * beginning and end of a word, `(…)` and `\1` groups, `\` before a special character, `^13` and the `^` codes that
 * Word knows here. Wildcard searches always match case. Throws SearchStringInvalidOrTooLong for a broken pattern.
 */
export function wildcardPattern(wanted: string): RegExp {
  const refuse = (): HostError => new HostError('SearchStringInvalidOrTooLong', 'The wildcard pattern is not valid.');
  let source = '';
  let at = 0;
  while (at < wanted.length) {
    const char = wanted[at] ?? '';
    at++;
    switch (char) {
      case '?':
        source += '[^\\r]';
        break;
      case '*':
        source += '[^\\r]*?';
        break;
      case '@':
        if (!source) throw refuse();
        source += '+?';
        break;
      case '<':
        source += '(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])';
        break;
      case '>':
        source += '(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])';
        break;
      case '[': {
        const end = wanted.indexOf(']', at + 1);
        if (end < 0) throw refuse();
        source += set(wanted.slice(at, end));
        at = end + 1;
        break;
      }
      case '{': {
        const counts = /^(\d+)(,(\d*))?\}/.exec(wanted.slice(at));
        if (!counts || !source) throw refuse();
        source += `{${counts[1]}${counts[2] === undefined ? '' : `,${counts[3] ?? ''}`}}`;
        at += counts[0].length;
        break;
      }
      case '(':
      case ')':
        source += char;
        break;
      case '\\': {
        const next = wanted[at] ?? '';
        at++;
        if (next === '') throw refuse();
        source += /\d/.test(next) ? `\\${next}` : literal(next);
        break;
      }
      case '^': {
        const code = /^(13|11|12|9|p|t|l|m|s|\^)/.exec(wanted.slice(at));
        if (!code || code[1] === 'p') throw refuse();
        source += { 13: '\\r', 11: '\\v', 12: '\\f', 9: '\\t', t: '\\t', l: '\\v', m: '\\f', s: '\\u00a0', '^': '\\^' }[code[1] ?? ''] ?? '';
        at += code[0].length;
        break;
      }
      default:
        source += literal(char);
    }
  }
  try {
    return new RegExp(source, 'gu');
  } catch {
    throw refuse();
  }
}

function set(inner: string): string {
  const negated = inner.startsWith('!');
  const body = (negated ? inner.slice(1) : inner).replace(/\\?([\\\]^[])/g, (_all, char: string) => `\\${char}`);
  return `[${negated ? '^\\r' : ''}${body.replace(/^-|-$/g, '\\-')}]`;
}

function literal(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
