import type { Outline } from '../draft/outline';
import type { GenreId } from '../genres/genre';
import { itemsOf, type DraftItems, type DraftProblem, type HeldDraft } from '../genres/items';
import type { AspectPack } from '../genres/packs/pack';
import type { Row } from '../genres/standing';
import type { Draft } from '../draft/draft';
import type { Span } from '../draft/span';
import type { Lexicon } from './lexical';
import type { Voice } from './measure';
import { saidIn } from './said';
import { readAsk, suggestForAll, type Around, type Ask, type Reading, type Suggestion } from './suggest';
import { voiceOf } from './voice';
import { yearOf } from './year';

/** A draft that was read and held against its genre's standard: what a check of it tells anyway. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly rows: readonly Row[];
  readonly genre: GenreId;
  readonly pack: AspectPack | null;
}

/** One problem of a draft, what it is about, and measures for it, best first. */
export interface Answered {
  readonly problem: DraftProblem;
  readonly ask: Ask;
  readonly reading: Reading;
  readonly suggestions: readonly Suggestion[];
}

/** The items of a draft. */
export function itemsIn({ draft, rows, pack, outline }: ReadDraft): DraftItems {
  const held: HeldDraft = { draft, rows, pack, series: outline.series };
  return itemsOf(held);
}

/** What to ask for a problem of a draft. */
export function askOf(problem: DraftProblem, voice: Voice | null): Ask {
  return { core: problem.core, rest: problem.text, heading: problem.row?.name.zh ?? problem.heading, voice };
}

/** Measures for every problem of a draft, at most `limit` each; none is offered for two problems, nor where the draft says it already. */
export function answersFor(read: ReadDraft, lexicon: Lexicon, limit: number, around: Pick<Around, 'favourites'> = {}): readonly Answered[] {
  const items = itemsIn(read);
  const voice = voiceOf(read.genre, read.draft, read.outline);
  const asks = items.problems.map((problem) => askOf(problem, voice));
  const said = saidIn(read.draft, items.measures.map(({ text }) => text));
  const all = suggestForAll(lexicon, asks, limit, { ...around, said, year: yearOf(read.draft, read.pack) });
  return items.problems.map((problem, place) => {
    const ask = asks[place] ?? { core: problem.core };
    return { problem, ask, reading: readAsk(lexicon, ask), suggestions: all[place] ?? [] };
  });
}

/**
 * The problem that a place of the draft belongs to: the one that stands there, else the last one before it under the same heading (its
 * example may be a paragraph of its own), at the heading itself the first. `null` where no problem is told.
 */
export function problemAt(problems: readonly DraftProblem[], { paragraph, start }: Span): DraftProblem | null {
  const there = problems.filter(({ span }) => span.paragraph === paragraph && span.start <= start && start <= span.end);
  if (there.length > 0) return there[there.length - 1] ?? null;
  const under = problems.filter(({ row }) => {
    const range = row?.range ?? null;
    return range !== null && range.from <= paragraph && paragraph < range.to;
  });
  const before = under.filter(({ span }) => span.paragraph < paragraph || (span.paragraph === paragraph && span.start <= start));
  return before[before.length - 1] ?? under[0] ?? null;
}
