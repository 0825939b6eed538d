import type { Head } from './head';
import { headOf, ofReading, type Reading } from './reading';

const LEADER = /(?:\t|…{2}|\.{4}|·{4}|-{4}|_{4})\s{0,8}[0-9]{1,3}$/;
const CAPTION = /^(?:目\s*录|目\s*次|提\s*纲|大\s*纲|主要内容)[：:]?$/;
/** How many of the listed headings must come again for the list to be one of contents. */
const SHARE = 0.6;

/**
 * The paragraphs that only list the draft's headings: Word's table of contents (by its styles or its page numbers), and
 * a list of headings pasted above or below the title, known by its coming again with the sections themselves.
 */
export function contentsIn(readings: readonly Reading[]): ReadonlySet<number> {
  const listed = new Set<number>();
  const numbered = readings.filter(endsWithPage);
  for (const reading of numbered.length >= 2 ? numbered : []) listed.add(reading.paragraph);
  for (const reading of readings) if (/^toc/i.test(reading.source.style)) listed.add(reading.paragraph);
  for (const reading of pastedList(readings.filter((reading) => !listed.has(reading.paragraph)))) listed.add(reading.paragraph);
  for (const [index, reading] of readings.entries()) {
    const next = readings[index + 1];
    if (next && listed.has(next.paragraph) && isCaption(reading)) listed.add(reading.paragraph);
  }
  return listed;
}

/** Whether a paragraph ends as an entry of a table of contents does: leader and page number. */
export const endsWithPage = ofReading(({ text, start, end }) => LEADER.test(text.slice(Math.max(start, end - 24), end)));

/** The first run of bare headings before any text, if it stands under a caption or its headings come again after it. */
function pastedList(readings: readonly Reading[]): readonly Reading[] {
  const start = readings.findIndex((reading) => reading.mark !== null || isText(reading));
  const first = readings[start];
  if (!first?.mark) return [];
  const run: Reading[] = [];
  const latest = new Map<string, number>();
  for (const reading of readings.slice(start)) {
    const { mark } = reading;
    if (!mark || mark.nearMiss || mark.ordinal.value === null) break;
    const { shape } = headOf(reading, mark);
    if (shape !== 'bare' && shape !== 'closed') break;
    const { form, value } = mark.ordinal;
    // The top level starting again is the first section itself.
    if (form === first.mark.ordinal.form && value <= (latest.get(form) ?? 0)) break;
    latest.set(form, value);
    run.push(reading);
  }
  const top = run.filter((reading) => reading.mark?.ordinal.form === first.mark?.ordinal.form);
  if (top.length < 2) return [];
  // Under a caption it is a list whatever follows, as long as something does: a collection lists its titles.
  if (isCaption(readings[start - 1]) && start + run.length < readings.length) return run;
  const later = new Set<string>();
  for (const reading of readings.slice(start + run.length)) if (reading.mark) later.add(keyOf(reading, headOf(reading, reading.mark)));
  const again = run.filter((reading) => later.has(keyOf(reading, headOf(reading, reading.mark))));
  return again.length >= run.length * SHARE && again.length >= 2 ? run : [];
}

function isCaption(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.end - reading.start < 12 && CAPTION.test(reading.text.slice(reading.start, reading.end));
}

function isText(reading: Reading): boolean {
  return reading.end - reading.start > 80 || /[。；]/.test(reading.text.slice(reading.start, reading.end));
}

/** Mark and first words: a heading may be shortened in the list. */
function keyOf(reading: Reading, head: Head): string {
  const { mark } = reading;
  const words = reading.text.slice(mark?.end ?? reading.start, head.titleEnd).replace(/\s+/g, '');
  return `${mark?.ordinal.form ?? ''}${mark?.ordinal.value ?? ''}${words.slice(0, 4)}`;
}
