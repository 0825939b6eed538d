import { readNumbering } from '../../ooxml/numbering';
import type { ListPlace, Numbering } from '../../ooxml/numbering';
import { readStyles } from '../../ooxml/styles';
import type { StyleSheet } from '../../ooxml/styles';
import { attr, drop, ensure, kid, kidsOf, make, tree, val } from './dom';
import type { Element } from './dom';
import { paragraphOrder } from './order';
import { ensurePart, fragment, partRoot } from './parts';
import { paragraphsOf, storyOf, touch } from './session';
import type { Session } from './session';
import { paragraphProperties, trackFormat } from './tracked';

interface Lists {
  readonly numbering: Numbering;
  readonly styles: StyleSheet;
  /** Labels by paragraph, story by story. */
  readonly labels: Map<Element, ReadonlyMap<Element, string>>;
}

const cache = new WeakMap<Session, { readonly version: number; readonly lists: Lists }>();

function listsOf(session: Session): Lists {
  const known = cache.get(session);
  if (known?.version === session.version) return known.lists;
  const styles = readStyles(partRoot(session, 'styles')?.ownerDocument ?? null);
  const lists: Lists = { numbering: readNumbering(partRoot(session, 'numbering')?.ownerDocument ?? null, styles), styles, labels: new Map() };
  cache.set(session, { version: session.version, lists });
  return lists;
}

/** A paragraph's place in a list, by its own numbering or its style's; null for any other paragraph. */
export function listPlace(session: Session, paragraph: Element): ListPlace | null {
  const { numbering, styles } = listsOf(session);
  const properties = kid(paragraph, 'pPr');
  return numbering.place(properties, styles.paragraph(val(properties, 'pStyle')));
}

/** The label that Word shows for a list paragraph (「一、」「1.」「•」), counted from the start of its story. */
export function listLabel(session: Session, paragraph: Element): string {
  const { numbering, labels } = listsOf(session);
  const story = storyOf(paragraph);
  let known = labels.get(story);
  if (!known) {
    const count = numbering.counter();
    const found = new Map<Element, string>();
    for (const one of paragraphsOf(session, story)) {
      const place = listPlace(session, one);
      if (place) found.set(one, count(place));
    }
    labels.set(story, (known = found));
  }
  return known.get(paragraph) ?? '';
}

/** The paragraphs of a story in one list, in order. */
export function listParagraphs(session: Session, story: Element, numId: string): Element[] {
  return paragraphsOf(session, story).filter((paragraph) => listPlace(session, paragraph)?.list.numId === numId);
}

/** The `w:lvl` that a list place goes by, an override's before the definition's. */
export function levelElement(session: Session, numId: string, level: number): Element | null {
  const root = partRoot(session, 'numbering');
  const num = kidsOf(root, 'num').find((one) => attr(one, 'numId') === numId);
  const isLevel = (one: Element): boolean => attr(one, 'ilvl') === String(level);
  const override = kid(kidsOf(num, 'lvlOverride').find(isLevel), 'lvl');
  if (override) return override;
  const definition = listsOf(session).numbering.list(numId)?.definition ?? val(num, 'abstractNumId');
  const abstract = kidsOf(root, 'abstractNum').find((one) => attr(one, 'abstractNumId') === definition);
  return kidsOf(abstract, 'lvl').find(isLevel) ?? null;
}

/** The paragraph properties that a list level gives. */
export function levelProperties(session: Session, place: ListPlace): Element | null {
  return kid(levelElement(session, place.list.numId, place.level), 'pPr');
}

/** Puts a paragraph in a list, or out of any (`numId` null). */
export function setList(session: Session, paragraph: Element, numId: string | null, level: number): void {
  touch(session, paragraph);
  const properties = paragraphProperties(paragraph);
  trackFormat(session, properties);
  if (numId === null) {
    drop(properties, 'numPr');
    session.version++;
    // A list that the style gives is switched off by number 0 (ECMA-376-1 17.9.18).
    if (listPlace(session, paragraph)) write('0', 0);
  } else write(numId, level);
  session.version++;

  function write(id: string, at: number): void {
    const reference = ensure(properties, 'numPr', paragraphOrder);
    for (const local of ['ilvl', 'numId']) drop(reference, local);
    reference.appendChild(make(reference, 'ilvl', { val: String(at) }));
    reference.appendChild(make(reference, 'numId', { val: id }));
  }
}

/** Adds a list of nine levels to numbering.xml: 1. a. i. over and over, as Word's default list, or bullets. Answers its `w:numId`. */
export function addList(session: Session, kind: 'numbers' | 'bullets' = 'numbers'): string {
  const root = ensurePart(session, 'numbering');
  const next = (local: string, id: string): string =>
    String(Math.max(local === 'num' ? 0 : -1, ...kidsOf(root, local).map((one) => Number(attr(one, id)))) + 1);
  const abstractId = next('abstractNum', 'abstractNumId');
  const numId = next('num', 'numId');
  const formats = ['decimal', 'lowerLetter', 'lowerRoman'];
  const levels = Array.from({ length: 9 }, (_, level) => {
    const left = 440 * (level + 1);
    const [format, text, look] = kind === 'bullets'
      ? ['bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>']
      : [formats[level % 3], `%${level + 1}.`, ''];
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
      `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="440"/></w:pPr>${look}</w:lvl>`;
  }).join('');
  const [abstract] = fragment(root, `<w:abstractNum w:abstractNumId="${abstractId}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`);
  if (abstract) root.insertBefore(abstract, kid(root, 'num'));
  const num = tree(root, 'num', { numId }, make(root, 'abstractNumId', { val: abstractId }));
  root.insertBefore(num, kid(root, 'numIdMacAtCleanup'));
  session.version++;
  return numId;
}

/** A level of a list, about to be changed for all its paragraphs. */
export function changingLevel(session: Session, numId: string, level: number): Element | null {
  const found = levelElement(session, numId, level);
  if (found) touch(session, found);
  return found;
}

