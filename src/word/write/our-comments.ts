/** Under which name the marks of our comments are kept in the document's settings. */
export const COMMENTS_KEY = 'zhangfa.comments';

/** The first line of every comment of ours, which tells the reader where it comes from. */
const HEADING = '章法：';

/** The text of a comment of ours. */
export function commentText(text: string): string {
  return `${HEADING}\n${text}`;
}

/**
 * Marks that a comment's text is known by: Word gives comments other ids when a file is opened again, so ours are known by what
 * they say. Spaces and line ends, which hosts tell differently, do not count. 52 bits in base 36.
 */
export function markOf(content: string): string {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (const char of content.replace(/\s/g, '')) {
    const code = char.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 15);
  }
  return ((high & 0xfffff) * 0x1_0000_0000 + (low >>> 0)).toString(36);
}

/** Whether a comment begins as ours do. */
export function looksLikeOurs(content: string): boolean {
  return content.trimStart().startsWith(HEADING);
}

/** The marks as a setting holds them; [] for anything else. */
export function readMarks(setting: unknown): readonly string[] {
  return Array.isArray(setting) && setting.every((mark) => typeof mark === 'string') ? setting : [];
}
