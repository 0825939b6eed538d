import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Bilingual } from '../draft/bilingual';
import { draftOfText, type Draft } from '../draft/draft';
import { maxFileBytes, openFault } from '../ooxml/faults';
import { openPackage, type OoxmlPackage } from '../ooxml/package';
import { readDraft } from '../ooxml/read';
import { decodeText } from './decode-text';
import type { TextFile } from './text-file';

/** A file's draft, or one sentence on why it was not read. `unit`: what its paragraphs are to the user. */
export type ReadFile =
  | { readonly ok: true; readonly draft: Draft; readonly unit: 'line' | 'paragraph'; readonly source: FileSource }
  | { readonly ok: false; readonly message: Bilingual };

/** What a draft was read from, for writing. */
export type FileSource = { readonly kind: 'docx'; readonly pkg: OoxmlPackage } | ({ readonly kind: 'txt' } & TextFile);

/** Extensions of the files that Word opens as documents or templates. */
export const WORD = ['.docx', '.docm', '.dotx', '.dotm'];
/** Formats of older programs, which Word and WPS can save as .docx. */
const OLD = ['.doc', '.dot', '.wps', '.wpt', '.rtf'];

/** Reads a .docx or .txt from disk, by the file's extension. Never throws for what a file is or holds. */
export function readFile(path: string): ReadFile {
  const bytes = bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { ok: false, message: bytes };
  const extension = extname(path).toLowerCase();
  if (WORD.includes(extension) || OLD.includes(extension)) return readWord(bytes, extension);
  if (extension === '.txt') return readText(bytes);
  return {
    ok: false,
    message: { zh: '只能检查 .docx 和 .txt 文件，请另存为其中一种。', en: 'Only .docx and .txt files can be checked. Please save it as one of them.' },
  };
}

function readWord(bytes: Uint8Array, extension: string): ReadFile {
  const opened = openPackage(bytes);
  if (opened.ok) return { ok: true, draft: readDraft(opened.pkg), unit: 'paragraph', source: { kind: 'docx', pkg: opened.pkg } };
  const { fault } = opened;
  if (fault.kind === 'not-docx' && extension === '.doc') return { ok: false, message: openFault('old-format').message };
  return { ok: false, message: fault.message };
}

function readText(bytes: Uint8Array): ReadFile {
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, draft: draftOfText(decoded.text), unit: 'line', source: { kind: 'txt', text: decoded.text, bytes } } : decoded;
}

function bytesOf(path: string): Uint8Array | Bilingual {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return reasonOf('EISDIR');
    if (!stats.isFile()) return { zh: '这不是文件，无法读取。', en: 'This is no file and cannot be read.' };
    if (stats.size > maxFileBytes) return openFault('too-large').message;
    return readFileSync(path);
  } catch (error) {
    return reasonOf((error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function reasonOf(code: string): Bilingual {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { zh: '没有这个文件，请核对路径和文件名。', en: 'There is no such file. Please check the path and the name.' };
    case 'EISDIR':
      return { zh: '这是文件夹，请写出里面要检查的文件。', en: 'This is a folder. Please name the files in it that are to be checked.' };
    case 'EACCES':
    case 'EPERM':
      return { zh: '没有读取这个文件的权限。', en: 'You may not read this file.' };
    case 'EBUSY':
      return { zh: '文件正被别的程序占用，请关闭后再试。', en: 'Another program holds the file. Please close it there and try again.' };
    default:
      return { zh: `文件无法读取（${code}）。`, en: `The file cannot be read (${code}).` };
  }
}
