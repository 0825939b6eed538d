import type { Element } from './dom';
import type { Session } from './session';

const ids = new WeakMap<Session, { readonly known: WeakMap<Element, number>; last: number }>();

/** A number that stays with a paragraph as long as the session lasts. */
export function paragraphIdOf(session: Session, element: Element): number {
  let table = ids.get(session);
  if (!table) ids.set(session, (table = { known: new WeakMap(), last: 0 }));
  let id = table.known.get(element);
  if (id === undefined) table.known.set(element, (id = ++table.last));
  return id;
}
