import { attr, contains, is, isW, kids, make, ns, remove, setAttr } from './dom';
import type { Element, Node } from './dom';
import { invalidArgument } from './errors';
import type { Json } from './protocol';
import { flatOf, partOf, touch } from './session';
import type { Session } from './session';
import { spanOf } from './spans';
import type { Span } from './spans';
import { setCharacterStyle } from './character-style';
import { styleByWord } from './style-sheet';
import { portions } from './portions';
import { cut, splitWrapper } from './runs';

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The address of a link: a URI, with `#bookmark` for a place in the document. */
function addressOf(session: Session, link: Element): string {
  const id = link.getAttributeNS(ns.relationships, 'id') ?? link.getAttributeNS('http://purl.oclc.org/ooxml/officeDocument/relationships', 'id');
  const target = id ? session.pkg.relationships(partOf(session, link)).find((one) => one.id === id)?.target ?? '' : '';
  const anchor = attr(link, 'anchor');
  return anchor ? `${target}#${anchor}` : target;
}

function linksIn(session: Session, span: Span): { link: Element; paragraph: Element; start: number; end: number }[] {
  return portions(session, span).flatMap((part) =>
    [...flatOf(session, part.paragraph).extents]
      .filter(([element, extent]) => isW(element, 'hyperlink') && extent.start < Math.max(part.end, part.start + 1) && extent.end > part.start)
      .map(([link, extent]) => ({ link, paragraph: part.paragraph, ...extent })));
}

/** The address of the first link in a range; null when there is none. */
export function hyperlinkOf(session: Session, span: Span): Json {
  const first = linksIn(session, span)[0];
  return first ? addressOf(session, first.link) : null;
}

/** The links in a range, each as a range of its own. */
export function hyperlinksIn(session: Session, span: Span): Span[] {
  return linksIn(session, span).map(({ paragraph, start, end }) => spanOf(session.spans, { paragraph, offset: start }, { paragraph, offset: end }));
}

/** Makes a range a link, or, with '' or null, takes the links in it away. Throws InvalidArgument over more than one paragraph. */
export function setHyperlink(session: Session, span: Span, value: Json): void {
  if (value !== null && typeof value !== 'string') throw invalidArgument('A hyperlink is an address.');
  for (const { link } of linksIn(session, span)) unwrap(session, link);
  if (value === null || value === '') return;
  const { paragraph } = span.start;
  if (span.end.paragraph !== paragraph || span.start.offset === span.end.offset) throw invalidArgument('A hyperlink covers text in one paragraph.');
  touch(session, paragraph);
  setCharacterStyle(session, span, styleByWord(session, 'Hyperlink'));
  cut(session, span.start);
  cut(session, span.end);
  const runs = new Set(flatOf(session, paragraph).pieces.filter((piece) => piece.start >= span.start.offset && piece.end <= span.end.offset).map(({ run }) => run));
  const [address = '', anchor] = value.split('#');
  const attributes = anchor === undefined ? {} : { anchor };
  const id = address ? session.pkg.relate(partOf(session, paragraph), relationType, address, true) : null;
  let link: Element | null = null;
  for (const run of runs) {
    // A link holds tracked changes, not the other way round.
    let node = run;
    while (node.parentNode && is(node.parentNode, 'ins', 'del', 'moveFrom', 'moveTo')) node = isolate(session, node);
    const parent = node.parentNode;
    if (!parent || (link && contains(link, run))) continue;
    // A link holds neighbours of one parent; elsewhere another link begins.
    if (!link || link.nextSibling !== node) {
      link = make(paragraph, 'hyperlink', attributes);
      if (id) link.setAttributeNS(ns.relationships, 'r:id', id);
      setAttr(link, 'history', '1');
      parent.insertBefore(link, node);
    }
    link.appendChild(node);
  }
  session.version++;
}

/** Cuts a tracked-change wrapper so that it holds one node only; answers the wrapper. */
function isolate(session: Session, node: Element): Element {
  const wrapper = node.parentNode as Element;
  if (node.nextSibling) splitWrapper(session, wrapper, node.nextSibling);
  return node.previousSibling ? splitWrapper(session, wrapper, node) : wrapper;
}

function unwrap(session: Session, link: Element): void {
  touch(session, link);
  const parent: Node | null = link.parentNode;
  for (const child of kids(link)) parent?.insertBefore(child, link);
  remove(link);
  session.version++;
}

