import type { Document } from '@xmldom/xmldom';
import { elements } from './dom';

/** One relationship of a part (ECMA-376-2 6.5). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The resolved part name without leading slash; for an external target the URI as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds another part's relationships; '' stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships written in a .rels tree of the given part; those without an id or a target are left out. */
export function readRelationships(part: string, tree: Document): Relationship[] {
  const found: Relationship[] = [];
  for (const element of elements(tree.documentElement)) {
    if (element.localName !== 'Relationship') continue;
    const id = element.getAttribute('Id');
    const target = element.getAttribute('Target');
    if (!id || target === null) continue;
    const external = element.getAttribute('TargetMode') === 'External';
    found.push({
      id,
      type: element.getAttribute('Type') ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

/** A part name from a target written relative to `part`'s folder; steps above the package's root stay at the root. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/[#?].*$/, '');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How `part` writes a target in its relationships: relative when it lies below its folder, else from the root. */
export function relativeTarget(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
