import { readOrdinal } from '../../draft/ordinals';
import type { GenreId } from '../../genres/genre';
import type { AspectPack } from '../../genres/packs/pack';

/** Longest name and aspect, in UTF-16 units, and most aspects: what packs.schema.json allows. */
const LONGEST = 100;
const MOST = 30;

/** What the user still has to mend in what they typed; `line` counts from 1 as typed, blank lines included. */
export type TypedFault =
  | { readonly kind: 'no-name' | 'long-name' | 'no-aspects' | 'too-many' }
  | { readonly kind: 'twice'; readonly line: number; readonly first: number; readonly name: string }
  | { readonly kind: 'long'; readonly line: number };

export type TypedPack = { readonly ok: true; readonly pack: Omit<AspectPack, 'id'> } | { readonly ok: false; readonly fault: TypedFault };

/**
 * A pack from a name and aspects, one a line. Numbers before an aspect, 「方面」 and a stop after it, as they come along
 * when a list is pasted from a notice, are left out; blank lines are passed over. It still lacks an id.
 */
export function typedPack(name: string, lines: string, genres: readonly GenreId[]): TypedPack {
  const title = name.trim();
  if (title === '') return refused({ kind: 'no-name' });
  if (title.length > LONGEST) return refused({ kind: 'long-name' });
  const seen = new Map<string, number>();
  for (const [i, line] of lines.split(/\r\n|\n|\r/).entries()) {
    const aspect = bare(line);
    if (aspect === '') continue;
    const first = seen.get(aspect);
    if (first !== undefined) return refused({ kind: 'twice', line: i + 1, first, name: aspect });
    if (aspect.length > LONGEST) return refused({ kind: 'long', line: i + 1 });
    seen.set(aspect, i + 1);
  }
  if (seen.size === 0) return refused({ kind: 'no-aspects' });
  if (seen.size > MOST) return refused({ kind: 'too-many' });
  return {
    ok: true,
    pack: {
      year: null,
      occasion: { zh: title, en: title },
      announced: '',
      marks: [],
      genres,
      aspects: [...seen.keys()].map((short) => ({ short, full: short, keys: [], statement: false })),
      source: '',
      verified: false,
      from: '',
      to: '',
    },
  };
}

function refused(fault: TypedFault): TypedPack {
  return { ok: false, fault };
}

function bare(line: string): string {
  const text = line.trim();
  const words = text.slice(readOrdinal(text)?.end ?? 0).trim();
  const name = words.replace(/[；;。，,、：:]$/, '').trim();
  return name.length > 2 && name.endsWith('方面') ? name.slice(0, -2) : name;
}
