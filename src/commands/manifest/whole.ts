import { fault, type ManifestFault } from './fault';
import { sources } from './sources';
import type { Structure } from './structure';

/** Rules that look at the manifest as a whole: ids, the one pane, the one server. */
export function checkWhole(structure: Structure): readonly ManifestFault[] {
  return [...checkIds(structure), ...checkPane(structure), ...checkAddresses(structure)];
}

function checkIds({ places }: Structure): readonly ManifestFault[] {
  const seen = new Set<string>();
  const faults: ManifestFault[] = [];
  for (const { name, element, path } of places) {
    const id = element.getAttribute('id');
    if (!['Group', 'Control', 'Item'].includes(name) || id === null) continue;
    if (seen.has(id))
      faults.push(
        fault('duplicate-id', path, sources.page('control'), `标识 ${id} 用了两次。`, `The id ${id} is used twice.`),
      );
    seen.add(id);
  }
  return faults;
}

/** "Use the same TaskpaneId for different actions that share the same pane" (Action page): this add-in has one pane. */
function checkPane({ places }: Structure): readonly ManifestFault[] {
  const panes = places.filter(({ name }) => name === 'TaskpaneId');
  const first = panes[0]?.element.textContent?.trim();
  return panes
    .filter(({ element }) => element.textContent?.trim() !== first)
    .map(({ path, element }) => {
      const id = element.textContent?.trim() ?? '';
      return fault(
        'panes',
        path,
        sources.page('action'),
        `TaskpaneId 应当都是 ${first}，这里是 ${id}，会多开一个窗格。`,
        `Every TaskpaneId must be ${first}; ${id} would open a second pane.`,
      );
    });
}

/** Nothing is fetched from, and nothing opens on, any server but the pane's own. */
function checkAddresses({ values }: Structure): readonly ManifestFault[] {
  const home = values.find(({ place }) => place.name === 'SourceLocation' && place.parent?.name === 'DefaultSettings');
  if (!home) return [];
  const origin = new URL(home.value).origin;
  return values
    .filter(({ rule, value }) => rule.address && new URL(value).origin !== origin)
    .map(({ place, value }) =>
      fault(
        'foreign-address',
        place.path,
        sources.project,
        `${value} 不在窗格所在的服务器 ${origin} 上。`,
        `${value} is not on the pane's own server, ${origin}.`,
      ),
    );
}
