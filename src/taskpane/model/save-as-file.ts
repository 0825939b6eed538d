/**
 * Hands a text to the browser as a file of the given name. Whether and where it is saved is the host's affair and is not told:
 * some Word windows let no file out of a pane.
 */
export function saveAsFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the text by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
