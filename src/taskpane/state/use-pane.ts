import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Span } from '../../draft/span';
import { CHOICE_KEY, rememberedChoice } from '../model/choice';
import type { Choice, PaneServices } from '../model/services';
import { initialState, needsCheck, reduce, type Notice, type PaneState } from './pane-state';

/** The pane's state and what the user can do to it. */
export interface Pane {
  readonly state: PaneState;
  /** Reads the document again. */
  readonly retry: () => void;
  /** Settles genre and occasion, and has the document remember them. */
  readonly choose: (choice: Choice) => void;
  /** Selects a span of the checked draft in the document; `then` is said on arrival. */
  readonly goTo: (span: Span, then?: Notice) => void;
}

/** Longest pause before a check, in milliseconds; it grows with what the last check took, so that typing stays smooth. */
const LONGEST_PAUSE = 2000;

/** How long a notice stays, in milliseconds: long enough to be read twice. */
const NOTICE = 12_000;

/** Ties the open document, the analysis and the reducer together. */
export function usePane(services: PaneServices, firstNotice: Notice | null): Pane {
  const { host, analyse, genres } = services;
  const [state, dispatch] = useReducer(reduce, null, () => initialState(rememberedChoice(host, genres), firstNotice));
  const asked = useRef(0);
  const walks = useRef(0);
  const took = useRef(0);

  const read = useCallback(async () => {
    const turn = (asked.current += 1);
    dispatch({ type: 'asked' });
    const result = await host.read();
    if (turn === asked.current) dispatch({ type: 'read', result, at: Date.now() });
  }, [host]);

  useEffect(() => {
    void read();
    return host.watch((result) => {
      asked.current += 1;
      dispatch({ type: 'read', result, at: Date.now() });
    });
  }, [host, read]);

  const draft = state.reading?.draft ?? null;
  const { choice } = state;
  const due = needsCheck(state);
  useEffect(() => {
    if (!due || draft === null) return undefined;
    const timer = setTimeout(
      () => {
        const start = performance.now();
        try {
          const analysis = analyse(draft, choice);
          dispatch({ type: 'checked', checked: { draft, choice, analysis }, at: Date.now() });
        } catch (error) {
          dispatch({ type: 'check-failed', draft, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        }
        took.current = performance.now() - start;
      },
      Math.min(LONGEST_PAUSE, took.current),
    );
    return () => clearTimeout(timer);
  }, [due, draft, choice, analyse]);

  const { notice } = state;
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => dispatch({ type: 'notice', notice: null }), NOTICE);
    return () => clearTimeout(timer);
  }, [notice]);

  const choose = useCallback(
    (next: Choice) => {
      dispatch({ type: 'chosen', choice: next });
      void host.saveSetting(CHOICE_KEY, next).then((saved) => {
        if (!saved.ok) dispatch({ type: 'notice', notice: { kind: 'not-remembered' } });
      });
    },
    [host],
  );

  const spansOf = state.checked?.draft ?? draft;
  const goTo = useCallback(
    (span: Span, then?: Notice) => {
      if (spansOf === null) return;
      const walk = (walks.current += 1);
      void host.goTo(spansOf, span).then(async (result) => {
        if (walk !== walks.current) return;
        if (!result.ok) return dispatch({ type: 'fault', fault: result.fault });
        if (result.value === 'there') return dispatch({ type: 'notice', notice: then ?? null });
        dispatch({ type: 'notice', notice: { kind: 'changed' } });
        await read();
      });
    },
    [host, read, spansOf],
  );

  return useMemo(() => ({ state, retry: () => void read(), choose, goTo }), [state, read, choose, goTo]);
}
