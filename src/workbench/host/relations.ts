import type { Session } from './session';
import type { Span } from './spans';
import { comparePlaces, endPlace } from './reach';

/** Word.LocationRelation of one range to another: 'Inside' says that the first is inside the second. */
export function relation(session: Session, a: Span, b: Span): string {
  const starts = comparePlaces(session, a.start, b.start);
  if (starts === null) return 'Unrelated';
  const ends = comparePlaces(session, endPlace(session, a), endPlace(session, b)) ?? 0;
  const endToStart = comparePlaces(session, endPlace(session, a), b.start) ?? 0;
  const startToEnd = comparePlaces(session, a.start, endPlace(session, b)) ?? 0;
  if (starts === 0 && ends === 0) return 'Equal';
  if (starts === 0) return ends < 0 ? 'InsideStart' : 'ContainsStart';
  if (ends === 0) return starts > 0 ? 'InsideEnd' : 'ContainsEnd';
  if (endToStart < 0) return 'Before';
  if (endToStart === 0) return 'AdjacentBefore';
  if (startToEnd > 0) return 'After';
  if (startToEnd === 0) return 'AdjacentAfter';
  if (starts < 0 && ends > 0) return 'Contains';
  if (starts > 0 && ends < 0) return 'Inside';
  return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}
