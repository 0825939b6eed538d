import type { Element } from '@xmldom/xmldom';
import { layoutRoles, type LayoutRole, type LayoutTemplate, type RoleLayout } from '../../draft/layout/template';
import { attrW, childrenW, childW, isW, valW } from '../dom';
import { make } from '../edit/make';
import { characterSpace, lineTwips } from './measures';

/** The built-in style that a role's paragraphs have: its `w:name`, the id that Word gives it, and its outline level from 0. */
const STYLES: Readonly<Record<LayoutRole, { readonly name: string; readonly id: string; readonly outline: number | null }>> = {
  title: { name: 'Title', id: 'Title', outline: null },
  byline: { name: 'Subtitle', id: 'Subtitle', outline: null },
  salutation: { name: 'Salutation', id: 'Salutation', outline: null },
  heading1: { name: 'heading 1', id: 'Heading1', outline: 0 },
  heading2: { name: 'heading 2', id: 'Heading2', outline: 1 },
  heading3: { name: 'heading 3', id: 'Heading3', outline: 2 },
  heading4: { name: 'heading 4', id: 'Heading4', outline: 3 },
  body: { name: 'Normal', id: 'Normal', outline: null },
  signature: { name: 'Signature', id: 'Signature', outline: null },
  date: { name: 'Date', id: 'Date', outline: null },
};

const JC = { left: 'left', centered: 'center', right: 'right', justified: 'both' } as const;

/**
 * Gives the built-in styles of all roles the template's looks; those that the file lacks are added. Styles based on Normal keep
 * their own line spacing and indent, which Normal now says. Returns the style id of each role.
 */
export function setStyles(root: Element, template: LayoutTemplate): ReadonlyMap<LayoutRole, string> {
  const ids = new Map<LayoutRole, string>();
  const known = styleByName(root, STYLES.body.name);
  const normal = known === null ? STYLES.body.id : (attrW(known, 'styleId') ?? STYLES.body.id);
  const ours = new Set<Element>();
  for (const role of layoutRoles) {
    const { name, id, outline } = STYLES[role];
    const style = styleByName(root, name) ?? addedStyle(root, name, freeId(root, id), normal);
    ours.add(style);
    ids.set(role, attrW(style, 'styleId') ?? id);
    dress(style, template.roles[role], template, outline);
  }
  for (const style of childrenW(root, 'style')) if (!ours.has(style) && valW(style, 'basedOn') === normal) keepPlain(style);
  return ids;
}

function styleByName(root: Element, name: string): Element | null {
  return childrenW(root, 'style').find((style) => attrW(style, 'type') === 'paragraph' && valW(style, 'name')?.toLowerCase() === name.toLowerCase()) ?? null;
}

function freeId(root: Element, wanted: string): string {
  const taken = new Set(childrenW(root, 'style').map((style) => attrW(style, 'styleId')));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}${number}`;
  return id;
}

function addedStyle(root: Element, name: string, id: string, normal: string): Element {
  const style = make(root, 'style', { type: 'paragraph', ...(name === STYLES.body.name ? { default: '1' } : {}), styleId: id }, make(root, 'name', { val: name }));
  if (name !== STYLES.body.name) {
    style.appendChild(make(root, 'basedOn', { val: normal }));
    style.appendChild(make(root, 'next', { val: normal }));
  }
  style.appendChild(make(root, 'qFormat'));
  root.appendChild(style);
  return style;
}

/** Paragraph and run properties as the role says; a list that the style belongs to is kept. */
function dress(style: Element, look: RoleLayout, template: LayoutTemplate, outline: number | null): void {
  const list = childW(childW(style, 'pPr'), 'numPr');
  for (const name of ['pPr', 'rPr']) for (const old of childrenW(style, name)) style.removeChild(old);
  const paragraph = make(style, 'pPr');
  if (outline !== null) {
    paragraph.appendChild(make(style, 'keepNext'));
    paragraph.appendChild(make(style, 'keepLines'));
  }
  // Pages are filled to the last line: a paragraph may leave one of its lines on either page.
  paragraph.appendChild(make(style, 'widowControl', { val: '0' }));
  if (list !== null) paragraph.appendChild(list);
  // Of letters larger than the body's some programs would give each line two lines of the grid.
  if (look.size > template.roles.body.size) paragraph.appendChild(make(style, 'snapToGrid', { val: '0' }));
  const spacing = { before: twenty(look.spaceBefore), after: twenty(look.spaceAfter), line: String(lineTwips(look, template.page)), lineRule: 'exact' };
  paragraph.appendChild(make(style, 'spacing', spacing));
  paragraph.appendChild(make(style, 'ind', indentOf(look)));
  paragraph.appendChild(make(style, 'jc', { val: JC[look.alignment] }));
  if (outline !== null) paragraph.appendChild(make(style, 'outlineLvl', { val: String(outline) }));
  const weight = look.bold ? {} : { val: '0' };
  const size = { val: String(Math.round(look.size * 2)) };
  const run = make(style, 'rPr', {}, fonts(style, look.font));
  for (const name of ['b', 'bCs']) run.appendChild(make(style, name, weight));
  for (const name of ['i', 'iCs']) run.appendChild(make(style, name, { val: '0' }));
  run.appendChild(make(style, 'color', { val: 'auto' }));
  if (look.size === template.roles.body.size) run.appendChild(make(style, 'spacing', { val: String(characterSpace(template)) }));
  for (const name of ['sz', 'szCs']) run.appendChild(make(style, name, size));
  style.appendChild(paragraph);
  style.appendChild(run);
}

/** `w:rFonts` with one font for all text. */
export function fonts(near: Element, font: string): Element {
  return make(near, 'rFonts', { ascii: font, eastAsia: font, hAnsi: font, cs: font });
}

/** A role's indents: by characters, with the length for readers that know no characters (17.3.1.12). */
export function indentOf({ firstLineIndent, rightIndent, size }: RoleLayout): Readonly<Record<string, string>> {
  return {
    left: '0',
    rightChars: String(Math.round(rightIndent * 100)),
    right: twenty(rightIndent * size),
    firstLineChars: String(Math.round(firstLineIndent * 100)),
    firstLine: twenty(firstLineIndent * size),
  };
}

function twenty(points: number): string {
  return String(Math.round(points * 20));
}

/** A style that says nothing of lines or indents itself would now have those of the body: it gets Word's plain ones. */
function keepPlain(style: Element): void {
  if (attrW(style, 'type') !== 'paragraph') return;
  const paragraph = childW(style, 'pPr') ?? style.insertBefore(make(style, 'pPr'), childW(style, 'rPr'));
  const after = (names: readonly string[]): Element | null => {
    let node = paragraph.firstChild as Element | null;
    while (node !== null && !names.some((name) => isW(node as Element, name))) node = node.nextSibling as Element | null;
    return node;
  };
  if (childW(paragraph, 'spacing') === null) paragraph.insertBefore(make(style, 'spacing', { line: '240', lineRule: 'auto' }), after(['ind', ...BEHIND]));
  if (childW(paragraph, 'ind') === null) paragraph.insertBefore(make(style, 'ind', { firstLineChars: '0', firstLine: '0' }), after(BEHIND));
}

/** What stands behind `w:ind` in paragraph properties (17.3.1.26). */
export const BEHIND: readonly string[] = [
  ...['contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc', 'textDirection', 'textAlignment', 'textboxTightWrap'],
  ...['outlineLvl', 'divId', 'cnfStyle', 'rPr', 'sectPr', 'pPrChange'],
];
