import type { Element } from '@xmldom/xmldom';
import type { LayoutPlan } from '../../draft/layout/plan';
import type { LayoutRole, LayoutTemplate } from '../../draft/layout/template';
import { childrenW, childW, elements, isW, wNamespaceOf } from '../dom';
import { make } from '../edit/make';
import { blockReason } from '../edit/judge';
import { contentType, relationType } from '../names';
import type { OoxmlPackage } from '../package';
import { readPlaces, type Place } from '../read';
import { emptyTree } from '../xml';
import { footerTree } from './footer';
import { addFooter, hasReference, isLandscape, sectionsOf, setPage } from './page';
import { BEHIND, indentOf, setStyles } from './styles';

/** What was laid out, and what was left as it was. */
export interface LayoutReport {
  /** Paragraphs that were given their role's style. */
  readonly paragraphs: number;
  /** Paragraphs in locked controls and generated tables of contents. */
  readonly left: number;
  /** Sections on their side, which keep their page. */
  readonly landscape: number;
  /** False when the document had footers of its own, which stay. */
  readonly pageNumber: boolean;
}

/**
 * Lays out an open package by a template: page, lines and page number; the built-in styles of all roles; and each paragraph with a
 * role, one entry for each paragraph of `readDraft`, gets that style instead of fonts, sizes, indents and spacing of its own.
 * A run-in heading's paragraph is set as body text with its own fonts; `null` leaves a paragraph alone. Not a character of the text changes; bold, italics and underlines inside body text stay.
 */
export function applyLayout(pkg: OoxmlPackage, template: LayoutTemplate, plan: LayoutPlan): LayoutReport {
  const { draft, places } = readPlaces(pkg);
  const tree = pkg.xml(pkg.mainPart);
  const body = childW(tree?.documentElement, 'body');
  if (tree === null || body === null) throw new Error('An open package without a body.');
  const ids = setStyles(rootOf(pkg, 'styles'), template);
  let paragraphs = 0;
  let left = 0;
  places.forEach((place, i) => {
    const role = plan[i] ?? null;
    if (role === null) {
      if ((draft.paragraphs[i]?.tableDepth ?? 0) > 0 && draft.paragraphs[i]?.style === 'Normal') keepCell(place);
    } else if (blockReason(place) !== null) left += 1;
    else {
      dress(place, role === 'run-in' ? 'body' : role, ids, template, role === 'run-in');
      paragraphs += 1;
    }
  });
  const sections = sectionsOf(body);
  for (const section of sections) if (!isLandscape(section)) setPage(section, template);
  const own = sections.some((section) => hasReference(section, 'footerReference'));
  if (!own) addPageNumber(pkg, sections, template);
  pkg.touch(pkg.mainPart);
  return { paragraphs, left, landscape: sections.filter(isLandscape).length, pageNumber: !own };
}

/** Of a paragraph's own properties, what the role's style says now. */
const OF_THE_STYLE = ['spacing', 'ind', 'contextualSpacing', 'jc', 'outlineLvl', 'keepNext', 'keepLines', 'snapToGrid'];
/** Of a run's own properties, what the role's style says now; for headings and titles its weight and slant as well. */
const RUN_OF_THE_STYLE = ['rFonts', 'sz', 'szCs', 'color'];
const WEIGHT = ['b', 'bCs', 'i', 'iCs'];

function dress(place: Place, role: LayoutRole, ids: ReadonlyMap<LayoutRole, string>, template: LayoutTemplate, keepsFonts: boolean): void {
  const style = ids.get(role) ?? null;
  for (const paragraph of place.elements) {
    const properties = childW(paragraph, 'pPr') ?? paragraph.insertBefore(make(paragraph, 'pPr'), paragraph.firstChild);
    for (const name of ['pStyle', ...OF_THE_STYLE]) for (const old of childrenW(properties, name)) properties.removeChild(old);
    if (role !== 'body' && style !== null) properties.insertBefore(make(paragraph, 'pStyle', { val: style }), properties.firstChild);
    const typed = /^[ \t\u00a0\u3000]/.test(place.text.pieces[0]?.text ?? '');
    const listed = childW(properties, 'numPr') !== null;
    const put = (name: string, attributes: Readonly<Record<string, string>>): void => {
      const later = name === 'spacing' ? ['ind', ...BEHIND] : BEHIND;
      properties.insertBefore(make(paragraph, name, attributes), [...elements(properties)].find((child) => later.some((one) => isW(child, one))) ?? null);
    };
    // A line of a fixed height would cut a picture off; spaces typed for an indent would be added to the style's; a list has indents of its own.
    if (place.text.obstacles.some(({ kind }) => kind === 'picture')) put('spacing', { line: '240', lineRule: 'auto' });
    if (typed) put('ind', { left: '0', firstLineChars: '0', firstLine: '0' });
    else if (listed) put('ind', indentOf(template.roles[role]));
    undress(childW(properties, 'rPr'), role, keepsFonts);
    if (properties.firstChild === null) paragraph.removeChild(properties);
  }
  for (const run of new Set(place.text.pieces.flatMap(({ source }) => (source === null ? [] : [source.run])))) undress(childW(run, 'rPr'), role, keepsFonts);
}

function undress(properties: Element | null, role: LayoutRole, keepsFonts: boolean): void {
  if (properties === null) return;
  for (const name of role === 'body' ? RUN_OF_THE_STYLE : [...RUN_OF_THE_STYLE, ...WEIGHT]) {
    if (name === 'rFonts' && keepsFonts) continue;
    for (const old of childrenW(properties, name)) properties.removeChild(old);
  }
  if (properties.firstChild === null) properties.parentNode?.removeChild(properties);
}

/** Cells were set by Normal as it was; the body's indent and fixed lines are not for them. */
function keepCell({ elements: [paragraph] }: Place): void {
  const properties = childW(paragraph, 'pPr') ?? paragraph.insertBefore(make(paragraph, 'pPr'), paragraph.firstChild);
  const behind = (later: readonly string[]): Element | null => [...elements(properties)].find((child) => later.some((one) => isW(child, one))) ?? null;
  if (childW(properties, 'spacing') === null) properties.insertBefore(make(paragraph, 'spacing', { line: '240', lineRule: 'auto' }), behind(['ind', ...BEHIND]));
  if (childW(properties, 'ind') === null) properties.insertBefore(make(paragraph, 'ind', { firstLineChars: '0', firstLine: '0' }), behind(BEHIND));
}

/** The root of a part that the document refers to, made when missing; it is touched. */
function rootOf(pkg: OoxmlPackage, kind: 'styles' | 'settings'): Element {
  const known = pkg.related(pkg.mainPart, relationType[kind]);
  const name = known ?? `${folderOf(pkg)}${kind}.xml`;
  if (known === null) {
    pkg.put(name, emptyTree(wNamespaceOf(pkg.xml(pkg.mainPart)), `w:${kind}`), contentType[kind]);
    pkg.relate(pkg.mainPart, relationType[kind], name);
  }
  const root = pkg.xml(name)?.documentElement ?? null;
  if (root === null) throw new Error(`${name} has no root.`);
  pkg.touch(name);
  return root;
}

function folderOf(pkg: OoxmlPackage): string {
  return pkg.mainPart.slice(0, pkg.mainPart.lastIndexOf('/') + 1);
}

/** A footer for odd pages and one for even pages; with headers in the document one for all, as the even ones would lose their header. */
function addPageNumber(pkg: OoxmlPackage, sections: readonly Element[], { page }: LayoutTemplate): void {
  const namespace = wNamespaceOf(pkg.xml(pkg.mainPart));
  const sides = sections.some((section) => hasReference(section, 'headerReference')) ? (['default'] as const) : (['default', 'even'] as const);
  for (const side of sides) {
    const name = freeName(pkg, side === 'even' ? 'footerEven' : 'footerOdd');
    pkg.put(name, footerTree(namespace, page, side === 'even' ? 'left' : 'right'), contentType.footer);
    const id = pkg.relate(pkg.mainPart, relationType.footer, name);
    for (const section of sections.slice(0, 1)) addFooter(section, side, id, pkg.strict);
  }
  if (sides.length === 1) return;
  const settings = rootOf(pkg, 'settings');
  if (childW(settings, 'evenAndOddHeaders') !== null) return;
  const before = [...elements(settings)].find((child) => !BEFORE_EVEN_AND_ODD.includes(child.localName ?? '')) ?? null;
  settings.insertBefore(make(settings, 'evenAndOddHeaders'), before);
}

function freeName(pkg: OoxmlPackage, stem: string): string {
  const taken = new Set(pkg.names.map((name) => name.toLowerCase()));
  let name = `${folderOf(pkg)}${stem}.xml`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${folderOf(pkg)}${stem}${number}.xml`;
  return name;
}

/** What stands before `w:evenAndOddHeaders` in the settings (17.15.1.78). */
const BEFORE_EVEN_AND_ODD = `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
  displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts
  saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
  hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter
  stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection
  autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
  doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle`.split(/\s+/);
