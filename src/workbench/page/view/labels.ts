import type { Element } from '@xmldom/xmldom';
import { childrenW, childW, attrW, valW } from '../../../ooxml/dom';
import { relationType } from '../../../ooxml/names';
import { readNumbering } from '../../../ooxml/numbering';
import type { OoxmlPackage } from '../../../ooxml/package';
import { readStyles } from '../../../ooxml/styles';
import { flatten, paragraphsIn } from '../../host/text-model';
import type { DrawnParagraph } from './drawn-paragraph';

/** What stands between an automatic label and the text: `w:suff`, a tab where it is silent (ISO 29500-1 17.9.28). */
const suffixes: Readonly<Record<string, string>> = { nothing: '', space: '\u00a0', tab: '\u2003' };

/**
 * Writes the automatic list labels beside the drawn paragraphs. docx-preview leaves them to the browser's
 * counters, which know neither restarts nor every number format of Word's.
 */
export function showLabels(pkg: OoxmlPackage, drawn: readonly DrawnParagraph[]): void {
  const labels = labelsOf(pkg);
  for (const { index, node } of drawn) {
    const label = labels[index] ?? '';
    if (label === '') node.removeAttribute('data-label');
    else if (node.dataset['label'] !== label) {
      node.dataset['label'] = label;
      dressLabel(node);
    }
  }
}

/** A label looks as the text beside it does, unless its list level says otherwise: docx-preview's rule for the level still holds. */
function dressLabel(paragraph: HTMLElement): void {
  const run = paragraph.querySelector('span');
  if (run === null) return;
  const { fontFamily, fontSize, fontWeight, color } = getComputedStyle(run);
  paragraph.style.setProperty('--label-font', `${fontWeight} ${fontSize}/1 ${fontFamily}`);
  paragraph.style.setProperty('--label-color', color);
}

function labelsOf(pkg: OoxmlPackage): readonly string[] {
  const part = (type: string) => {
    const name = pkg.related(pkg.mainPart, type);
    return name === null ? null : pkg.xml(name);
  };
  const lists = part(relationType.numbering);
  if (lists === null) return [];
  const styles = readStyles(part(relationType.styles));
  const numbering = readNumbering(lists, styles);
  const count = numbering.counter();
  const body = childW(pkg.xml(pkg.mainPart)?.documentElement, 'body');
  return (body === null ? [] : paragraphsIn(body)).map((paragraph) => {
    const properties = childW(paragraph, 'pPr');
    const place = numbering.place(properties, styles.paragraph(valW(properties, 'pStyle')));
    if (place === null) return '';
    // A paragraph that holds nothing but a section break is never numbered.
    if (childW(properties, 'sectPr') !== null && flatten(paragraph).text === '') return '';
    return count(place) + suffixOf(lists.documentElement, place.list.definition, place.level);
  });
}

function suffixOf(lists: Element | null, definition: string, level: number): string {
  const list = childrenW(lists, 'abstractNum').find((one) => attrW(one, 'abstractNumId') === definition);
  const found = childrenW(list, 'lvl').find((one) => attrW(one, 'ilvl') === String(level));
  return suffixes[valW(found, 'suff') ?? 'tab'] ?? '\u2003';
}
