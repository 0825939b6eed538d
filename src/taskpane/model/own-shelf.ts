import type { Bilingual } from '../../draft/bilingual';
import type { AspectPack } from '../../genres/packs/pack';
import type { ParsedPacks } from '../../genres/packs/parse-packs';
import type { Shelf } from './shelf';

/** Under this name the machine keeps the user's own packs, as the text of a file that can be imported. */
export const PACKS_KEY = 'zhangfa.packs';
/** What was kept but could not be read any more is moved here before new packs take its place. */
export const UNREAD_KEY = 'zhangfa.packs.unread';
/** Under this name the machine keeps the user's own place as typed. */
export const PLACE_KEY = 'zhangfa.place';

/** Reads and writes files of packs; comes in a script of its own, for only few users need it. */
export interface PackFiles {
  readonly parsePacks: (json: string) => ParsedPacks;
  readonly writePacks: (packs: readonly AspectPack[]) => string;
}

/** Why a text was not taken over. */
export interface Refused {
  readonly line: number;
  readonly message: Bilingual;
}

/** The kept packs; `unread` when something is kept that cannot be read. */
export interface KeptPacks {
  readonly packs: readonly AspectPack[];
  readonly unread: Refused | null;
}

/** The user's own packs as the machine keeps them now. */
export function keptPacks(shelf: Shelf, { parsePacks }: PackFiles): KeptPacks {
  const text = shelf.read(PACKS_KEY);
  if (text === null) return { packs: [], unread: null };
  const read = parsePacks(text);
  return read.ok ? { packs: read.packs, unread: null } : { packs: [], unread: { line: read.line, message: read.message } };
}

/** Packs after a change. */
export interface ChangedPacks {
  readonly before: readonly AspectPack[];
  readonly packs: readonly AspectPack[];
  /** False when the machine does not keep them beyond this session. */
  readonly kept: boolean;
}

/**
 * Changes the kept packs, starting from what is kept at this moment, so that two panes do not undo each other's work.
 * What cannot be read is laid aside under UNREAD_KEY, never overwritten.
 */
export function changePacks(shelf: Shelf, files: PackFiles, change: (packs: readonly AspectPack[]) => readonly AspectPack[]): ChangedPacks {
  const { packs: before, unread } = keptPacks(shelf, files);
  if (unread !== null) shelf.write(UNREAD_KEY, shelf.read(PACKS_KEY));
  const packs = change(before);
  const kept = shelf.write(PACKS_KEY, packs.length === 0 ? null : files.writePacks(packs));
  return { before, packs, kept };
}
