/** A law, a Party regulation, a document or a book that drafts cite in 《》. */
export interface OfficialTitle {
  /** The full title, without 《》 and without 中华人民共和国 in front. */
  readonly title: string;
  /** Other forms that are sound: usual short forms, and the title as it stood earlier or stands later. */
  readonly aliases?: readonly string[];
  /** `YYYY-MM` from which it can be cited: made public or in force, whichever is earlier. */
  readonly since?: string;
  /** A law: other laws are called much alike, and earlier ones otherwise (实施办法, now 实施条例). */
  readonly law: boolean;
}

/** An entry of the tables. */
export type TitleRow = readonly [title: string, since?: string | null, aliases?: readonly string[]];

/** The rows of a table as entries. */
export function titlesOf(rows: readonly TitleRow[], law: boolean): OfficialTitle[] {
  return rows.map(([title, since, aliases]) => ({
    title,
    law,
    ...(since === undefined || since === null ? {} : { since }),
    ...(aliases === undefined ? {} : { aliases }),
  }));
}
