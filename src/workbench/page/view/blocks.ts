import type { Element, Node } from '@xmldom/xmldom';
import { childW, elements, isElement, isW, isWNamespace } from '../../../ooxml/dom';
import type { OoxmlPackage } from '../../../ooxml/package';

/** A paragraph or a table that stands directly in the flow of the body, as the view draws it: one node each. */
export interface Block {
  readonly element: Element;
  /** Equal for blocks that look the same wherever they stand: all names, attributes and texts below the element. */
  readonly print: string;
  /** How many body paragraphs it holds; text boxes are left out, as they stand outside the body's flow. */
  readonly paragraphs: number;
  /** True when the block begins a page of its own. */
  readonly startsPage: boolean;
  /** True when a page break stands at its end. */
  readonly endsPage: boolean;
  /** Set on the last paragraph of a section that is not the document's last. */
  readonly section: Element | null;
}

/** The blocks of a document's body in order, content controls and other wrappers opened up, and the last section's properties. */
export interface BodyBlocks {
  readonly blocks: readonly Block[];
  readonly lastSection: Element | null;
}

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'del', 'moveFrom']);

/** Reads the body of the open package. Made to be called after every change: it copies nothing but strings. */
export function readBlocks(pkg: OoxmlPackage): BodyBlocks {
  const body = childW(pkg.xml(pkg.mainPart)?.documentElement, 'body');
  const blocks: Block[] = [];
  const walk = (parent: Node | null) => {
    for (const element of elements(parent)) {
      if (!isWNamespace(element.namespaceURI)) continue;
      if (element.localName === 'p' || element.localName === 'tbl') blocks.push(blockOf(element));
      else if (wrappers.has(element.localName ?? '')) walk(element);
    }
  };
  walk(body);
  return { blocks, lastSection: childW(body, 'sectPr') };
}

function blockOf(element: Element): Block {
  const seen = { paragraphs: 0, breakAt: -1, text: 0 };
  const print = fingerprint(element, seen, false);
  const properties = isW(element, 'p') ? childW(element, 'pPr') : null;
  const atEnd = seen.breakAt >= 0 && (seen.breakAt > 0 || seen.text === 0);
  return {
    element,
    print,
    paragraphs: seen.paragraphs,
    startsPage: isOn(childW(properties, 'pageBreakBefore')) || (seen.breakAt === 0 && !atEnd),
    endsPage: atEnd,
    section: childW(properties, 'sectPr'),
  };
}

interface Seen {
  paragraphs: number;
  /** How much text stood before the first page break; -1 when there is none. */
  breakAt: number;
  text: number;
}

function fingerprint(element: Element, seen: Seen, inBox: boolean): string {
  const box = inBox || element.localName === 'txbxContent';
  if (!box && isW(element, 'p')) seen.paragraphs += 1;
  let print = `<${element.localName}`;
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i);
    if (attribute !== null && attribute.prefix !== 'xmlns') print += ` ${attribute.name}=${attribute.value}`;
    if (attribute?.localName === 'type' && attribute.value === 'page' && element.localName === 'br' && seen.breakAt < 0) {
      seen.breakAt = seen.text;
    }
  }
  print += '>';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) print += fingerprint(node, seen, box);
    else if (node.nodeValue !== null) {
      print += node.nodeValue;
      if (element.localName === 't') seen.text += node.nodeValue.length;
    }
  }
  return `${print}/`;
}

function isOn(element: Element | null): boolean {
  const value = element?.getAttributeNS(element.namespaceURI, 'val') ?? null;
  return element !== null && value !== '0' && value !== 'false' && value !== 'off';
}
