import type { Bilingual } from '../draft/bilingual';

/** Why a file cannot be opened. */
export type OpenFaultKind = 'not-docx' | 'too-large' | 'unsafe' | 'damaged' | 'encrypted' | 'old-format';

/** A file that was not opened, told to the user in one sentence with what to do. */
export interface OpenFault {
  readonly kind: OpenFaultKind;
  readonly message: Bilingual;
}

/** The largest file that is opened, in bytes; drafts with many pictures reach about 50 MB. */
export const maxFileBytes = 128 * 1024 * 1024;

const messages: Readonly<Record<OpenFaultKind, Bilingual>> = {
  'not-docx': {
    zh: '这不是 .docx 文档，请选择用 Word 或 WPS 保存的 .docx 文件。',
    en: 'This is not a .docx document. Please choose a .docx file saved by Word or WPS.',
  },
  'too-large': {
    zh: '文件太大，无法打开。请压缩图片或拆成几个文件后再试。',
    en: 'The file is too large to open. Please compress its pictures or split it into several files.',
  },
  unsafe: {
    zh: '文件的内部结构不正常，为安全起见没有打开。请在 Word 中另存为新的 .docx 后再试。',
    en: 'The file is built in an unusual way and was not opened, to be safe. Please save it from Word as a new .docx file.',
  },
  damaged: {
    zh: '文件已损坏，无法读取。请在 Word 中打开并修复，另存为 .docx 后再试。',
    en: 'The file is damaged and cannot be read. Please open and repair it in Word, then save it as .docx.',
  },
  encrypted: {
    zh: '文件有密码保护，请在 Word 中取消密码、保存后再打开。',
    en: 'The file is protected by a password. Please remove the password in Word, save it, and open it again.',
  },
  'old-format': {
    zh: '这是旧版 .doc 文件，请在 Word 中另存为 .docx 后再打开。',
    en: 'This is an old .doc file. Please save it from Word as .docx and open that.',
  },
};

/** The fault of a kind, with its sentence. */
export function openFault(kind: OpenFaultKind): OpenFault {
  return { kind, message: messages[kind] };
}

/** Thrown inside this room while a package is read; `openPackage` turns it into a value. */
export class PackageError extends Error {
  constructor(
    readonly kind: OpenFaultKind,
    detail: string,
  ) {
    super(detail);
    this.name = 'PackageError';
  }
}
