import { parseOwn, writeOwn, type OwnFile } from './file';
import type { OwnMeasure } from './own-measure';

/** Where a machine keeps texts by key; the pane's shelf is one. */
export interface Store {
  /** `null` when nothing is kept under the key. */
  read(key: string): string | null;
  /** Keeps a text, or takes it away with `null`. False when the machine refuses to keep it. */
  write(key: string, text: string | null): boolean;
}

/** Under this name a machine keeps the user's own measures and favourites, as the text of a file that can be imported. */
export const OWN_KEY = 'zhangfa.measures';
/** What was kept but could not be read any more is moved here before anything new takes its place. */
export const OWN_UNREAD_KEY = 'zhangfa.measures.unread';

const EMPTY: OwnFile = { measures: [], favourites: [] };

/** What is kept; `readable` is false when something is kept that cannot be read. */
export function keptOwn(store: Store): { readonly file: OwnFile; readonly readable: boolean } {
  const text = store.read(OWN_KEY);
  if (text === null) return { file: EMPTY, readable: true };
  const read = parseOwn(text);
  return read.ok ? { file: read.file, readable: true } : { file: EMPTY, readable: false };
}

/** A change to what is kept. */
export type Change = (file: OwnFile) => OwnFile;

/**
 * Changes what is kept, starting from what is kept at this moment; what cannot be read is laid aside, never overwritten.
 * `kept` is false when the machine refuses to keep it.
 */
export function changeOwn(store: Store, change: Change): { readonly file: OwnFile; readonly kept: boolean } {
  const { file: before, readable } = keptOwn(store);
  if (!readable) store.write(OWN_UNREAD_KEY, store.read(OWN_KEY));
  const file = change(before);
  const empty = file.measures.length === 0 && file.favourites.length === 0;
  return { file, kept: store.write(OWN_KEY, empty ? null : writeOwn(file)) };
}

/** Keeps measures; one that is there already gains the new problems and keeps its place. */
export function keep(added: readonly OwnMeasure[]): Change {
  return ({ measures, favourites }) => {
    const all = new Map(measures.map((measure) => [measure.id, measure]));
    for (const measure of added) {
      const before = all.get(measure.id);
      all.set(measure.id, before === undefined ? measure : { ...before, symptoms: [...new Set([...before.symptoms, ...measure.symptoms])] });
    }
    return { measures: [...all.values()], favourites };
  };
}

/** Deletes a measure of the user's own, and its mark as a favourite. */
export function remove(id: string): Change {
  return ({ measures, favourites }) => ({ measures: measures.filter((one) => one.id !== id), favourites: favourites.filter((one) => one !== id) });
}

/** Marks a measure as a favourite, or takes the mark away. */
export function favour(id: string, on: boolean): Change {
  return ({ measures, favourites }) => ({ measures, favourites: on ? [...new Set([...favourites, id])] : favourites.filter((one) => one !== id) });
}

/** Takes a file over: its measures beside those that are there, its favourites after them. */
export function merge(imported: OwnFile): Change {
  return (file) => {
    const { measures } = keep(imported.measures)(file);
    return { measures, favourites: [...new Set([...file.favourites, ...imported.favourites])] };
  };
}
