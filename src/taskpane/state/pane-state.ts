import type { Bilingual } from '../../draft/bilingual';
import type { Draft } from '../../draft/draft';
import type { Reading, Result, WordFault } from '../../word/host-document';
import { sameDraft } from '../model/same-draft';
import type { Choice, PaneAnalysis } from '../model/services';

/** What stands in the way: Word's fault, or an error of our own in checking. */
export type Trouble = { readonly kind: 'word'; readonly fault: WordFault } | { readonly kind: 'check'; readonly detail: string };

/** One line about what just happened; the next event takes it away. */
export type Notice =
  | { readonly kind: 'changed' }
  | { readonly kind: 'belongs'; readonly relation: 'after' | 'before'; readonly name: Bilingual }
  | { readonly kind: 'not-remembered' }
  | { readonly kind: 'scaffold-later' };

/** An analysis with the draft that its spans speak of and the choice that it was made under. */
export interface Checked {
  readonly draft: Draft;
  readonly choice: Choice;
  readonly analysis: PaneAnalysis;
}

export interface PaneState {
  /** True while we wait for a reading that we asked for. */
  readonly asking: boolean;
  readonly reading: Reading | null;
  /** The latest analysis; it stays on show while a newer one is being made. */
  readonly checked: Checked | null;
  readonly choice: Choice;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** When the last check was known to hold, in milliseconds since 1970; `null` before the first. */
  readonly checkedAt: number | null;
}

export type PaneEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'read'; readonly result: Result<Reading>; readonly at: number }
  | { readonly type: 'checked'; readonly checked: Checked; readonly at: number }
  | { readonly type: 'check-failed'; readonly draft: Draft; readonly detail: string }
  | { readonly type: 'chosen'; readonly choice: Choice }
  | { readonly type: 'fault'; readonly fault: WordFault }
  | { readonly type: 'notice'; readonly notice: Notice | null };

export function initialState(choice: Choice, notice: Notice | null): PaneState {
  return { asking: true, reading: null, checked: null, choice, trouble: null, notice, checkedAt: null };
}

/** True when what was read has not been checked yet under the present choice, and checking it has not failed. */
export function needsCheck(state: PaneState): boolean {
  return state.reading !== null && !isCurrent(state) && state.trouble?.kind !== 'check';
}

/** The pane's whole behaviour between events; what comes too late for its draft or choice changes nothing. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'asked':
      return { ...state, asking: true, trouble: state.trouble?.kind === 'check' ? null : state.trouble };
    case 'read':
      return event.result.ok ? withReading(state, event.result.value, event.at) : withFault(state, event.result.fault);
    case 'checked':
      if (state.reading?.draft !== event.checked.draft || state.choice !== event.checked.choice) return state;
      return { ...state, checked: event.checked, checkedAt: event.at };
    case 'check-failed':
      return state.reading?.draft === event.draft ? { ...state, trouble: { kind: 'check', detail: event.detail } } : state;
    case 'chosen':
      return { ...state, choice: event.choice, notice: null, trouble: state.trouble?.kind === 'check' ? null : state.trouble };
    case 'fault':
      return withFault(state, event.fault);
    case 'notice':
      return { ...state, notice: event.notice };
  }
}

function withFault(state: PaneState, fault: WordFault): PaneState {
  return { ...state, asking: false, trouble: { kind: 'word', fault } };
}

/** A reading of the same text keeps the draft at hand, and with it the analysis: only the cursor moved. */
function withReading(state: PaneState, fresh: Reading, at: number): PaneState {
  const known = state.reading;
  if (known === null || !sameDraft(known.draft, fresh.draft)) return { ...state, asking: false, reading: fresh, trouble: null };
  return {
    ...state,
    asking: false,
    reading: { ...fresh, draft: known.draft },
    trouble: state.trouble?.kind === 'check' ? state.trouble : null,
    checkedAt: isCurrent(state) ? at : state.checkedAt,
  };
}

function isCurrent({ reading, checked, choice }: PaneState): boolean {
  return checked !== null && checked.draft === reading?.draft && checked.choice === choice;
}
