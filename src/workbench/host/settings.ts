import type { OoxmlPackage } from '../../ooxml/package';
import { kids } from './dom';
import type { Element } from './dom';
import { parse } from './parts';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const propertiesRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const namespace = 'urn:word-host:document-settings';
const itemId = '{6A2F7C14-5B6E-4B0B-9C0B-7A51F0C3D9E1}';

/** Settings of the add-in in the document. Values are JSON. */
export interface DocumentSettings {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  entries(): readonly (readonly [key: string, value: unknown])[];
  /** All of them at once: what is not named is removed. */
  replaceAll(values: Readonly<Record<string, unknown>>): void;
}

/**
 * Keeps settings in a custom XML part of the document. Word itself keeps an add-in's settings in its web-extension
 * part, which is bound to the store id of one add-in; a custom XML part travels with the file in the same way and
 * needs none.
 */
export function documentSettings(pkg: OoxmlPackage): DocumentSettings {
  const partName = (): string | null =>
    pkg.relationships(pkg.mainPart).find((one) => !one.external && one.type.endsWith('/customXml') && pkg.xml(one.target)?.documentElement?.namespaceURI === namespace)?.target ?? null;
  const root = (): Element | null => {
    const name = partName();
    return (name && pkg.xml(name)?.documentElement) || null;
  };
  const read = (): Map<string, unknown> => {
    const element = root();
    return new Map(element ? kids(element).map((one) => [one.getAttribute('key') ?? '', JSON.parse(one.textContent ?? 'null') as unknown]) : []);
  };
  const write = (values: ReadonlyMap<string, unknown>): void => {
    const now = read();
    if (now.size === values.size && [...values].every(([key, value]) => JSON.stringify(now.get(key)) === JSON.stringify(value) && now.has(key))) return;
    let element = root();
    if (!element) {
      let number = 1;
      while (pkg.names.includes(`customXml/item${number}.xml`)) number++;
      const item = `customXml/item${number}.xml`;
      const properties = `customXml/itemProps${number}.xml`;
      pkg.put(item, parse(`<s:settings xmlns:s="${namespace}"/>`), 'application/xml');
      pkg.put(properties, parse(`<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${itemId}"><ds:schemaRefs/></ds:datastoreItem>`), 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
      pkg.relate(pkg.mainPart, relation, item);
      pkg.relate(item, propertiesRelation, properties);
      element = root();
    }
    const name = partName();
    if (!element || name === null) return;
    pkg.touch(name);
    for (const child of kids(element)) element.removeChild(child);
    for (const [key, value] of values) {
      const made = element.ownerDocument?.createElementNS(namespace, 's:setting');
      if (!made) return;
      made.setAttribute('key', key);
      made.textContent = JSON.stringify(value);
      element.appendChild(made);
    }
  };
  return {
    get: (key) => read().get(key),
    set: (key, value) => write(new Map(read()).set(key, value)),
    remove(key) {
      const values = read();
      values.delete(key);
      write(values);
    },
    entries: () => [...read()],
    replaceAll: (values) => write(new Map(Object.entries(values))),
  };
}
