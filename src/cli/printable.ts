/** Control and format characters, private use and unpaired surrogates: nothing a terminal should be told by a draft. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A text as one harmless line: tabs and line breaks become spaces, what cannot be seen becomes �. The number of UTF-16 units may change. */
export function printable(text: string): string {
  return text.replace(/[\t\v\r\n]/g, ' ').replace(UNPRINTABLE, '\ufffd');
}
