import type { Severity } from '../../finding';

/**
 * A string that is wrong, and what was meant. Without a context it is wrong wherever it stands,
 * except inside one of its look-alikes.
 */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  /** Wrong only with one of these directly before it. */
  readonly before?: readonly string[];
  /** Wrong only with one of these directly after it. */
  readonly after?: readonly string[];
  /** Wrong only when one of these stands in the same clause, within `reach` characters after it. */
  readonly near?: readonly string[];
  /** Characters between the wrong string and a word of `near`; 10 when not given. */
  readonly reach?: number;
  /** Look-alikes: longer strings that hold the wrong one and are sound (按排名 holds 按排). */
  readonly unless?: readonly string[];
  /** An error when not given: certain in its context. */
  readonly level?: Severity;
  /** Why, where it does not show: 「截止不能带时间宾语」. */
  readonly note?: string;
}

/** An entry of the tables: the wrong string, the right one, and what belongs to them. */
export type ConfusableRow = readonly [wrong: string, right: string, more?: Omit<Confusable, 'wrong' | 'right'>];

/** The rows of a table as entries. */
export function confusablesOf(rows: readonly ConfusableRow[]): Confusable[] {
  return rows.map(([wrong, right, more]) => ({ ...more, wrong, right }));
}
