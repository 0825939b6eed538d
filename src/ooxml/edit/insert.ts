import type { Element } from '@xmldom/xmldom';
import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import { isStyled, type Look } from '../../draft/styled-insert';
import { builtInByWord } from '../built-in-styles';
import { childrenW, childW, elements, isW, valW } from '../dom';
import type { Place } from '../read';
import { blockReason } from './judge';
import { copyWithout, make } from './make';
import type { RefusalReason } from './refusal';
import { isMarkTracked, markLookOf, runOf, TRACKED } from './replace';
import type { Hand } from './tracks';

/** What an insertion needs to know of the document. */
export interface Ground {
  readonly draft: Draft;
  readonly places: readonly Place[];
  readonly body: Element;
  /** The root of the styles part; `null` when there is none. */
  readonly styles: Element | null;
}

export type Insert = Extract<Edit, { kind: 'insert' }>;

/** Where new paragraphs go: before or behind an element of the document, or at the end of the body. */
export type Spot = { readonly parent: Element; readonly before: Element | null; readonly last: boolean };

/** The place of an insertion, or why there is none. Paragraphs are put between the blocks of the body rather than into a table or control. */
export function spotOf({ draft, places, body }: Ground, at: number): Spot | RefusalReason {
  const next = places[at];
  const previous = places[at - 1];
  const free = (index: number): boolean => draft.paragraphs[index]?.tableDepth === 0;
  if (next !== undefined && free(at) && next.elements[0].parentNode === body && !next.inField) return { parent: body, before: next.elements[0], last: false };
  if (next?.inField === true) return 'generated';
  const end = previous?.elements[previous.elements.length - 1];
  if (previous !== undefined && end !== undefined && free(at - 1) && end.parentNode === body) {
    const after = elementAfter(end);
    return { parent: body, before: after, last: after === null || isW(after, 'sectPr') };
  }
  if (next === undefined) return { parent: body, before: childW(body, 'sectPr'), last: false };
  if (!free(at)) return 'in-table';
  const parent = next.elements[0].parentNode as Element;
  return blockReason(next) ?? { parent, before: next.elements[0], last: false };
}

function elementAfter(element: Element): Element | null {
  let node = element.nextSibling;
  while (node !== null && node.nodeType !== 1) node = node.nextSibling;
  return node as Element | null;
}

/** Puts in the new paragraphs of all insertions at one place, in their order; `spot` is what `spotOf` gave. */
export function insertParagraphs(ground: Ground, at: number, edits: readonly Insert[], spot: Spot, hand: Hand): void {
  const plain = plainLook(ground.draft, at);
  const made = edits.flatMap((edit) => edit.texts.map((text, i) => paragraphOf(ground, text, (isStyled(edit) ? edit.looks[i] : undefined) ?? plain, spot.parent, hand)));
  for (const one of made) spot.parent.insertBefore(one, spot.before);
  if (hand.mark === null) return;
  // The mark of a document's last paragraph cannot be new: there the paragraph before the new ones has the new mark.
  const previous = ground.places[at - 1]?.elements.slice(-1)[0];
  const moved = spot.last && previous !== undefined && !isMarkTracked(previous);
  if (moved) hand.mark(previous, 'ins');
  for (const one of moved ? made.slice(0, -1) : made) hand.mark(one, 'ins');
}

/** Plain new paragraphs look like the text nearest to them. */
function plainLook({ paragraphs }: Draft, at: number): Look {
  const near = [at - 1, at, at - 2, at + 1, at - 3, at + 2];
  const like = near.find((index) => {
    const one = paragraphs[index];
    return one !== undefined && one.tableDepth === 0 && one.outlineLevel === null && one.label === '' && one.text.trim() !== '' && (one.style === 'Normal' || one.style === 'Other');
  });
  return { like: like ?? null, lead: 0, style: 'Normal' };
}

/** Of a paragraph's properties, what belongs to its place and not to its look. */
const OF_ITS_PLACE = ['sectPr', 'pPrChange', 'framePr', 'pageBreakBefore'];

function paragraphOf({ places, styles }: Ground, text: string, { like, lead, style }: Look, near: Element, hand: Hand): Element {
  const made = make(near, 'p');
  const model = like === null ? undefined : places[like];
  if (model !== undefined) {
    const properties = childW(model.elements[model.elements.length - 1] ?? model.elements[0], 'pPr');
    if (properties !== null) made.appendChild(withoutTracks(copyWithout(properties, OF_ITS_PLACE)));
  } else {
    const id = styleId(styles, style);
    if (id !== null && style !== 'Normal') made.appendChild(make(made, 'pPr', {}, make(made, 'pStyle', { val: id })));
  }
  const [first, rest] = model === undefined ? [null, null] : looksOf(model);
  const runs = [
    { words: text.slice(0, lead), look: first },
    { words: text.slice(lead), look: rest },
  ].filter(({ words }) => words !== '');
  hand.append(made, ...runs.map(({ words, look }) => runOf(made, look, words)));
  return made;
}

function withoutTracks(properties: Element): Element {
  for (const look of childrenW(properties, 'rPr')) {
    for (const child of elements(look)) if (TRACKED.some((name) => isW(child, name))) look.removeChild(child);
    if (look.firstChild === null) properties.removeChild(look);
  }
  return properties;
}

/** How a paragraph's words look at its start and at its end; those of its mark where it has no words. */
function looksOf(place: Place): readonly [Element | null, Element | null] {
  const runs = place.text.pieces.flatMap(({ source }) => (source === null || source.within !== null || isW(source.run.parentNode as Element, 'hyperlink') ? [] : [source.run]));
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (first === undefined || last === undefined) {
    const mark = markLookOf(place.elements[0]);
    return [mark, mark];
  }
  return [childW(first, 'rPr'), childW(last, 'rPr')];
}

/** The id that the file has for a built-in style; `null` when it does not define it. */
function styleId(styles: Element | null, word: string): string | null {
  const name = builtInByWord(word)?.name.toLowerCase();
  const found = childrenW(styles, 'style').find((one) => valW(one, 'name')?.toLowerCase() === name);
  return found === undefined ? null : found.getAttributeNS(found.namespaceURI, 'styleId');
}

