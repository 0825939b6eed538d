import type { Element } from './dom';
import { lengthOf, paragraphsOf, storyOf } from './session';
import type { Session } from './session';
import type { Span } from './spans';


/** The parts of each paragraph that a range covers, in order. */
export interface Portion {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
  /** Whether the paragraph's mark is covered too. */
  readonly mark: boolean;
}

/** The paragraphs that a range touches, each with the covered part. */
export function portions(session: Session, span: Span): Portion[] {
  const { start, end } = span;
  if (start.paragraph === end.paragraph) {
    return [{ paragraph: start.paragraph, start: start.offset, end: Math.max(start.offset, end.offset), mark: span.mark }];
  }
  const list = paragraphsOf(session, storyOf(start.paragraph));
  const first = list.indexOf(start.paragraph);
  const last = list.indexOf(end.paragraph);
  return list.slice(first, last + 1).map((paragraph, i) => {
    const isLast = first + i === last;
    return {
      paragraph,
      start: i === 0 ? start.offset : 0,
      end: isLast ? end.offset : lengthOf(session, paragraph),
      mark: isLast ? span.mark : true,
    };
  });
}
