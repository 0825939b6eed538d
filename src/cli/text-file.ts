import { applyEdits } from '../draft/apply';
import { draftOfText } from '../draft/draft';
import type { Edit } from '../draft/edit';

/** A text file with what its bytes say of line ends and encoding. */
export interface TextFile {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** How a text file is kept: as UTF-8, in another encoding, or with broken bytes that cannot be written back. */
export function encodingOf({ text, bytes }: TextFile): 'utf-8' | 'other' | 'broken' {
  const own = Buffer.from(text, 'utf8');
  const body = hasMark(bytes) ? bytes.subarray(3) : bytes;
  if (own.equals(body)) return 'utf-8';
  return text.includes('\ufffd') ? 'broken' : 'other';
}

/** The text with edits applied, its line ends as they were; edits that clash throw, for callers have sorted them out. */
export function editText(text: string, edits: readonly Edit[]): string {
  const ends = text.match(/\r\n|\n|\r/g) ?? [];
  const draft = draftOfText(text);
  const applied = applyEdits(draft, edits);
  if (!applied.ok) throw new Error(`The edits cannot stand together: ${applied.refusal.reason}.`);
  const { paragraphs } = applied.draft;
  const usual = ends[0] ?? '\n';
  const closed = ends.length === draft.paragraphs.length;
  const same = paragraphs.length === draft.paragraphs.length;
  return paragraphs.map(({ text: line }, i) => line + (i < paragraphs.length - 1 || closed ? ((same ? ends[i] : null) ?? usual) : '')).join('');
}

/** UTF-8, with a byte order mark where the file had one. */
export function bytesOfText(text: string, { bytes }: TextFile): Uint8Array {
  const marked = hasMark(bytes) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return Buffer.from(marked ? `\ufeff${text}` : text, 'utf8');
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
