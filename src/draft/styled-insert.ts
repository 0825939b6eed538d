import type { Edit } from './edit';

/** What a new paragraph should look like. */
export interface Look {
  /** The paragraph of the same draft whose style, list and format it takes on; `null` where none is like it. */
  readonly like: number | null;
  /** How many units at the start of its text are a run-in heading, which looks as `like` begins; the rest looks as `like` ends. */
  readonly lead: number;
  /** Word's built-in style, as in `Word.Style`, for where no paragraph is like it. */
  readonly style: string;
}

/** New paragraphs that say how they look. A host that only knows plain insertions may take it for one. */
export type StyledInsert = Extract<Edit, { kind: 'insert' }> & {
  /** One for each text. */
  readonly looks: readonly Look[];
};

/** Whether an edit is one. */
export function isStyled(edit: Edit): edit is StyledInsert {
  return edit.kind === 'insert' && 'looks' in edit;
}
