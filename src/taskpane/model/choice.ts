import type { HostDocument } from '../../word/host-document';
import type { Choice, GenreInfo } from './services';

/** Under this name the document remembers the user's choice. */
export const CHOICE_KEY = 'zhangfa.choice';

/** The choice kept in the document; what is not understood (another version wrote it) counts as none. */
export function rememberedChoice(host: HostDocument, genres: readonly GenreInfo[]): Choice {
  const kept = host.setting(CHOICE_KEY);
  if (typeof kept !== 'object' || kept === null) return { genre: null, pack: null };
  const { genre, pack } = kept as { readonly genre?: unknown; readonly pack?: unknown };
  const known = genres.find((info) => info.id === genre);
  return { genre: known?.id ?? null, pack: typeof pack === 'string' ? pack : null };
}
