import { useCallback, useMemo, useRef, useState } from 'react';
import type { PaneServices } from '../model/services';
import type { Doing, Told } from '../model/told';
import { possibleWay, rememberedWay, WAY_KEY, type Way } from '../model/ways';

/** What is done to the document: one thing at a time, each with its outcome told until the user has read it. */
export interface Desk {
  readonly doing: Doing | null;
  readonly told: Told | null;
  readonly dismiss: () => void;
  /** Does it, tells what came of it, and has the document read again; nothing happens while something else is being done. */
  readonly run: (doing: Doing, work: () => Promise<Told>) => Promise<void>;
  /** The way that changes take, as far as the host can go it. */
  readonly way: Way;
  readonly setWay: (way: Way) => void;
}

/** The desk of one open document; the way is remembered on this machine. */
export function useDesk({ host, shelf }: PaneServices, read: () => void): Desk {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [chosen, setChosen] = useState<Way>(() => rememberedWay(shelf));
  const busy = useRef(false);
  const run = useCallback(
    async (what: Doing, work: () => Promise<Told>) => {
      if (busy.current) return;
      busy.current = true;
      setDoing(what);
      setTold(null);
      let outcome: Told;
      try {
        outcome = await work();
      } catch (error) {
        outcome = { kind: 'broken', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
      busy.current = false;
      setDoing(null);
      setTold(outcome);
      read();
    },
    [read],
  );
  const dismiss = useCallback(() => setTold(null), []);
  const setWay = useCallback(
    (way: Way) => {
      setChosen(way);
      shelf.write(WAY_KEY, way); // where the machine keeps nothing, it holds until the pane is closed
    },
    [shelf],
  );
  const way = possibleWay(chosen, host);
  return useMemo(() => ({ doing, told, dismiss, run, way, setWay }), [doing, told, dismiss, run, way, setWay]);
}
