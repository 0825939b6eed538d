/** A sentence for users, in plain Chinese and in English; the pane and the command line pick one. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
