import type { Result, WordFault } from './host-document';

/** How long we wait for Word before we say that it does not answer, in milliseconds. */
const PATIENCE = 20_000;

const sentences: Record<WordFault['kind'], WordFault['message']> = {
  refused: {
    zh: 'Word 没有完成这次读取，文档没有改动。请稍等几秒，再点“重试”。',
    en: 'Word did not complete the request and the document is unchanged. Please wait a few seconds and choose Retry.',
  },
  denied: {
    zh: 'Word 不允许读取这个文档，可能设有保护或限制权限。请先在“审阅”中停止保护，再点“重试”。',
    en: 'Word does not allow this document to be read; it may be protected or restricted. Please stop the protection under Review, then choose Retry.',
  },
  timeout: {
    zh: 'Word 一直没有回应，文档没有改动。请看看 Word 里有没有打开的对话框，关闭后再点“重试”。',
    en: 'Word has not answered and the document is unchanged. Please close any open dialog in Word and choose Retry.',
  },
  'too-large': {
    zh: '这个文档超过了 Word 一次能交出的大小，这次没有读全。请把文档分成几个文件后再检查。',
    en: 'This document is larger than Word can hand over, so it was not read in full. Please split it into several files and check each.',
  },
  busy: {
    zh: 'Word 正忙，这次没有读取。请稍等几秒，再点“重试”。',
    en: 'Word is busy and nothing was read. Please wait a few seconds and choose Retry.',
  },
  closed: {
    zh: '与文档的连接已经断开。请关闭本窗格，再从“开始”选项卡重新打开。',
    en: 'The connection to the document was lost. Please close this pane and open it again from the Home tab.',
  },
};

// Codes of the client library and of the host, read from the library's own error tables.
const kinds: Readonly<Record<string, WordFault['kind']>> = {
  AccessDenied: 'denied',
  NotAllowed: 'denied',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  HostRestartNeeded: 'closed',
  ConnectionFailure: 'closed',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

class OutOfPatience extends Error {}

/** The fault that an error of the client library stands for; any other error is a refusal whose detail names it. */
export function faultOf(error: unknown): WordFault {
  if (error instanceof OutOfPatience) return fault('timeout', error.message);
  const code = codeOf(error);
  const detail = error instanceof Error ? `${code} ${error.message}`.trim() : String(error);
  return fault(kinds[code] ?? 'refused', detail);
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

function fault(kind: WordFault['kind'], detail: string): WordFault {
  return { kind, message: sentences[kind], detail };
}

/** Runs something that talks to Word; what it throws, and its silence for `patience` milliseconds, come back as a fault. */
export async function guarded<T>(work: () => Promise<T>, patience = PATIENCE): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfPatience(`no answer within ${patience} ms`)), patience);
  });
  try {
    return { ok: true, value: await Promise.race([work(), silence]) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  } finally {
    clearTimeout(timer);
  }
}
