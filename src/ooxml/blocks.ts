import type { Element } from '@xmldom/xmldom';
import { alternate, childW, elements, isAlternate, isWNamespace } from './dom';

/** Elements around paragraphs, rows or cells that are read as if they were not there. */
const transparent = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/**
 * The children of the given names, in order, looked for through content controls, custom XML, tracked insertions
 * and alternate contents.
 */
export function* through(holder: Element | null, names: readonly string[]): Generator<Element> {
  for (const item of elements(holder)) {
    if (isAlternate(item)) yield* through(alternate(item), names);
    else if (!isWNamespace(item.namespaceURI)) continue;
    else if (names.includes(item.localName ?? '')) yield item;
    else if (transparent.has(item.localName ?? '')) yield* through(item, names);
  }
}

/** The cells of a table, row by row; rows and cells whose deletion is tracked are left out. */
export function* cells(table: Element): Generator<Element> {
  for (const row of through(table, ['tr'])) {
    if (childW(childW(row, 'trPr'), 'del')) continue;
    for (const cell of through(row, ['tc'])) {
      if (!childW(childW(cell, 'tcPr'), 'cellDel')) yield cell;
    }
  }
}
