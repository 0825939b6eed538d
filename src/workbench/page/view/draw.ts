import { XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { defaultOptions, parseAsync, renderDocument } from 'docx-preview';
import type { HElement, Options } from 'docx-preview';
import type { OoxmlPackage } from '../../../ooxml/package';
import type { Block } from './blocks';
import { miniPackage } from './mini-package';

/** What docx-preview makes of some blocks. */
export interface Drawn {
  /** Its style sheets: the document's styles, numbering, theme and embedded fonts. */
  readonly styles: readonly HTMLStyleElement[];
  /** One node for each block, in order. */
  readonly nodes: readonly HTMLElement[];
}

/** Class prefix of all that docx-preview draws. */
export const drawnClass = 'docx';

/** Marks that the view turns into pages itself; docx-preview would tear paragraphs apart at them. */
const pageMarks = new Set(['sectPr', 'lastRenderedPageBreak', 'pageBreakBefore']);

/**
 * Draws blocks of the open document with docx-preview: it is handed a package that holds only these blocks,
 * so drawing a change costs what the change is, not what the document is. Rejects when docx-preview does not
 * give one node for each block.
 */
export async function draw(pkg: OoxmlPackage, blocks: readonly Block[], fonts: boolean): Promise<Drawn> {
  const serializer = new XMLSerializer();
  const body = blocks.map(({ element }) => serializer.serializeToString(withoutPageMarks(element))).join('');
  const pictures = blocks.some(({ print }) => print.includes('embed=') || print.includes('<imagedata'));
  const rendered = await render(miniPackage(pkg, { body, pictures, instead: new Map() }), { ignoreFonts: !fonts });
  const styles = rendered.filter((node): node is HTMLStyleElement => node instanceof HTMLStyleElement);
  const nodes = sectionsOf(rendered).flatMap((section) => [...section.querySelectorAll<HTMLElement>(':scope > article > *')]);
  if (nodes.length !== blocks.length) throw new Error(`${blocks.length} blocks were drawn as ${nodes.length} nodes`);
  return { styles, nodes };
}

/** What docx-preview makes of a .docx: style sheets, and a `section` for each page it knows of. */
export async function render(docx: Uint8Array, changed: Partial<Options>): Promise<readonly Node[]> {
  const options: Options = {
    ...defaultOptions,
    className: drawnClass,
    inWrapper: false,
    breakPages: false,
    renderHeaders: false,
    renderFooters: false,
    renderFootnotes: false,
    renderEndnotes: false,
    renderAltChunks: false,
    renderChanges: true,
    renderComments: true,
    h: harmless,
    ...changed,
  };
  return renderDocument(await parseAsync(docx, options), options);
}

/** The pages among what was rendered. */
export function sectionsOf(rendered: readonly Node[]): readonly HTMLElement[] {
  return rendered.filter((node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'SECTION');
}

/** Builds nodes as docx-preview does, without addresses: a link in someone's document leads nowhere from here. */
function harmless(part: HElement | Node | string): Node {
  if (typeof part === 'string' || part instanceof Node || part.tagName !== 'a') return defaultOptions.h(part);
  const rest = { ...part };
  delete rest['href'];
  return defaultOptions.h(rest);
}

function withoutPageMarks(block: Element): Element {
  const copy = block.cloneNode(true) as Element;
  const found: Element[] = [];
  const all = copy.getElementsByTagName('*');
  for (let i = 0; i < all.length; i++) {
    const element = all.item(i);
    if (element === null) continue;
    const isBreak = element.localName === 'br' && element.getAttributeNS(element.namespaceURI, 'type') === 'page';
    if (isBreak || pageMarks.has(element.localName ?? '')) found.push(element);
  }
  for (const element of found) element.parentNode?.removeChild(element);
  openFields(copy);
  return copy;
}

/** Puts the results of simple fields in their fields' places: docx-preview shows nothing of a `w:fldSimple`. */
export function openFields(root: Element): void {
  const all = root.getElementsByTagNameNS('*', 'fldSimple');
  const fields: Element[] = [];
  for (let i = 0; i < all.length; i++) {
    const field = all.item(i);
    if (field !== null) fields.push(field);
  }
  for (const field of fields) {
    while (field.firstChild !== null) field.parentNode?.insertBefore(field.firstChild, field);
    field.parentNode?.removeChild(field);
  }
}
