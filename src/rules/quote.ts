/** Words of the draft in a message: a name of at most `length` characters in quotation marks, a longer one cut. */
export function quoted(text: string, length = 24): string {
  const words = [...text.trim()];
  return `“${words.length > length ? `${words.slice(0, length).join('')}…` : words.join('')}”`;
}
