import type { Bilingual } from '../../draft/bilingual';
import type { WriteMode } from '../host-document';
import type { ChangeGroup, LogEntry } from './log-entry';

/** Under which name the log is kept in the document's settings. */
export const UNDO_KEY = 'zhangfa.undo';

/**
 * How large the log may grow in the document, in characters of JSON: Office holds all settings of an add-in in memory, and
 * the file carries them. Beyond it the oldest entries are forgotten; an application that is larger by itself is not kept.
 */
export const UNDO_LIMIT = 400_000;

/** The shape of what is kept, raised when it changes: a log of another shape reads as empty. */
const VERSION = 1;

/** The log as a setting holds it, newest entry first; [] when there is none, or none that this version wrote. */
export function readLog(setting: unknown): readonly LogEntry[] {
  if (typeof setting !== 'object' || setting === null) return [];
  const { version, entries } = setting as { readonly version?: unknown; readonly entries?: unknown };
  return version === VERSION && Array.isArray(entries) && entries.every(isEntry) ? entries : [];
}

/** The same as a setting. */
export function writeLog(entries: readonly LogEntry[]): unknown {
  return { version: VERSION, entries };
}

/** The log with a new entry first, cut to {@link UNDO_LIMIT}; `null` when the new entry alone is over it. */
export function withEntry(log: readonly LogEntry[], name: Bilingual, mode: WriteMode, groups: readonly ChangeGroup[]): readonly LogEntry[] | null {
  const number = Math.max(0, ...log.map(({ id }) => Number(id) || 0)) + 1;
  const entry: LogEntry = { id: String(number), name, mode, places: groups.reduce((sum, group) => sum + group.length, 0), groups };
  const kept = [entry, ...log];
  let size = 0;
  const fits = kept.findIndex((one) => (size += JSON.stringify(one).length) > UNDO_LIMIT);
  if (fits === 0) return null;
  return fits < 0 ? kept : kept.slice(0, fits);
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, mode, places, groups } = value as Partial<Record<keyof LogEntry, unknown>>;
  return typeof id === 'string' && typeof name === 'object' && name !== null && (mode === 'direct' || mode === 'tracked') && typeof places === 'number'
    && Array.isArray(groups) && groups.every((group) => Array.isArray(group) && group.every(isChange));
}

function isChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('paragraph' in value) || typeof value.paragraph !== 'number') return false;
  if (!('beside' in value) || !Array.isArray(value.beside) || value.beside.length !== 2) return false;
  const strings = (...names: readonly string[]): boolean => names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
  switch (value.kind) {
    case 'replace':
      return strings('text', 'old', 'before', 'after') && 'start' in value && typeof value.start === 'number';
    case 'insert':
      return 'texts' in value && Array.isArray(value.texts) && value.texts.every((text) => typeof text === 'string');
    case 'remove':
      return strings('text') && 'look' in value && typeof value.look === 'object' && value.look !== null && 'next' in value;
    case 'table':
      return strings('mark');
    case 'dress': {
      const { style, members, font } = value as { readonly style?: unknown; readonly members?: unknown; readonly font?: unknown };
      return strings('mark') && (style === null || typeof style === 'string') && [members, font].every((one) => typeof one === 'object' && one !== null);
    }
    default:
      return false;
  }
}
