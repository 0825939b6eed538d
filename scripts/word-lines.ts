/** Entries parted by spaces, in lines of at most `width` characters where the entries allow it: the way the word lists are kept. */
export function wordLines(entries: readonly string[], width = 150): string {
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line !== '' && line.length + entry.length + 1 > width) {
      lines.push(line);
      line = entry;
    } else line = line === '' ? entry : `${line} ${entry}`;
  }
  return [...lines, line].join('\n');
}
