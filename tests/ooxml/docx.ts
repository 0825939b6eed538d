import { strToU8, zipSync } from 'fflate';
import type { Draft } from '../../src/draft/draft';
import { openPackage } from '../../src/ooxml/package';
import type { OoxmlPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';

export const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const wml = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const namespaces =
  `xmlns:w="${w}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

export interface Sources {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}

/** The parts of a plain .docx as texts, for a test to change before they are zipped. */
export function partsOf({ body, numbering, styles }: Sources): Record<string, string> {
  const extra = [
    ...(numbering === undefined ? [] : [['numbering', `<w:numbering ${namespaces}>${numbering}</w:numbering>`] as const]),
    ...(styles === undefined ? [] : [['styles', `<w:styles ${namespaces}>${styles}</w:styles>`] as const]),
  ];
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${wml}.document.main+xml"/>` +
      extra.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${wml}.${name}+xml"/>`).join('') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelationships}">${extra
      .map(([name], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${name}" Target="${name}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(extra.map(([name, text]) => [`word/${name}.xml`, text])),
  };
}

/** A zip of texts and bytes. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  );
}

export function docx(sources: Sources): Uint8Array {
  return zipped(partsOf(sources));
}

/** Opens what must open. */
export function opened(bytes: Uint8Array): OoxmlPackage {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(`not opened: ${result.fault.kind}`);
  return result.pkg;
}

export function draftOf(sources: Sources): Draft {
  return readDraft(opened(docx(sources)));
}

/** The texts of a body's paragraphs. */
export function textsOf(body: string): string[] {
  return draftOf({ body }).paragraphs.map(({ text }) => text);
}

export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a list. */
export function li(numId: number, level = 0, text = '一项'): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}
