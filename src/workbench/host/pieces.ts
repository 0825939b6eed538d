import { flatOf } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Span } from './spans';
import { portions } from './portions';

/** How a range is cut up. */
export interface CutOptions {
  readonly delimiters: readonly string[];
  /** Leave the delimiter out of the pieces. */
  readonly trimDelimiters: boolean;
  /** Leave out spaces at the pieces' ends. */
  readonly trimSpacing: boolean;
  /** Let a piece run over paragraph marks. */
  readonly multiParagraphs: boolean;
}

/**
 * The pieces of a range between delimiters. A piece ends behind its delimiter; paragraph marks end pieces unless
 * `multiParagraphs`. Pieces without text are left out.
 */
export function cutUp(session: Session, span: Span, options: CutOptions): Span[] {
  const found: Span[] = [];
  const isSpace = (char: string | undefined): boolean => char !== undefined && /[\s\u3000]/.test(char);
  const parts = portions(session, span);
  let open: { readonly paragraph: (typeof parts)[number]['paragraph']; readonly offset: number } | null = null;
  for (const [i, part] of parts.entries()) {
    const { text } = flatOf(session, part.paragraph);
    let start = part.start;
    open ??= { paragraph: part.paragraph, offset: start };
    const close = (end: number, next: number): void => {
      let from = open ?? { paragraph: part.paragraph, offset: start };
      let to = end;
      if (options.trimSpacing) {
        if (from.paragraph === part.paragraph) {
          let offset = from.offset;
          while (offset < to && isSpace(text[offset])) offset++;
          from = { paragraph: part.paragraph, offset };
        }
        while (to > (from.paragraph === part.paragraph ? from.offset : part.start) && isSpace(text[to - 1])) to--;
      }
      if (from.paragraph !== part.paragraph || from.offset < to) found.push(spanOf(session.spans, from, { paragraph: part.paragraph, offset: to }));
      start = next;
      open = { paragraph: part.paragraph, offset: next };
    };
    for (let at = part.start; at < part.end; ) {
      const delimiter = options.delimiters.find((one) => text.startsWith(one, at) && at + one.length <= part.end);
      if (delimiter === undefined) {
        at++;
        continue;
      }
      const end = at + delimiter.length;
      close(options.trimDelimiters ? at : end, end);
      at = end;
    }
    const isLast = i === parts.length - 1;
    if (!options.multiParagraphs || isLast) {
      close(part.end, part.end);
      open = null;
    }
  }
  return found;
}
