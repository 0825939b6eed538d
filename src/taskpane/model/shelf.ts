/** What this machine keeps for the pane, whatever document is open. */
export interface Shelf {
  /** `null` when nothing is kept under the key. */
  read(key: string): string | null;
  /** Keeps a text, or takes it away with `null`. False when the machine refuses: it then lasts as long as the pane is open. */
  write(key: string, text: string | null): boolean;
  /** Calls back when another pane on this machine has changed a key; returns how to stop. */
  watch(listener: (key: string) => void): () => void;
}

/** The browser's own store. A policy may block it and a full one refuses: then the shelf remembers until the pane is closed. */
export function shelfOf(page: Window): Shelf {
  const session = new Map<string, string | null>();
  const store = (): Storage | null => {
    try {
      return page.localStorage;
    } catch {
      return null; // SecurityError: storage is switched off
    }
  };
  return {
    read(key) {
      const known = session.get(key);
      return known === undefined ? (store()?.getItem(key) ?? null) : known;
    },
    write(key, text) {
      try {
        const kept = page.localStorage;
        if (text === null) kept.removeItem(key);
        else kept.setItem(key, text);
        session.delete(key);
        return true;
      } catch {
        session.set(key, text); // blocked (SecurityError) or full (QuotaExceededError): the caller says so
        return false;
      }
    },
    watch(listener) {
      const heard = (event: StorageEvent): void => {
        if (event.key !== null) listener(event.key);
      };
      page.addEventListener('storage', heard);
      return () => page.removeEventListener('storage', heard);
    },
  };
}
