/** The pane's four places: 结构, 检查, 措施, 对应. */
export const PLACES = ['structure', 'check', 'measures', 'links'] as const;
export type Place = (typeof PLACES)[number];

/** What the address asks for when a ribbon button opens the pane. */
export interface Opening {
  readonly place: Place;
  /** True for the ribbon's “insert scaffold”. */
  readonly scaffold: boolean;
}

/**
 * Reads `?place=…`, `#place=…` or `#…` and `?do=scaffold`; anything unknown opens 结构.
 * The fragment wins because office.js adds to the query, never to what the ribbon button wrote there.
 */
export function openingOf(search: string, hash: string): Opening {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const bare = hash.replace(/^#\/?/, '');
  const place = [fragment.get('place'), bare, query.get('place')].find(isPlace) ?? 'structure';
  return { place, scaffold: query.get('do') === 'scaffold' || fragment.get('do') === 'scaffold' };
}

function isPlace(name: string | null): name is Place {
  return PLACES.some((place) => place === name);
}

/** Where a key leads from a tab, round at the ends; `null` when the key means nothing here. */
export function tabStep(place: Place, key: string): Place | null {
  const at = PLACES.indexOf(place);
  const last = PLACES.length - 1;
  const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (PLACES[to] ?? null);
}
