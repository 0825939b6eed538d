import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Bilingual } from '../draft/bilingual';

/** Why nothing may be saved under that name; `null` when it may. `input` is the file that is read, `extensions` what may be written. */
export function faultOfTarget(out: string, input: string | null, extensions: readonly string[]): Bilingual | null {
  const own = extname(out).toLowerCase();
  if (!extensions.includes(own)) {
    return { zh: `要保存的文件应以 ${extensions.join(' 或 ')} 结尾。`, en: `The file to be saved must end in ${extensions.join(' or ')}.` };
  }
  if (input !== null && isSameFile(out, input)) {
    return { zh: '不能写到原文件上，请用 -o 写出另一个文件名。', en: 'The file that is read is not written over; please name another one with -o.' };
  }
  const folder = statOf(dirname(out));
  if (folder?.isDirectory() !== true) return { zh: '要保存到的文件夹不存在，请先建好。', en: 'The folder to save into does not exist; please make it first.' };
  return statOf(out)?.isDirectory() === true ? { zh: '要保存的名字已经是一个文件夹，请换一个。', en: 'There is a folder of that name; please choose another.' } : null;
}

/** Saves a file whole or not at all; one sentence when it cannot be done. */
export function saveFile(out: string, content: Uint8Array): Bilingual | null {
  const part = join(dirname(out), `.${basename(out)}.${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(part, content, { flag: 'wx' });
    renameSync(part, out);
    return null;
  } catch (error) {
    if (existsSync(part)) rmSync(part, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { zh: '没有往这个文件夹里保存文件的权限。', en: 'You may not save files into this folder.' };
    if (code === 'ENOSPC') return { zh: '磁盘已满，没有保存。', en: 'The disk is full; nothing was saved.' };
    if (code === 'EBUSY') return { zh: '要保存的文件正被别的程序占用，请关闭后再试。', en: 'Another program holds the file to be saved. Please close it there and try again.' };
    return { zh: `文件没有存下来（${code}）。`, en: `The file could not be saved (${code}).` };
  }
}

/** Whether two names are one file, links and other spellings of the path included. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statOf(a), statOf(b)];
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // What cannot be looked at (a folder without permission) cannot be written to either: saving says so.
    return undefined;
  }
}
