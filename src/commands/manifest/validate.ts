import type { ManifestFault } from './fault';
import { checkIcons, type ReadServed } from './icons';
import { checkLocales } from './locales';
import { parseManifest } from './parse';
import { checkResources } from './resources';
import { readStructure } from './structure';
import { checkWhole } from './whole';

/**
 * Checks the text of a Word task pane manifest without a network: well-formed XML, elements in Office's order, values,
 * resources, icons, languages, ids and addresses.
 *
 * @param xml the manifest's text, with or without a byte order mark
 * @param served what the server holds at an address; with it, the icons' files are checked too
 * @returns every fault found, in the manifest's order within each check; none means that it may be given to Word.
 *   When the structure itself is broken, only its faults are returned, for the rest would follow from them.
 */
export function validateManifest(xml: string, served?: ReadServed): readonly ManifestFault[] {
  const parsed = parseManifest(xml);
  if ('fault' in parsed) return [parsed.fault];
  const structure = readStructure(parsed.root);
  if (structure.faults.length > 0) return structure.faults;
  return [
    ...checkResources(structure),
    ...checkIcons(structure, served),
    ...checkLocales(structure),
    ...checkWhole(structure),
  ];
}
