import { useCallback, useEffect, useMemo, useState, type Dispatch } from 'react';
import type { Bilingual } from '../../draft/bilingual';
import type { AspectPack } from '../../genres/packs/pack';
import { freeId, mergePacks } from '../model/own-packs';
import { changePacks, keptPacks, PACKS_KEY, PLACE_KEY, type PackFiles } from '../model/own-shelf';
import type { PaneServices } from '../model/services';
import type { PaneEvent } from './pane-state';

/** What just happened to the user's own packs and place; it stays until the user has read it. */
export type Told =
  | { readonly kind: 'imported'; readonly added: number; readonly replaced: number; readonly kept: boolean; readonly before: readonly AspectPack[] }
  | { readonly kind: 'refused'; readonly file: string; readonly line: number; readonly message: Bilingual }
  | { readonly kind: 'unread'; readonly line: number; readonly message: Bilingual }
  | { readonly kind: 'added'; readonly name: Bilingual; readonly kept: boolean; readonly before: readonly AspectPack[] }
  | { readonly kind: 'removed'; readonly name: Bilingual; readonly kept: boolean; readonly before: readonly AspectPack[] }
  | { readonly kind: 'place'; readonly place: string | null; readonly kept: boolean }
  | { readonly kind: 'no-script' }
  | { readonly kind: 'no-file'; readonly file: string };

/** The user's own packs and place, and what can be done to them. Nothing rejects: what goes wrong is told. */
export interface Own {
  readonly told: Told | null;
  readonly dismiss: () => void;
  /** Takes over the packs of a file, or none of them. */
  readonly importFile: (file: File) => Promise<void>;
  /** Answers with the new pack's id, `null` when it could not be taken up. */
  readonly add: (pack: Omit<AspectPack, 'id'>) => Promise<string | null>;
  readonly remove: (pack: AspectPack) => Promise<void>;
  /** Puts the packs back as they were before the last change. */
  readonly undo: (before: readonly AspectPack[]) => Promise<void>;
  /** All own packs as the text of a file; `null` when it could not be made. */
  readonly exported: () => Promise<string | null>;
  readonly setPlace: (place: string | null) => void;
}

/** Keeps the user's own packs and place on this machine, and the pane's terms in step with them, in all open panes. */
export function useOwn({ shelf, loadPackFiles }: PaneServices, dispatch: Dispatch<PaneEvent>): Own {
  const [told, setTold] = useState<Told | null>(null);

  /** Runs with the reader of files, or says that its script did not arrive. */
  const withFiles = useCallback(
    async (work: (files: PackFiles) => void | Promise<void>): Promise<void> => {
      let files: PackFiles;
      try {
        files = await loadPackFiles();
      } catch {
        setTold({ kind: 'no-script' });
        return;
      }
      await work(files);
    },
    [loadPackFiles],
  );

  const change = useCallback(
    (edit: (packs: readonly AspectPack[]) => readonly AspectPack[], tell: (kept: boolean, before: readonly AspectPack[]) => Told | null) =>
      withFiles((files) => {
        const { before, packs, kept } = changePacks(shelf, files, edit);
        dispatch({ type: 'own', own: { packs } });
        setTold(tell(kept, before));
      }),
    [withFiles, shelf, dispatch],
  );

  const readShelf = useCallback(
    () =>
      withFiles((files) => {
        const { packs, unread } = keptPacks(shelf, files);
        dispatch({ type: 'own', own: { packs } });
        if (unread !== null) setTold({ kind: 'unread', ...unread });
      }),
    [withFiles, shelf, dispatch],
  );

  useEffect(() => {
    if (shelf.read(PACKS_KEY) !== null) void readShelf();
    return shelf.watch((key) => {
      if (key === PACKS_KEY) void readShelf();
      if (key === PLACE_KEY) dispatch({ type: 'own', own: { place: shelf.read(PLACE_KEY) } });
    });
  }, [shelf, readShelf, dispatch]);

  const importFile = useCallback(
    (file: File) =>
      withFiles(async (files) => {
        let text: string;
        try {
          text = await file.text();
        } catch {
          return setTold({ kind: 'no-file', file: file.name });
        }
        const read = files.parsePacks(text);
        if (!read.ok) return setTold({ kind: 'refused', file: file.name, line: read.line, message: read.message });
        let counts = { added: 0, replaced: 0 };
        await change(
          (packs) => {
            const merged = mergePacks(packs, read.packs);
            counts = merged;
            return merged.packs;
          },
          (kept, before) => ({ kind: 'imported', added: counts.added, replaced: counts.replaced, kept, before }),
        );
      }),
    [withFiles, change],
  );

  const add = useCallback(
    async (pack: Omit<AspectPack, 'id'>) => {
      let id: string | null = null;
      await change(
        (packs) => [{ ...pack, id: (id = freeId(packs)) }, ...packs],
        (kept, before) => ({ kind: 'added', name: pack.occasion, kept, before }),
      );
      return id;
    },
    [change],
  );
  const remove = useCallback(
    ({ id, occasion }: AspectPack) => change((packs) => packs.filter((pack) => pack.id !== id), (kept, before) => ({ kind: 'removed', name: occasion, kept, before })),
    [change],
  );
  const undo = useCallback((before: readonly AspectPack[]) => change(() => before, () => null), [change]);
  const exported = useCallback(async () => {
    let text: string | null = null;
    await withFiles((files) => {
      text = files.writePacks(keptPacks(shelf, files).packs);
    });
    return text;
  }, [withFiles, shelf]);
  const setPlace = useCallback(
    (place: string | null) => {
      const kept = shelf.write(PLACE_KEY, place);
      dispatch({ type: 'own', own: { place } });
      setTold({ kind: 'place', place, kept });
    },
    [shelf, dispatch],
  );
  const dismiss = useCallback(() => setTold(null), []);

  return useMemo(
    () => ({ told, dismiss, importFile, add, remove, undo, exported, setPlace }),
    [told, dismiss, importFile, add, remove, undo, exported, setPlace],
  );
}
