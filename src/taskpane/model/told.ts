import type { Bilingual } from '../../draft/bilingual';
import type { Span } from '../../draft/span';
import type { RefusalReason, UndoReport, WordFault } from '../../word/host-document';

/** A place that was left alone, or may have been: its words, and why. */
export interface Left {
  readonly words: string;
  readonly reason: RefusalReason;
  readonly message: Bilingual;
}

/** What came of something that the user had done to the document. */
export type Told =
  | { readonly kind: 'changed'; readonly tracked: boolean; readonly done: number; readonly left: readonly Left[]; readonly undoable: boolean }
  /** `placeless`: findings about the whole document, which have no place for a comment. */
  | { readonly kind: 'commented'; readonly done: number; readonly left: readonly Left[]; readonly placeless: number }
  /** `first`: the blank that was gone to. `undoable`: how many entries of the undo log it made. `unreached`: what of the layout Word's interface cannot set. */
  | { readonly kind: 'inserted'; readonly whole: boolean; readonly done: number; readonly undoable: number; readonly left: readonly Left[]; readonly unreached: readonly Bilingual[]; readonly first: Span | null }
  /** The layout of paragraphs; `remarks`: what cannot be taken back, and what of the template Word's interface cannot set. */
  | { readonly kind: 'laid'; readonly done: number; readonly undoable: boolean; readonly left: readonly Left[]; readonly remarks: readonly Bilingual[] }
  /** A measure under a heading (`under`, '' at a place of the user's choice), or a table. */
  | { readonly kind: 'put'; readonly what: 'measure' | 'table'; readonly done: boolean; readonly under: string; readonly undoable: boolean; readonly left: readonly Left[] }
  | { readonly kind: 'withdrawn'; readonly removed: number; readonly kept: number }
  /** `null` when there was nothing to undo. */
  | { readonly kind: 'undone'; readonly report: UndoReport | null }
  /** Word refused or did not answer. */
  | { readonly kind: 'fault'; readonly fault: WordFault }
  /** An error of our own, or a script that did not arrive. */
  | { readonly kind: 'broken'; readonly detail: string };

/** What is being done to the document. */
export type Doing = 'applying' | 'commenting' | 'withdrawing' | 'undoing' | 'inserting' | 'layingOut';

/** Places left alone for the same reason. */
export interface LeftGroup {
  readonly message: Bilingual;
  readonly words: readonly string[];
}

/** True when some places may have been changed all the same: Word broke off in the middle, or did not answer. */
export function isUncertain(left: readonly Left[]): boolean {
  return left.some(({ reason }) => reason === 'unsure' || reason === 'partly');
}

/** By reason, the most frequent first. */
export function leftGroups(left: readonly Left[]): readonly LeftGroup[] {
  const groups = new Map<string, { readonly message: Bilingual; readonly words: string[] }>();
  for (const { words, message } of left) {
    const group = groups.get(message.zh);
    if (group === undefined) groups.set(message.zh, { message, words: [words] });
    else group.words.push(words);
  }
  return [...groups.values()].sort((a, b) => b.words.length - a.words.length);
}
