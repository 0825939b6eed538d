import type { RefusalReason } from '../host-document';
import { tellsReviewedText } from '../probe';
import type { Around } from './around';
import { carriesMore } from './carried';
import { lookFields, lookOf, wear, wearSetting, type Look } from './look';
import { piecesOf, searchText, type Piece } from './pieces';
import { withoutLineEnd } from './shown';
import { spotOf, type Spot } from './spots';
import type { Stretch } from './stretches';
import type { Insertion, Plan, Target } from './targets';

/** A stretch with the live ranges of its pieces: Word moves them along with their text. */
export interface LocatedStretch {
  readonly stretch: Stretch;
  readonly spot: Spot;
  readonly ranges: readonly Word.Range[];
}

/** A paragraph that is ready to be written in. */
export interface Located {
  readonly target: Target;
  readonly paragraph: Word.Paragraph;
  readonly stretches: readonly LocatedStretch[];
  /** For a paragraph that is set anew with its text: how it looked, and what sets it. */
  readonly dressing: { readonly former: Look; readonly dress: (paragraph: Word.Paragraph) => void } | null;
}

/** A paragraph that is ready to be taken out: the ranges of its text, the last with the paragraph mark. */
export interface LocatedRemoval {
  readonly target: Target;
  readonly edit: number;
  readonly pieces: readonly Piece[];
  readonly ranges: readonly Word.Range[];
  /** The paragraph whose mark goes instead of its own, for the document's last one. */
  readonly survivor: Word.Paragraph | null;
  readonly look: Look;
}

export interface LocatedInsertion {
  readonly insertion: Insertion;
  readonly paragraph: Word.Paragraph;
  /** Sets the new paragraph number `line`, which was born looking like the one beside it. */
  readonly dress: (made: Word.Paragraph, line: number) => void;
}

/** What the second look found; edits that it speaks against are in `refused`, by index. */
export interface Location {
  readonly located: readonly Located[];
  readonly removals: readonly LocatedRemoval[];
  readonly insertions: readonly LocatedInsertion[];
  /** Whether what is written becomes tracked changes. */
  readonly tracked: boolean;
  readonly refused: ReadonlyMap<number, RefusalReason>;
}

/** The mark at a paragraph's end, in search's own notation. */
const MARK = '^p';

/**
 * Turns a plan into live ranges, and looks again at what stands there; 1 sync. A piece is accepted when Word finds it exactly as
 * often as the text says (search may match variants, which are left out, and skips what it cannot see), its paragraph still
 * reads as before, and nothing is there that writing would break.
 * @throws what the client library throws.
 */
export async function locate(context: Word.RequestContext, plan: Plan, around: Around, tracked: boolean): Promise<Location> {
  const look = newLook(around);
  const going = new Set(plan.targets.flatMap(({ at, removal }) => (removal === null ? [] : [at])));
  /** The document's last paragraph cannot go by itself: the mark of the last one that stays goes for it. */
  const survivorOf = (at: number): number | null => {
    if (!around.reachesEnd || at !== around.skip + around.texts.length - 1) return null;
    let survivor = at - 1;
    while (going.has(survivor)) survivor -= 1;
    return survivor;
  };
  const spots = plan.targets.map((target) => target.stretches.map((_, i) => spotOf(target.shown, target.current, target.stretches, i)));
  plan.targets.forEach((target, t) => {
    look.at(target.at);
    for (const [i, spotted] of (spots[t] ?? []).entries()) if (spotted.ok) for (const piece of piecesOfSpot(spotted.spot)) look.search(target.at, piece, '', hasMixedRisk(target.stretches[i]));
    if (target.removal !== null) look.removal(target, survivorOf(target.at));
  });
  for (const insertion of plan.insertions) look.insertion(insertion);
  await context.sync();

  const refused = new Map<number, RefusalReason>();
  const refuse = (edits: readonly number[], reason: RefusalReason): void => edits.forEach((edit) => refused.set(edit, reason));
  const located: Located[] = [];
  const removals: LocatedRemoval[] = [];
  const insertions: LocatedInsertion[] = [];
  plan.targets.forEach((target, t) => {
    const changed = look.reasonAgainst(target.at, target.shown, target.current);
    if (target.removal !== null) {
      const survivor = survivorOf(target.at);
      const found = changed ?? look.foundRemoval(target, survivor);
      if (typeof found === 'string') refuse([target.removal], found);
      else removals.push({ target, edit: target.removal, ...found });
      return;
    }
    const stretches = target.stretches.flatMap((stretch, i): LocatedStretch[] => {
      const spotted = spots[t]?.[i];
      if (spotted === undefined) return [];
      const found = changed ?? (spotted.ok ? look.found(target, stretch, spotted.spot) : spotted.reason);
      if (typeof found === 'string') {
        refuse(stretch.edits, found);
        return [];
      }
      return spotted.ok ? [{ stretch, spot: spotted.spot, ranges: found }] : [];
    });
    const paragraph = around.paragraphs[target.at - around.skip];
    if (paragraph !== undefined) located.push({ target, paragraph, stretches, dressing: null });
  });
  for (const insertion of plan.insertions) {
    const found = look.foundInsertion(insertion);
    if (typeof found === 'string') refuse([insertion.edit], found);
    else insertions.push(found);
  }
  return { located, removals, insertions, tracked, refused };
}

export function piecesOfSpot(spot: Spot): readonly Piece[] {
  return spot.kind === 'pieces' ? spot.pieces : spot.kind === 'beside' ? [spot.piece] : [];
}

/** Several characters become others: then they must have one look, which the new ones take. */
function hasMixedRisk(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && stretch.end - stretch.start > 1 && stretch.text !== '';
}

const looks = { bold: true, italic: true, underline: true, strikeThrough: true, superscript: true, subscript: true, size: true, color: true, highlightColor: true } as const;
type Looks = keyof typeof looks;

/** What is asked of the document in the second look, and how the answers are read. */
function newLook(around: Around) {
  const reviews = tellsReviewedText();
  const seen = new Map<number, OfficeExtension.ClientResult<string> | null>();
  const dressed = new Set<number>();
  const hits = new Map<string, Word.RangeCollection>();
  const withFonts = new Set<string>();
  const packages = new Map<number, OfficeExtension.ClientResult<string>>();
  const paragraphAt = (at: number): Word.Paragraph | undefined => around.paragraphs[at - around.skip];
  const key = (at: number, piece: Piece, mark: string): string => `${at} ${piece.words}${mark}`;

  const look = {
    /** A paragraph's own text, tables and content control. */
    at(at: number): void {
      const paragraph = paragraphAt(at);
      if (paragraph === undefined || seen.has(at)) return;
      paragraph.load({ text: true, tableNestingLevel: true, parentContentControlOrNullObject: { id: true, cannotEdit: true } });
      seen.set(at, reviews ? paragraph.getReviewedText('Current') : null);
    },
    dress(at: number): void {
      if (dressed.has(at)) return;
      dressed.add(at);
      paragraphAt(at)?.load(lookFields);
    },
    search(at: number, piece: Piece, mark: string, fonts: boolean): void {
      const paragraph = paragraphAt(at);
      const name = key(at, piece, mark);
      if (paragraph === undefined || (hits.has(name) && (!fonts || withFonts.has(name)))) return;
      const found = hits.get(name) ?? paragraph.search(searchText(piece) + mark, { matchCase: true });
      found.load({ text: true, hyperlink: true, parentContentControlOrNullObject: { id: true, cannotEdit: true }, ...(fonts ? { font: looks } : {}) });
      hits.set(name, found);
      if (fonts) withFonts.add(name);
    },
    removal(target: Target, survivor: number | null): void {
      for (const beside of [target.at - 1, target.at + 1, survivor ?? target.at]) look.at(beside);
      look.dress(target.at);
      const { text, last, lastAt } = removalPieces(target, survivor);
      for (const piece of text) look.search(target.at, piece, '', false);
      look.search(lastAt, last, MARK, false);
      const paragraph = paragraphAt(target.at);
      if (paragraph !== undefined) packages.set(target.at, paragraph.getRange('Content').getOoxml());
    },
    insertion({ at, atEnd, model }: Insertion): void {
      look.at(at);
      if (!atEnd) look.at(at - 1);
      look.dress(at);
      if (model !== null) look.dress(model);
    },
    /** Why nothing may be written into a paragraph. */
    reasonAgainst(at: number, shown: string, current: string): RefusalReason | null {
      const paragraph = paragraphAt(at);
      if (paragraph === undefined || paragraph.text !== shown) return 'changed';
      const reviewed = seen.get(at);
      if (reviewed && withoutLineEnd(reviewed.value) !== current) return shown === current ? 'revisions' : 'changed';
      const control = paragraph.parentContentControlOrNullObject;
      return !control.isNullObject && control.cannotEdit ? 'locked' : null;
    },
    found(target: Target, stretch: Stretch, spot: Spot): readonly Word.Range[] | RefusalReason {
      const pieces = piecesOfSpot(spot);
      const ranges = pieces.map((piece) => hitOf(hits.get(key(target.at, piece, '')), piece));
      const whole = ranges.flatMap((range) => range ?? []);
      if (whole.length < pieces.length) return target.shown === target.current ? 'unfindable' : 'revisions';
      const around = paragraphAt(target.at)?.parentContentControlOrNullObject;
      const reason = whole.map((range) => reasonAgainstRange(range, around)).find((one) => one !== null) ?? null;
      if (reason !== null) return reason;
      return spot.kind === 'pieces' && hasMixedRisk(stretch) && !haveOneLook(whole) ? 'mixed-format' : whole;
    },
    foundRemoval(target: Target, survivor: number | null): Pick<LocatedRemoval, 'pieces' | 'ranges' | 'survivor' | 'look'> | RefusalReason {
      const paragraph = paragraphAt(target.at);
      if (paragraph === undefined || target.shown !== target.current) return 'revisions';
      if (paragraph.tableNestingLevel > 0) return 'in-table';
      const before = paragraphAt(survivor ?? target.at - 1);
      const after = paragraphAt(target.at + 1);
      // Above a table no paragraph could be brought back, and two tables with nothing between them become one.
      if (after !== undefined && after.tableNestingLevel > 0) return 'in-table';
      // Behind a table Word needs a paragraph.
      const behindTable = before !== undefined && before.tableNestingLevel > 0;
      if (survivor === null ? behindTable && after === undefined : before === undefined || behindTable) return 'anchored';
      if (!paragraph.parentContentControlOrNullObject.isNullObject) return 'content-control';
      if (carriesMore(packages.get(target.at)?.value ?? '')) return 'anchored';
      const { text, last, lastAt } = removalPieces(target, survivor);
      const marks = hits.get(key(lastAt, last, MARK))?.items ?? [];
      const ranges = text.flatMap((piece) => hitOf(hits.get(key(target.at, piece, '')), piece) ?? []);
      const [mark] = marks;
      if (mark === undefined || marks.length !== 1 || ranges.length < text.length) return 'unfindable';
      return { pieces: [...text, last], ranges: [...ranges, mark], survivor: survivor === null ? null : before ?? null, look: lookOf(paragraph) };
    },
    foundInsertion(insertion: Insertion): LocatedInsertion | RefusalReason {
      const { at, atEnd, model } = insertion;
      const paragraph = paragraphAt(at);
      const before = paragraphAt(at - 1);
      if (paragraph === undefined || paragraph.text !== around.texts[at - around.skip]) return 'changed';
      if (paragraph.tableNestingLevel > 0) return 'in-table';
      const control = paragraph.parentContentControlOrNullObject;
      if (!control.isNullObject) {
        if (control.cannotEdit) return 'locked';
        const other = before?.parentContentControlOrNullObject;
        if (atEnd || other === undefined || other.isNullObject || other.id !== control.id) return 'content-control';
      }
      const like = model === null ? undefined : paragraphAt(model);
      const born = lookOf(paragraph);
      const wanted = insertion.look ?? (like === undefined ? null : lookOf(like));
      const dress = (made: Word.Paragraph, line: number): void => {
        const setting = insertion.settings?.[line];
        if (setting !== undefined) wearSetting(made, setting, insertion.texts[line]?.length ?? 0);
        else if (wanted !== null) wear(made, born, wanted);
      };
      return { insertion, paragraph, dress };
    },
  };
  return look;
}

const NOTHING: Piece = { words: '', nth: 0, count: 1 };

/**
 * What search must find for a paragraph to go: pieces of its text, and last a piece with the paragraph mark; both marks and text
 * of its own, or, for the document's last paragraph, all of its text and the survivor's mark.
 */
function removalPieces({ at, shown }: Target, survivor: number | null): { readonly text: readonly Piece[]; readonly last: Piece; readonly lastAt: number } {
  const all = shown === '' ? [] : piecesOf(shown, 0, shown.length) ?? [UNFINDABLE];
  if (survivor !== null) return { text: all, last: NOTHING, lastAt: survivor };
  return { text: all.slice(0, -1), last: all[all.length - 1] ?? NOTHING, lastAt: at };
}

/** Stands for text that search cannot look for; no paragraph has it. */
const UNFINDABLE: Piece = { words: '\uE000\uE001', nth: 0, count: -1 };

function hitOf(found: Word.RangeCollection | undefined, piece: Piece): Word.Range | undefined {
  const exact = found?.items.filter((range) => range.text === piece.words) ?? [];
  return exact.length === piece.count ? exact[piece.nth] : undefined;
}

function reasonAgainstRange(range: Word.Range, around: Word.ContentControl | undefined): RefusalReason | null {
  if (range.hyperlink) return 'hyperlink';
  const control = range.parentContentControlOrNullObject;
  if (control.isNullObject) return null;
  if (control.cannotEdit) return 'locked';
  return around === undefined || around.isNullObject || around.id !== control.id ? 'content-control' : null;
}

function haveOneLook(ranges: readonly Word.Range[]): boolean {
  const first = ranges[0];
  return (Object.keys(looks) as Looks[]).every((name) => {
    const value = first?.font[name];
    if (ranges.some((range) => range.font[name] !== value)) return false;
    // Word tells a mixed look as null, '' or 'Mixed'; no highlight is null too.
    return name === 'highlightColor' ? value !== '' : value !== null && value !== '' && value !== 'Mixed';
  });
}
