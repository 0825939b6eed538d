import type { Span } from '../draft/span';
import type { Fix } from './finding';
import { quoted } from './quote';

/** Puts `text` in place of what the span covers; `safe` when it is mechanical and certain. An empty text deletes, an empty span inserts. */
export function replacement(span: Span, text: string, old: string, safe: boolean): Fix {
  const title =
    text === ''
      ? old.trim() === ''
        ? { zh: '删去空格', en: 'Delete the space' }
        : { zh: `删去${shown(old)}`, en: `Delete ${shown(old)}` }
      : span.start === span.end
        ? { zh: `补上${shown(text)}`, en: `Add ${shown(text)}` }
        : { zh: `改为${shown(text)}`, en: `Change to ${shown(text)}` };
  return { title, safe, edits: [{ kind: 'replace', span, text }] };
}

/** Quotation marks themselves are told in 「」. */
function shown(text: string): string {
  return /[“”]/.test(text) ? `「${text}」` : quoted(text);
}
