/** A drawn body paragraph. */
export interface DrawnParagraph {
  /** Its place among the body's paragraphs, tables included. */
  readonly index: number;
  readonly node: HTMLElement;
}
