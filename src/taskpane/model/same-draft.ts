import type { Draft, Paragraph } from '../../draft/draft';
import { sameParagraph } from '../../draft/same-paragraph';

/** True when two drafts say the same in the same form, so that nothing has to be checked again. */
export function sameDraft(a: Draft, b: Draft): boolean {
  if (a === b) return true;
  return (
    sameParagraphs(a.paragraphs, b.paragraphs) &&
    a.asides.length === b.asides.length &&
    a.asides.every((aside, i) => {
      const other = b.asides[i];
      return other !== undefined && aside.anchor === other.anchor && sameParagraphs(aside.paragraphs, other.paragraphs);
    })
  );
}

function sameParagraphs(a: readonly Paragraph[], b: readonly Paragraph[]): boolean {
  return a.length === b.length && a.every((paragraph, i) => sameParagraph(paragraph, b[i]!));
}

/** True when there is nothing to read: no paragraph with a visible character. */
export function isBlank(draft: Draft): boolean {
  return draft.paragraphs.every((paragraph) => paragraph.text.trim() === '');
}
