import { attr, clone, drop, ensure, is, isW, kid, kids, kidsOf, make, place, remove, tree } from './dom';
import type { Element } from './dom';
import { paragraphOrder, runOrder, settingsOrder } from './order';
import { freshId, partTree, touch } from './session';
import type { Session, TrackingMode } from './session';
import { ensureSettings } from './parts';

const revisions = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'bookmarkStart', 'moveFromRangeStart', 'moveToRangeStart'];

/** Whether changes are recorded now (`w:trackRevisions` in settings.xml). */
export function isTracking(session: Session): boolean {
  return trackingMode(session) !== 'Off';
}

/** Word's mode for the document; only on or off is kept in the file, whose changes is kept for the session. */
export function trackingMode(session: Session): TrackingMode {
  if (session.mode !== null) return session.mode;
  const settings = session.pkg.related(session.pkg.mainPart, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings');
  const root = settings ? partTree(session, settings)?.documentElement : null;
  const flag = kid(root, 'trackRevisions');
  session.mode = flag && attr(flag, 'val') !== '0' && attr(flag, 'val') !== 'false' ? 'TrackAll' : 'Off';
  return session.mode;
}

/** Switches recording on or off, in the session and in settings.xml. */
export function setTrackingMode(session: Session, mode: TrackingMode): void {
  const was = trackingMode(session);
  if (was === mode) return;
  const root = ensureSettings(session);
  session.mode = mode;
  for (const flag of kidsOf(root, 'trackRevisions')) touch(session, flag);
  if (mode === 'Off') drop(root, 'trackRevisions');
  else ensure(root, 'trackRevisions', settingsOrder).removeAttributeNS(root.namespaceURI ?? '', 'val');
}

/** An id that no other tracked change of the part has. */
export function revisionId(session: Session, near: Element): string {
  return freshId(session, near, revisions);
}

/** The id, author and date of a tracked change made now. */
export function revisionMarks(session: Session, near: Element): Record<string, string> {
  return {
    id: revisionId(session, near),
    author: session.author,
    date: session.now().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}

/** Wraps new runs as tracked insertions. */
export function asInserted(session: Session, near: Element, runs: readonly Element[]): Element {
  return tree(near, 'ins', revisionMarks(session, near), ...runs);
}

/**
 * Records the deletion of a run: it is wrapped in `w:del` and its text becomes `w:delText`. Text that the same author
 * had inserted is really taken out, as Word does.
 */
export function markDeleted(session: Session, run: Element): void {
  const wrapper = run.parentNode as Element;
  if (is(wrapper, 'del', 'moveFrom')) return;
  if (is(wrapper, 'ins') && attr(wrapper, 'author') === session.author) {
    remove(run);
    if (!wrapper.firstChild) remove(wrapper);
    return;
  }
  for (const node of kids(run)) {
    if (isW(node, 't')) rename(node, 'delText');
    else if (isW(node, 'instrText')) rename(node, 'delInstrText');
  }
  const del = make(run, 'del', revisionMarks(session, run));
  wrapper.insertBefore(del, run);
  del.appendChild(run);
}

function rename(node: Element, local: string): void {
  const made = make(node, local);
  made.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  while (node.firstChild) made.appendChild(node.firstChild);
  node.parentNode?.replaceChild(made, node);
}

/** The run properties of a paragraph's mark, made when missing. */
export function markProperties(paragraph: Element): Element {
  return ensure(paragraphProperties(paragraph), 'rPr', paragraphOrder);
}

/** `w:pPr`, made when missing. */
export function paragraphProperties(paragraph: Element): Element {
  const found = kid(paragraph, 'pPr');
  if (found) return found;
  const made = make(paragraph, 'pPr');
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
}

/** Records that a paragraph's mark is new (`ins`) or gone (`del`). */
export function trackMark(session: Session, paragraph: Element, kind: 'ins' | 'del'): void {
  const properties = markProperties(paragraph);
  place(properties, make(properties, kind, revisionMarks(session, properties)), runOrder);
}

/** Whether a paragraph's mark is tracked as new or gone. */
export function isMarkTracked(paragraph: Element, kind: 'ins' | 'del'): boolean {
  return kid(kid(kid(paragraph, 'pPr'), 'rPr'), kind) !== null;
}

/** Keeps the old properties beside the new ones, unless an earlier change is kept already (`w:rPrChange`, `w:pPrChange`). */
export function trackFormat(session: Session, properties: Element): void {
  if (!isTracking(session)) return;
  const isRun = isW(properties, 'rPr');
  const name = isRun ? 'rPrChange' : 'pPrChange';
  if (kid(properties, name)) return;
  const old = clone(properties);
  for (const local of isRun ? ['ins', 'del', 'moveFrom', 'moveTo'] : ['rPr', 'sectPr']) drop(old, local);
  const change = make(properties, name, revisionMarks(session, properties));
  change.appendChild(old);
  place(properties, change, isRun ? runOrder : paragraphOrder);
}

/** Takes the tracking marks out of copied properties. */
export function withoutRevisions(properties: Element): Element {
  for (const local of ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange']) drop(properties, local);
  const inner = kid(properties, 'rPr');
  if (inner) {
    withoutRevisions(inner);
    if (!inner.firstChild) remove(inner);
  }
  return properties;
}

