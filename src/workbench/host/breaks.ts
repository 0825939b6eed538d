import { clone, is, isW, make, place as placeChild, tree } from './dom';
import type { Element } from './dom';
import { invalidArgument } from './errors';
import { paragraphOrder, sectionOrder } from './order';
import { mainBody, paragraphsOf, touch } from './session';
import type { Session } from './session';
import type { Place } from './spans';
import { paragraphProperties } from './tracked';
import { splitParagraph } from './edit';
import { sectionOf, spanFor } from './reach';
import { insertRuns } from './runs';
import { writeParagraph } from './write';
import type { TextHolder, Where } from './write';

export const breakTypes = ['Page', 'Next', 'SectionNext', 'SectionContinuous', 'SectionEven', 'SectionOdd', 'Line'] as const;
export type BreakType = (typeof breakTypes)[number];

/** Puts a line, page or section break beside or in an object. */
export function writeBreak(session: Session, holder: TextHolder, type: BreakType, where: Where): void {
  const span = spanFor(session, holder, false);
  const first = where === 'Before' || where === 'Start';
  if (type === 'Line') {
    const place = first ? span.start : span.end;
    insertRuns(session, place, { side: first ? 'right' : 'left' }, () => [tree(place.paragraph, 'r', {}, make(place.paragraph, 'br'))]);
    return;
  }
  if (type === 'Page') {
    if (holder.kind === 'Range') {
      const place = first ? span.start : span.end;
      insertRuns(session, place, { side: first ? 'right' : 'left' }, () => [tree(place.paragraph, 'r', {}, make(place.paragraph, 'br', { type: 'page' }))]);
    } else writeParagraph(session, holder, '', where);
    if (holder.kind === 'Range') return;
    const anchor = first ? span.start.paragraph : span.end.paragraph;
    const made = (first ? previousParagraph(session, anchor) : nextParagraph(session, anchor)) ?? anchor;
    insertRuns(session, { paragraph: made, offset: 0 }, { side: 'left' }, () => [tree(made, 'r', {}, make(made, 'br', { type: 'page' }))]);
    return;
  }
  sectionBreak(session, first ? span.start : span.end, first, holder.kind === 'Range', type);
}

function nextParagraph(session: Session, paragraph: Element): Element | undefined {
  const list = paragraphsOf(session, mainStory(paragraph));
  return list[list.indexOf(paragraph) + 1];
}

function previousParagraph(session: Session, paragraph: Element): Element | undefined {
  const list = paragraphsOf(session, mainStory(paragraph));
  return list[list.indexOf(paragraph) - 1];
}

function mainStory(paragraph: Element): Element {
  let at: Element = paragraph;
  while (at.parentNode && !is(at, 'body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent')) at = at.parentNode as Element;
  return at;
}

const sectionStarts = { Next: 'nextPage', SectionNext: 'nextPage', SectionContinuous: 'continuous', SectionEven: 'evenPage', SectionOdd: 'oddPage' } as const;

/** A section break: the properties of the section that ends go to the last paragraph before it. */
function sectionBreak(session: Session, place: Place, first: boolean, inline: boolean, type: keyof typeof sectionStarts): void {
  const { paragraph } = place;
  const body = mainBody(session);
  if (paragraph.parentNode !== body) throw invalidArgument('A section break can only be put in the document body, outside tables and content controls.');
  touch(session, body);
  const section = sectionOf(session, paragraph);
  let ending: Element;
  if (inline && place.offset > 0) {
    splitParagraph(session, place);
    ending = paragraph;
  } else if (!first) ending = paragraph;
  else {
    ending = make(paragraph, 'p');
    body.insertBefore(ending, paragraph);
    session.version++;
  }
  const copy = section ? clone(section) : make(body, 'sectPr');
  placeChild(paragraphProperties(ending), copy, paragraphOrder);
  if (section) placeChild(section, make(section, 'type', { val: sectionStarts[type] }), sectionOrder);
  else body.appendChild(tree(body, 'sectPr', {}, make(body, 'type', { val: sectionStarts[type] })));
  const next = ending.nextSibling;
  if (!next || isW(next, 'sectPr')) body.insertBefore(make(body, 'p'), next);
  session.version++;
}
