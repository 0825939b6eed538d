import type { Bilingual } from '../draft/bilingual';

/** A text, or one sentence on why the bytes are none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: Bilingual };

/** UTF-8 with a few broken bytes is still UTF-8: so many Chinese characters must be sound for each broken place. */
const SOUND_FOR_EACH_BROKEN = 10;

/**
 * The text of a .txt file: by its byte order mark (UTF-8, UTF-16 LE or BE), else UTF-8, else GB18030, which GBK and GB2312 are part of.
 * UTF-8 with a few broken bytes is read with � in their place, so that the check shows them. Refuses what holds zero bytes or is in no such encoding.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = isUtf16(bytes);
  if (!marked && bytes.includes(0)) {
    return refuse(
      '这不是纯文本文件，请另存为 UTF-8 编码的 .txt 后再检查。',
      'This is not a plain text file. Please save it as .txt in UTF-8 and check that.',
    );
  }
  const text = marked ? decode(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes) : (decode('utf-8', bytes) ?? damagedUtf8(bytes) ?? decode('gb18030', bytes));
  if (text === null) {
    return refuse(
      '文字编码无法识别，请用记事本另存为 UTF-8 编码的 .txt 后再检查。',
      'The text encoding is not known. Please save the file as .txt in UTF-8 and check that.',
    );
  }
  return { ok: true, text };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** `null` when the bytes are not sound in that encoding. A byte order mark is left out. */
function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const sound = text.match(/[\u4e00-\u9fff\u3001\u3002\uff0c]/g)?.length ?? 0;
  return sound >= broken * SOUND_FOR_EACH_BROKEN ? text : null;
}

function refuse(zh: string, en: string): Decoded {
  return { ok: false, message: { zh, en } };
}
