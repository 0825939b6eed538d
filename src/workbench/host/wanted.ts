import type { ClassDefinition } from './model';
import type { QueryInfo } from './protocol';

/** What a member's name ends with when it answers a null object instead of ItemNotFound. */
export const suffix = 'OrNullObject';

/** What a load asks for, as a tree. */
export interface Wanted {
  /** As the script wrote it. */
  readonly name: string;
  all: boolean;
  readonly members: Map<string, Wanted>;
}

/** Select and Expand paths as a tree; names in lower case, as Word does not care for case here. */
export function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const root: Wanted = { name: '', all: Select.length === 0, members: new Map() };
  const add = (path: string, expand: boolean): void => {
    let at = root;
    for (const name of path.split(/[/.]/).map((one) => one.trim())) {
      const step = name.toLowerCase();
      if (step === '' || step === 'items') continue;
      if (step === '*') {
        at.all = true;
        continue;
      }
      const next: Wanted = at.members.get(step) ?? { name, all: false, members: new Map() };
      at.members.set(step, next);
      at = next;
    }
    if (expand) at.all = true;
  };
  for (const path of Select) add(path, false);
  for (const path of Expand) add(path, true);
  return root;
}

/** The wire name of a scalar that a script wrote in any letter case. */
export function nameLike(table: Readonly<Record<string, unknown>>, lower: string): string | undefined {
  return Object.keys(table).find((name) => name.toLowerCase() === lower);
}

/** The wire name of a link; the OrNullObject form of a known one counts. */
export function linkLike(definition: ClassDefinition, lower: string): string | undefined {
  const direct = nameLike(definition.links, lower);
  if (direct || !lower.endsWith(suffix.toLowerCase())) return direct;
  const plain = nameLike(definition.links, lower.slice(0, -suffix.length));
  return plain === undefined ? undefined : plain + suffix;
}
