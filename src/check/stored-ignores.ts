import type { Ignore, Ignores } from './ignore';

/** Under this name the document keeps its ignores. */
export const IGNORES_KEY = 'zhangfa.ignores';

/** How ignores are kept with a document. */
export interface StoredIgnores {
  readonly version: 1;
  readonly ignores: Ignores;
}

/** Ignores as they were kept, or why they cannot be read: then nothing is ignored, and nothing must be written over them unasked. */
export type ReadIgnores = { readonly ok: true; readonly ignores: Ignores } | { readonly ok: false; readonly reason: 'newer' | 'malformed' };

/** The form in which a document keeps them. */
export function storedIgnores(ignores: Ignores): StoredIgnores {
  return { version: 1, ignores };
}

/** Reads what a document kept: none when it kept nothing, a reason when a newer version or something else wrote it. */
export function readIgnores(kept: unknown): ReadIgnores {
  if (kept === undefined || kept === null) return { ok: true, ignores: [] };
  if (!isRecord(kept)) return { ok: false, reason: 'malformed' };
  if (typeof kept['version'] === 'number' && kept['version'] > 1) return { ok: false, reason: 'newer' };
  const list = kept['ignores'];
  if (kept['version'] !== 1 || !Array.isArray(list)) return { ok: false, reason: 'malformed' };
  const ignores = list.map(ignoreFrom);
  return ignores.includes(null) ? { ok: false, reason: 'malformed' } : { ok: true, ignores: ignores.filter((ignore) => ignore !== null) };
}

const RULE = /^[a-z-]{1,40}\/[a-z0-9-]{1,60}$/;
const KEY = /^[0-9a-f]{16}$/;

function ignoreFrom(value: unknown): Ignore | null {
  if (!isRecord(value)) return null;
  const { kind, rule, key, excerpt } = value;
  if (typeof rule !== 'string' || !RULE.test(rule)) return null;
  if (kind === 'rule') return { kind, rule };
  if (kind !== 'place' && kind !== 'text') return null;
  if (typeof key !== 'string' || !KEY.test(key) || typeof excerpt !== 'string') return null;
  return { kind, rule, key, excerpt };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
