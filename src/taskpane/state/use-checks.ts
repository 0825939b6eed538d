import { useEffect, useRef, type Dispatch } from 'react';
import type { PaneServices } from '../model/services';
import { needsCheck, type PaneEvent, type PaneState } from './pane-state';

/** Longest pause before a check, in milliseconds; it grows with what the last check took, so that typing stays smooth. */
const LONGEST_PAUSE = 2000;

/** A check that lasts longer than this, in milliseconds, tells how far it is, this often. */
const PATIENCE = 600;
const PROGRESS = 150;

/**
 * Checks what was read whenever it needs it, a newer text or other terms taking the place of a check under way,
 * and fetches the other rules, then the word lists, once the first findings are on show.
 */
export function useChecks({ check, loadLaterRules }: PaneServices, state: PaneState, dispatch: Dispatch<PaneEvent>): void {
  const took = useRef(0);
  const draft = state.reading?.draft ?? null;
  const { terms } = state;
  const due = needsCheck(state);

  useEffect(() => {
    if (!due || draft === null) return undefined;
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      const start = performance.now();
      let tell = start + PATIENCE;
      const onProgress = (done: number): void => {
        if (performance.now() < tell) return;
        tell = performance.now() + PROGRESS;
        dispatch({ type: 'progress', draft, terms, done });
      };
      try {
        const analysis = await check(draft, terms, { signal: stop.signal, onProgress });
        took.current = performance.now() - start;
        if (analysis !== null) dispatch({ type: 'checked', checked: { draft, terms, analysis }, at: Date.now() });
      } catch (error) {
        dispatch({ type: 'check-failed', draft, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    };
    const timer = setTimeout(() => void run(), Math.min(LONGEST_PAUSE, took.current));
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [due, draft, terms, check, dispatch]);

  const wanted = state.checked !== null && state.words === 'waiting';
  useEffect(() => {
    if (!wanted) return;
    dispatch({ type: 'words', words: 'loading' });
    const load = async (): Promise<void> => {
      for (const [i, fetchRules] of loadLaterRules.entries()) dispatch({ type: 'later-rules', rules: await fetchRules(), last: i === loadLaterRules.length - 1 });
    };
    // A script did not arrive: the status line says so and offers another try.
    load().catch(() => dispatch({ type: 'words', words: 'failed' }));
  }, [wanted, loadLaterRules, dispatch]);
}
