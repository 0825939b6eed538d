/** The words of a block of text, parted by spaces or line breaks: the way the word lists here are kept. */
export function wordsOf(block: string): readonly string[] {
  return block.split(/\s+/).filter((word) => word !== '');
}
