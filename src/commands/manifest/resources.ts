import { fault, type ManifestFault } from './fault';
import { sources } from './sources';
import type { Structure } from './structure';

const source = sources.page('resources');

/** Every `resid` finds its resource in the right family, every id stands once, and no resource lies unused. */
export function checkResources({ places, values }: Structure): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const resources = places.filter(({ parent }) => parent?.parent?.name === 'Resources');
  const byId = new Map<string, { readonly family: string; readonly path: string }>();
  for (const place of resources) {
    const id = place.element.getAttribute('id');
    if (id === null) continue;
    if (byId.has(id))
      faults.push(
        fault('duplicate-id', place.path, source, `资源 ${id} 出现了两次。`, `The resource ${id} stands twice.`),
      );
    else byId.set(id, { family: place.parent?.name ?? '', path: place.path });
  }
  const used = new Set<string>();
  for (const { place, value, rule } of values) {
    if (rule.refersTo === undefined) continue;
    used.add(value);
    const target = byId.get(value);
    if (!target) {
      faults.push(
        fault(
          'unknown-resource',
          place.path,
          source,
          `${place.name} 引用的资源 ${value} 不存在。`,
          `${place.name} refers to ${value}, which is not among the resources.`,
        ),
      );
    } else if (target.family !== rule.refersTo) {
      faults.push(
        fault(
          'wrong-resource-kind',
          place.path,
          source,
          `${place.name} 引用的 ${value} 在 ${target.family} 中，应在 ${rule.refersTo} 中。`,
          `${place.name} refers to ${value} in ${target.family}; it must be in ${rule.refersTo}.`,
        ),
      );
    }
  }
  for (const [id, { path }] of byId) {
    if (!used.has(id))
      faults.push(
        fault('unused-resource', path, sources.project, `资源 ${id} 没有用到。`, `The resource ${id} is not used.`),
      );
  }
  return faults;
}
