import type { AspectId, FieldId, Measure } from '../measure';

/** A measure in the user's own wording, kept on their machine. */
export interface OwnMeasure {
  /** Made from its text: the same wording has the same id, so importing twice keeps one. */
  readonly id: string;
  /** As it follows the subject or 一是, without a full stop. */
  readonly text: string;
  readonly aspect: AspectId;
  readonly field: FieldId | null;
  /** The problems that it answered, as short statements; it is found by them, and by its own words. */
  readonly symptoms: readonly string[];
}

/** An own measure's id by its text (FNV-1a, 32 bits, over UTF-16 units; blanks make no difference). */
export function ownId(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replace(/\s/g, '')) {
    hash ^= unit.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return `own-${hash.toString(16).padStart(8, '0')}`;
}

/** An own measure as one of the bank's, so that it is ranked and worded with them. It fits every voice. */
export function asMeasure({ id, text, aspect, field, symptoms }: OwnMeasure): Measure {
  return {
    id,
    aspect,
    ...(field === null ? {} : { field }),
    symptoms: symptoms.length > 0 ? symptoms : [text.slice(0, 14)],
    who: { person: '本人', team: '领导班子', unit: '本单位' },
    action: text.slice(0, 24),
    when: '',
    result: '',
    strength: 2,
    wordings: [text, text],
  };
}
