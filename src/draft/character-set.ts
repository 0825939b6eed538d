/** A set of UTF-16 code units as bits, small enough to stay at hand while a text is looked through. */
export type CharacterSet = Uint32Array;

/** The set of the characters of a text; `from` and `to` pairs add whole ranges. */
export function characterSet(characters: string, ...ranges: readonly (readonly [from: string, to: string])[]): CharacterSet {
  const set = new Uint32Array((1 << 16) / 32);
  const add = (code: number): void => {
    set[code >>> 5] = (set[code >>> 5] ?? 0) | (1 << (code & 31));
  };
  for (let i = 0; i < characters.length; i += 1) add(characters.charCodeAt(i));
  for (const [from, to] of ranges) for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) add(code);
  return set;
}

/** Whether a code unit is in the set; what is none (the end of a text) is not. */
export function isIn(set: CharacterSet, code: number): boolean {
  return ((set[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0 && code >= 0;
}

/**
 * What `pattern` finds in a text, as with the flag `g`, where every match begins with characters of `first` and one of `next` follows the
 * whole run of these: the pattern is asked only at such runs. `pattern` must be sticky and begin with nothing but characters of `first`.
 */
export function matchesBehind(text: string, first: CharacterSet, next: CharacterSet, pattern: RegExp): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null;
  for (let at = 0; at < text.length; at += 1) {
    if (!isIn(first, text.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < text.length && isIn(first, text.charCodeAt(end))) end += 1;
    if (end < text.length && isIn(next, text.charCodeAt(end))) {
      for (let start = at; start < end; start += 1) {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match === null) continue;
        (found ??= []).push(match);
        end = start + match[0].length;
        break;
      }
    }
    at = end - 1;
  }
  return found ?? NONE;
}

const NONE: readonly RegExpExecArray[] = [];
