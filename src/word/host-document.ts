import type { Bilingual } from '../draft/bilingual';
import type { Draft } from '../draft/draft';
import type { Edit } from '../draft/edit';
import type { LayoutPlan } from '../draft/layout/plan';
import type { LayoutTemplate } from '../draft/layout/template';
import type { Span } from '../draft/span';

/** What can keep us from the open document, told to the user in one sentence with what to do. */
export interface WordFault {
  readonly kind: 'refused' | 'denied' | 'timeout' | 'too-large' | 'busy' | 'closed';
  readonly message: Bilingual;
  /** What the host said, for a support call; never shown first. */
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: WordFault };

/** The document as read at one moment. */
export interface Reading {
  readonly draft: Draft;
  /** The paragraph that holds the cursor (the selection's start), when it could be told. */
  readonly cursor: number | null;
  readonly readOnly: boolean;
}

/** Where a walk to a span ended: at it, or at nothing because its text no longer stands there. */
export type Arrival = 'there' | 'changed';

/** Why something was not written; the document holds what it held. Only 'partly' and 'unsure' say less. */
export type RefusalReason =
  /** The paragraph no longer reads as it did, or is gone. */
  | 'changed'
  /** Several paragraphs look the same and nothing near tells them apart. */
  | 'ambiguous'
  /** The edit does not fit the draft, or overlaps one that came before it. */
  | 'overlap'
  /** Word's search does not find the words where they stand: a picture, note mark, hidden text or special character is among them. */
  | 'unfindable'
  /** The paragraph holds tracked deletions, and where the words stand among them cannot be told for certain. */
  | 'revisions'
  | 'hyperlink'
  | 'content-control'
  | 'locked'
  /** The words to be replaced are set in several looks, and the new ones could keep only one. */
  | 'mixed-format'
  /** A generated table of contents: Word would write over it. */
  | 'generated'
  /** A paragraph that cannot be taken out without taking something else with it (picture, note, comment, table edge, last paragraph). */
  | 'anchored'
  | 'in-table'
  /** The same comment of ours stands there already. */
  | 'commented'
  | 'read-only'
  | 'protected'
  /** The host lacks the way of writing that was asked for. */
  | 'unsupported'
  /** Another edit of the same fix was refused. */
  | 'together'
  /** Word stopped before it came to this one. */
  | 'stopped'
  /** Word stopped in the middle of this one. */
  | 'partly'
  /** Word did not say whether it was written. */
  | 'unsure';

/** What became of one fix or one note. */
export type Outcome = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly message: Bilingual };

/** Whether the host can do something, and if not, the sentence that says why. */
export type Ability = { readonly ok: true } | { readonly ok: false; readonly reason: Bilingual };

/** 'direct' leaves the document's own setting for tracked changes alone; 'tracked' switches it on for this application. */
export type WriteMode = 'direct' | 'tracked';

export interface WriteOptions {
  readonly mode: WriteMode;
  /** What the undo log calls it, given how many fixes were really applied: 「修改 12 处标点」. */
  readonly name: (applied: number) => Bilingual;
}

export interface WriteReport {
  /** One for each fix, in the order given. */
  readonly outcomes: readonly Outcome[];
  /** False when nothing was applied, or when the undo log could not take it (too large, or the document's settings cannot be saved). */
  readonly undoable: boolean;
}

/** A remark for the margin. An empty span stands for the character beside it. */
export interface Note {
  readonly span: Span;
  /** The reason and the suggestion; line feeds begin new lines. */
  readonly text: string;
}

export interface CommentReport {
  /** One for each note, in the order given. */
  readonly outcomes: readonly Outcome[];
}

export interface CommentRemoval {
  readonly removed: number;
  /** Comments of ours that somebody answered or changed: they stay. */
  readonly kept: number;
}

/** One line of the undo log. */
export interface UndoEntry {
  readonly id: string;
  readonly name: Bilingual;
  readonly mode: WriteMode;
  /** How many places it changed. */
  readonly places: number;
}

export interface UndoReport {
  readonly entry: UndoEntry;
  readonly undone: number;
  /** The places that were left alone, each with the words that we had written there ('' for a format or a table) and why. */
  readonly left: readonly { readonly text: string; readonly reason: RefusalReason; readonly message: Bilingual }[];
}

/** A new paragraph: a line of a scaffold has this shape. */
export interface NewLine {
  readonly text: string;
  readonly role: 'title' | 'byline' | 'salutation' | 'body' | 'heading';
  /** 1 to 4 for headings (GB/T 9704-2012 7.3.3); `null` for any other line. */
  readonly level: number | null;
  /** The paragraph of the draft that it shall look like, as far as that still stands near where it stood; without it, the template's look. */
  readonly like?: number;
}

export interface ScaffoldOptions {
  readonly mode: WriteMode;
  /** What the undo log calls it: 「插入整篇框架」. */
  readonly name: Bilingual;
  /** The new numbers of later siblings: replacements in the same draft, written together with the lines or not at all. */
  readonly renumber: readonly Edit[];
  /** How the lines look; `null` for GB/T 9704-2012. */
  readonly template: LayoutTemplate | null;
}

export interface ScaffoldReport {
  /** Of the whole: the lines and the new numbers are written together or not at all. */
  readonly outcome: Outcome;
  readonly undoable: boolean;
  /** What of the template Word's interface cannot set, a sentence each. */
  readonly unreached: readonly Bilingual[];
}

export interface LayoutReport {
  /** One for each paragraph of the draft, applied also where it was well as it was; `null` for those that the plan leaves alone. */
  readonly outcomes: readonly (Outcome | null)[];
  /** How many paragraphs were set anew. */
  readonly changed: number;
  /** False when nothing was set, or when the undo log has no room for it; then `remarks` says what to do. */
  readonly undoable: boolean;
  /** What the user should know, a sentence each: what cannot be taken back, and what of the template Word's interface cannot set. */
  readonly remarks: readonly Bilingual[];
}

export interface TableReport {
  readonly outcome: Outcome;
  readonly undoable: boolean;
}

/** What the pane asks of the document that is open in Word. No call throws: a fault is a value. */
export interface HostDocument {
  /** Reads the whole body in one sync. */
  read(): Promise<Result<Reading>>;
  /** Selects the span in the document and scrolls to it, if its text still stands; ≤ 2 syncs. Fails closed: 'changed' selects nothing. */
  goTo(draft: Draft, span: Span): Promise<Result<Arrival>>;
  /** Calls back after the document or the selection changed, with a fresh reading (or the fault met); returns how to stop. */
  watch(listener: (reading: Result<Reading>) => void): () => void;
  /**
   * Writes fixes into the document: each is a list of edits that are applied all or none, and all positions count in `draft`.
   * What no longer stands as `draft` has it is refused by name, the rest is written. 3 syncs for any number that fits one
   * request (see `write/apply`). A fault means that nothing was written.
   */
  apply(draft: Draft, fixes: readonly (readonly Edit[])[], options: WriteOptions): Promise<Result<WriteReport>>;
  /**
   * Puts new paragraphs before paragraph `at` of `draft` (its number of paragraphs stands for the end), as headings of Word's own
   * heading styles set as the template says or as their siblings are, and renumbers later siblings in the same go; 2 syncs. In an empty document they take
   * the place of its empty paragraph. Refused whole where the paragraphs beside the place, or a sibling's number, no longer stand
   * as `draft` has them. One entry of the undo log, taken back whole while nobody has written in it. A fault means that nothing was written.
   */
  insertScaffold(draft: Draft, at: number, lines: readonly NewLine[], options: ScaffoldOptions): Promise<Result<ScaffoldReport>>;
  /**
   * Sets the paragraphs of `draft` as the template says for their roles (see `layoutPlanOf`): styles, paragraph formats, fonts. No
   * text changes. 2 syncs, and one more for every 1,500 paragraphs or so that need all of it. Paragraphs that changed are left
   * alone by name. One entry of the undo log, which keeps the former formats. A fault means that nothing was set.
   */
  applyLayout(draft: Draft, template: LayoutTemplate, plan: LayoutPlan, name: Bilingual): Promise<Result<LayoutReport>>;
  /**
   * Puts a table before paragraph `at` of `draft` (its number of paragraphs stands for the end): a row for each list of cells, the
   * first in bold and repeated on every page; 2 syncs. Refused where the paragraphs beside the place changed, and in or right
   * behind another table. One entry of the undo log, taken back while no cell was changed. A fault means that nothing was written.
   */
  insertTable(draft: Draft, at: number, rows: readonly (readonly string[])[], name: Bilingual): Promise<Result<TableReport>>;
  /** Puts each note beside the text as a comment of ours; the text itself stays as it is. What stands there already in the same words is not written twice. */
  comment(draft: Draft, notes: readonly Note[]): Promise<Result<CommentReport>>;
  /** Takes back the comments that `comment` put into this document, and no others. */
  removeComments(): Promise<Result<CommentRemoval>>;
  /** What can be taken back, newest first; kept in the document's settings before Word writes, so it outlives a pane closed in the middle. */
  undoLog(): readonly UndoEntry[];
  /** Takes the newest entry back where its text still stands as we left it; `null` when the log is empty. 4 syncs for words, 3 for formats or a table. */
  undo(): Promise<Result<UndoReport | null>>;
  canTrack(): Ability;
  canComment(): Ability;
  /** A value kept in the document itself; `undefined` when never set. Values are JSON. */
  setting(key: string): unknown;
  saveSetting(key: string, value: unknown): Promise<Result<void>>;
}
