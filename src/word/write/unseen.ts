import type { Draft } from '../../draft/draft';
import type { LayoutRole, LayoutTemplate } from '../../draft/layout/template';
import type { RefusalReason } from '../host-document';
import { isLeftOver } from '../reviewed-text';
import type { Around } from './around';
import { REACH } from './follow';
import type { Located, LocatedInsertion, LocatedStretch, Location } from './locate';
import { piecesOfSpot } from './locate';
import { lookFields, lookOf, type Look } from './look';
import { piecesOf, searchText, type Piece } from './pieces';
import { wearModel, wearRole } from './role-look';
import { spotOf } from './spots';
import type { Insertion, Plan, Target } from './targets';

/** A block of new paragraphs. */
export interface Scaffold {
  /** Where it goes: before this paragraph of the draft, or at the end. */
  readonly at: number;
  /** What each line is. With `fills` the last stands in the document's only paragraph, which is empty. */
  readonly roles: readonly LayoutRole[];
  /** For each line the paragraph of the draft that it shall look like; `null` or nothing for the template's look. */
  readonly likes: readonly (number | null)[];
  readonly fills: boolean;
  readonly template: LayoutTemplate;
}

/** Some paragraphs in a row, not yet read; `skip` stand before them. */
interface Window {
  readonly skip: number;
  readonly paragraphs: Word.ParagraphCollection;
}

/** The paragraphs around a scaffold's place with their looks, tables and content controls; and those around each model of its lines, by the model. */
export interface Close extends Window {
  readonly models: ReadonlyMap<number, Window>;
}

const modelFields = { ...lookFields, text: true } as const;
const closeFields = { ...lookFields, text: true, tableNestingLevel: true, parentContentControlOrNullObject: { id: true, cannotEdit: true } } as const;

/** Asks for the paragraphs near a scaffold's place, and near the models of its lines, in the batch under way. */
export function queueClose(context: Word.RequestContext, { at, likes }: Scaffold): Close {
  // Collections of their own: the client keeps one for the body, and a second load would replace the first.
  const collection = (): Word.ParagraphCollection => context.document.body.getRange('Content').paragraphs;
  const models = new Map<number, Window>();
  for (const like of likes) {
    if (like === null || models.has(like)) continue;
    const first = Math.max(0, like - REACH);
    const paragraphs = collection();
    paragraphs.load({ ...modelFields, $skip: first, $top: like + REACH - first + 1 });
    models.set(like, { skip: first, paragraphs });
  }
  const skip = Math.max(0, at - 1 - REACH);
  const paragraphs = collection();
  paragraphs.load({ ...closeFields, $skip: skip, $top: at + 2 * REACH - skip + 1 });
  return { skip, paragraphs, models };
}

/** How the model of a line looks; `null` when no paragraph near where it stood reads as it did. */
function modelLook(draft: Draft, { models }: Close, like: number | null): Look | null {
  const window = like === null ? undefined : models.get(like);
  if (like === null || window === undefined) return null;
  const text = draft.paragraphs[like]?.text;
  const { items } = window.paragraphs;
  const alike = items.map((paragraph, i) => ({ paragraph, away: Math.abs(window.skip + i - like) })).filter(({ paragraph }) => paragraph.text === text);
  const [nearest] = alike.sort((a, b) => a.away - b.away);
  return nearest === undefined ? null : lookOf(nearest.paragraph);
}

/** How much of a paragraph's beginning is searched for, to be sure that it still begins so. */
const LEAD = 60;

/**
 * Turns the plan of a scaffold into ranges without a sync of its own. The new paragraphs go between the two that the draft has
 * there, which must still be neighbours. Siblings' numbers are found by a chain of searches that Word walks when it writes: first
 * the paragraph's beginning, then the number in it; where either is gone, the batch ends before anything is written. What such a
 * chain cannot see beforehand (a number that is a hyperlink, or stands in a content control inside its line) is written as Word
 * itself would type over it.
 */
export function placeUnseen(draft: Draft, plan: Plan, around: Around, close: Close, scaffold: Scaffold, tracked: boolean): Location {
  const { template, roles, likes, fills } = scaffold;
  const refused = new Map<number, RefusalReason>();
  const closeAt = (at: number): Word.Paragraph | undefined => close.paragraphs.items[at - close.skip];
  const located = plan.targets.flatMap((target): Located[] => {
    const paragraph = around.paragraphs[target.at - around.skip];
    if (paragraph === undefined) return [];
    const first = fills ? closeAt(target.at) : undefined;
    const stretches = target.stretches.flatMap((_, i) => stretchIn(paragraph, target, i, refused));
    const role = roles[roles.length - 1];
    const dressing = first === undefined || role === undefined ? null : { former: lookOf(first), dress: (one: Word.Paragraph) => wearRole(one, role, template, lookOf(first)) };
    return [{ target, paragraph, stretches, dressing }];
  });
  const insertions = plan.insertions.flatMap((insertion): LocatedInsertion[] => {
    const found = reasonAgainst(draft, insertion, around, closeAt, scaffold);
    if (typeof found === 'string') {
      refused.set(insertion.edit, found);
      return [];
    }
    const born = lookOf(found);
    const models = likes.map((like) => modelLook(draft, close, like));
    // At the end of the document each new paragraph takes after the new one above it, whatever that was made to look like: all is set.
    const bornAt = (line: number): Look => (insertion.atEnd && line > 0 ? { ...born, style: '', isListItem: models[line - 1]?.isListItem ?? false } : born);
    return [
      {
        insertion,
        paragraph: found,
        dress: (made, line) => {
          const model = models[line] ?? null;
          if (model === null) wearRole(made, roles[line] ?? 'body', template, bornAt(line));
          else wearModel(made, roles[line] ?? 'body', model, bornAt(line));
        },
      },
    ];
  });
  return { located, removals: [], insertions, tracked, refused };
}

function stretchIn(paragraph: Word.Paragraph, target: Target, i: number, refused: Map<number, RefusalReason>): LocatedStretch[] {
  const stretch = target.stretches[i];
  if (stretch === undefined) return [];
  const refuse = (reason: RefusalReason): [] => {
    for (const edit of stretch.edits) refused.set(edit, reason);
    return [];
  };
  if (target.shown !== target.current) return refuse('revisions');
  const spotted = spotOf(target.shown, target.current, target.stretches, i);
  if (!spotted.ok) return refuse(spotted.reason);
  const pieces = piecesOfSpot(spotted.spot);
  const lead = Math.min(target.current.length, LEAD);
  // Piece numbers count from the paragraph's start, so they hold for its beginning too, if the piece lies in it.
  const inLead = pieces.every((piece) => endOf(target.current, piece) <= lead);
  const leading = inLead && pieces.length > 0 ? piecesOf(target.current, 0, lead) : null;
  const [words] = leading ?? [];
  const whole = leading?.length === 1 && words !== undefined ? paragraph.search(searchText(words), { matchCase: true }).getFirst() : paragraph.getRange('Content');
  return [{ stretch, spot: spotted.spot, ranges: pieces.map((piece) => hitIn(whole, piece)) }];
}

function endOf(text: string, { words, nth }: Piece): number {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i += 1) at = text.indexOf(words, at + words.length);
  return at + words.length;
}

/** The n-th hit without a sync: each search begins behind the hit before. */
function hitIn(whole: Word.Range, piece: Piece): Word.Range {
  const end = whole.getRange('End');
  let rest = whole;
  for (let i = 0; ; i += 1) {
    const hit = rest.search(searchText(piece), { matchCase: true }).getFirst();
    if (i === piece.nth) return hit;
    rest = hit.getRange('After').expandTo(end);
  }
}

/** The paragraph that new ones are put beside, or why they are not. */
function reasonAgainst(draft: Draft, { at, atEnd }: Insertion, around: Around, closeAt: (at: number) => Word.Paragraph | undefined, scaffold: Scaffold): Word.Paragraph | RefusalReason {
  const paragraph = closeAt(at);
  if (paragraph === undefined || paragraph.text !== around.texts[at - around.skip]) return 'changed';
  const before = scaffold.at > 0 && !atEnd ? draft.paragraphs[scaffold.at - 1]?.text : undefined;
  const above = closeAt(at - 1);
  if (before !== undefined && (above === undefined || !isLeftOver(before, above.text))) return 'changed';
  if (paragraph.tableNestingLevel > 0) return 'in-table';
  const control = paragraph.parentContentControlOrNullObject;
  if (control.isNullObject) return paragraph;
  if (control.cannotEdit) return 'locked';
  const other = above?.parentContentControlOrNullObject;
  return atEnd || other === undefined || other.isNullObject || other.id !== control.id ? 'content-control' : paragraph;
}
