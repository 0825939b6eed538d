import { tellsReviewedText } from '../probe';
import type { Location } from './locate';
import { piecesOfSpot } from './locate';
import { searchText } from './pieces';

/** What the batch says when every range holds its words, before it writes, and after each step (`context.trace`). */
const CHECKED = 'checked';
const STEP = 'step';

/**
 * How many steps a batch that broke off says it did; the step after those may have been done too. `null` when it does not say
 * that it came to writing at all: either it did not, or its answer was lost.
 */
export function stepsTraced(traces: readonly string[]): number | null {
  return traces.includes(CHECKED) ? traces.filter((trace) => trace === STEP).length : null;
}

/** What was asked back of the paragraphs and words that were written. */
export interface Written {
  /** By edit: the words as they stand now, when there are any. */
  readonly words: ReadonlyMap<number, { readonly wanted: string; readonly range: Word.Range | Word.Paragraph }[]>;
  /** By paragraph index as located: what it reads now. */
  readonly texts: ReadonlyMap<number, { readonly paragraph: Word.Paragraph; readonly reviewed: OfficeExtension.ClientResult<string> | null }>;
}

/**
 * Queues the writing of a location in the batch under way, in the order of `stepsOf`; the caller syncs. The batch begins with a
 * look at every range: where words are no longer as they were located, Word answers ItemNotFound before anything is written.
 * Ranges cover nothing but the words that the edits name, so what a user types beside or between them stays.
 * `tracking` is the document's own mode, to switch tracked changes on and back; `null` leaves the mode alone.
 */
export function queueWriting(context: Word.RequestContext, location: Location, tracking: Word.ChangeTrackingMode | null): Written {
  const { located, insertions, removals } = location;
  const held = located.map(({ stretches }) => stretches.map(({ spot, ranges }) => ranges.map((range, i) => heldWords(range, searchText(piecesOfSpot(spot)[i]!)))));
  const heldRemovals = removals.map(({ ranges, pieces }) => ranges.map((range, i) => heldWords(range, searchText(pieces[i]!) + (i === ranges.length - 1 ? '^p' : ''))));
  for (const { paragraph } of insertions) paragraph.getRange('Start');

  context.trace(CHECKED);
  const { document } = context;
  const switches = tracking !== null && tracking !== 'TrackAll';
  if (switches) document.changeTrackingMode = 'TrackAll';
  const words = new Map<number, { wanted: string; range: Word.Range | Word.Paragraph }[]>();
  const ask = (edits: readonly number[], wanted: string, range: Word.Range | Word.Paragraph): void => {
    if (wanted === '') return;
    range.load('text');
    for (const edit of edits) words.set(edit, [...(words.get(edit) ?? []), { wanted, range }]);
  };

  located.forEach(({ paragraph, stretches }, t) => {
    for (let s = stretches.length - 1; s >= 0; s -= 1) {
      const { stretch, spot } = stretches[s]!;
      const ranges = held[t]?.[s] ?? [];
      if (spot.kind === 'empty') ask(stretch.edits, stretch.text, paragraph.insertText(stretch.text, 'End'));
      if (spot.kind === 'empty') context.trace(STEP);
      ranges.forEach((range, i) => {
        const text = i === 0 ? stretch.text : '';
        ask(stretch.edits, text, range.insertText(text, spot.kind === 'beside' ? spot.where : 'Replace'));
        context.trace(STEP);
      });
    }
  });
  for (const { insertion, paragraph, dress } of insertions) {
    insertion.texts.forEach((text, i) => {
      const made = insertion.atEnd ? context.document.body.insertParagraph(text, 'End') : paragraph.insertParagraph(text, 'Before');
      dress(made, i);
      ask([insertion.edit], text, made);
      context.trace(STEP);
    });
  }
  for (const { paragraph, dressing } of located) dressing?.dress(paragraph);
  heldRemovals.forEach((ranges, n) => {
    const survivor = removals[n]?.survivor ?? null;
    ranges.forEach((range, i) => {
      // A mark that was held before words were written beside it could take them along: it is looked up anew.
      if (i === ranges.length - 1) (survivor === null ? range : heldWords(survivor.getRange('Whole'), '^p')).delete();
      else range.insertText('', 'Replace');
      context.trace(STEP);
    });
  });
  if (switches) document.changeTrackingMode = tracking;

  const reviews = tellsReviewedText();
  const texts = new Map<number, { paragraph: Word.Paragraph; reviewed: OfficeExtension.ClientResult<string> | null }>();
  for (const { target, paragraph } of located) {
    paragraph.load('text');
    texts.set(target.at, { paragraph, reviewed: reviews ? paragraph.getReviewedText('Current') : null });
  }
  return { words, texts };
}

/** The words inside a range that held them when it was located; ItemNotFound when it holds them no more. */
function heldWords(range: Word.Range, words: string): Word.Range {
  return range.search(words, { matchCase: true }).getFirst();
}
