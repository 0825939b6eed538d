import type { Draft } from './draft';
import { clamp, laidOutInTable } from './build-outline';
import { contentsIn } from './contents';
import { ofReading, readParagraph, type Reading } from './reading';
import type { ParagraphRange } from './span';
import { endsLikeTitle, isLabel, isTitleLine } from './title';

/** Shorter than this, what stands before a title is a title block and no document. */
const LEAST_TEXT = 40;
const SALUTATION = /^(?:同志们|各位|尊敬的)\S{0,30}[：:]$/;

/**
 * The documents that one file holds, in order and without gaps: each part starts with its own title (an 「附件2」 above it included),
 * and blank paragraphs before it belong to the part before. A new part needs a title line in the flow of the text, text before it,
 * and a fresh start after it: the top level of the numbering begins again at one, or a salutation follows.
 * A file with one document is one part that covers everything; an empty draft has one empty part.
 */
export function partsOf(draft: Draft): readonly ParagraphRange[] {
  const whole = clamp(draft, undefined);
  const readings = flowOf(draft);
  const contents = contentsIn(readings);
  const starts: number[] = [0];
  let from = 0;
  let seen = 0;
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index];
    if (!reading || contents.has(reading.paragraph)) continue;
    if (seen >= LEAST_TEXT && isTitle(reading) && startsAfresh(readings, from, index)) {
      const first = isLabelReading(readings[index - 1]) ? index - 1 : index;
      starts.push(readings[first]?.paragraph ?? reading.paragraph);
      from = index;
      seen = 0;
    } else if (isText(reading)) {
      seen += reading.end - reading.start;
    }
  }
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? whole.to }));
}

function flowOf(draft: Draft): readonly Reading[] {
  const readings: Reading[] = [];
  for (const [index, paragraph] of draft.paragraphs.entries()) {
    const reading = readParagraph(paragraph, index);
    if (reading) readings.push(reading);
  }
  return laidOutInTable(readings) ? readings : readings.filter((reading) => reading.source.tableDepth === 0);
}

const isText = ofReading(
  (reading) => (reading.mark !== null && !reading.mark.nearMiss) || reading.end - reading.start > 60 || /[。；]/.test(reading.text.slice(reading.start, reading.end)),
);

/** Whether a paragraph by itself could be a document's title. */
export const isTitle = ofReading((reading): boolean => {
  if ((reading.mark && !reading.mark.nearMiss) || reading.end - reading.start > 100) return false;
  const text = reading.text.slice(reading.start, reading.end).replace(/\s+/g, '');
  if (!isTitleLine(text)) return false;
  const { format, style } = reading.source;
  if (/^Title$/i.test(style)) return true;
  if (format.alignment === 'centered' && format.fontSize !== null && format.fontSize >= 18) return true;
  return (format.alignment === null || format.alignment === 'centered') && endsLikeTitle(text) && text.length >= 8;
});

function isLabelReading(reading: Reading | undefined): boolean {
  return reading !== undefined && isLabel(reading.text.slice(reading.start, reading.end).replace(/\s+/g, ''));
}

/** Whether a document could begin at `index`: the top form of the one before begins again, or a salutation follows. */
function startsAfresh(readings: readonly Reading[], from: number, index: number): boolean {
  const top = topForm(readings, from, index);
  for (let i = index + 1; i < readings.length; i += 1) {
    const reading = readings[i];
    if (!reading) break;
    if (i <= index + 6 && SALUTATION.test(reading.text.slice(reading.start, Math.min(reading.end, reading.start + 40)))) return true;
    const ordinal = reading.mark?.nearMiss ? null : reading.mark?.ordinal;
    if (!ordinal) continue;
    if (top === null) return ordinal.value === 1;
    if (ordinal.form === top || ordinal.form === '一、') return ordinal.value === 1;
  }
  return false;
}

function topForm(readings: readonly Reading[], from: number, to: number): string | null {
  let first: string | null = null;
  for (let i = from; i < to; i += 1) {
    const mark = readings[i]?.mark;
    if (!mark || mark.nearMiss || mark.doubtful) continue;
    if (mark.ordinal.form === '一、') return mark.ordinal.form;
    first ??= mark.ordinal.form;
  }
  return first;
}
