/** Namespaces, relationship types and content types of WordprocessingML, in ECMA-376 Transitional and ISO 29500 Strict. */

/** The main namespace (prefix w) as Word writes it by default. */
export const wTransitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The main namespace of files saved as "Strict Open XML". */
export const wStrict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
/** The relationships namespace (prefix r) that goes with each of the two. */
export const rTransitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const rStrict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Markup compatibility (prefix mc): alternate contents. */
export const mcNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Word 2010 and later extensions (prefixes w14, w15). */
export const w14Namespace = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const w15Namespace = 'http://schemas.microsoft.com/office/word/2012/wordml';
/** Word 2010 text boxes (prefix wps). */
export const wpsNamespace = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
/** Shapes before Word 2010 (prefix v). */
export const vmlNamespace = 'urn:schemas-microsoft-com:vml';
/** The namespace of relationship parts and of [Content_Types].xml. */
export const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Relationship types, in their Transitional form; this room matches the Strict form alike. */
export const relationType = {
  officeDocument: `${rTransitional}/officeDocument`,
  styles: `${rTransitional}/styles`,
  numbering: `${rTransitional}/numbering`,
  settings: `${rTransitional}/settings`,
  fontTable: `${rTransitional}/fontTable`,
  theme: `${rTransitional}/theme`,
  comments: `${rTransitional}/comments`,
  footnotes: `${rTransitional}/footnotes`,
  endnotes: `${rTransitional}/endnotes`,
  header: `${rTransitional}/header`,
  footer: `${rTransitional}/footer`,
  hyperlink: `${rTransitional}/hyperlink`,
  image: `${rTransitional}/image`,
  customXml: `${rTransitional}/customXml`,
} as const;

const wml = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** Content types of the parts that this product writes. */
export const contentType = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  document: `${wml}document.main+xml`,
  styles: `${wml}styles+xml`,
  numbering: `${wml}numbering+xml`,
  settings: `${wml}settings+xml`,
  comments: `${wml}comments+xml`,
  footnotes: `${wml}footnotes+xml`,
  endnotes: `${wml}endnotes+xml`,
  header: `${wml}header+xml`,
  footer: `${wml}footer+xml`,
  xml: 'application/xml',
} as const;

/** Whether two relationship types mean the same, one in Transitional and one in Strict form included. */
export function sameRelationType(a: string, b: string): boolean {
  return transitionalType(a) === transitionalType(b);
}

/** A relationship type in the form that a Strict (or Transitional) package uses. */
export function relationTypeFor(strict: boolean, type: string): string {
  return strict && type.startsWith(`${rTransitional}/`) ? rStrict + type.slice(rTransitional.length) : type;
}

function transitionalType(type: string): string {
  return type.startsWith(`${rStrict}/`) ? rTransitional + type.slice(rStrict.length) : type;
}
