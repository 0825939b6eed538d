/** Under which name the marks of our comments are kept in the document's settings. */
export const COMMENTS_KEY = 'zhangfa.comments';

/** The first line of every comment of ours, which tells the reader where it comes from. */
const HEADING = '章法：';

/** The text of a comment of ours. */
export function commentText(text: string): string {
  return `${HEADING}\n${text}`;
}

/** Whether a comment begins as ours do. */
export function looksLikeOurs(content: string): boolean {
  return content.trimStart().startsWith(HEADING);
}

/** The marks of our comments' texts (see `markOf`; Word gives comments other ids when a file is opened again) as a setting holds them; [] for anything else. */
export function readMarks(setting: unknown): readonly string[] {
  return Array.isArray(setting) && setting.every((mark) => typeof mark === 'string') ? setting : [];
}
