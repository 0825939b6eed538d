import type { Head } from './head';
import { levelOfForm, ORDINAL_FORMS, readOrdinal, writeOrdinal, type Ordinal, type OrdinalForm } from './ordinals';
import type { HeadingSource } from './outline';
import { headOf, type Mark, type Reading } from './reading';

/** A paragraph that could head a section. */
export interface Candidate {
  readonly reading: Reading;
  readonly source: HeadingSource;
  readonly ordinal: Ordinal | null;
  readonly mark: Mark | null;
  readonly head: Head;
  /** What it counts among: the form of its mark, or the outline level or boldness of a heading without one. */
  readonly kind: Kind;
}

/** Headings of one kind are siblings. */
export type Kind = OrdinalForm | `style ${number}` | 'bold';

/** Whether a kind is that of an ordinal form. */
export function isForm(kind: Kind): kind is OrdinalForm {
  return kind !== 'bold' && !kind.startsWith('style ');
}

const LONGEST_STYLED = 80;
const LONGEST_BOLD = 42;

/**
 * The paragraphs that could head a section, in order: those that begin with an ordinal mark (or have Word's), those with an
 * outline level, and, when a draft has at least two, those in bold or with a bold beginning. Near misses and doubtful numbers
 * are taken when their neighbours in the count say so; a paragraph that goes on counting in its own text (「一、……，二、……」)
 * is running text.
 */
export function candidatesIn(readings: readonly Reading[]): readonly Candidate[] {
  const counts = countsAround(readings);
  const bold = boldHeadings(readings);
  const found: Candidate[] = [];
  for (const [index, reading] of readings.entries()) {
    const mark = reading.mark && settle(reading.mark, index, counts);
    if (mark && !(mark.typed && goesOnCounting(reading, mark))) {
      const head = headOf(reading, mark);
      if (fits(mark, head)) {
        found.push({ reading, source: mark.typed ? 'typed' : 'list', ordinal: mark.ordinal, mark, head, kind: mark.ordinal.form });
        continue;
      }
    }
    if (mark && !mark.nearMiss) continue;
    const level = reading.outlineLevel;
    const head = level === null ? null : headOf(reading, null);
    const boldly = bold.get(index);
    if (level !== null && head !== null && head.shape !== 'item' && head.titleEnd - reading.start <= LONGEST_STYLED) {
      found.push({ reading, source: 'style', ordinal: null, mark: null, head, kind: `style ${level}` });
    } else if (boldly !== undefined) {
      found.push({ reading, source: 'bold', ordinal: null, mark: null, head: boldly, kind: 'bold' });
    }
  }
  return withoutLoneWords(found);
}

/** 「首先」 or 「一要」 at the start of a paragraph counts only when the next or the one before it is there too. */
function withoutLoneWords(candidates: readonly Candidate[]): readonly Candidate[] {
  const last = new Map<OrdinalForm, Candidate>();
  const lone = new Set<Candidate>();
  for (const candidate of candidates) {
    const { ordinal } = candidate;
    if (!ordinal || levelOfForm(ordinal.form) !== null) continue;
    const before = last.get(ordinal.form);
    const value = before?.ordinal?.value ?? null;
    if (before && value !== null && (ordinal.value === null || ordinal.value === value + 1)) lone.delete(before);
    else lone.add(candidate);
    last.set(ordinal.form, candidate);
  }
  return candidates.filter((candidate) => !lone.has(candidate));
}

/** For each paragraph, what the nearest sure marks of every form before and after it count; 0 when there are none. */
interface Counts {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

function countsAround(readings: readonly Reading[]): Counts {
  const width = ORDINAL_FORMS.length;
  const before = new Uint8Array(readings.length * width);
  const after = new Uint8Array(readings.length * width);
  const running = new Uint8Array(width);
  const pass = (index: number, table: Uint8Array): void => {
    table.set(running, index * width);
    const mark = readings[index]?.mark;
    if (mark && !mark.nearMiss && !mark.doubtful) running[ORDINAL_FORMS.indexOf(mark.ordinal.form)] = mark.ordinal.value ?? 0;
  };
  for (let index = 0; index < readings.length; index += 1) pass(index, before);
  running.fill(0);
  for (let index = readings.length - 1; index >= 0; index -= 1) pass(index, after);
  return { before, after };
}

/** How many neighbours (0 to 2) say that the paragraph counts `value` in this form; the first has none before it. */
function support(counts: Counts, index: number, form: OrdinalForm, value: number): number {
  const at = index * ORDINAL_FORMS.length + ORDINAL_FORMS.indexOf(form);
  return (value > 1 && counts.before[at] === value - 1 ? 1 : 0) + (counts.after[at] === value + 1 ? 1 : 0);
}

/** The mark as the neighbours settle it; `null` when it is text. */
function settle(mark: Mark, index: number, counts: Counts): Mark | null {
  const { value } = mark.ordinal;
  if (value === null) return mark;
  if (mark.doubtful) return support(counts, index, mark.ordinal.form, value) > 0 ? mark : null;
  const { nearMiss } = mark;
  if (!nearMiss) return mark;
  const best = nearMiss.forms.reduce((chosen, form) =>
    support(counts, index, form, value) > support(counts, index, chosen, value) ? form : chosen,
  );
  const said = support(counts, index, best, value);
  const needed = { none: 0, one: 1, both: value === 1 ? 1 : 2 }[nearMiss.support];
  return said >= needed ? { ...mark, ordinal: { ...mark.ordinal, form: best } } : null;
}

/** A number without any delimiter is believed before a heading only: a Chinese one before a heading line. */
function fits({ nearMiss, ordinal }: Mark, head: Head): boolean {
  if (nearMiss?.kind !== 'missing-delimiter') return true;
  if (nearMiss.support === 'both' && ordinal.form === '一、') return head.shape === 'bare';
  return head.shape !== 'item';
}

/** 「一、提高认识，二、强化责任」 in one paragraph: the next number of the same form stands in the text itself. */
function goesOnCounting(reading: Reading, mark: Mark): boolean {
  const { form, value } = mark.ordinal;
  if (value === null || levelOfForm(form) === null) return false;
  const stem = writeOrdinal(form, value + 1).replace(/[、.（）]/g, '');
  for (let at = reading.text.indexOf(stem, mark.end); at >= 0; at = reading.text.indexOf(stem, at + 1)) {
    const bracketed = form === '（一）' || form === '（1）';
    const from = bracketed ? at - 1 : at;
    if (from < mark.end || !/[。；，：、！？;,:\s”）]/.test(reading.text.charAt(from - 1))) continue;
    const next = readOrdinal(reading.text, from);
    if (next?.ordinal.form === form && next.ordinal.value === value + 1) return true;
  }
  return false;
}

/** Bold headings without a mark, each with its division; none when most of the text is bold or only one paragraph is. */
function boldHeadings(readings: readonly Reading[]): ReadonlyMap<number, Head> {
  const found = new Map<number, Head>();
  let bold = 0;
  let all = 0;
  for (const [index, reading] of readings.entries()) {
    const lead = reading.source.format.boldLead ?? 0;
    all += reading.end - reading.start;
    if (lead <= reading.start) continue;
    if (lead >= reading.end) bold += reading.end - reading.start;
    if (reading.mark && !reading.mark.nearMiss) continue;
    const head = boldHead(reading, lead);
    if (head) found.set(index, head);
  }
  return found.size < 2 || bold * 2 > all ? new Map() : found;
}

function boldHead(reading: Reading, lead: number): Head | null {
  const { text, start, end } = reading;
  const words = text.slice(start, Math.min(lead, end, start + LONGEST_BOLD + 4));
  const title = words.replace(/[\s。：:.]{1,20}$/, '');
  if (title.length < 2 || title.length > LONGEST_BOLD || /[。；！？]/.test(title)) return null;
  const titleEnd = start + title.length;
  let textStart = titleEnd;
  while (textStart < end && /[\s。：:.]/.test(text.charAt(textStart))) textStart += 1;
  if (textStart >= end) return /[，,；;、]$/.test(title) ? null : { shape: textStart > titleEnd ? 'closed' : 'bare', titleEnd, textStart: end };
  // A bold beginning heads what follows only when it ends with a phrase: other bold words are stress.
  return textStart > titleEnd && lead <= textStart ? { shape: 'run-in', titleEnd, textStart } : null;
}
