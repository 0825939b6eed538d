import { ns } from './dom';
import type { Element } from './dom';
import { touch } from './session';
import type { Session } from './session';

const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Declares an extension namespace on the part's root, and that readers which do not know it may pass it over (`mc:Ignorable`). */
export function allowExtension(session: Session, near: Element, prefix: string, namespace: string): void {
  const root = near.ownerDocument?.documentElement;
  if (!root) return;
  const ignorable = root.getAttributeNS(compatibility, 'Ignorable') ?? '';
  if (root.getAttribute(`xmlns:${prefix}`) === namespace && ignorable.split(/\s+/).includes(prefix)) return;
  touch(session, root);
  root.setAttributeNS(ns.xmlns, `xmlns:${prefix}`, namespace);
  if (!root.getAttribute('xmlns:mc')) root.setAttributeNS(ns.xmlns, 'xmlns:mc', compatibility);
  root.setAttributeNS(compatibility, 'mc:Ignorable', [...ignorable.split(/\s+/).filter((one) => one && one !== prefix), prefix].join(' '));
}
