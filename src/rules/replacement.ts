import type { Span } from '../draft/span';
import type { Fix } from './finding';
import { quoted } from './quote';

/** Puts `text` in place of what the span covers; `safe` when it is mechanical and certain. An empty text deletes, an empty span inserts. */
export function replacement(span: Span, text: string, old: string, safe: boolean): Fix {
  const title =
    text === ''
      ? old.trim() === ''
        ? { zh: '删去空格', en: 'Delete the space' }
        : { zh: `删去${quoted(old)}`, en: `Delete ${quoted(old)}` }
      : span.start === span.end
        ? { zh: `补上${quoted(text)}`, en: `Add ${quoted(text)}` }
        : { zh: `改为${quoted(text)}`, en: `Change to ${quoted(text)}` };
  return { title, safe, edits: [{ kind: 'replace', span, text }] };
}
