import type { Draft } from '../../draft/draft';
import { guarded } from '../faults';
import type { CommentReport, Note, Outcome, RefusalReason, Result } from '../host-document';
import { canComment, isDesktop, isReadOnly, tellsReviewedText } from '../probe';
import { readAround, type Around } from './around';
import { follower } from './follow';
import { markOf } from './mark';
import { searchText, type Piece } from './pieces';
import { applied, refused } from './refusals';
import { withoutLineEnd } from './shown';
import { piecesAt } from './spots';

/** How long a whole set of comments may take, in milliseconds. */
const PATIENCE = 300_000;

/** How many comments a batch may hold on Word for Windows and Mac, which hangs when the user undoes four or more (office-js #4566). */
const DESKTOP_BATCH = 3;

/** What a note needs to be put in the margin. */
interface Anchor {
  readonly note: number;
  readonly at: number;
  readonly shown: string;
  readonly current: string;
  /** The first and the last words of the span; one piece for a short one. */
  readonly pieces: readonly Piece[];
}

/**
 * Puts each note beside its text as a comment with that text; 2 syncs to find the places, then one for all comments on the web
 * and one for every three on the desktop (see {@link DESKTOP_BATCH}), which is the one case where syncs grow with the work.
 * A batch that breaks off ends it: its own notes are 'unsure', those behind it 'stopped'. A fault means that nothing was written.
 */
export async function putComments(draft: Draft, notes: readonly Note[]): Promise<Result<CommentReport>> {
  const barred: RefusalReason | null = isReadOnly() ? 'read-only' : canComment().ok ? null : 'unsupported';
  if (barred !== null) return { ok: true, value: { outcomes: notes.map(() => refused(barred)) } };
  const outcomes: Outcome[] = notes.map(() => refused('stopped'));
  const stage = { sent: false, abandoned: false };
  const done = await guarded(() => Word.run((context) => commentOn(context, draft, notes, outcomes, stage)), PATIENCE);
  stage.abandoned = true;
  if (!done.ok && !stage.sent) return done;
  return { ok: true, value: { outcomes: [...outcomes] } };
}

async function commentOn(context: Word.RequestContext, draft: Draft, notes: readonly Note[], outcomes: Outcome[], stage: { sent: boolean; abandoned: boolean }): Promise<void> {
  const targets = notes.map(({ span }) => span.paragraph).filter((paragraph) => draft.paragraphs[paragraph] !== undefined);
  notes.forEach((_, i) => (outcomes[i] = refused('overlap')));
  if (targets.length === 0) return;
  const comments = context.document.body.getComments();
  comments.load('content');
  const around = await readAround(context, Math.min(...targets), Math.max(...targets));
  const anchors = anchorsOf(draft, notes, around, outcomes);
  const standing = queueStanding(comments, notes);
  const found = await findAnchors(context, anchors, around, outcomes);
  const ready = withoutStanding(found, draft, notes, standing, outcomes);
  const size = isDesktop() ? DESKTOP_BATCH : Math.max(1, ready.length);
  for (const { note } of ready) outcomes[note] = refused('stopped');
  const batches = Array.from({ length: Math.ceil(ready.length / size) }, (_, i) => ready.slice(i * size, (i + 1) * size));
  await batches.reduce<Promise<void>>(async (before, batch) => {
    await before;
    if (stage.abandoned) return;
    for (const { note, ranges } of batch) {
      const [first, last] = ranges.map(({ range, words }) => range.search(words, { matchCase: true }).getFirst());
      const whole = first !== undefined && last !== undefined ? first.expandTo(last) : first;
      whole?.insertComment(notes[note]?.text ?? '');
    }
    stage.sent = true;
    for (const { note } of batch) outcomes[note] = refused('unsure');
    await context.sync();
    for (const { note } of batch) outcomes[note] = applied;
  }, Promise.resolve());
}

function anchorsOf(draft: Draft, notes: readonly Note[], around: Around, outcomes: Outcome[]): Anchor[] {
  const find = follower(draft.paragraphs.map(({ text }) => text), around);
  return notes.flatMap(({ span }, note): Anchor[] => {
    const current = draft.paragraphs[span.paragraph]?.text;
    if (current === undefined || span.start > span.end || span.end > current.length) return [];
    const standing = find(span.paragraph);
    const shown = standing.ok ? around.texts[standing.at - around.skip] ?? '' : '';
    if (!standing.ok || (shown !== current && !tellsReviewedText())) {
      outcomes[note] = refused(standing.ok ? 'changed' : standing.reason);
      return [];
    }
    const pieces = edgesOf(shown, current, span.start, span.end);
    if (pieces !== null) return [{ note, at: standing.at, shown, current, pieces }];
    outcomes[note] = refused(shown === current ? 'unfindable' : 'revisions');
    return [];
  });
}

/** What a comment on a span hangs on: an empty one takes the character beside it. */
function hungOn(start: number, end: number): [number, number] {
  return start < end ? [start, end] : start > 0 ? [start - 1, start] : [0, 1];
}

/** The words to hang a comment on. An empty paragraph has none. */
function edgesOf(shown: string, current: string, start: number, end: number): readonly Piece[] | null {
  const [from, to] = hungOn(start, end);
  const pieces = to <= current.length ? piecesAt(shown, current, from, to) : null;
  const [first] = pieces ?? [];
  const last = pieces?.[pieces.length - 1];
  if (first === undefined || last === undefined) return null;
  return first === last ? [first] : [first, last];
}

/** A comment that says what one of the notes says, and the words that it hangs on, not yet read. */
interface Standing {
  readonly mark: string;
  readonly range: Word.Range;
}

function queueStanding(comments: Word.CommentCollection, notes: readonly Note[]): readonly Standing[] {
  const marks = new Set(notes.map(({ text }) => markOf(text)));
  return comments.items.flatMap((comment): Standing[] => {
    const mark = markOf(comment.content);
    if (!marks.has(mark)) return [];
    const range = comment.getRange();
    range.load('text');
    return [{ mark, range }];
  });
}

/** The notes that no comment beside the same words says already; of several alike, as many are left out as stand there. */
function withoutStanding(ready: readonly Ready[], draft: Draft, notes: readonly Note[], standing: readonly Standing[], outcomes: Outcome[]): readonly Ready[] {
  const left = new Map<string, number>();
  for (const { mark, range } of standing) left.set(`${mark} ${range.text}`, (left.get(`${mark} ${range.text}`) ?? 0) + 1);
  return ready.filter(({ note }) => {
    const { span, text } = notes[note]!;
    const current = draft.paragraphs[span.paragraph]?.text ?? '';
    const key = `${markOf(text)} ${current.slice(...hungOn(span.start, span.end))}`;
    const count = left.get(key) ?? 0;
    if (count === 0) return true;
    left.set(key, count - 1);
    outcomes[note] = refused('commented');
    return false;
  });
}

interface Ready {
  readonly note: number;
  readonly ranges: readonly { readonly range: Word.Range; readonly words: string }[];
}

async function findAnchors(context: Word.RequestContext, anchors: readonly Anchor[], around: Around, outcomes: Outcome[]): Promise<Ready[]> {
  const paragraphs = new Map<number, { readonly paragraph: Word.Paragraph; readonly reviewed: OfficeExtension.ClientResult<string> }>();
  const hits = new Map<string, Word.RangeCollection>();
  for (const { at, pieces } of anchors) {
    const paragraph = around.paragraphs[at - around.skip];
    if (paragraph === undefined) continue;
    if (!paragraphs.has(at)) {
      paragraph.load('text');
      paragraphs.set(at, { paragraph, reviewed: paragraph.getReviewedText('Current') });
    }
    for (const piece of pieces) {
      const key = `${at} ${piece.words}`;
      if (hits.has(key)) continue;
      const found = paragraph.search(searchText(piece), { matchCase: true });
      found.load('text');
      hits.set(key, found);
    }
  }
  await context.sync();
  return anchors.flatMap(({ note, at, shown, current, pieces }): Ready[] => {
    const there = paragraphs.get(at);
    if (there === undefined || there.paragraph.text !== shown || withoutLineEnd(there.reviewed.value) !== current) {
      outcomes[note] = refused('changed');
      return [];
    }
    const ranges = pieces.flatMap((piece) => {
      const exact = hits.get(`${at} ${piece.words}`)?.items.filter((range) => range.text === piece.words) ?? [];
      const range = exact.length === piece.count ? exact[piece.nth] : undefined;
      return range === undefined ? [] : [{ range, words: searchText(piece) }];
    });
    if (ranges.length === pieces.length) return [{ note, ranges }];
    outcomes[note] = refused('unfindable');
    return [];
  });
}
