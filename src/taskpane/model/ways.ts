import type { HostDocument } from '../../word/host-document';
import type { Shelf } from './shelf';

/** How changes reach the document: at once, as tracked changes, or as suggestions in comments. */
export const WAYS = ['direct', 'tracked', 'comment'] as const;
export type Way = (typeof WAYS)[number];

/** Under this name the machine remembers the user's way. */
export const WAY_KEY = 'zhangfa.way';

/** The way that was chosen last on this machine; 'direct' when none was. */
export function rememberedWay(shelf: Shelf): Way {
  const kept = shelf.read(WAY_KEY);
  return WAYS.find((way) => way === kept) ?? 'direct';
}

/** The way that is taken: the chosen one where the host can go it, else 'direct'. */
export function possibleWay(way: Way, host: Pick<HostDocument, 'canTrack' | 'canComment'>): Way {
  if (way === 'tracked' && !host.canTrack().ok) return 'direct';
  return way === 'comment' && !host.canComment().ok ? 'direct' : way;
}
