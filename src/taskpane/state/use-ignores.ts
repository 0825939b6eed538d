import { useCallback, useMemo, useRef, useState, type Dispatch } from 'react';
import { withIgnore, withoutIgnore, type Ignore, type Ignores } from '../../check/ignore';
import { IGNORES_KEY, readIgnores, storedIgnores } from '../../check/stored-ignores';
import type { HostDocument } from '../../word/host-document';
import type { PaneEvent } from './pane-state';

/** What the user does not want to hear of again in this document. */
export interface IgnoreList {
  readonly list: Ignores;
  /** Why the document's own list cannot be read. It is then left as it is, and ours lasts as long as the pane is open. */
  readonly unread: 'newer' | 'malformed' | null;
  readonly add: (ignore: Ignore) => void;
  readonly restore: (ignore: Ignore) => void;
  /** Puts our list in the place of one that cannot be read. */
  readonly renew: () => void;
}

/** Keeps the ignores with the document, and says so where it does not keep them. */
export function useIgnores(host: HostDocument, dispatch: Dispatch<PaneEvent>): IgnoreList {
  const [kept] = useState(() => readIgnores(host.setting(IGNORES_KEY)));
  const [unread, setUnread] = useState(kept.ok ? null : kept.reason);
  const [list, setList] = useState<Ignores>(kept.ok ? kept.ignores : []);
  const now = useRef(list);
  const save = useCallback(
    (ignores: Ignores) => {
      void host.saveSetting(IGNORES_KEY, storedIgnores(ignores)).then((saved) => {
        if (!saved.ok) dispatch({ type: 'notice', notice: { kind: 'ignores-not-kept' } });
      });
    },
    [host, dispatch],
  );
  const change = useCallback(
    (next: Ignores) => {
      if (next === now.current) return;
      now.current = next;
      setList(next);
      if (unread === null) save(next);
    },
    [unread, save],
  );
  const add = useCallback((ignore: Ignore) => change(withIgnore(now.current, ignore)), [change]);
  const restore = useCallback((ignore: Ignore) => change(withoutIgnore(now.current, ignore)), [change]);
  const renew = useCallback(() => {
    setUnread(null);
    save(now.current);
  }, [save]);
  return useMemo(() => ({ list, unread, add, restore, renew }), [list, unread, add, restore, renew]);
}
