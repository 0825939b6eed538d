/** Characters two columns wide: East Asian Width W and F of Unicode Standard Annex 11, as far as drafts use them, and emoji. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u2e80-\u303e\u3200-\u32ff\u3400-\u4dbf\uff01-\uff60\uffe0-\uffe6]/u;
/** Characters that take no column: marks that sit on the one before. */
const NARROWEST = /[\p{Mn}\p{Me}]/u;

/**
 * How many columns a text takes in a terminal. Characters of ambiguous width (“ ” — …) count as one, as terminals show them
 * unless they are told otherwise.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character <= '~') return 1;
  return NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** The longest beginning of a text that fits into so many columns. */
export function headWithin(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end of a text that fits into so many columns. */
export function tailWithin(text: string, columns: number): string {
  const characters = [...text];
  let width = 0;
  let from = characters.length;
  while (from > 0) {
    width += columnsOf(characters[from - 1] ?? '');
    if (width > columns) break;
    from -= 1;
  }
  return characters.slice(from).join('');
}
