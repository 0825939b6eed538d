import type { Element } from '@xmldom/xmldom';
import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { attrW, childW, childrenW, isW, wNamespaceOf } from '../dom';
import { contentType, relationType } from '../names';
import type { OoxmlPackage } from '../package';
import { readDraft, readPlaces, type Place } from '../read';
import { emptyTree } from '../xml';
import { blockReason } from './judge';
import { cut, type Segment } from './cut';
import { contentOf, make } from './make';
import { protection } from './protection';
import { applied, refused, type Outcome } from './refusal';
import type { Signature } from './tracks';

/** A remark for the margin; line feeds begin new lines. */
export interface Note {
  /** An empty span stands for the character beside it; `null` for the whole document, whose first words then bear the remark. */
  readonly span: Span | null;
  readonly text: string;
}

/**
 * Puts each note into an open package as a comment of that author. All positions count in `draft`, which `readDraft` gave for
 * this package. The text stays as it is: runs are cut where a comment begins and ends, and nothing else is changed in the document.
 * A note whose paragraph no longer reads as the draft has it is refused.
 */
export function putComments(pkg: OoxmlPackage, draft: Draft, notes: readonly Note[], signature: Signature): readonly Outcome[] {
  const barred = protection(pkg);
  if (barred === 'all' || barred === 'untracked') return notes.map(() => refused('protected'));
  const { draft: now, places } = readPlaces(pkg);
  const byPlace = new Map<number, { readonly note: number; readonly start: number; readonly end: number }[]>();
  const outcomes = notes.map(({ span }, note): Outcome => {
    const wanted = span ?? firstWords(draft);
    const text = wanted === null ? undefined : draft.paragraphs[wanted.paragraph]?.text;
    const place = wanted === null ? undefined : places[wanted.paragraph];
    if (wanted === null || place === undefined || text !== now.paragraphs[wanted.paragraph]?.text) return refused('changed');
    const { start, end } = wanted;
    if (start < 0 || start > end || end > (text?.length ?? 0)) return refused('overlap');
    if (blockReason(place) === 'locked') return refused('locked');
    const list = byPlace.get(wanted.paragraph) ?? [];
    list.push({ note, ...beside(text ?? '', start, end) });
    byPlace.set(wanted.paragraph, list);
    return applied;
  });
  if (byPlace.size === 0) return outcomes;

  const before = pkg.snapshot();
  const root = commentsRoot(pkg);
  let id = 1 + childrenW(root, 'comment').reduce((most, comment) => Math.max(most, Number(attrW(comment, 'id')) || 0), -1);
  for (const [paragraph, list] of [...byPlace].sort(([a], [b]) => a - b)) {
    const place = places[paragraph];
    if (place === undefined) continue;
    const { segments } = cut(place, new Set(list.flatMap(({ start, end }) => [start, end])));
    for (const { note, start, end } of list) {
      root.appendChild(commentOf(root, id, notes[note]?.text ?? '', signature));
      anchor(place, segments.filter((segment) => segment.start >= start && segment.end <= end), id);
      id += 1;
    }
  }
  pkg.touch(pkg.mainPart);
  const again = readDraft(pkg);
  if (again.paragraphs.length === now.paragraphs.length && again.paragraphs.every(({ text }, i) => text === now.paragraphs[i]?.text)) return outcomes;
  pkg.restore(before);
  return outcomes.map((outcome) => (outcome.kind === 'applied' ? refused('unsure') : outcome));
}

/** The first paragraph with words in it, else the first of all. */
function firstWords({ paragraphs }: Draft): Span | null {
  if (paragraphs.length === 0) return null;
  const paragraph = Math.max(0, paragraphs.findIndex(({ text }) => text.trim() !== ''));
  return { paragraph, start: 0, end: paragraphs[paragraph]?.text.length ?? 0 };
}

function beside(text: string, start: number, end: number): { start: number; end: number } {
  const whole = (at: number, step: -1 | 1): number => (/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '') ? at + step : at);
  if (start < end) return { start: whole(start, -1), end: whole(end, 1) };
  return start > 0 ? { start: whole(start - 1, -1), end: whole(start, 1) } : { start: 0, end: whole(Math.min(1, text.length), 1) };
}

/** The comments part's root, made when missing; it is touched. */
function commentsRoot(pkg: OoxmlPackage): Element {
  const known = pkg.related(pkg.mainPart, relationType.comments);
  const name = known ?? freeName(pkg, `${pkg.mainPart.slice(0, pkg.mainPart.lastIndexOf('/') + 1)}comments`);
  if (known === null) {
    pkg.put(name, emptyTree(wNamespaceOf(pkg.xml(pkg.mainPart)), 'w:comments'), contentType.comments);
    pkg.relate(pkg.mainPart, relationType.comments, name);
  }
  const root = pkg.xml(name)?.documentElement ?? null;
  if (root === null) throw new Error('A comments part without a root.');
  pkg.touch(name);
  return root;
}

function freeName(pkg: OoxmlPackage, stem: string): string {
  const taken = new Set(pkg.names.map((name) => name.toLowerCase()));
  let name = `${stem}.xml`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}.xml`;
  return name;
}

function commentOf(near: Element, id: number, text: string, { author, date }: Signature): Element {
  const lines = text.split(/\r\n|\r|\n/).map((line, i) => {
    const mark = i === 0 ? [make(near, 'r', {}, make(near, 'annotationRef'))] : [];
    return make(near, 'p', {}, ...mark, ...(line === '' ? [] : [make(near, 'r', {}, ...contentOf(near, writable(line)))]));
  });
  return make(near, 'comment', { id: String(id), author, date, initials: author.slice(0, 2) }, ...lines);
}

/** Comments quote drafts: what XML cannot hold shows as �. */
function writable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000c-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** Marks stand directly in the paragraph, around the topmost elements that hold the words (17.13.4). */
function anchor(place: Place, own: readonly Segment[], id: number): void {
  const value = { id: String(id) };
  const [paragraph] = place.elements;
  const first = own[0] === undefined ? null : topOf(own[0].item);
  const last = own[own.length - 1] === undefined ? null : topOf(own[own.length - 1]!.item);
  const start = make(paragraph, 'commentRangeStart', value);
  const end = make(paragraph, 'commentRangeEnd', value);
  const reference = make(paragraph, 'r', {}, make(paragraph, 'commentReference', value));
  if (first === null || last === null) {
    paragraph.insertBefore(start, childW(paragraph, 'pPr')?.nextSibling ?? paragraph.firstChild);
    paragraph.appendChild(end);
    paragraph.appendChild(reference);
    return;
  }
  first.parentNode?.insertBefore(start, first);
  last.parentNode?.insertBefore(reference, last.nextSibling);
  last.parentNode?.insertBefore(end, reference);
}

function topOf(item: Element): Element {
  let node = item;
  while (node.parentNode !== null && !(node.parentNode.nodeType === 1 && isW(node.parentNode as Element, 'p'))) node = node.parentNode as Element;
  return node;
}
