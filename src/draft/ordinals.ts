/** The shapes of ordinal marks in official drafts, GB/T 9704-2012 7.3.3 (一、 （一） 1. （1）) and practice (①, series). */
export type OrdinalForm =
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '第一，'
  | '一是'
  | '一要'
  | '首先';

/** An ordinal mark as it stands. */
export interface Ordinal {
  readonly form: OrdinalForm;
  /** 1 to 99; `null` for 最后, which is the last whatever its number. */
  readonly value: number | null;
  /** The mark as written or as Word shows the label, its own delimiter included: 「一、」「(1)」「1、」「一是」. */
  readonly mark: string;
}
