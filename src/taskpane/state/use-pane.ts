import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react';
import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { CHOICE_KEY, rememberedChoice } from '../model/choice';
import { PLACE_KEY } from '../model/own-shelf';
import type { Choice, PaneServices } from '../model/services';
import { initialState, reduce, type Notice, type PaneEvent, type PaneState } from './pane-state';
import { useChecks } from './use-checks';

/** The pane's state and what the user can do to it. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Reads the document again. */
  readonly retry: () => void;
  /** Settles genre and occasion, and has the document remember them. */
  readonly choose: (choice: Choice) => void;
  /** Selects a span of the checked draft, or of another one, in the document; `then` is said on arrival. */
  readonly goTo: (span: Span, then?: Notice | null, draft?: Draft) => void;
}

/** How long a notice stays, in milliseconds: long enough to be read twice. */
const NOTICE = 12_000;

/** Ties the open document, the analysis and the reducer together. */
export function usePane(services: PaneServices, firstNotice: Notice | null): Pane {
  const { host, genres, shelf } = services;
  const [state, dispatch] = useReducer(reduce, null, () => initialState(rememberedChoice(host, genres), shelf.read(PLACE_KEY), firstNotice));
  const asked = useRef(0);
  const walks = useRef(0);

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

  useChecks(services, state, dispatch);

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

  const spansOf = state.checked?.draft ?? state.reading?.draft ?? null;
  const goTo = useCallback(
    (span: Span, then: Notice | null = null, draft: Draft | null = spansOf) => {
      if (draft === null) return;
      const walk = (walks.current += 1);
      void host.goTo(draft, span).then(async (result) => {
        if (walk !== walks.current) return;
        if (!result.ok) return dispatch({ type: 'fault', fault: result.fault });
        if (result.value === 'there') return dispatch({ type: 'notice', notice: then });
        dispatch({ type: 'notice', notice: { kind: 'changed' } });
        await read();
      });
    },
    [host, read, spansOf],
  );

  return useMemo(() => ({ state, dispatch, retry: () => void read(), choose, goTo }), [state, read, choose, goTo]);
}
