import type { Element } from '@xmldom/xmldom';
import { applyEdits } from '../../draft/apply';
import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import { sortEdits } from '../../draft/refusal';
import { childW } from '../dom';
import { relationType } from '../names';
import type { OoxmlPackage } from '../package';
import { readDraft, readPlaces } from '../read';
import { insertParagraphs, spotOf, type Ground, type Insert } from './insert';
import { isWritable, judge, type Change } from './judge';
import { firstFreeId } from './make';
import { protection } from './protection';
import { applied, refused, type Outcome, type RefusalReason } from './refusal';
import { judgeRemoval, removeParagraph } from './remove';
import { writeChanges } from './replace';
import { directHand, trackingHand, type Signature } from './tracks';

/** One edit with the fix that it belongs to. */
interface Owned {
  readonly edit: Edit;
  readonly fix: number;
}

/**
 * Writes fixes into an open package: each is a list of edits that are applied all or none, and all positions count in `draft`,
 * which `readDraft` gave for this package. With a signature they are recorded as that author's tracked changes, else written
 * directly. Only the words that the edits name change; new words look as those that they replace or stand beside, new paragraphs as
 * the text beside them (or as a `StyledInsert` says); no part but the document itself is touched. What cannot be written so is
 * refused by name, and the rest is written. What was written is read again: were it not what `applyEdits` gives, all of it would
 * be taken back.
 */
export function writeFixes(pkg: OoxmlPackage, draft: Draft, fixes: readonly (readonly Edit[])[], signature: Signature | null): readonly Outcome[] {
  const barred = protection(pkg);
  if (barred === 'all' || (barred === 'untracked' && signature === null) || barred === 'text') return fixes.map(() => refused('protected'));
  const ground = groundOf(pkg);
  if (ground.draft.paragraphs.length !== draft.paragraphs.length) return fixes.map(() => refused('changed'));
  const { owned, reasons } = sortOut(draft, fixes, (edit) => changedSince(ground.draft, draft, edit));

  const leaving = new Set(owned.flatMap(({ edit }) => (edit.kind === 'delete' ? ground.places[edit.paragraph]?.elements ?? [] : [])));
  const changes = new Map<Edit, Change | null>();
  for (const { edit, fix } of owned) {
    const verdict = judged(ground, edit, leaving, signature !== null);
    if (typeof verdict === 'string') reasons.set(fix, reasons.get(fix) ?? verdict);
    else changes.set(edit, verdict);
  }
  const accepted = owned.filter(({ fix }) => !reasons.has(fix)).map(({ edit }) => edit);
  const outcomes = fixes.map((_, fix): Outcome => {
    const reason = reasons.get(fix);
    return reason === undefined ? applied : refused(reason);
  });
  if (accepted.length === 0) return outcomes;

  const before = pkg.snapshot();
  write(ground, accepted, changes, signature);
  pkg.touch(pkg.mainPart);
  if (readsAs(pkg, ground.draft, accepted)) return outcomes;
  pkg.restore(before);
  return outcomes.map((outcome) => (outcome.kind === 'applied' ? refused('unsure') : outcome));
}

function groundOf(pkg: OoxmlPackage): Ground {
  const { draft, places } = readPlaces(pkg);
  const body = childW(pkg.xml(pkg.mainPart)?.documentElement, 'body');
  const styles = pkg.related(pkg.mainPart, relationType.styles);
  if (body === null) throw new Error('An open package without a body.');
  return { draft, places, body, styles: styles === null ? null : (pkg.xml(styles)?.documentElement ?? null) };
}

/** Fixes that do not fit the draft, or overlap one before them in the list, are refused whole. */
function sortOut(draft: Draft, fixes: readonly (readonly Edit[])[], against: (edit: Edit) => RefusalReason | null): { owned: readonly Owned[]; reasons: Map<number, RefusalReason> } {
  const reasons = new Map<number, RefusalReason>();
  let owned = fixes.flatMap((edits, fix) => edits.map((edit): Owned => ({ edit, fix })));
  for (const { edit, fix } of owned) {
    const reason = against(edit);
    if (reason !== null) reasons.set(fix, reasons.get(fix) ?? reason);
  }
  for (;;) {
    owned = owned.filter(({ fix }) => !reasons.has(fix));
    const sorting = sortEdits(draft, owned.map(({ edit }) => edit));
    if (sorting.ok) return { owned, reasons };
    const last = Math.max(...sorting.refusal.edits.map((index) => owned[index]?.fix ?? 0));
    reasons.set(last, sorting.refusal.reason === 'anchor' ? 'anchored' : 'overlap');
  }
}

function changedSince(now: Draft, then: Draft, edit: Edit): RefusalReason | null {
  if (edit.kind === 'insert') return null;
  const index = edit.kind === 'replace' ? edit.span.paragraph : edit.paragraph;
  return now.paragraphs[index]?.text === then.paragraphs[index]?.text ? null : 'changed';
}

/** What is to be done for an edit; `null` for one that needs no narrowing (or changes nothing). */
function judged(ground: Ground, edit: Edit, leaving: ReadonlySet<Element>, tracked: boolean): Change | RefusalReason | null {
  switch (edit.kind) {
    case 'insert': {
      if (edit.settings !== undefined) return 'unsupported';
      if (!edit.texts.every(isWritable)) return 'unfindable';
      const spot = spotOf(ground, edit.paragraph);
      return typeof spot === 'string' ? spot : null;
    }
    case 'delete': {
      const place = ground.places[edit.paragraph];
      return place === undefined ? 'changed' : judgeRemoval(place, ground.draft.paragraphs[edit.paragraph]?.tableDepth ?? 0, leaving, tracked);
    }
    case 'replace': {
      const place = ground.places[edit.span.paragraph];
      if (ground.draft.paragraphs[edit.span.paragraph]?.style.startsWith('Toc') === true) return 'generated';
      return place === undefined ? 'changed' : judge(place, edit.span.start, edit.span.end, edit.text);
    }
  }
}

function write(ground: Ground, edits: readonly Edit[], judgedAs: ReadonlyMap<Edit, Change | null>, signature: Signature | null): void {
  const root = ground.body.ownerDocument?.documentElement ?? ground.body;
  const hand = signature === null ? directHand : trackingHand(signature, firstFreeId(root));
  const byParagraph = new Map<number, Change[]>();
  for (const edit of edits) {
    const change = judgedAs.get(edit) ?? null;
    if (edit.kind !== 'replace' || change === null) continue;
    const list = byParagraph.get(edit.span.paragraph);
    if (list === undefined) byParagraph.set(edit.span.paragraph, [change]);
    else list.push(change);
  }
  const inserts = new Map<number, Insert[]>();
  for (const edit of edits) {
    if (edit.kind !== 'insert' || edit.texts.length === 0) continue;
    const list = inserts.get(edit.paragraph);
    if (list === undefined) inserts.set(edit.paragraph, [edit]);
    else list.push(edit);
  }
  // New paragraphs take their look, and find their place, in the document as it was: they are put in first.
  const spots = [...inserts].map(([at, list]) => ({ at, list, spot: spotOf(ground, at) }));
  for (const { at, list, spot } of spots) if (typeof spot !== 'string') insertParagraphs(ground, at, list, spot, hand);
  for (const [paragraph, changes] of byParagraph) {
    const place = ground.places[paragraph];
    if (place !== undefined) writeChanges(place, changes, hand);
  }
  for (const edit of edits) {
    const place = edit.kind === 'delete' ? ground.places[edit.paragraph] : undefined;
    if (place !== undefined) removeParagraph(place, hand);
  }
}

function readsAs(pkg: OoxmlPackage, draft: Draft, edits: readonly Edit[]): boolean {
  const wanted = applyEdits(draft, edits);
  const now = readDraft(pkg);
  return (
    wanted.ok &&
    wanted.draft.paragraphs.length === now.paragraphs.length &&
    wanted.draft.paragraphs.every(({ text }, i) => text === now.paragraphs[i]?.text)
  );
}
