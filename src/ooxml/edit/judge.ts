import type { Element } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import { childW, elements, isElement, isW, valW } from '../dom';
import type { Place } from '../read';
import type { Piece } from '../text';
import type { RefusalReason } from './refusal';

/** A replacement narrowed to what really changes, and where its new words take their look from. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words that they replace, the words before or after them, or the mark of an empty paragraph. */
  readonly beside: 'replaced' | 'left' | 'right' | 'empty';
}

/** What no XML can hold, halves of characters included (XML 1.0, 2.2); a page break is no text to be typed. */
const UNWRITABLE = /[\u0000-\u0008\u000c-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether a text can stand in a .docx. */
export function isWritable(text: string): boolean {
  return !UNWRITABLE.test(text);
}

/** How the replacement of some of a paragraph's text can be written, or why it cannot. `null`: nothing would change. */
export function judge(place: Place, start: number, end: number, text: string): Change | RefusalReason | null {
  const whole = place.text.pieces.map((piece) => piece.text).join('');
  if (isHalf(whole, start) || isHalf(whole, end) || !isWritable(text)) return 'unfindable';
  const narrow = narrowed(whole, start, end, text);
  if (narrow.start === narrow.end && narrow.text === '') return null;
  const block = blockReason(place);
  if (block !== null) return block;
  return narrow.start < narrow.end ? judgeReplacement(place, narrow) : judgeInsertion(place, narrow.start, narrow.text);
}

interface Narrow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Leaves out what old and new words have in common at either side. */
function narrowed(whole: string, start: number, end: number, text: string): Narrow {
  const old = whole.slice(start, end);
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head += 1;
  if (isHalf(old, head) || isHalf(text, head)) head -= 1;
  let tail = 0;
  while (tail < old.length - head && tail < text.length - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  if (isHalf(old, old.length - tail) || isHalf(text, text.length - tail)) tail -= 1;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** Whether an offset stands in the middle of a surrogate pair. */
function isHalf(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

function judgeReplacement(place: Place, { start, end, text }: Narrow): Change | RefusalReason {
  const obstacle = place.text.obstacles.find(({ at, kind }) => kind !== 'mark' && at > start && at < end);
  if (obstacle !== undefined && obstacle.kind !== 'mark') return obstacle.kind;
  const lookers: Element[] = [];
  for (const [piece, from, to] of placed(place)) {
    if (to <= start || from >= end) continue;
    const reason = guardOf(place, piece, start, end);
    if (reason !== null) return reason;
    if (piece.source !== null) lookers.push(piece.source.run);
  }
  if (text !== '' && new Set(lookers.map(look)).size > 1) return 'mixed-format';
  return { start, end, text, beside: 'replaced' };
}

function judgeInsertion(place: Place, at: number, text: string): Change | RefusalReason {
  const pieces = [...placed(place)];
  const left = pieces.find(([, from, to]) => from < at && at <= to);
  const right = pieces.find(([, from, to]) => from <= at && at < to);
  let reason: RefusalReason | null = null;
  for (const [side, found] of [['left', left], ['right', right]] as const) {
    if (found === undefined) continue;
    const against = guardOf(place, found[0], at, at);
    if (against === null) return { start: at, end: at, text, beside: side };
    reason ??= against;
  }
  if (reason !== null) return reason;
  const obstacle = place.text.obstacles.find(({ kind }) => kind !== 'mark');
  if (obstacle !== undefined && obstacle.kind !== 'mark') return obstacle.kind;
  return place.elements.length > 1 ? 'revisions' : { start: at, end: at, text, beside: 'empty' };
}

/** The pieces with their offsets. */
function* placed(place: Place): Generator<readonly [Piece, number, number]> {
  let from = 0;
  for (const piece of place.text.pieces) {
    yield [piece, from, from + piece.text.length];
    from += piece.text.length;
  }
}

/** Why words of this piece may not be changed from `start` to `end`. */
function guardOf(place: Place, { source }: Piece, start: number, end: number): RefusalReason | null {
  if (source === null) return 'object';
  if (source.within !== null) return source.within;
  if (childW(childW(source.run, 'rPr'), 'rPrChange') !== null) return 'revisions';
  for (let node = source.run.parentNode; node !== null && isElement(node) && !isW(node, 'p'); node = node.parentNode) {
    if (['ins', 'moveTo', 'del', 'moveFrom'].some((name) => isW(node as Element, name))) return 'revisions';
    if (isW(node, 'sdt')) return isLocked(node) ? 'locked' : 'content-control';
    if (isW(node, 'hyperlink') && !liesInside(place, node, start, end)) return 'hyperlink';
  }
  return null;
}

/** Whether a stretch stands within a hyperlink's words and leaves some on either side. */
function liesInside(place: Place, link: Element, start: number, end: number): boolean {
  const own = [...placed(place)].filter(([{ source }]) => source !== null && isInside(source.run, link));
  const first = own[0];
  const last = own[own.length - 1];
  return first !== undefined && last !== undefined && start > first[1] && end < last[2];
}

function isInside(node: Element, holder: Element): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (at === holder) return true;
  return false;
}

/** Why nothing may be written into a paragraph at all, by what it stands in. */
export function blockReason(place: Place): RefusalReason | null {
  if (place.inField) return 'generated';
  for (let node = place.elements[0].parentNode; node !== null && isElement(node); node = node.parentNode) {
    if (!isW(node, 'sdt')) continue;
    const properties = childW(node, 'sdtPr');
    if (childW(properties, 'docPartObj') !== null) return 'generated';
    if (isLocked(node)) return 'locked';
    if (childW(properties, 'dataBinding') !== null || childW(properties, 'showingPlcHdr') !== null) return 'content-control';
  }
  return null;
}

function isLocked(control: Element): boolean {
  return /^(contentLocked|sdtContentLocked)$/.test(valW(childW(control, 'sdtPr'), 'lock') ?? '');
}

const serializer = new XMLSerializer();

/** A run's look as a reader sees it: language, spelling marks and the hint for fonts make no difference. */
function look(run: Element): string {
  const properties = childW(run, 'rPr');
  if (properties === null) return '';
  const copy = properties.cloneNode(true) as Element;
  for (const child of elements(copy)) {
    if (isW(child, 'lang') || isW(child, 'noProof')) copy.removeChild(child);
    if (!isW(child, 'rFonts')) continue;
    child.removeAttributeNS(child.namespaceURI, 'hint');
    if (child.attributes.length === 0) copy.removeChild(child);
  }
  return copy.firstChild === null ? '' : serializer.serializeToString(copy);
}
