/** A Chinese character of the basic block, 〇 included. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007;
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An ASCII letter. */
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** A space within a line: ASCII, no-break, full-width, tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x3000 || code === 9;
}

/** Where the words of a paragraph begin and end, spaces at both ends left out. */
export function inkOf(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankOrBreak(text.charCodeAt(start))) start += 1;
  while (end > start && isBlankOrBreak(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlankOrBreak(code: number): boolean {
  return isBlank(code) || code === 11 || code === 10 || code === 13;
}
