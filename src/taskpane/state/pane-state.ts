import type { Bilingual } from '../../draft/bilingual';
import type { Draft } from '../../draft/draft';
import type { AspectPack } from '../../genres/packs/pack';
import { EMPTY_LEXICON, type Lexicon } from '../../rules/lexicon/own-words';
import type { Rule } from '../../rules/rule';
import type { Reading, Result, WordFault } from '../../word/host-document';
import { sameDraft } from '../model/same-draft';
import type { Choice, PaneAnalysis } from '../model/services';
import type { Terms } from '../model/terms';

/** What stands in the way: Word's fault, or an error of our own in checking. */
export type Trouble = { readonly kind: 'word'; readonly fault: WordFault } | { readonly kind: 'check'; readonly detail: string };

/** One line about what just happened; the next event takes it away. */
export type Notice =
  | { readonly kind: 'changed' }
  | { readonly kind: 'belongs'; readonly relation: 'after' | 'before'; readonly name: Bilingual }
  | { readonly kind: 'not-remembered' }
  | { readonly kind: 'ignores-not-kept' };

/** An analysis with the draft that its spans speak of and the terms that it was made under. */
export interface Checked {
  readonly draft: Draft;
  readonly terms: Terms;
  readonly analysis: PaneAnalysis;
}

/** The rules that come in scripts of their own, word lists last: not asked for yet, on their way, there, or not to be had. */
export type Words = 'waiting' | 'loading' | 'ready' | 'failed';

export interface PaneState {
  /** True while we wait for a reading that we asked for. */
  readonly asking: boolean;
  readonly reading: Reading | null;
  /** The latest analysis; it stays on show while a newer one is being made. */
  readonly checked: Checked | null;
  readonly terms: Terms;
  readonly words: Words;
  /** How far the running check is, 0 to 1; `null` while there is nothing to tell. */
  readonly progress: number | null;
  /** True when the user stopped the check of what was read. */
  readonly stopped: boolean;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** When the last check was known to hold, in milliseconds since 1970; `null` before the first. */
  readonly checkedAt: number | null;
}

export type PaneEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'read'; readonly result: Result<Reading>; readonly at: number }
  | { readonly type: 'progress'; readonly draft: Draft; readonly terms: Terms; readonly done: number }
  | { readonly type: 'stopped' }
  | { readonly type: 'resumed' }
  | { readonly type: 'checked'; readonly checked: Checked; readonly at: number }
  | { readonly type: 'check-failed'; readonly draft: Draft; readonly detail: string }
  | { readonly type: 'chosen'; readonly choice: Choice }
  | { readonly type: 'own'; readonly own: { readonly packs: readonly AspectPack[] } | { readonly place: string | null } | { readonly lexicon: Lexicon } }
  | { readonly type: 'words'; readonly words: 'waiting' | 'loading' | 'failed' }
  /** `last` when no more rules are to come. */
  | { readonly type: 'later-rules'; readonly rules: readonly Rule[]; readonly last: boolean }
  | { readonly type: 'fault'; readonly fault: WordFault }
  | { readonly type: 'notice'; readonly notice: Notice | null };

export function initialState(choice: Choice, place: string | null, notice: Notice | null): PaneState {
  return {
    asking: true,
    reading: null,
    checked: null,
    terms: { choice, ownPacks: [], place, laterRules: [], lexicon: EMPTY_LEXICON },
    words: 'waiting',
    progress: null,
    stopped: false,
    trouble: null,
    notice,
    checkedAt: null,
  };
}

/** True when what was read has not been checked yet under the present terms, and checking it was neither stopped nor has failed. */
export function needsCheck(state: PaneState): boolean {
  return state.reading !== null && !isCurrent(state) && !state.stopped && state.trouble?.kind !== 'check';
}

/** The pane's whole behaviour between events; what comes too late for its draft or terms changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'asked':
      return { ...state, asking: true, stopped: false, trouble: withoutCheckFault(state) };
    case 'read':
      return event.result.ok ? withReading(state, event.result.value, event.at) : withFault(state, event.result.fault);
    case 'progress':
      return isOf(state, event) && !state.stopped ? { ...state, progress: event.done } : state;
    case 'stopped':
      return needsCheck(state) ? { ...state, progress: null, stopped: true } : state;
    case 'resumed':
      return { ...state, stopped: false };
    case 'checked':
      return isOf(state, event.checked) ? { ...state, checked: event.checked, checkedAt: event.at, progress: null } : state;
    case 'check-failed':
      return state.reading?.draft === event.draft ? { ...state, progress: null, trouble: { kind: 'check', detail: event.detail } } : state;
    case 'chosen':
      return { ...withTerms(state, { ...state.terms, choice: event.choice }), notice: null };
    case 'own':
      return withTerms(state, ownTerms(state.terms, event.own));
    case 'words':
      return { ...state, words: event.words };
    case 'later-rules':
      // The pane fetched them by itself: a check that the user stopped rests on.
      return { ...withTerms(state, { ...state.terms, laterRules: event.rules }), stopped: state.stopped, words: event.last ? 'ready' : state.words };
    case 'fault':
      return withFault(state, event.fault);
    case 'notice':
      return { ...state, notice: event.notice };
  }
}

function ownTerms(terms: Terms, own: Extract<PaneEvent, { type: 'own' }>['own']): Terms {
  if ('packs' in own) return { ...terms, ownPacks: own.packs };
  return 'place' in own ? { ...terms, place: own.place } : { ...terms, lexicon: own.lexicon };
}

/** Under new terms a check is worth another try. */
function withTerms(state: PaneState, terms: Terms): PaneState {
  return { ...state, terms, progress: null, stopped: false, trouble: withoutCheckFault(state) };
}

function withoutCheckFault({ trouble }: PaneState): Trouble | null {
  return trouble?.kind === 'check' ? null : trouble;
}

function withFault(state: PaneState, fault: WordFault): PaneState {
  return { ...state, asking: false, trouble: { kind: 'word', fault } };
}

/** A reading of the same text keeps the draft at hand, and with it the analysis: only the cursor moved. */
function withReading(state: PaneState, fresh: Reading, at: number): PaneState {
  const known = state.reading;
  if (known === null || !sameDraft(known.draft, fresh.draft)) {
    return { ...state, asking: false, reading: fresh, progress: null, stopped: false, trouble: null };
  }
  return {
    ...state,
    asking: false,
    reading: { ...fresh, draft: known.draft },
    trouble: state.trouble?.kind === 'check' ? state.trouble : null,
    checkedAt: isCurrent(state) ? at : state.checkedAt,
  };
}

function isCurrent(state: PaneState): boolean {
  return state.checked !== null && isOf(state, state.checked);
}

/** True when something was made of the draft that was read last, under the present terms. */
function isOf({ reading, terms }: PaneState, made: { readonly draft: Draft; readonly terms: Terms }): boolean {
  return made.draft === reading?.draft && made.terms === terms;
}
