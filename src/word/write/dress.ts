import type { Draft } from '../../draft/draft';
import { faultOf, guarded } from '../faults';
import type { Outcome, RefusalReason, Result } from '../host-document';
import { isReadOnly } from '../probe';
import { follower, REACH } from './follow';
import type { Change, ChangeGroup } from './log-entry';
import { lookFields, lookOf, type Look } from './look';
import { markOf } from './mark';
import { applied, refused } from './refusals';
import { isLikelyExact, setEastAsianFont } from './role-look';

/** How long setting a whole document may take, in milliseconds. */
const PATIENCE = 300_000;

/** How many settings one request holds: about 3 MB, and Word on the web refuses more than 5 MB. */
const CAPACITY = 20_000;

/** What to set of a paragraph; only these members are touched. */
export interface Outfit {
  /** A style, by its built-in name or as this Word calls it; `null` leaves the style. */
  readonly style: { readonly builtIn: Word.BuiltInStyleName } | { readonly name: string } | null;
  readonly members: Readonly<Record<string, unknown>>;
  readonly font: Readonly<Record<string, unknown>>;
}

/** The whole look of a paragraph, mixtures left out. */
export function outfitOf({ style, isListItem: _, font, ...members }: Look): Outfit {
  return { style: { name: style }, members, font: Object.fromEntries(Object.entries(font).filter(([, value]) => value !== null && value !== '' && value !== 'Mixed')) };
}

/** How a paragraph stands: its look, its text, and its style's built-in name. */
export interface Wearer extends Look {
  readonly text: string;
  readonly styleBuiltIn: string;
}

export interface Dressed {
  /** By paragraph of the draft. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** What the undo log keeps: a group for each paragraph that was set. */
  readonly groups: readonly ChangeGroup[];
}

interface Job {
  readonly paragraph: number;
  readonly proxy: Word.Paragraph;
  readonly outfit: Outfit;
  readonly size: number;
  readonly change: Change;
}

/**
 * Sets paragraphs of a draft, each as its fitting says (`null`: it is well as it is), in 2 syncs: one that reads how they stand,
 * one that sets them, and one more for every {@link CAPACITY} settings. Texts are not touched. Word works in order and stops at the
 * first failure, so the paragraphs before it are set, that one may be set in part, and those behind it are as they were.
 * A fault means that nothing was set. `announce` is told before Word sets anything what the undo log will have to keep.
 */
export async function dressParagraphs(
  draft: Draft, fittings: ReadonlyMap<number, (wearer: Wearer) => Outfit | null>, announce: (groups: readonly ChangeGroup[]) => Promise<void> = () => Promise.resolve(),
): Promise<Result<Dressed>> {
  const outcomes = new Map<number, Outcome>();
  const tell = (paragraphs: Iterable<number>, outcome: Outcome): void => {
    for (const paragraph of paragraphs) outcomes.set(paragraph, outcome);
  };
  if (isReadOnly() || fittings.size === 0) {
    tell(fittings.keys(), refused('read-only'));
    return { ok: true, value: { outcomes, groups: [] } };
  }
  const sent: Job[] = [];
  const stage = { done: 0, abandoned: false };
  const result = await guarded(
    () =>
      Word.run(async (context) => {
        const jobs = await measure(context, draft, fittings, outcomes);
        if (jobs.length > 0) await announce(jobs.map(({ change }) => [change]));
        await batchesOf(jobs).reduce<Promise<void>>(async (before, batch) => {
          await before;
          if (stage.abandoned) return;
          for (const job of batch) {
            put(job);
            context.trace('set');
          }
          sent.push(...batch);
          tell(batch.map(({ paragraph }) => paragraph), refused('unsure'));
          try {
            await context.sync();
          } catch (error) {
            tellFailure(batch, error, tell);
            throw error;
          }
          stage.done += batch.length;
          tell(batch.map(({ paragraph }) => paragraph), applied);
        }, Promise.resolve());
      }),
    PATIENCE,
  );
  stage.abandoned = true;
  if (!result.ok && sent.length === 0) return result;
  const wasSet = sent.filter(({ paragraph }) => {
    const outcome = outcomes.get(paragraph);
    return outcome?.kind === 'applied' || outcome?.reason === 'unsure' || outcome?.reason === 'partly';
  });
  return { ok: true, value: { outcomes, groups: wasSet.map(({ change }) => [change]) } };
}

function tellFailure(batch: readonly Job[], error: unknown, tell: (paragraphs: Iterable<number>, outcome: Outcome) => void): void {
  const { kind } = faultOf(error);
  // An answer that was too large or got lost says nothing of what was done: then all stay 'unsure'.
  if (!(error instanceof OfficeExtension.Error) || kind === 'too-large' || kind === 'closed' || kind === 'busy') return;
  const undone: RefusalReason = kind === 'denied' ? 'protected' : 'stopped';
  const traced = error.traceMessages.length;
  const paragraphs = batch.map(({ paragraph }) => paragraph);
  tell(paragraphs.slice(0, traced), applied);
  tell(paragraphs.slice(traced, traced + 1), refused('partly'));
  tell(paragraphs.slice(traced + 1), refused(undone));
}

const fields = { ...lookFields, text: true, styleBuiltIn: true, parentContentControlOrNullObject: { cannotEdit: true } } as const;

/** Reads how the paragraphs stand and fits them; answers what is to be set. */
async function measure(context: Word.RequestContext, draft: Draft, fittings: ReadonlyMap<number, (wearer: Wearer) => Outfit | null>, outcomes: Map<number, Outcome>): Promise<Job[]> {
  const wanted = [...fittings.keys()].sort((a, b) => a - b);
  const skip = Math.max(0, (wanted[0] ?? 0) - REACH);
  const top = (wanted[wanted.length - 1] ?? 0) + 2 * REACH - skip + 1;
  const near = context.document.body.paragraphs;
  near.load({ ...fields, $skip: skip, $top: top });
  await context.sync();
  const texts = near.items.map(({ text }) => text);
  const find = follower(draft.paragraphs.map(({ text }) => text), { skip, texts, reachesEnd: texts.length < top });
  // By the draft's own texts, tracked deletions left out, as undoing will read them.
  const mark = (index: number): string => {
    const text = draft.paragraphs[index]?.text;
    return text === undefined ? '' : markOf(text);
  };
  return wanted.flatMap((paragraph): Job[] => {
    const standing = find(paragraph);
    const proxy = standing.ok ? near.items[standing.at - skip] : undefined;
    if (!standing.ok || proxy === undefined) {
      outcomes.set(paragraph, refused(standing.ok ? 'changed' : standing.reason));
      return [];
    }
    const control = proxy.parentContentControlOrNullObject;
    if (!control.isNullObject && control.cannotEdit) {
      outcomes.set(paragraph, refused('locked'));
      return [];
    }
    outcomes.set(paragraph, applied);
    const look = lookOf(proxy);
    const outfit = fittings.get(paragraph)?.({ ...look, text: proxy.text, styleBuiltIn: proxy.styleBuiltIn }) ?? null;
    if (outfit === null) return [];
    const size = Object.keys(outfit.members).length + Object.keys(outfit.font).length + 2;
    return [{ paragraph, proxy, outfit, size, change: { kind: 'dress', paragraph: standing.at, beside: [mark(paragraph - 1), mark(paragraph + 1)], mark: mark(paragraph), ...formerOf(look, outfit) } }];
  });
}

/** What an outfit covers, as it was: after a change of style all of it. An exact line spacing, which could only come back as so many lines, is left out. */
function formerOf(look: Look, { style, members, font }: Outfit): Pick<Extract<Change, { kind: 'dress' }>, 'style' | 'members' | 'font'> {
  const { style: name, isListItem: _, font: formerFont, ...formerMembers } = look;
  const only = (all: object, keys: object): Record<string, unknown> => Object.fromEntries(Object.entries(all).filter(([key, value]) => (style !== null || key in keys) && value !== null && value !== '' && value !== 'Mixed'));
  const { lineSpacing, ...rest } = only(formerMembers, members);
  const spacing = typeof lineSpacing === 'number' && !isLikelyExact(lineSpacing) ? { lineSpacing } : {};
  return { style: style === null ? null : name, members: { ...rest, ...spacing }, font: only(formerFont, font) };
}

function put({ proxy, outfit: { style, members, font } }: Job): void {
  if (style !== null && 'builtIn' in style) proxy.styleBuiltIn = style.builtIn;
  else if (style !== null) proxy.style = style.name;
  if (Object.keys(members).length > 0) proxy.set(members);
  if (Object.keys(font).length > 0) proxy.font.set(font);
  if (typeof font['name'] === 'string') setEastAsianFont(proxy.font, font['name']);
}

function batchesOf(jobs: readonly Job[]): Job[][] {
  const batches: Job[][] = [];
  let room = 0;
  for (const job of jobs) {
    if (room < job.size) {
      batches.push([]);
      room = CAPACITY;
    }
    batches[batches.length - 1]?.push(job);
    room -= job.size;
  }
  return batches;
}
